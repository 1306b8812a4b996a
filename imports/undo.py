"""Undo of a whole import within 30 days: what was changed since stays, and is reported.

Created records are removed, unless they were changed since or another record refers to them. Changed columns get their
old values back where they still have those of the import. It runs in small transactions and can be repeated.
"""

from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from db.batches import batches
from db.column_json import column_from_json, column_to_json
from db.gates import Gate
from db.imports import (
    REFERENCES,
    journal,
    journal_page,
    live_versions,
    referenced_ids,
    remove_rows,
    retire_fields,
    versions_of,
)
from db.labels_and_custom_values import LABEL_LINKS, VALUE_COLUMNS, set_custom_values
from db.links import linked_ids, replace_links
from db.models import CustomValue, Field, ImportBatch, ImportChange, Organization, StoredUndoReport
from db.organization_tree import is_in_group
from db.row import Row, select_rows
from db.store import Database, Store
from db.transactions import begin
from db.unit_of_work import UnitOfWork
from imports.job import ImportJob
from imports.journal import CUSTOM_PREFIX, LABELS_COLUMN, SETTING_MODELS, UNDOABLE_MODELS
from imports.messages import ImportMessageCode, Message, message

UNDO_BATCH_SIZE = 250
MAX_KEPT = 200
"""Number of kept records that a report lists."""
CHANGED, REFERENCED = message(ImportMessageCode.KEPT_CHANGED), message(ImportMessageCode.KEPT_REFERENCED)


class KeptRecord(NamedTuple):
    """A record, or a column of one, that an undo left as it is, and why."""

    kind: str
    id: int
    column: str
    reason: Message


@dataclass
class UndoReport:
    """The result of an undo: how many rows of each kind were removed, restored and kept."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    kept: list[KeptRecord] = field(default_factory=list)

    def keep(self, kind: str, row_id: int, reason: Message, column: str = "") -> None:
        """Count a record that stays."""
        self.counts[kind, "kept"] += 1
        self.kept.append(KeptRecord(kind, row_id, column, reason))

    def stored(self) -> StoredUndoReport:
        """Return the report as it is stored."""
        rows = [{"kind": kind, "outcome": outcome, "count": count} for (kind, outcome), count in self.counts.items()]
        return StoredUndoReport(rows, [_stored(record) for record in self.kept[:MAX_KEPT]], len(self.kept))


def _stored(record: KeptRecord) -> dict[str, Any]:
    return {**record._asdict(), "reason": record.reason.stored()._asdict()}


Created = dict[str, dict[int, Sequence[int]]]
"""The new rows of an import by kind and id, with their last versions."""


async def undo_import(database: Database, company_id: int, import_id: int, job: ImportJob) -> UndoReport:
    """Undo an import; `job` says for whom. A record that only the job's open features changed is kept for its user."""
    async with database.snapshot() as snapshot:
        created = await _created_rows(snapshot.for_company(company_id), import_id)
    undo = _Undo(database, company_id, import_id, created, job)
    for model in REFERENCES:
        await undo.remove(model)
    await undo.restore()
    await undo.retire_settings()
    return undo.report


async def _created_rows(store: Store, import_id: int) -> Created:
    created: Created = defaultdict(dict)
    shared: dict[Sequence[int], Sequence[int]] = {}  # nearly all rows have the same versions
    async for batch in journal(store, import_id):
        for change in batch.changes:
            if change.before is None or change.id in created[change.kind]:
                versions = tuple(change.versions)
                created[change.kind][change.id] = shared.setdefault(versions, versions)
    return created


@dataclass
class _Undo:
    database: Database
    company_id: int
    import_id: int
    created: Created
    job: ImportJob
    report: UndoReport = field(default_factory=UndoReport)
    done: int = 0

    def _begin(self) -> Any:
        return begin(self.database, self.company_id, by=self.job.actor, before_commit=self.job.before_commit)

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
            for row_id in last:
                self.report.keep(kind, row_id, REFERENCED)

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
        self.report.counts[kind, "removed"] += len(removed)
        for row_id in sorted(live - same):
            self.report.keep(kind, row_id, CHANGED)
        return {row_id: versions[row_id] for row_id in referenced}

    async def restore(self) -> None:
        """Give older rows their old values back, those of the last changes first."""
        restored: set[tuple[str, int]] = set()
        async for changes in self._changes_of_older_rows():
            for batch in batches(changes, UNDO_BATCH_SIZE):
                async with self._begin() as uow:
                    for change in batch:
                        if await _Restored(uow, change, self.report.keep).restore():
                            restored.add((change.kind, change.id))
                await self._checkpoint(len(batch))
        self.report.counts.update((kind, "restored") for kind, _ in restored)

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

    async def retire_settings(self) -> None:
        """Deactivate unused new custom fields, and count the other new settings: they stay."""
        fields = self.created.pop(Field.__name__, {})
        if fields:
            async with self._begin() as uow:
                retired = await retire_fields(uow, fields)
            self.report.counts[Field.__name__, "removed"] += retired
            self.report.counts[Field.__name__, "kept"] += len(fields) - retired
        for model in SETTING_MODELS:
            self.report.counts[model.__name__, "kept"] += len(self.created.get(model.__name__, ()))
        self.report.counts = +self.report.counts


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
                self.keep(self.change.kind, row.id, CHANGED, "" if name.startswith(CUSTOM_PREFIX) else name)
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
