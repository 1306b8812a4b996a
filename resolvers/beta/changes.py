"""Changes that are proposed, reviewed, done later: four eyes in GraphQL. An `op` is any change of a flag as data."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import fields
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any

import strawberry
from strawberry.scalars import JSON
from strawberry.utils.str_converters import to_camel_case

from auth.beta import changes, flag_ops
from auth.beta.op import Op
from auth.beta.planning import NO_FLAG, ChangeResult
from auth.beta.proposals import approved_hash
from auth.beta.proposals import proposed_ops as proposed
from auth.beta.refusals import ChangeError
from auth.roles import Permission
from auth.viewer import has_permission
from db.flags.platform import Platform
from db.flags.statements import CHANGE, CHANGE_ORDER, CHANGES, FLAG, USERS_OF_LOGIN
from db.flags.work import FlagUnitOfWork
from db.ids import global_id
from db.models import ChangeRequest, ChangeReview, ChangeState, Company, User, Verdict
from db.page import PageRequest
from db.row import Row
from db.work import UnitOfWork
from resolvers.acting import PayloadValues
from resolvers.beta import flags as flags_of
from resolvers.beta import invitations, members, rules, segments
from resolvers.beta.acting import (
    FLAG_INPUT_NAMES,
    ReasonInput,
    begin_flag_changes,
    check_version,
    payload_values,
    send_invitation_emails,
)
from resolvers.beta.ops import ID_MODELS, op_from_input
from resolvers.context import Context, Info
from resolvers.ids import decode_id_of
from resolvers.inputs import CreateInput
from resolvers.listing import After, Before, ConnectionResult, First, Last, paginate


class FlagSwitch(StrEnum):
    """What can be done to a flag without saying more."""

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


@strawberry.input(one_of=True, description="A change of a flag, or of who is in its beta: exactly one of these.")
class FlagOpInput:
    """Any change."""

    switch: FlagSwitch | None = _one("Do to the flag what needs no more words.")
    create: flags_of.FlagCreateOp | None = _one("Make the flag.")
    update: flags_of.FlagUpdateOp | None = _one("Say other things of the flag.")
    set_stage: flags_of.FlagSetStageOp | None = _one("Say how far the feature has come.")
    requirement_add: rules.RequirementAddOp | None = _one("Make the flag depend on another.")
    requirement_remove: rules.RequirementRemoveOp | None = _one("Make the flag depend on another no more.")
    rule_add: rules.RuleAddOp | None = _one("Add a rule.")
    rule_update: rules.RuleUpdateOp | None = _one("Say other things of a rule.")
    rule_remove: rules.RuleRemoveOp | None = _one("Take a rule away.")
    rule_move: rules.RuleMoveOp | None = _one("Put a rule at another place.")
    set_rollout: rules.SetRolloutOp | None = _one("Let in a percentage of everybody.")
    segment_put: segments.SegmentPutOp | None = _one("Make a segment, or give it another content.")
    segment_delete: segments.SegmentDeleteOp | None = _one("Take a segment away.")
    member_add: members.MemberAddOp | None = _one("Let somebody in.")
    member_remove: members.MemberRemoveOp | None = _one("Take a membership back.")
    member_set_expiry: members.MemberSetExpiryOp | None = _one("Let a membership end at another moment.")
    member_set_seats: members.MemberSetSeatsOp | None = _one("Give a company's membership another number of seats.")
    exclude: members.ExcludeOp | None = _one("Keep somebody out.")
    unexclude: members.UnexcludeOp | None = _one("Keep somebody out no more.")
    invite_user: invitations.InviteUserOp | None = _one("Invite a user.")
    invite_company: invitations.InviteCompanyOp | None = _one("Invite a company.")
    invitation_revoke: invitations.InvitationRevokeOp | None = _one("Take an invitation back.")

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
    return strawberry.field(description="What is to be done, in this order; all of it or nothing.")


@strawberry.input(description="A change of a flag that is to be looked at, or to be done later.")
class ChangeSubmitInput(ReasonInput):
    """The input of `changeSubmit`."""

    flag: strawberry.ID = strawberry.field(description="The key of the flag.")
    ops: list[FlagOpInput] = _ops()
    effective_at: datetime | None = strawberry.field(
        description="When it is to be done by itself; by `changeApply` if none is said.", default=None
    )
    expected_version: int | None = strawberry.field(
        description="The version of the flag as you know it: if it is another now, nothing is done.", default=None
    )


@strawberry.input
class ChangeInput(CreateInput):
    """What every mutation takes that is about a proposed change."""

    change: strawberry.ID = strawberry.field(description="The id of the change.")
    expected_version: int | None = strawberry.field(
        description="The version of the change as you know it: if it is another now, nothing is done.", default=None
    )


@strawberry.input(description="What to propose instead.")
class ChangeEditInput(ChangeInput):
    """The input of `changeEdit`."""

    ops: list[FlagOpInput] = _ops()


@strawberry.input(description="What you say of a change.")
class ChangeReviewInput(ChangeInput):
    """The input of `changeReview`."""

    verdict: Verdict = strawberry.field(description="Yes or no.")


@strawberry.input(description="Which change, and when it is to be done.")
class ChangeScheduleInput(ChangeInput):
    """The input of `changeSchedule`."""

    effective_at: datetime | None = strawberry.field(
        description="When it is to be done by itself; null for only by `changeApply`.", default=None
    )


@strawberry.input(description="Which change.")
class ChangeApplyInput(ChangeInput):
    """The input of `changeApply`."""


@strawberry.input(description="Which change.")
class ChangeCancelInput(ChangeInput):
    """The input of `changeCancel`."""


async def list_page(
    info: Info,
    state: Annotated[ChangeState | None, strawberry.argument(description="Only those that stand so.")] = None,
    flag: Annotated[strawberry.ID | None, strawberry.argument(description="Only of the flag of this key.")] = None,
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


async def submit_change(context: Context, work: UnitOfWork, given: ChangeSubmitInput) -> PayloadValues:
    """Propose a change."""
    async with begin_flag_changes(context, work, given) as flags:
        check_version(await flags.first(FLAG, key=given.flag), given.expected_version)
        done = await changes.submit_change_request(
            flags,
            given.flag,
            await build_ops(given.ops, flags.platform),
            reason=given.reason,
            requires_approval=_must_be_approved(context),
            effective_at=given.effective_at,
        )
        return await payload_values(flags, given.flag, done)


async def edit_change(context: Context, work: UnitOfWork, given: ChangeEditInput) -> PayloadValues:
    """Propose something else instead."""

    async def do(flags: FlagUnitOfWork, change_id: int) -> ChangeResult:
        ops = await build_ops(given.ops, flags.platform)
        return await changes.edit_change_request(flags, change_id, ops, requires_approval=_must_be_approved(context))

    return await _about(context, work, given, do)


async def review_change(context: Context, work: UnitOfWork, given: ChangeReviewInput) -> PayloadValues:
    """Say yes or no."""
    return await _about(
        context, work, given, lambda flags, change: changes.review_change_request(flags, change, given.verdict)
    )


async def schedule_change(context: Context, work: UnitOfWork, given: ChangeScheduleInput) -> PayloadValues:
    """Let a change be done by itself, or only by hand."""
    return await _about(
        context, work, given, lambda flags, change: changes.schedule_change_request(flags, change, given.effective_at)
    )


async def cancel_change(context: Context, work: UnitOfWork, given: ChangeCancelInput) -> PayloadValues:
    """Give a change up."""
    return await _about(context, work, given, changes.cancel_change_request)


async def apply_change(context: Context, work: UnitOfWork, given: ChangeApplyInput) -> PayloadValues:
    """Do a change that was approved, or needs no approval."""

    async def do(flags: FlagUnitOfWork, change_id: int) -> ChangeResult:
        return await changes.apply_change_request(flags, change_id, requires_approval=_must_be_approved(context))

    return await _about(context, work, given, do)


async def _about(
    context: Context, work: UnitOfWork, given: ChangeInput, do: Callable[[FlagUnitOfWork, int], Awaitable[ChangeResult]]
) -> PayloadValues:
    change_id = decode_id_of(ChangeRequest, given.change)
    async with begin_flag_changes(context, work, given) as flags:
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
