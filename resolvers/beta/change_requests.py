"""Change requests in the API. An op is one change to a flag, as data."""

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
from beta.change_snapshot import approved_hash, proposed_ops
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
from resolvers.beta import flags as flag_inputs
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
    exclude: members.ExcludeOp | None = _op_field("Exclude a user or a company from the beta.")
    unexclude: members.UnexcludeOp | None = _op_field("Lift the exclusion of a user or a company.")
    invite_user: invitations.InviteUserOp | None = _op_field("Invite a user to the beta.")
    invite_company: invitations.InviteCompanyOp | None = _op_field("Invite a company to the beta.")
    invitation_revoke: invitations.InvitationRevokeOp | None = _op_field("Revoke an invitation to the beta.")

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


def _ops_field() -> Any:
    return strawberry.field(description="Operations to apply, in this order: all of them or none.")


@strawberry.input(description="A change request for a flag, to be reviewed or to be applied later.")
class ChangeSubmitInput(ReasonInput):
    """The input of `changeSubmit`."""

    flag: strawberry.ID = strawberry.field(description="Key of the flag.")
    ops: list[FlagOpInput] = _ops_field()
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
    """Fields of mutations about one change request."""

    change: strawberry.ID = strawberry.field(description="Id of the change request.")
    expected_version: int | None = strawberry.field(
        description="Version of the change request that the client last read. An outdated version is rejected. "
        "Null skips the check.",
        default=None,
    )


@strawberry.input(description="New operations for a change request. Earlier reviews become void.")
class ChangeEditInput(ChangeInput):
    """The input of `changeEdit`."""

    ops: list[FlagOpInput] = _ops_field()


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
    """Return the change requests, newest first."""
    query, platform = CHANGES, info.context.platform
    if state is not None:
        query = query.where(ChangeRequest.c.state == state)
    if flag is not None:
        query = query.where(ChangeRequest.c.flag_key == flag)
    return await paginate(platform, query, CHANGE_ORDER, PageRequest(first, after, last, before))


async def submit_change(context: Context, uow: UnitOfWork, input: ChangeSubmitInput) -> PayloadValues:
    """Submit a change request."""
    async with begin_flag_changes(context, uow, input) as flags:
        check_version(await flags.first(FLAG, key=input.flag), input.expected_version)
        result = await change_requests.submit_change_request(
            flags,
            input.flag,
            await build_ops(input.ops, flags.platform),
            reason=input.reason,
            requires_approval=_requires_approval(context),
            effective_at=input.effective_at,
        )
        return await payload_values(flags, input.flag, result)


async def edit_change(context: Context, uow: UnitOfWork, input: ChangeEditInput) -> PayloadValues:
    """Replace the changes of a change request."""

    async def edit(flags: FlagUnitOfWork, change_id: int) -> ChangeResult:
        ops = await build_ops(input.ops, flags.platform)
        return await change_requests.edit_change_request(
            flags, change_id, ops, requires_approval=_requires_approval(context)
        )

    return await _handle(context, uow, input, edit)


async def review_change(context: Context, uow: UnitOfWork, input: ChangeReviewInput) -> PayloadValues:
    """Review a change request."""
    return await _handle(
        context, uow, input, lambda flags, change: change_requests.review_change_request(flags, change, input.verdict)
    )


async def schedule_change(context: Context, uow: UnitOfWork, input: ChangeScheduleInput) -> PayloadValues:
    """Set or remove the time at which a change request is applied automatically."""
    return await _handle(
        context,
        uow,
        input,
        lambda flags, change: change_requests.schedule_change_request(flags, change, input.effective_at),
    )


async def cancel_change(context: Context, uow: UnitOfWork, input: ChangeCancelInput) -> PayloadValues:
    """Cancel a change request."""
    return await _handle(context, uow, input, change_requests.cancel_change_request)


async def apply_change(context: Context, uow: UnitOfWork, input: ChangeApplyInput) -> PayloadValues:
    """Apply a change request that is approved or needs no approval."""

    async def apply(flags: FlagUnitOfWork, change_id: int) -> ChangeResult:
        return await change_requests.apply_change_request(
            flags, change_id, requires_approval=_requires_approval(context)
        )

    return await _handle(context, uow, input, apply)


async def _handle(
    context: Context,
    uow: UnitOfWork,
    input: ChangeInput,
    handler: Callable[[FlagUnitOfWork, int], Awaitable[ChangeResult]],
) -> PayloadValues:
    """Check the version of a change request, call `handler` with its id, and return the payload."""
    change_id = decode_id_of(ChangeRequest, input.change)
    async with begin_flag_changes(context, uow, input) as flags:
        check_version(await flags.first(CHANGE, change_id=change_id), input.expected_version)
        result = await handler(flags, change_id)
        send_invitation_emails(context, result)
        return await payload_values(flags, result.change.flag_key if result.change else NO_FLAG, result)


def _requires_approval(context: Context) -> bool:
    return context.services.site.flags_require_approval


def flag_key(change: strawberry.Parent[ChangeRequest]) -> strawberry.ID | None:
    """Return the key of the flag; null for changes to segments alone."""
    return strawberry.ID(change.flag_key) if change.flag_key else None


def ops(change: strawberry.Parent[ChangeRequest]) -> list[JSON]:
    """Return the changes in the names and global ids of the API."""
    return [_to_api_values(op) for op in change.ops["ops"]]


def _to_api_values(op: Mapping[str, Any]) -> Any:
    return dict(_to_api_field(name, value) for name, value in op.items())


def _to_api_field(name: str, value: Any) -> tuple[str, Any]:
    model = MODELS_BY_ID_FIELD.get(name)
    api_value = value if model is None or value is None else global_id(model.__name__, value)
    return to_camel_case(FLAG_INPUT_NAMES.get(name, name)), api_value


async def reviews(change: strawberry.Parent[ChangeRequest], info: Info) -> list[ChangeReview]:
    """Return the reviews of a change request, oldest first."""
    rows = await info.context.loaders.load_children(ChangeReview, "change_id", change.id)
    return sorted(rows, key=lambda review: review.at)


async def is_void(review: strawberry.Parent[ChangeReview], info: Info) -> bool:
    """Whether the change request was edited after the review."""
    change = await info.context.loaders.load_existing(ChangeRequest, review.change_id)
    return approved_hash(change) != review.ops_hash


async def can_review(change: strawberry.Parent[ChangeRequest], info: Info) -> bool:
    """Whether the viewer may review: as an approver, not the author, and in none of the named companies."""
    viewer, login_id = info.context.viewer, info.context.viewer.credential.login_id
    is_open = change.state is ChangeState.IN_REVIEW and has_permission(viewer, Permission.FLAGS_APPROVE)
    if not is_open or change.author_id == login_id:
        return False
    company_ids = {company_id for op in proposed_ops(change) for company_id in op.company_ids}
    users = await info.context.platform.all(USERS_OF_LOGIN, login_id=login_id)
    return not any(user.company_id in company_ids for user in users)
