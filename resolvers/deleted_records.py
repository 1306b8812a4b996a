"""Deleted records: the list of what can be restored, and restoring several at once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any, NamedTuple

import strawberry

from db.deleted_records import MODELS, DeletedKind, deletions, latest_deletion_first, restorable
from db.ids import parse_global_id
from db.models import User
from db.pagination.page import PageRequest
from db.record_names import record_name
from db.row import Row
from db.statements import RESTORE_PERIOD
from db.unit_of_work import UnitOfWork
from resolvers import nodes
from resolvers.context import Context, Info
from resolvers.errors import MutationError, UserError
from resolvers.mutations.inputs import MutationInput, VersionedInput
from resolvers.mutations.runner import PayloadValues
from resolvers.mutations.soft_delete import restore_deleted
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate
from resolvers.reasons import Reason

MAX_RECORDS = 100


class RestoreResult(NamedTuple):
    """Result for one record: its global id, or the user errors."""

    record_id: str | None
    user_errors: Sequence[UserError] = ()


DELETED_MODELS: dict[str, type[Row]] = {model.__name__: model for model in MODELS.values()}


@dataclass(frozen=True)
class DeletedRecord:
    """A deleted record."""

    kind: DeletedKind
    row: Any

    @property
    def record_id(self) -> str:
        """Global id of the record."""
        return str(self.row.global_id)

    @property
    def name(self) -> str:
        """Name of the record."""
        return record_name(self.row) or ""

    @property
    def deleted_at(self) -> datetime:
        """Time of the deletion."""
        return self.row.deleted_at  # type: ignore[no-any-return]  # rows of every kind have it

    @property
    def restorable_until(self) -> datetime:
        """Time after which the record cannot be restored."""
        return self.deleted_at + RESTORE_PERIOD


async def list_page(
    info: Info,
    kind: Annotated[DeletedKind, strawberry.argument(description="Kind of the records.")],
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[DeletedRecord]:
    """Deleted records of a kind that can be restored, the last deletion first."""
    store, page_request = info.context.store, PageRequest(first, after, last, before)
    query = restorable(kind, store.now)
    found = await paginate(store, query, latest_deletion_first(kind), page_request)
    return ConnectionResult(found.page_info.with_rows([DeletedRecord(kind, row) for row in found.nodes]), found.count)


async def deleted_by(record: strawberry.Parent[DeletedRecord], info: Info) -> User | None:
    """The user who deleted the record; None if no user did."""
    store = info.context.store

    async def fetch(ids: list[int]) -> list[User | None]:
        events = await deletions(store, record.kind, ids)
        return [events[row_id].actor if row_id in events else None for row_id in ids]

    loader = info.context.loaders.loader(("deletions", record.kind), fetch)
    return await loader.load(record.row.id)  # type: ignore[no-any-return]  # loaders are untyped


@strawberry.input(description="Deleted records to restore. Each is restored or refused on its own.")
class RecordBulkRestoreInput(MutationInput):
    """The input of `recordBulkRestore`."""

    ids: list[strawberry.ID] = strawberry.field(description=f"Ids of deleted records of any kind, 1 to {MAX_RECORDS}.")


async def restore(_context: Context, uow: UnitOfWork, input: RecordBulkRestoreInput) -> PayloadValues:
    """Restore several deleted records in one transaction."""
    if not 0 < len(input.ids) <= MAX_RECORDS:
        raise MutationError(Reason.COUNT_OUT_OF_RANGE, "ids", most=MAX_RECORDS)
    return {"results": [await _restore_one(uow, record_id, index) for index, record_id in enumerate(input.ids)]}


async def _restore_one(uow: UnitOfWork, record_id: strawberry.ID, index: int) -> RestoreResult:
    parsed = parse_global_id(record_id)
    model = None if parsed is None else DELETED_MODELS.get(parsed.type_name)
    if model is None:
        unknown = MutationError(Reason.RECORD_UNKNOWN, "ids", str(index), kind="DELETED_RECORD")
        return RestoreResult(None, [unknown.error])
    try:
        async with uow.savepoint():
            await restore_deleted(uow, model, VersionedInput(id=record_id))
    except MutationError as error:
        return RestoreResult(None, [error.error._replace(field=["input", "ids", str(index)])])
    return RestoreResult(record_id)


async def record(result: strawberry.Parent[RestoreResult], info: Info) -> Any:
    """The restored record."""
    return None if result.record_id is None else await nodes.get(info, strawberry.ID(result.record_id))
