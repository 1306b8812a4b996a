"""The journal of an import: what each of its transactions wrote and skipped, for its undo and its report.

An import that was interrupted begins again; rows that it finds unchanged are counted as it wrote them before.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from db.column_json import column_to_json
from db.column_types import FOLDED_PREFIX
from db.imports.jobs import add_batch, versions_of
from db.imports.jobs import journal as read_journal
from db.imports.lookup import rows_of_parents
from db.imports.settings import SETTING_MODELS
from db.models import Activity, Deal, ImportChange, ImportSkippedRow, Note, Organization, Person
from db.row import Row
from db.row_updates import TIME_COLUMNS, VERSION_COLUMNS
from db.store import Store
from db.unit_of_work import UnitOfWork

RECORD_MODELS: tuple[type[Row], ...] = (Organization, Person, Deal, Activity, Note)
UNDOABLE_MODELS = {model.__name__: model for model in (*RECORD_MODELS, *SETTING_MODELS)}
LABELS_COLUMN, CUSTOM_PREFIX = "labels", "custom_fields."
"""Columns of changes in side tables: the labels of a record, and a custom field by its id."""
DERIVED_COLUMNS = frozenset({*VERSION_COLUMNS, *TIME_COLUMNS})


class SideValue(NamedTuple):
    """A change of a record's labels or of one of its custom values, as JSON; null means none."""

    row_id: int
    column: str
    before: Any
    after: Any


@dataclass
class Journal:
    """The journal of one import.

    `created` and `updated` are the ids of rows that earlier attempts wrote, `skipped` the rows that they skipped.
    """

    import_id: int
    created: set[int] = field(default_factory=set)
    updated: set[int] = field(default_factory=set)
    skipped: set[tuple[str, int]] = field(default_factory=set)

    @classmethod
    async def load(cls, store: Store, import_id: int) -> "Journal":
        """Load what earlier attempts wrote and skipped."""
        journal = cls(import_id)
        async for batch in read_journal(store, import_id):
            for change in batch.changes:
                (journal.created if change.before is None else journal.updated).add(change.id)
            journal.skipped |= {(row.table, row.number) for row in batch.skipped}
        return journal

    async def write(
        self, uow: UnitOfWork, model: type[Row], side_values: Iterable[SideValue], skipped: Iterable[ImportSkippedRow]
    ) -> None:
        """Append what a transaction wrote: its rows, and the labels and custom values of rows of `model`."""
        changes = [
            *[change for each in UNDOABLE_MODELS.values() for change in await _row_changes(uow, each)],
            *await _side_changes(uow, model, side_values),
        ]
        new = [row for row in skipped if (row.table, row.number) not in self.skipped]
        if changes or new:
            await add_batch(uow, self.import_id, changes, new)


async def _row_changes(uow: UnitOfWork, model: type[Row]) -> list[ImportChange]:
    rows_before = uow.rows_before.get(model, {})
    if not rows_before:
        return []
    versions, kind = await versions_of(uow, model, rows_before), model.__name__
    stored = await rows_of_parents(uow, model, "id", [row_id for row_id, row in rows_before.items() if row is not None])
    rows: dict[int, Any] = {row.id: row for row in stored}  # type: ignore[attr-defined]  # journaled models have ids
    changes = []
    for row_id, row_before in rows_before.items():
        before, after = _differences(model, row_before, rows.get(row_id))
        if row_before is None or before:
            changes.append(ImportChange(kind, row_id, versions.get(row_id, (0, 0)), before, after))
    return changes


def _is_derived(column: str) -> bool:
    return column in DERIVED_COLUMNS or column.startswith(FOLDED_PREFIX)


def _differences(model: type[Row], before: Any, after: Any) -> tuple[dict[str, Any] | None, dict[str, Any] | None]:
    """Return the columns that differ, before and after; nothing of a new row."""
    if before is None or after is None:
        return None, None
    names = [
        str(column.name)
        for column in model.c
        if not _is_derived(column.name) and getattr(before, column.name) != getattr(after, column.name)
    ]
    return _columns(model, before, names), _columns(model, after, names)


def _columns(model: type[Row], row: Any, names: Sequence[str]) -> dict[str, Any]:
    return {name: column_to_json(model.c[name], getattr(row, name)) for name in names}


async def _side_changes(uow: UnitOfWork, model: type[Row], values: Iterable[SideValue]) -> list[ImportChange]:
    new = {row_id for row_id, row in uow.rows_before.get(model, {}).items() if row is None}
    values = [value for value in values if value.row_id not in new]
    versions = await versions_of(uow, model, {value.row_id for value in values}) if values else {}
    return [
        ImportChange(
            model.__name__,
            value.row_id,
            versions.get(value.row_id, (0, 0)),
            {value.column: value.before},
            {value.column: value.after},
        )
        for value in values
    ]
