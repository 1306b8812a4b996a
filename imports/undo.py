"""Undo of a whole import within 30 days: what was changed since stays, and is reported.

Created records are removed, unless they were changed since or another record refers to them. Changed columns get their
old values back where they still have those of the import. It runs in small transactions and can be repeated.
"""

from collections import defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

from db.batches import batches
from db.column_json import column_from_json, column_to_json
from db.gates import Gate
from db.imports.jobs import REFERENCES, journal, journal_page, live_versions, referenced_ids, remove_rows, versions_of
from db.imports.lookup import rows_of_parents
from db.imports.settings import SETTING_MODELS
from db.labels_and_custom_values import LABEL_LINKS, VALUE_COLUMNS, set_custom_values
from db.links import linked_ids, replace_links
from db.models import CustomValue, Field, Import, ImportBatch, ImportChange, Organization
from db.organizations.tree import is_in_group
from db.record_names import record_name
from db.row import Row, select_rows
from db.store import Database, Store
from db.transactions import begin
from db.unit_of_work import UnitOfWork
from imports.job import ImportJob
from imports.journal import CUSTOM_PREFIX, LABELS_COLUMN, UNDOABLE_MODELS
from imports.undo_report import CHANGED, REFERENCED, UndoReport
from imports.undo_settings import REMOVED, retire_settings

UNDO_BATCH_SIZE = 250
SETTING_KINDS = frozenset(model.__name__ for model in SETTING_MODELS)

Created = dict[str, dict[int, Sequence[int]]]
"""The new rows of an import by kind and id, with their last versions."""


async def undo_import(database: Database, company_id: int, import_id: int, job: ImportJob) -> UndoReport:
    """Undo an import; `job` says for whom. A record that only the job's open features changed is kept for its user.

    An undo that was interrupted goes on where it was.
    """
    async with database.snapshot() as snapshot:
        store = snapshot.for_company(company_id)
        report = UndoReport.resumed((await store.get_one(Import, import_id)).undo_report)
        created = await _created_rows(store, import_id)
    undo = _Undo(database, company_id, import_id, created, job, report)
    for model in REFERENCES:
        await undo.remove(model)
    await undo.restore()
    for setting_model in SETTING_MODELS:
        await undo.retire(setting_model)
    return undo.report


async def _created_rows(store: Store, import_id: int) -> Created:
    created: Created = defaultdict(dict)
    shared: dict[Sequence[int], Sequence[int]] = {}  # nearly all rows have the same versions
    async for batch in journal(store, import_id):
        for change in batch.changes:
            if change.before is None or change.id in created[change.kind] or _was_activated(change):
                versions = tuple(change.versions)
                created[change.kind][change.id] = shared.setdefault(versions, versions)
    return created


def _was_activated(change: ImportChange) -> bool:
    """Return whether an import used a setting that an earlier undo had deactivated: it is as good as new."""
    return change.kind in SETTING_KINDS and change.before.get("is_active") is False


@dataclass
class _Undo:
    database: Database
    company_id: int
    import_id: int
    created: Created
    job: ImportJob
    report: UndoReport
    done: int = 0

    @asynccontextmanager
    async def _begin(self) -> AsyncIterator[UnitOfWork]:
        """Open a unit of work that stores the report with what it writes."""
        before = self.report.copy()
        try:
            async with begin(
                self.database, self.company_id, by=self.job.actor, before_commit=self.job.before_commit
            ) as uow:
                yield uow
                if uow.written:
                    await uow.update(Import, self.import_id, undo_report=self.report.stored())
        except BaseException:
            self.report = before
            raise

    async def _checkpoint(self, count: int) -> None:
        self.done += count
        await self.job.checkpoint(self.done)

    async def remove(self, model: type[Row]) -> None:
        """Remove the new rows of a model; organizations below others first."""
        kind = model.__name__
        remaining = self.created.get(kind, {})
        while remaining:
            referenced: dict[int, Sequence[int]] = {}
            for ids in batches(list(remaining), UNDO_BATCH_SIZE):
                referenced |= await self._remove_batch(model, {row_id: remaining[row_id] for row_id in ids})
                await self._checkpoint(len(ids))
            is_done = model is not Organization or len(referenced) == len(remaining)
            remaining, last = ({}, referenced) if is_done else (referenced, {})
            await self._keep_referenced(model, list(last))

    async def _keep_referenced(self, model: type[Row], ids: Sequence[int]) -> None:
        for some in batches(ids, UNDO_BATCH_SIZE):
            async with self.database.snapshot() as snapshot:
                rows = await rows_of_parents(snapshot.for_company(self.company_id), model, "id", some)
            for row in rows:
                self.report.keep(model.__name__, row.id, REFERENCED, name=record_name(row) or "")  # type: ignore[attr-defined]  # records have ids

    async def _remove_batch(self, model: type[Row], versions: dict[int, Sequence[int]]) -> dict[int, Sequence[int]]:
        """Remove rows that are as the import left them; return those to which other records refer."""
        kind, sees_all = model.__name__, Gate.ACCOUNTS not in self.job.closed
        async with self._begin() as uow:
            current = await versions_of(uow, model, versions)  # with rows that the import created as deleted
            live = (await live_versions(uow, model, versions)).keys()
            same = {row_id for row_id, now in current.items() if now[sees_all] == versions[row_id][sees_all]}
            referenced = await referenced_ids(uow, model, same & live)
            removed = same - referenced
            if removed:
                await remove_rows(uow, model, removed)
                self.report.counts[kind, REMOVED] += len(removed)
            for row in await uow.current_rows(model, sorted(live - same)):
                self.report.keep(kind, row.id, CHANGED, name=record_name(row) or "")
        return {row_id: versions[row_id] for row_id in referenced}

    async def restore(self) -> None:
        """Give older rows their old values back, those of the last changes first."""
        restored: set[tuple[str, int]] = set()
        async for changes in self._changes_of_older_rows():
            for batch in batches(changes, UNDO_BATCH_SIZE):
                async with self._begin() as uow:
                    for change in batch:
                        key = change.kind, change.id
                        if await _Restored(uow, change, self.report.keep).restore() and key not in restored:
                            restored.add(key)
                            self.report.counts[change.kind, "restored"] += 1
                await self._checkpoint(len(batch))

    async def _changes_of_older_rows(self) -> AsyncIterator[list[ImportChange]]:
        """Yield the changes of rows that were there before, page by page, the last first."""
        last_id: int | None = None
        while page := await self._journal_page(last_id):
            last_id = page[-1].id
            yield [
                change
                for batch in page
                for change in reversed(batch.changes)
                if change.id not in self.created.get(change.kind, ())
            ]

    async def _journal_page(self, last_id: int | None) -> list[ImportBatch]:
        async with self.database.snapshot() as snapshot:  # not one for all: a long one keeps SQLite's log growing
            store = snapshot.for_company(self.company_id)
            return await journal_page(store, self.import_id, last_id, newest_first=True)

    async def retire(self, model: type[Row]) -> None:
        """Deactivate the new settings of a model that nothing uses."""
        versions = self.created.get(model.__name__, {})
        for ids in batches(list(versions), UNDO_BATCH_SIZE):
            async with self._begin() as uow:
                await retire_settings(uow, model, {row_id: versions[row_id] for row_id in ids}, self.report)
            await self._checkpoint(len(ids))


class _Restored(NamedTuple):
    """A change of an older row, to undo in a unit of work."""

    uow: UnitOfWork
    change: ImportChange
    keep: Callable[..., None]

    async def restore(self) -> bool:
        """Restore the columns that have the import's values; return whether one was restored."""
        model = UNDOABLE_MODELS[self.change.kind]
        row: Any = await self.uow.get_current(model, self.change.id)
        if row is None or getattr(row, "deleted_at", None) is not None:
            return False
        values = {}
        for name in self.change.before:
            now = await self._current(model, row, name)
            if now == self.change.after[name] and not await self._would_close_circle(model, name):
                values[name] = self.change.before[name]
            elif now != self.change.before[name]:
                column = "" if name.startswith(CUSTOM_PREFIX) else name
                self.keep(self.change.kind, row.id, CHANGED, column, record_name(row) or getattr(row, "name", ""))
        for name, value in values.items():
            await self._write_side(model, row.id, name, value)
        columns = {name: column_from_json(model.c[name], value) for name, value in values.items() if name in model.c}
        return bool(values) and (not columns or await self.uow.update(model, row.id, **columns))

    async def _would_close_circle(self, model: type[Row], name: str) -> bool:
        """Return whether the old parent of an organization has come below it since."""
        parent = column_from_json(model.c[name], self.change.before[name]) if name == "parent_id" else None
        return parent is not None and await is_in_group(self.uow, parent, self.change.id)

    async def _current(self, model: type[Row], row: Any, name: str) -> Any:
        if name == LABELS_COLUMN:
            return await linked_ids(self.uow, LABEL_LINKS[model], row.id)
        if not name.startswith(CUSTOM_PREFIX):
            return column_to_json(model.c[name], getattr(row, name))
        is_value = CustomValue.c.subject_id == row.id, CustomValue.c.field_id == _field_id(name)
        value = await self.uow.first(select_rows(CustomValue).where(*is_value))
        return value and {name: column_to_json(CustomValue.c[name], getattr(value, name)) for name in VALUE_COLUMNS}

    async def _write_side(self, model: type[Row], row_id: int, name: str, value: Any) -> None:
        if name == LABELS_COLUMN:
            await replace_links(self.uow, LABEL_LINKS[model], row_id, value)
        elif name.startswith(CUSTOM_PREFIX):
            columns = value and {column: column_from_json(CustomValue.c[column], value[column]) for column in value}
            custom_field = await self.uow.get_one(Field, _field_id(name))
            await set_custom_values(self.uow, model, row_id, [(custom_field, columns)])


def _field_id(name: str) -> int:
    return int(name.removeprefix(CUSTOM_PREFIX))
