"""Ending and beginning again: what is deleted is kept for thirty days, and can be restored until then."""

from db.row import Row
from db.statements import RESTORE_PERIOD
from db.unit_of_work import UnitOfWork
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations.inputs import VersionedInput
from resolvers.mutations.row_lookup import get_versioned_row


async def soft_delete(uow: UnitOfWork, kind: type[Row], given: VersionedInput) -> str:
    """Delete a row; answers its global id."""
    row = await get_versioned_row(uow, kind, given)
    await uow.update(kind, row.id, deleted_at=uow.now)
    return str(row.global_id)


async def restore_deleted(uow: UnitOfWork, kind: type[Row], given: VersionedInput) -> int:
    """Bring a deleted row back, as it was; answers its id. `Mistake` where it was deleted too long ago."""
    row = await get_versioned_row(uow, kind, given, deleted=True)
    if uow.now - row.deleted_at > RESTORE_PERIOD:
        message = "It was deleted more than thirty days ago, and cannot be restored."
        raise MutationError(UserErrorCode.NOT_FOUND, message, "id")
    if getattr(row, "merged_into_id", None) is not None:
        message = "It became part of another organization; undo that instead."
        raise MutationError(UserErrorCode.INVALID, message, "id")
    await uow.update(kind, row.id, deleted_at=None)
    return int(row.id)
