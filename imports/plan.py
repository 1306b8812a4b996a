"""The plan of an import as it is stored: what each column becomes, the first rows, and what is noteworthy."""

import asyncio
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from db.gates import Gate
from db.models import Address, Company, StoredImportPlan
from db.store import Store
from imports.dialects.dialect import LABELS_NEXT_TO_VALUES, MIDDLE_NAME, NAME_AFTER_ORGANIZATION
from imports.dialects.vocabulary import CellType
from imports.headers.column_mapping import (
    ADDRESS_FIELDS,
    CONTACT_FIELDS,
    CUSTOM_FIELD,
    LEFT_OUT,
    WITHOUT_VALUE,
    mappable_fields,
)
from imports.headers.header_parser import CustomColumn, Layout, SystemColumn
from imports.headers.proposals import MAX_ROWS, examples, values_of_rows
from imports.messages import Message
from imports.records.custom_fields import TargetField, planned_fields
from imports.records.load_existing import load_settings
from imports.records.planned_settings import new_settings
from imports.records.survey import ImportPlan, OpenTable, SurveyedTable
from imports.tables import SourceRow, SourceTable, cell_text
from imports.tables.limits import MAX_COLUMNS

MAX_FIRST_ROWS = 5
MAX_CELL_LENGTH = 200
COMPARED = "COMPARED"
CHOSEN_AS = {NAME_AFTER_ORGANIZATION: "name", MIDDLE_NAME: "first_name"}
"""Fields of other systems alone, and the one that a person would choose for them."""


async def build_stored_plan(store: Store, company: Company, plan: ImportPlan) -> tuple[StoredImportPlan, Gate | None]:
    """Return a plan as it is stored, and the gate of what it fills; None if all users see it.

    `store` decides which fields exist: those of features that are closed do not.
    """
    targets = await _targets(store, plan)
    existing = await load_settings(store, company)
    tables = await asyncio.to_thread(_tables, plan, targets)  # it reads the files once more
    settings = await asyncio.to_thread(new_settings, existing, plan, store.now)
    return StoredImportPlan(tables, _stored(plan.left_out), _stored(settings)), _gate(targets)


def _stored(messages: Iterable[Message]) -> list[dict[str, Any]]:
    return [each.stored()._asdict() for each in messages]


async def planned_gate(store: Store, plan: ImportPlan) -> Gate | None:
    """Return the gate of what a plan fills; None if all users see it."""
    return _gate(await _targets(store, plan))


async def _targets(store: Store, plan: ImportPlan) -> list[dict[int, TargetField]]:
    return [await planned_fields(store, surveyed) for surveyed in plan.tables]


def _gate(targets: Iterable[dict[int, TargetField]]) -> Gate | None:
    gates = {target.gate for of_table in targets for target in of_table.values() if target.gate is not None}
    return min(gates, default=None)


def _tables(plan: ImportPlan, targets: Sequence[dict[int, TargetField]]) -> list[dict[str, Any]]:
    known = [
        _table(surveyed, {index: target.field.name for index, target in of_table.items()})
        for surveyed, of_table in zip(plan.tables, targets, strict=True)
    ]
    return [*map(_open_table, plan.open_tables), *known]


def _open_table(opened: OpenTable) -> dict[str, Any]:
    """Return a table about which a person is to decide: its columns with their first values, and a proposal."""
    table, layout = opened.table, opened.layout
    rows = table.rows()  # read once: a file may be long
    first = list(islice(rows, MAX_ROWS))
    values = values_of_rows(table, [row.cells for row in first])
    return {
        "name": table.name,
        "kind": opened.word,
        "proposed_kind": layout.kind.value if layout else None,
        "header_row": table.header_number,
        "row_count": len(first) + sum(1 for _ in rows),
        "columns": [
            {**column, "examples": examples(values[index])}
            for index, column in enumerate(_described(table, _becoming(layout) if layout else {}))
        ],
        "first_rows": _first_rows(first),
        "notes": [],
        "fields": _fields(layout) if layout else [],
        "problem": opened.problem and opened.problem.message.stored()._asdict(),
    }


def _table(surveyed: SurveyedTable, names: dict[int, str]) -> dict[str, Any]:
    return {
        "name": surveyed.table.name,
        "kind": surveyed.kind.value,
        "proposed_kind": None,
        "header_row": surveyed.table.header_number,
        "row_count": surveyed.count,
        "columns": _columns(surveyed, names),
        "first_rows": _first_rows(surveyed.rows()),
        "notes": _stored(surveyed.warnings),
        "fields": _fields(surveyed.layout),
        "problem": None,
    }


def _first_rows(rows: Iterable[SourceRow]) -> list[list[str]]:
    return [[_shorten(cell) for cell in row.cells] for row in islice(rows, MAX_FIRST_ROWS)]


def _fields(layout: Layout) -> list[str]:
    """Return the fields that a column can become, with those parts that make sense for these columns."""
    names = set(mappable_fields(layout.kind))
    parts = {f"{name}.{part}" for name in names & ADDRESS_FIELDS for part in Address._fields}
    points = {_becomes(column) for column in layout.columns if column.field in CONTACT_FIELDS}
    return sorted({*names, *parts, *points})


def _columns(surveyed: SurveyedTable, names: dict[int, str]) -> list[dict[str, Any]]:
    described = _becoming(surveyed.layout)
    for custom, field_type in zip(surveyed.layout.customs, surveyed.types, strict=True):
        own = {"becomes": CUSTOM_FIELD, "field_type": field_type.value, "field_name": custom.name}
        existing = names.get(custom.index)
        described[custom.index] = own if existing is None else {**own, "field_name": existing, "is_new": False}
    columns = _described(surveyed.table, described)
    return [{**column, "examples": surveyed.examples.get(index, [])} for index, column in enumerate(columns)]


def _becoming(layout: Layout) -> dict[int, dict[str, Any]]:
    """Return what each column becomes that means something. One that fills several fields is shown as the first."""
    described: dict[int, dict[str, Any]] = {
        column.index: {"becomes": _becomes(column)} for column in reversed(layout.columns)
    }
    for custom in layout.customs:
        described[custom.index] = {"becomes": CUSTOM_FIELD, "field_name": custom.name}
        described |= {index: {"becomes": CUSTOM_FIELD, "field_name": custom.name} for index in _parts(custom)}
    return described


def _described(table: SourceTable, described: dict[int, dict[str, Any]]) -> list[dict[str, Any]]:
    other = {"becomes": LEFT_OUT, "field_name": None, "field_type": None, "is_new": True}
    return [
        {"header": text, **other, **described.get(index, {})} for index, text in enumerate(table.header[:MAX_COLUMNS])
    ]


def _becomes(column: SystemColumn) -> str:
    """Return what a column becomes, in a word that the mapping takes, too."""
    if column.cells in WITHOUT_VALUE:
        return LEFT_OUT
    is_compared = column.cells is CellType.COUNT or column.field in {"next_on", "last_on"}
    target = column.field if column.part in LABELS_NEXT_TO_VALUES else column.target
    return COMPARED if is_compared else CHOSEN_AS.get(column.field) or target


def _parts(column: CustomColumn) -> Sequence[int]:
    return [*column.parts.values(), *column.currency]


def _shorten(cell: Any) -> str:
    return cell_text(cell).replace("\0", "")[:MAX_CELL_LENGTH]
