"""Imports as jobs: their rows, the journal of what they wrote, and the writes of an undo."""

from collections.abc import AsyncIterator, Collection, Sequence
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, func, or_, select, update

from db.jobs import JobQueue
from db.models import (
    Activity,
    Deal,
    File,
    Import,
    ImportBatch,
    ImportStatus,
    Note,
    Organization,
    Person,
    StoredImportOptions,
    StoredImportPlan,
    StoredImportReport,
    StoredUndoReport,
)
from db.row import Row, RowQuery, select_rows
from db.sql.id_list import is_among
from db.statements import RESTORE_PERIOD
from db.store import Store
from db.unit_of_work import UnitOfWork

AT_WORK = (ImportStatus.PLANNING, ImportStatus.RUNNING, ImportStatus.UNDOING)
UNDOABLE = (ImportStatus.FINISHED, ImportStatus.CANCELLED, ImportStatus.FAILED)

JOURNAL_PAGE_SIZE = 5
"""Transactions of a journal that are in memory at once; one of a command has the changes of 2,000 rows."""

REFERENCES: dict[type[Row], tuple[tuple[type[Any], str], ...]] = {
    Note: (),
    Activity: (),
    Deal: ((Activity, "deal_id"), (Note, "deal_id"), (File, "deal_id")),
    Person: tuple((model, "person_id") for model in (Deal, Activity, Note, File)),
    Organization: (
        *((model, "organization_id") for model in (Person, Deal, Activity, Note, File)),
        (Organization, "parent_id"),
    ),
}
"""The records that an undo removes, in this order, and the columns of other records that refer to them."""

IMPORTS: RowQuery[Import] = select_rows(Import)
"""Every import."""
NEWEST_IMPORTS: RowQuery[Import] = IMPORTS.order_by(Import.c.id.desc())
"""Every import, the newest first."""

IMPORT_QUEUE = JobQueue(
    Import, AT_WORK, or_(Import.c.storage_key.is_not(None), Import.c.status == ImportStatus.UNDOING)
)
"""The imports that worker processes do; those of a command have no file."""


class UndoRefusal(StrEnum):
    """Reason why an import cannot be undone, as a sentence."""

    UNDONE = "This import is undone already."
    NOT_ENDED = "Only an import that has ended can be undone."
    RUNNING = "It runs. If its process was killed, it can be undone a minute later."
    TOO_LATE = "An import can only be undone within 30 days."


def undo_refusal(row: Import, now: datetime) -> UndoRefusal | None:
    """Return why an import cannot be undone now; None if it can."""
    if row.status is ImportStatus.UNDONE:
        return UndoRefusal.UNDONE
    if (row.status not in UNDOABLE and not was_killed(row, now)) or row.started_at is None or row.is_dry_run:
        return UndoRefusal.RUNNING if _is_of_command(row) else UndoRefusal.NOT_ENDED
    return UndoRefusal.TOO_LATE if now - row.started_at > RESTORE_PERIOD else None


def was_killed(row: Import, now: datetime) -> bool:
    """Return whether the process of a command ended before its import did: no other process goes on with it."""
    return _is_of_command(row) and row.claimed_until is not None and row.claimed_until < now


def _is_of_command(row: Import) -> bool:
    return row.status is ImportStatus.RUNNING and row.storage_key is None


async def create_import(uow: UnitOfWork, file_name: str, size: int, options: StoredImportOptions, **values: Any) -> int:
    """Create an import and return its id."""
    empty = {"plan": StoredImportPlan(), "report": StoredImportReport(), "undo_report": StoredUndoReport()}
    row = {"file_name": file_name, "size": size, "options": options, "status": ImportStatus.UPLOADING, "open_gates": ()}
    (import_id,) = await uow.insert(Import, [{**row, **empty, **values}])
    return import_id


async def waiting_count(store: Store, user_id: int) -> int:
    """Return how many imports of a user wait for their file or their end."""
    is_waiting = and_(Import.c.user_id == user_id, Import.c.status.in_((ImportStatus.UPLOADING, *AT_WORK)))
    return int(await store.scalar(select(func.count()).select_from(Import.table).where(is_waiting)))


async def add_batch(uow: UnitOfWork, import_id: int, changes: Sequence[Any], skipped: Sequence[Any]) -> None:
    """Append a transaction to the journal."""
    row = {"import_id": import_id, "changes": tuple(changes), "skipped": tuple(skipped)}
    await uow.insert(ImportBatch, [row])


async def journal(store: Store, import_id: int) -> AsyncIterator[ImportBatch]:
    """Yield the journal of an import in the order of its transactions, with one page of them in memory."""
    last_id: int | None = None
    while page := await journal_page(store, import_id, last_id):
        last_id = page[-1].id
        for batch in page:
            yield batch


async def journal_page(
    store: Store, import_id: int, last_id: int | None = None, *, newest_first: bool = False
) -> list[ImportBatch]:
    """Return the next transactions of an import after the one of `last_id`; none at the end."""
    key = ImportBatch.c.id
    page = select_rows(ImportBatch).where(ImportBatch.c.import_id == import_id)
    page = page.order_by(key.desc() if newest_first else key).limit(JOURNAL_PAGE_SIZE)
    if last_id is not None:
        page = page.where(key < last_id if newest_first else key > last_id)
    return await store.all(page)


async def versions_of(store: Store, model: type[Row], ids: Collection[int]) -> dict[int, tuple[int, int]]:
    """Return the numbers of changes of these rows by id: those that all users see, and all."""
    if "version" not in model.c:
        return dict.fromkeys(ids, (0, 0))
    rows = await store.tuples(_versions(model), ids=sorted(ids)) if ids else ()
    return {row_id: (version, all_changes) for row_id, version, all_changes in rows}


@cache
def _versions(model: type[Row]) -> Select[Any]:
    every = model.c.account_version if "account_version" in model.c else model.c.version
    return select(model.c.id, model.c.version, every).where(_has_id(model))


def _has_id(model: type[Row]) -> ColumnElement[bool]:
    return is_among(model.c.id)


async def live_versions(store: Store, model: type[Row], ids: Collection[int]) -> dict[int, tuple[int, int]]:
    """Return what `versions_of` returns, without deleted rows."""
    live = select(model.c.id).where(_has_id(model), model.c.deleted_at.is_(None))
    return await versions_of(store, model, [row_id for (row_id,) in await store.tuples(live, ids=sorted(ids))])


async def referenced_ids(store: Store, model: type[Row], ids: Collection[int]) -> set[int]:
    """Return those of these rows to which another live record refers."""
    referenced: set[int] = set()
    for other, column in REFERENCES[model]:
        key = other.c[column]
        statement = select(key).distinct().where(key.in_(sorted(ids)), other.c.deleted_at.is_(None))
        referenced.update(row_id for (row_id,) in await store.tuples(statement))
    return referenced


async def remove_rows(uow: UnitOfWork, model: type[Row], ids: Collection[int]) -> None:
    """Delete these rows, and free their external ids, so that the file can be imported again."""
    are_these = model.c.id.in_(sorted(ids))
    await uow.update_all(model, and_(are_these, model.c.deleted_at.is_(None)), deleted_at=uow.now, external_id=None)
    await uow.update_all(model, and_(are_these, model.c.external_id.is_not(None)), external_id=None)


async def purge_imports(uow: UnitOfWork, before: datetime) -> None:
    """Forget uploads that never came, and the files of imports that can no longer be undone.

    Their journals go by `db.retention`.
    """
    await uow.write(delete(Import.table).where(_is_stale(before)))
    await uow.write(update(Import.table).where(_has_expired_file(uow.now)).values(storage_key=None))


async def has_expired_imports(store: Store, now: datetime, before: datetime) -> bool:
    """Return whether `purge_imports` has something to do."""
    return bool(await store.tuples(select(Import.c.id).where(or_(_is_stale(before), _has_expired_file(now))).limit(1)))


def _is_stale(before: datetime) -> ColumnElement[bool]:
    return and_(Import.c.created_at < before, Import.c.status == ImportStatus.UPLOADING)


def _has_expired_file(now: datetime) -> ColumnElement[bool]:
    has_file = Import.c.storage_key.is_not(None), Import.c.status.not_in(AT_WORK)
    return and_(Import.c.updated_at < now - RESTORE_PERIOD, *has_file)
