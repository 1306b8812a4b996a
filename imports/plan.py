"""The plan of an import as it is stored: what each column becomes, the first rows, and what is noteworthy."""

from collections.abc import Sequence
from itertools import islice
from typing import Any

from db.gates import Gate
from db.models import StoredImportPlan
from db.store import Store
from imports.records.column_mapping import CUSTOM_FIELD, LEFT_OUT, WITHOUT_VALUE, mappable_fields
from imports.records.custom_fields import planned_fields
from imports.records.dialect import NAME_AFTER_ORGANIZATION
from imports.records.headers import CustomColumn, SystemColumn
from imports.records.survey import ImportPlan, SurveyedTable
from imports.records.vocabulary import CellType
from imports.tables import cell_text

MAX_FIRST_ROWS = 5
MAX_CELL_LENGTH = 200
COMPARED = "COMPARED"
CHOSEN_AS = {NAME_AFTER_ORGANIZATION: "name"}
"""Fields of other systems alone, and the one that a person would choose for them."""


async def build_stored_plan(store: Store, plan: ImportPlan) -> tuple[StoredImportPlan, Gate | None]:
    """Return a plan as it is stored, and the gate of what it fills; None if all users see it.

    `store` decides which fields exist: those of features that are closed do not.
    """
    tables, gates = [], set()
    for surveyed in plan.tables:
        targets = await planned_fields(store, surveyed)
        gates |= {target.gate for target in targets.values() if target.gate is not None}
        tables.append(_table(surveyed, {index: target.field.name for index, target in targets.items()}))
    return StoredImportPlan(tables, [each.stored()._asdict() for each in plan.left_out]), min(gates, default=None)


def _table(surveyed: SurveyedTable, names: dict[int, str]) -> dict[str, Any]:
    return {
        "name": surveyed.table.name,
        "kind": surveyed.kind.value,
        "row_count": surveyed.count,
        "columns": _columns(surveyed, names),
        "first_rows": [[_shorten(cell) for cell in row.cells] for row in islice(surveyed.rows(), MAX_FIRST_ROWS)],
        "notes": [each.stored()._asdict() for each in surveyed.warnings],
        "fields": sorted(mappable_fields(surveyed.kind)),
    }


def _columns(surveyed: SurveyedTable, names: dict[int, str]) -> list[dict[str, Any]]:
    # A column that fills several fields is shown as the first of them.
    described: dict[int, dict[str, Any]] = {
        column.index: {"becomes": _becomes(column)} for column in reversed(surveyed.layout.columns)
    }
    for custom, field_type in zip(surveyed.layout.customs, surveyed.types, strict=True):
        own = {"becomes": CUSTOM_FIELD, "field_type": field_type.value, "field_name": custom.name}
        existing = names.get(custom.index)
        described[custom.index] = own if existing is None else {**own, "field_name": existing, "is_new": False}
        described |= {index: {"becomes": CUSTOM_FIELD, "field_name": custom.name} for index in _parts(custom)}
    return [
        {"header": text, "becomes": LEFT_OUT, "field_name": None, "field_type": None, "is_new": True}
        | {"examples": surveyed.examples.get(index, [])}
        | described.get(index, {})
        for index, text in enumerate(surveyed.table.header)
    ]


def _becomes(column: SystemColumn) -> str:
    """Return what a column becomes, in a word that the mapping takes, too."""
    if column.cells in WITHOUT_VALUE:
        return LEFT_OUT
    is_compared = column.cells is CellType.COUNT or column.field in {"next_on", "last_on"}
    return COMPARED if is_compared else CHOSEN_AS.get(column.field, column.field)


def _parts(column: CustomColumn) -> Sequence[int]:
    return [*column.parts.values(), *column.currency]


def _shorten(cell: Any) -> str:
    return cell_text(cell).replace("\0", "")[:MAX_CELL_LENGTH]
