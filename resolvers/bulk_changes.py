"""Bulk changes in the background: how a user begins, follows and cancels one.

A worker does what takes long (docs/decisions/editing.md#bulk-changes).
"""

from collections.abc import AsyncIterator, Sequence
from typing import Annotated, Any

import strawberry

from auth.feature_gate import gates_of_input
from auth.roles import Permission
from db.bulk_changes import (
    BULK_CHANGES,
    NEWEST_FIRST,
    Changes,
    create_bulk_change,
    end_bulk_change,
    running_count,
)
from db.models import BulkChange, BulkChangeStatus, RefusalReason, RefusedRecord, SavedViewList
from db.pagination.page import PageRequest
from db.unit_of_work import UnitOfWork
from resolvers import global_ids
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.job_progress import follow
from resolvers.mutations.inputs import IdInput
from resolvers.mutations.row_lookup import get_visible_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate
from resolvers.reasons import Reason

MAX_RUNNING = 5
"""Bulk changes of one user that have not ended."""


@strawberry.input(description="A bulk change to cancel. What it has changed stays.")
class BulkChangeCancelInput(IdInput):
    """The input of `bulkChangeCancel`."""


async def begin_bulk_change(
    context: Context, uow: UnitOfWork, view_list: SavedViewList, ids: Sequence[int], changes: Changes, input: Any
) -> int:
    """Let the worker change these records of a list, for an input that matched them."""
    user_id = context.viewer.user.id
    if await running_count(uow, user_id) >= MAX_RUNNING:
        raise MutationError(Reason.TOO_MANY_BULK_CHANGES, most=MAX_RUNNING)
    feature = min(gates_of_input([view_list, input]), default=None)
    gates = {"feature": feature, "open_gates": tuple(sorted(context.gates.open))}
    return await create_bulk_change(uow, view_list, ids, changes, user_id=user_id, **gates)


async def cancel(context: Context, uow: UnitOfWork, input: BulkChangeCancelInput) -> PayloadValues:
    """Cancel a bulk change that has not ended. The part that is being changed is the last one."""
    row = await get_visible_row(context.viewer, uow, BulkChange, input)
    if row.status is not BulkChangeStatus.RUNNING:
        raise MutationError(Reason.BULK_CHANGE_ENDED, "id")
    await end_bulk_change(uow, row.id, BulkChangeStatus.CANCELLED)
    return {"bulk_change": row.id}


async def get(
    info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the bulk change.")]
) -> BulkChange | None:
    """Return a bulk change of the viewer; None for another."""
    return await info.context.loaders.load_now(BulkChange, global_ids.decode_id_of(BulkChange, id))


async def list_page(
    info: Info, first: First = None, after: After = None, last: Last = None, before: Before = None
) -> ConnectionResult[BulkChange]:
    """Bulk changes of the viewer, the newest first."""
    own = BULK_CHANGES.where(BulkChange.c.user_id == info.context.viewer.user.id)
    return await paginate(info.context.store, own, NEWEST_FIRST, PageRequest(first, after, last, before))


async def progress(
    info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the bulk change.")]
) -> AsyncIterator[BulkChange]:
    """Yield a bulk change of the viewer, now and after each part."""
    is_own = BulkChange.c.user_id == info.context.viewer.user.id
    own = BULK_CHANGES.where(is_own, BulkChange.c.id == global_ids.decode_id_of(BulkChange, id))
    async for row in follow(info.context, Permission.RECORDS_WRITE, own):
        yield row


def refusal_reason(record: strawberry.Parent[RefusedRecord]) -> RefusalReason:
    """Return the reason why a record was left as it was."""
    return RefusalReason(record.reason)
