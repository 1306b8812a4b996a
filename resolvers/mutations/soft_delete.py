"""Soft delete and restore: a deleted record can be restored for thirty days."""

from db.row import Row
from db.statements import RESTORE_PERIOD
from db.unit_of_work import UnitOfWork
from resolvers.errors import MutationError
from resolvers.mutations.inputs import VersionedInput
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.reasons import Reason


async def soft_delete(uow: UnitOfWork, model: type[Row], input: VersionedInput) -> str:
    """Delete a row and return its global id."""
    row = await get_versioned_row(uow, model, input)
    await uow.update(model, row.id, deleted_at=uow.now)
    return str(row.global_id)


async def restore_deleted(uow: UnitOfWork, model: type[Row], input: VersionedInput) -> int:
    """Restore a deleted row and return its id. Raise `MutationError` if it was deleted too long ago, or merged."""
    row = await get_versioned_row(uow, model, input, deleted=True)
    if uow.now - row.deleted_at > RESTORE_PERIOD:
        raise MutationError(Reason.DELETED_TOO_LONG, "id", days=RESTORE_PERIOD.days)
    if getattr(row, "merged_into_id", None) is not None:
        raise MutationError(Reason.WAS_MERGED, "id")
    await uow.update(model, row.id, deleted_at=None)
    return int(row.id)
