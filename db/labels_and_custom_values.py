"""Labels and custom values of records, which are stored in side tables."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import delete

from db.custom_value_json import custom_value_json
from db.gates import row_gate
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
"""By model: the link table of its labels, the column with the record's id, and the entity of its labels."""

LABELS = "labels"
"""Name of the labels of a record in the event log."""
CUSTOM_FIELD_PREFIX = "custom_fields."
KEY_COLUMNS = {"company_id", "field_id", "subject_id"}
VALUE_COLUMNS = tuple(str(column.name) for column in CustomValue.c if column.name not in KEY_COLUMNS)


def custom_field_name(field: Field) -> str:
    """Return the name of a custom field of a record in the event log."""
    return f"{CUSTOM_FIELD_PREFIX}{field.key}"


async def label_ids_of(uow: UnitOfWork, model: type[Row], row_id: int) -> list[int]:
    """Return the ids of the labels of a record, sorted."""
    link, column, _ = LABEL_TABLES[model]
    return sorted(row.label_id for row in await uow.all(select_rows(link).where(link.c[column] == row_id)))


async def assignable_labels(uow: UnitOfWork, model: type[Row], row_id: int, ids: Collection[int]) -> set[int]:
    """Return those of `ids` that are labels the record may have.

    A retired label counts only if the record has it already.
    """
    _, _, entity = LABEL_TABLES[model]
    current_ids = await label_ids_of(uow, model, row_id)
    labels = await uow.all(select_rows(Label).where(Label.c.entity == entity, Label.c.id.in_(sorted(ids))))
    return {label.id for label in labels if label.is_active or label.id in current_ids}


async def set_labels(uow: UnitOfWork, model: type[Row], row_id: int, label_ids: Collection[int]) -> None:
    """Replace the labels of a record; write nothing where it has these labels already."""
    link, column, _ = LABEL_TABLES[model]
    current_ids, new_ids = await label_ids_of(uow, model, row_id), sorted(set(label_ids))
    if current_ids == new_ids:
        return
    await uow.write(delete(link.table).where(link.c[column] == row_id, link.c.label_id.not_in(new_ids)))
    added_ids = [label_id for label_id in new_ids if label_id not in current_ids]
    await uow.insert(link, [{column: row_id, "label_id": label_id} for label_id in added_ids])
    change = FieldChange(LABELS, _global_ids(current_ids), _global_ids(new_ids))
    await uow.record_side_change(model, row_id, change)


def _global_ids(label_ids: Collection[int]) -> list[str]:
    return [global_id("Label", label_id) for label_id in label_ids]


async def set_custom_value(
    uow: UnitOfWork, model: type[Row], row_id: int, field: Field, value: Mapping[str, Any] | None
) -> None:
    """Set or remove (None) the value of a custom field of a record.

    `value` has the columns of `CustomValue` that are not null. Nothing is written where they are the same already.
    """
    is_value = (CustomValue.c.field_id == field.id, CustomValue.c.subject_id == row_id)
    stored = await uow.first(select_rows(CustomValue).where(*is_value))
    before = None if stored is None else {name: getattr(stored, name) for name in VALUE_COLUMNS}
    after = None if value is None else {**dict.fromkeys(VALUE_COLUMNS), **value}
    if before == after:
        return
    await uow.write(delete(CustomValue.table).where(*is_value))
    if value is not None:
        await uow.insert(CustomValue, [{"field_id": field.id, "subject_id": row_id, **value}])
    uow.rows_before[CustomValue][row_id] = None
    change = FieldChange(
        custom_field_name(field),
        before=await custom_value_json(uow, field, before),
        after=await custom_value_json(uow, field, after),
    )
    await uow.record_side_change(model, row_id, change, gate=row_gate(field))
