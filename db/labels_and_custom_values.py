"""What is kept beside a row: its labels, and the values of the fields that the company made."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import delete

from db.event_log import to_json_value
from db.ids import global_id
from db.models import (
    CustomValue,
    Deal,
    DealLabel,
    Field,
    FieldChange,
    Label,
    LabelEntity,
    Organization,
    OrganizationLabel,
    Person,
    PersonLabel,
)
from db.row import Row, select_rows
from db.unit_of_work import UnitOfWork

LABEL_TABLES: dict[type[Row], tuple[type[Any], str, LabelEntity]] = {
    Organization: (OrganizationLabel, "organization_id", LabelEntity.ORGANIZATION),
    Deal: (DealLabel, "deal_id", LabelEntity.DEAL),
    Person: (PersonLabel, "person_id", LabelEntity.PERSON),
}
"""In which table a row's labels are, under which of its columns, and which labels they can be."""

KEY_COLUMNS = {"company_id", "field_id", "subject_id"}
VALUE_COLUMNS = tuple(str(column.name) for column in CustomValue.c if column.name not in KEY_COLUMNS)


async def label_ids_of(uow: UnitOfWork, kind: type[Row], identity: int) -> list[int]:
    """The ids of the labels of a row, in order."""
    table, column, _ = LABEL_TABLES[kind]
    return sorted(each.label_id for each in await uow.all(select_rows(table).where(table.c[column] == identity)))


async def assignable_labels(uow: UnitOfWork, kind: type[Row], identity: int, ids: Collection[int]) -> set[int]:
    """Which of these ids are those of labels that a row can carry; a retired one only if it carries it already."""
    of_its_kind = (Label.c.entity == LABEL_TABLES[kind][2], Label.c.id.in_(sorted(ids)))
    there, found = await label_ids_of(uow, kind, identity), await uow.all(select_rows(Label).where(*of_its_kind))
    return {label.id for label in found if label.is_active or label.id in there}


async def set_labels(uow: UnitOfWork, kind: type[Row], identity: int, wanted: Collection[int]) -> None:
    """Give a row these labels, and no others."""
    table, column, _ = LABEL_TABLES[kind]
    there, ids = await label_ids_of(uow, kind, identity), sorted(set(wanted))
    if there == ids:
        return
    await uow.write(delete(table.table).where(table.c[column] == identity, table.c.label_id.not_in(ids)))
    await uow.insert(table, [{column: identity, "label_id": each} for each in ids if each not in there])
    before, after = ([global_id("Label", each) for each in some] for some in (there, ids))
    await uow.record_side_change(kind, identity, FieldChange("labels", before, after))


async def set_custom_value(
    uow: UnitOfWork, kind: type[Row], identity: int, field: Field, value: Mapping[str, Any] | None
) -> None:
    """Give a row this value of a field, or none; `value`: the columns of `CustomValue` that hold something."""
    own = (CustomValue.c.field_id == field.id, CustomValue.c.subject_id == identity)
    there = await uow.first(select_rows(CustomValue).where(*own))
    before = None if there is None else {name: getattr(there, name) for name in VALUE_COLUMNS}
    after = None if value is None else {**dict.fromkeys(VALUE_COLUMNS), **value}
    if before == after:
        return
    await uow.write(delete(CustomValue.table).where(*own))
    if value is not None:
        await uow.insert(CustomValue, [{"field_id": field.id, "subject_id": identity, **value}])
    uow.rows_before[CustomValue][identity] = None
    await uow.record_side_change(
        kind, identity, FieldChange(f"custom_fields.{field.key}", _shown(before), _shown(after))
    )


def _shown(columns: Mapping[str, Any] | None) -> Any:
    if columns is None:
        return None
    return {name: to_json_value(value) for name, value in columns.items() if value is not None and name != "folded"}
