"""Change requests: the list, mutations, and fields computed for a change request."""

from collections.abc import Awaitable, Callable
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from auth.roles import Permission
from auth.viewer import has_permission
from beta.changes import change_requests
from beta.changes.approvals import covers
from beta.changes.due import pause_of
from beta.changes.named_reviewers import names_reviewer
from beta.changes.pause import ChangePause
from beta.changes.plan import NO_FLAG, ChangeResult
from beta.changes.request_impact import impact_of
from beta.changes.reviewer import Reviewer, read_reviewer
from beta.changes.reviewer_gain import would_gain
from beta.impact.preview import Impact
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.lists import changes_in
from db.flags.statements import CHANGE, CHANGE_ORDER, FLAG
from db.models import ChangeComment, ChangeRequest, ChangeReview, ChangeState
from db.pagination.page import PageRequest
from db.unit_of_work import UnitOfWork
from resolvers.beta.change_flags import (
    begin_flag_changes,
    check_version,
    payload_values,
)
from resolvers.beta.change_request_inputs import (
    ChangeApplyInput,
    ChangeCancelInput,
    ChangeCommentInput,
    ChangeEditInput,
    ChangeInput,
    ChangeReviewInput,
    ChangeScheduleInput,
    ChangeSubmitInput,
)
from resolvers.beta.flag_op_input import build_ops
from resolvers.beta.flag_op_values import flag_op_value
from resolvers.context import Context, Info
from resolvers.global_ids import decode_id_of
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate


async def get(
    info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the change request.")]
) -> ChangeRequest | None:
    """Return the change request with that id; null if there is none."""
    return await info.context.platform.first(CHANGE, change_id=decode_id_of(ChangeRequest, id))


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
    platform, request = info.context.platform, PageRequest(first, after, last, before)
    return await paginate(platform, changes_in(state, flag), CHANGE_ORDER, request)


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
        lambda flags, change: change_requests.schedule_change_request(
            flags, change, input.effective_at, requires_approval=_requires_approval(context)
        ),
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
        return await payload_values(flags, result.change.flag_key if result.change else NO_FLAG, result)


async def comment(context: Context, uow: UnitOfWork, input: ChangeCommentInput) -> PayloadValues:
    """Comment on a change request."""
    return await _handle(
        context,
        uow,
        input,
        lambda flags, change: change_requests.comment_on_change_request(flags, change, input.text),
    )


def _requires_approval(context: Context) -> bool:
    return context.services.site.flags_require_approval


def flag_key(change: strawberry.Parent[ChangeRequest]) -> strawberry.ID | None:
    """Return the key of the flag; null for changes to segments alone."""
    return strawberry.ID(change.flag_key) if change.flag_key else None


def ops(change: strawberry.Parent[ChangeRequest]) -> list[JSON]:
    """Return the changes as values of `FlagOpInput`."""
    return [flag_op_value(op) for op in change.ops["ops"]]


async def impact(change: strawberry.Parent[ChangeRequest], info: Info) -> Impact | None:
    """Return whom the change would let in or out now; null if it is closed or cannot be applied any more."""
    return await impact_of(info.context.platform, change, info.context.services.kept_by_people)


async def comments(change: strawberry.Parent[ChangeRequest], info: Info) -> list[ChangeComment]:
    """Return the comments on a change request, oldest first."""
    rows = await info.context.loaders.load_children(ChangeComment, "change_id", change.id)
    return sorted(rows, key=lambda comment: comment.id)


async def reviews(change: strawberry.Parent[ChangeRequest], info: Info) -> list[ChangeReview]:
    """Return the reviews of a change request, oldest first."""
    rows = await info.context.loaders.load_children(ChangeReview, "change_id", change.id)
    return sorted(rows, key=lambda review: review.at)


async def is_void(review: strawberry.Parent[ChangeReview], info: Info) -> bool:
    """Whether the change request was edited after the review, or is to be applied earlier than reviewed."""
    change = await info.context.loaders.load_existing(ChangeRequest, review.change_id)
    return not covers(review, change, change.applied_at or change.effective_at or info.context.platform.now)


async def pause(change: strawberry.Parent[ChangeRequest], info: Info) -> ChangePause | None:
    """Return why a change request that is due is not applied."""
    return await pause_of(info.context.platform, change)


async def can_review(change: strawberry.Parent[ChangeRequest], info: Info) -> bool:
    """Whether the viewer may review: as an approver, not the author, not named, and without gain."""
    viewer, login_id = info.context.viewer, info.context.viewer.credential.login_id
    is_open = change.state is ChangeState.IN_REVIEW and has_permission(viewer, Permission.FLAGS_APPROVE)
    if login_id is None or not is_open or change.author_id == login_id:
        return False
    platform = info.context.platform

    async def fetch(login_ids: list[int]) -> list[Reviewer]:
        return [await read_reviewer(platform, each) for each in login_ids]

    reviewer = await info.context.loaders.loader("reviewers", fetch).load(login_id)
    return not await names_reviewer(platform, change, reviewer) and not await would_gain(platform, change, reviewer)
