"""Changes that are proposed, reviewed, done later: four eyes in GraphQL. An `op` is any change of a flag as data."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

import strawberry
from strawberry.scalars import JSON
from strawberry.utils.str_converters import to_camel_case

from auth.roles import Permission
from auth.viewer import has_permission
from beta import change_requests, flag_ops
from beta.change_plan import NO_FLAG, ChangeResult
from beta.change_snapshot import approved_hash
from beta.change_snapshot import proposed_ops as proposed
from beta.errors import ChangeError
from beta.op_base import Op
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.platform import Platform
from db.flags.statements import CHANGE, CHANGE_ORDER, CHANGES, FLAG, USERS_OF_LOGIN
from db.ids import global_id
from db.models import ChangeRequest, ChangeReview, ChangeState, Company, User, Verdict
from db.pagination import PageRequest
from db.row import Row
from db.unit_of_work import UnitOfWork
from resolvers.beta import flags as flags_of
from resolvers.beta import invitations, members, rules, segments
from resolvers.beta.change_flags import (
    FLAG_INPUT_NAMES,
    ReasonInput,
    begin_flag_changes,
    check_version,
    payload_values,
    send_invitation_emails,
)
from resolvers.beta.op_inputs import ID_MODELS, op_from_input
from resolvers.context import Context, Info
from resolvers.global_ids import decode_id_of
from resolvers.mutations.inputs import CreateInput
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate


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
    FlagSwitch.KILL: flag_ops.Kill,
    FlagSwitch.REVIVE: flag_ops.Revive,
    FlagSwitch.ARCHIVE: flag_ops.Archive,
}

SHOWN_IDS: Mapping[str, type[Row]] = {**ID_MODELS, "company_id": Company, "user_id": User}


def _one(description: str) -> Any:
    return strawberry.field(description=description, default=strawberry.UNSET)


@strawberry.input(
    one_of=True, description="One change to a flag, to its beta participants or to a segment. Set exactly one field."
)
class FlagOpInput:
    """Any change."""

    switch: FlagSwitch | None = _one("Apply a switch that needs no parameters.")
    create: flags_of.FlagCreateOp | None = _one("Create the flag.")
    update: flags_of.FlagUpdateOp | None = _one("Change properties of the flag.")
    set_stage: flags_of.FlagSetStageOp | None = _one("Set the stage of the feature.")
    requirement_add: rules.RequirementAddOp | None = _one("Make the flag depend on another flag.")
    requirement_remove: rules.RequirementRemoveOp | None = _one("Remove the dependency on another flag.")
    rule_add: rules.RuleAddOp | None = _one("Add a rule to the flag.")
    rule_update: rules.RuleUpdateOp | None = _one("Change a rule of the flag.")
    rule_remove: rules.RuleRemoveOp | None = _one("Remove a rule from the flag.")
    rule_move: rules.RuleMoveOp | None = _one("Move a rule to another position.")
    set_rollout: rules.SetRolloutOp | None = _one("Set the percentage of the rollout to everyone.")
    segment_put: segments.SegmentPutOp | None = _one("Create a segment, or replace its constraints.")
    segment_delete: segments.SegmentDeleteOp | None = _one("Delete a segment.")
    member_add: members.MemberAddOp | None = _one("Add a user or a company as a member of the beta.")
    member_remove: members.MemberRemoveOp | None = _one("Remove a member from the beta.")
    member_set_expiry: members.MemberSetExpiryOp | None = _one("Set or remove the end of a membership.")
    member_set_seats: members.MemberSetSeatsOp | None = _one("Set the number of seats of a company's membership.")
    exclude: members.ExcludeOp | None = _one("Exclude a user or a company from the beta.")
    unexclude: members.UnexcludeOp | None = _one("Lift the exclusion of a user or a company.")
    invite_user: invitations.InviteUserOp | None = _one("Invite a user to the beta.")
    invite_company: invitations.InviteCompanyOp | None = _one("Invite a company to the beta.")
    invitation_revoke: invitations.InvitationRevokeOp | None = _one("Revoke an invitation to the beta.")

    @property
    def name(self) -> str:
        """Which of these it is."""
        return next(part.name for part in fields(self) if getattr(self, part.name) not in (None, strawberry.UNSET))


async def build_ops(given: Sequence[FlagOpInput], platform: Platform) -> list[Op]:
    """The changes that an input means; `NotDone` where one cannot be meant."""
    return [await _op(number, each, platform) for number, each in enumerate(given)]


async def _op(number: int, given: FlagOpInput, platform: Platform) -> Op:
    if given.switch:
        return SWITCHES[given.switch]()
    try:
        return await op_from_input(getattr(given, given.name), platform)
    except ChangeError as refused:
        raise refused.with_path_prefix("ops", number) from None


def _ops() -> Any:
    return strawberry.field(description="Operations to apply, in this order: all of them or none.")


@strawberry.input(description="A change request for a flag, to be reviewed or to be applied later.")
class ChangeSubmitInput(ReasonInput):
    """The input of `changeSubmit`."""

    flag: strawberry.ID = strawberry.field(description="Key of the flag.")
    ops: list[FlagOpInput] = _ops()
    effective_at: datetime | None = strawberry.field(
        description="Time at which the change is applied automatically. Null: only `changeApply` applies it.",
        default=None,
    )
    expected_version: int | None = strawberry.field(
        description="Version of the flag that the client last read. An outdated "
        "version is rejected. Null skips the check.",
        default=None,
    )


@strawberry.input
class ChangeInput(CreateInput):
    """What every mutation takes that is about a proposed change."""

    change: strawberry.ID = strawberry.field(description="Id of the change request.")
    expected_version: int | None = strawberry.field(
        description="Version of the change request that the client last read. An outdated version is rejected. Null skips "
        "the check.",
        default=None,
    )


@strawberry.input(description="New operations for a change request. Earlier reviews become void.")
class ChangeEditInput(ChangeInput):
    """The input of `changeEdit`."""

    ops: list[FlagOpInput] = _ops()


@strawberry.input(description="A review of a change request by the viewer.")
class ChangeReviewInput(ChangeInput):
    """The input of `changeReview`."""

    verdict: Verdict = strawberry.field(description="Verdict: approve or reject.")


@strawberry.input(description="The change request to schedule, and its time.")
class ChangeScheduleInput(ChangeInput):
    """The input of `changeSchedule`."""

    effective_at: datetime | None = strawberry.field(
        description="Time at which the change is applied automatically. Null: only `changeApply` applies it.",
        default=None,
    )


@strawberry.input(description="A change request, selected by id and optional expected version.")
class ChangeApplyInput(ChangeInput):
    """The input of `changeApply`."""


@strawberry.input(description="A change request, selected by id and optional expected version.")
class ChangeCancelInput(ChangeInput):
    """The input of `changeCancel`."""


async def list_page(
    info: Info,
    state: Annotated[
        ChangeState | None,
        strawberry.argument(description="State of the change requests to return; null for all states."),
    ] = None,
    flag: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="Key of the flag whose change requests to return; null for all flags."),
    ] = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[ChangeRequest]:
    """The changes that were proposed, the newest first."""
    query, platform = CHANGES, info.context.platform
    if state is not None:
        query = query.where(ChangeRequest.c.state == state)
    if flag is not None:
        query = query.where(ChangeRequest.c.flag_key == flag)
    return await paginate(platform, query, CHANGE_ORDER, PageRequest(first, after, last, before))


async def submit_change(context: Context, uow: UnitOfWork, given: ChangeSubmitInput) -> PayloadValues:
    """Propose a change."""
    async with begin_flag_changes(context, uow, given) as flags:
        check_version(await flags.first(FLAG, key=given.flag), given.expected_version)
        done = await change_requests.submit_change_request(
            flags,
            given.flag,
            await build_ops(given.ops, flags.platform),
            reason=given.reason,
            requires_approval=_must_be_approved(context),
            effective_at=given.effective_at,
        )
        return await payload_values(flags, given.flag, done)


async def edit_change(context: Context, uow: UnitOfWork, given: ChangeEditInput) -> PayloadValues:
    """Propose something else instead."""

    async def do(flags: FlagUnitOfWork, change_id: int) -> ChangeResult:
        ops = await build_ops(given.ops, flags.platform)
        return await change_requests.edit_change_request(
            flags, change_id, ops, requires_approval=_must_be_approved(context)
        )

    return await _about(context, uow, given, do)


async def review_change(context: Context, uow: UnitOfWork, given: ChangeReviewInput) -> PayloadValues:
    """Say yes or no."""
    return await _about(
        context, uow, given, lambda flags, change: change_requests.review_change_request(flags, change, given.verdict)
    )


async def schedule_change(context: Context, uow: UnitOfWork, given: ChangeScheduleInput) -> PayloadValues:
    """Let a change be done by itself, or only by hand."""
    return await _about(
        context,
        uow,
        given,
        lambda flags, change: change_requests.schedule_change_request(flags, change, given.effective_at),
    )


async def cancel_change(context: Context, uow: UnitOfWork, given: ChangeCancelInput) -> PayloadValues:
    """Give a change up."""
    return await _about(context, uow, given, change_requests.cancel_change_request)


async def apply_change(context: Context, uow: UnitOfWork, given: ChangeApplyInput) -> PayloadValues:
    """Do a change that was approved, or needs no approval."""

    async def do(flags: FlagUnitOfWork, change_id: int) -> ChangeResult:
        return await change_requests.apply_change_request(
            flags, change_id, requires_approval=_must_be_approved(context)
        )

    return await _about(context, uow, given, do)


async def _about(
    context: Context, uow: UnitOfWork, given: ChangeInput, do: Callable[[FlagUnitOfWork, int], Awaitable[ChangeResult]]
) -> PayloadValues:
    change_id = decode_id_of(ChangeRequest, given.change)
    async with begin_flag_changes(context, uow, given) as flags:
        check_version(await flags.first(CHANGE, change_id=change_id), given.expected_version)
        done = await do(flags, change_id)
        send_invitation_emails(context, done)
        return await payload_values(flags, done.change.flag_key if done.change else NO_FLAG, done)


def _must_be_approved(context: Context) -> bool:
    return context.services.site.flags_require_approval


def flag_key(change: strawberry.Parent[ChangeRequest]) -> strawberry.ID | None:
    """The key of the flag; null where only segments are changed."""
    return strawberry.ID(change.flag_key) if change.flag_key else None


def ops(change: strawberry.Parent[ChangeRequest]) -> list[JSON]:
    """What is to be done, in the names and ids of the API."""
    return [_shown(op) for op in change.ops["ops"]]


def _shown(op: Mapping[str, Any]) -> Any:
    return dict(_part(name, value) for name, value in op.items())


def _part(name: str, value: Any) -> tuple[str, Any]:
    kind = SHOWN_IDS.get(name)
    shown = value if kind is None or value is None else global_id(kind.__name__, value)
    return to_camel_case(FLAG_INPUT_NAMES.get(name, name)), shown


async def reviews(change: strawberry.Parent[ChangeRequest], info: Info) -> list[ChangeReview]:
    """What was said of a change."""
    found = await info.context.loaders.load_children(ChangeReview, "change_id", change.id)
    return sorted(found, key=lambda review: review.at)


async def is_void(review: strawberry.Parent[ChangeReview], info: Info) -> bool:
    """Whether the change was edited since."""
    change = await info.context.loaders.load_existing(ChangeRequest, review.change_id)
    return approved_hash(change) != review.ops_hash


async def can_review(change: strawberry.Parent[ChangeRequest], info: Info) -> bool:
    """Whether the viewer may say yes or no: an approver, to what somebody else proposed and lets in none of theirs."""
    viewer, login_id = info.context.viewer, info.context.viewer.credential.login_id
    is_open = change.state is ChangeState.IN_REVIEW and has_permission(viewer, Permission.FLAGS_APPROVE)
    if not is_open or change.author_id == login_id:
        return False
    companies = {each for op in proposed(change) for each in op.company_ids}
    mine = await info.context.platform.all(USERS_OF_LOGIN, login_id=login_id)
    return not any(user.company_id in companies for user in mine)
