"""`FlagOpInput`: one operation of a change request, exactly one member set."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from enum import StrEnum
from typing import Any

import strawberry

from beta import kill_switch
from beta.errors import ChangeError
from beta.ops import flag_ops
from beta.ops.base import Op
from db.flags.platform import Platform
from db.models import Company, User
from db.row import Row
from resolvers.beta import access_requests, invitations, members, news, rules, segments, waves
from resolvers.beta import flags as flag_inputs
from resolvers.beta.op_inputs import ID_MODELS, op_from_input


class FlagSwitch(StrEnum):
    """Switch of a flag that needs no parameters."""

    ENABLE = "ENABLE"
    DISABLE = "DISABLE"
    KILL = "KILL"
    REVIVE = "REVIVE"
    ARCHIVE = "ARCHIVE"


SWITCHES: Mapping[FlagSwitch, Callable[[], Op]] = {
    FlagSwitch.ENABLE: flag_ops.Enable,
    FlagSwitch.DISABLE: flag_ops.Disable,
    FlagSwitch.KILL: kill_switch.Kill,
    FlagSwitch.REVIVE: kill_switch.Revive,
    FlagSwitch.ARCHIVE: flag_ops.Archive,
}

MODELS_BY_ID_FIELD: Mapping[str, type[Row]] = {**ID_MODELS, "company_id": Company, "user_id": User}


def _op_field(description: str) -> Any:
    return strawberry.field(description=description, default=strawberry.UNSET)


@strawberry.input(
    one_of=True, description="One change to a flag, to its beta participants or to a segment. Set exactly one field."
)
class FlagOpInput:
    """One change; exactly one field is set."""

    switch: FlagSwitch | None = _op_field("Apply a switch that needs no parameters.")
    create: flag_inputs.FlagCreateOp | None = _op_field("Create the flag.")
    update: flag_inputs.FlagUpdateOp | None = _op_field("Change properties of the flag.")
    set_stage: flag_inputs.FlagSetStageOp | None = _op_field("Set the stage of the feature.")
    requirement_add: rules.RequirementAddOp | None = _op_field("Make the flag depend on another flag.")
    requirement_remove: rules.RequirementRemoveOp | None = _op_field("Remove the dependency on another flag.")
    rule_add: rules.RuleAddOp | None = _op_field("Add a rule to the flag.")
    rule_update: rules.RuleUpdateOp | None = _op_field("Change a rule of the flag.")
    rule_remove: rules.RuleRemoveOp | None = _op_field("Remove a rule from the flag.")
    rule_move: rules.RuleMoveOp | None = _op_field("Move a rule to another position.")
    set_rollout: rules.SetRolloutOp | None = _op_field("Set the percentage of the rollout to everyone.")
    segment_put: segments.SegmentPutOp | None = _op_field("Create a segment, or replace its constraints.")
    segment_delete: segments.SegmentDeleteOp | None = _op_field("Delete a segment.")
    member_add: members.MemberAddOp | None = _op_field("Add a user or a company as a member of the beta.")
    member_remove: members.MemberRemoveOp | None = _op_field("Remove a member from the beta.")
    member_set_expiry: members.MemberSetExpiryOp | None = _op_field("Set or remove the end of a membership.")
    member_set_seats: members.MemberSetSeatsOp | None = _op_field("Set the number of seats of a company's membership.")
    member_set_note: members.MemberSetNoteOp | None = _op_field("Set or remove the note of staff about a membership.")
    exclude: members.ExcludeOp | None = _op_field("Exclude a user or a company from the beta.")
    unexclude: members.UnexcludeOp | None = _op_field("Lift the exclusion of a user or a company.")
    invite_user: invitations.InviteUserOp | None = _op_field("Invite a user to the beta.")
    invite_company: invitations.InviteCompanyOp | None = _op_field("Invite a company to the beta.")
    invitation_resend: invitations.InvitationResendOp | None = _op_field(
        "Send an unanswered invitation again, with a new code."
    )
    invitation_revoke: invitations.InvitationRevokeOp | None = _op_field("Revoke an invitation to the beta.")

    request_accept: access_requests.RequestAcceptOp | None = _op_field("Accept the request of a user for access.")
    request_decline: access_requests.RequestDeclineOp | None = _op_field("Decline the request of a user for access.")
    news_post: news.NewsPostOp | None = _op_field("Post news to everyone to whom the feature is open.")
    news_remove: news.NewsRemoveOp | None = _op_field("Remove news.")
    wave_put: waves.WavePutOp | None = _op_field("Create a wave, or replace its list.")
    wave_plan: waves.WavePlanOp | None = _op_field("Note the planned time of a wave.")
    wave_delete: waves.WaveDeleteOp | None = _op_field("Delete a wave that was not applied.")
    wave_apply: waves.WaveApplyOp | None = _op_field("Invite or add everyone on the list of a wave, once.")

    @property
    def name(self) -> str:
        """Name of the field that is set."""
        return next(field.name for field in fields(self) if getattr(self, field.name) not in (None, strawberry.UNSET))


async def build_ops(op_inputs: Sequence[FlagOpInput], platform: Platform) -> list[Op]:
    """Build the ops of an input; raise `ChangeError` if one is invalid."""
    return [await _build_op(index, op_input, platform) for index, op_input in enumerate(op_inputs)]


async def _build_op(index: int, op_input: FlagOpInput, platform: Platform) -> Op:
    if op_input.switch:
        return SWITCHES[op_input.switch]()
    try:
        return await op_from_input(getattr(op_input, op_input.name), platform)
    except ChangeError as error:
        raise error.with_path_prefix("ops", index) from None
