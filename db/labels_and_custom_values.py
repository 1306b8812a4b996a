"""Labels and custom values of records, which are stored in side tables."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import bindparam, delete

from db.custom_value_json import custom_value_json
from db.gates import row_gate
from db.links import Links, set_links
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
from db.side_values import FieldValue, SideValues
from db.unit_of_work import UnitOfWork

LABELS = "labels"
"""Name of the labels of a record in the event log."""
LABEL_LINKS: dict[type[Row], Links] = {
    model: Links(model, table, record, "label_id", Label.__name__, LABELS)
    for model, table, record in (
        (Organization, OrganizationLabel, "organization_id"),
        (Deal, DealLabel, "deal_id"),
        (Person, PersonLabel, "person_id"),
    )
}
"""The links of the records that have labels to their labels."""
LABEL_ENTITIES: dict[type[Row], LabelEntity] = {
    Organization: LabelEntity.ORGANIZATION,
    Deal: LabelEntity.DEAL,
    Person: LabelEntity.PERSON,
}
"""The entity of the labels that records of a kind may have."""
CUSTOM_FIELD_PREFIX = "custom_fields."
KEY_COLUMNS = {"company_id", "field_id", "subject_id"}
_DELETE_VALUE = delete(CustomValue.table).where(
    CustomValue.c.field_id == bindparam("field_id"), CustomValue.c.subject_id == bindparam("subject_id")
)
VALUE_COLUMNS = tuple(str(column.name) for column in CustomValue.c if column.name not in KEY_COLUMNS)


def custom_field_name(field: Field) -> str:
    """Return the name of a custom field of a record in the event log."""
    return f"{CUSTOM_FIELD_PREFIX}{field.key}"


async def write_side_values(uow: UnitOfWork, model: type[Row], side_values: Mapping[int, SideValues]) -> None:
    """Give records of a kind their labels and custom values, in a few statements for all of them.

    Nothing is written where they are the same already.
    """
    labels = {row_id: each.labels for row_id, each in side_values.items() if each.labels is not None}
    if labels:
        await set_links(uow, LABEL_LINKS[model], labels)
    await _write_values(uow, model, {row_id: each.values for row_id, each in side_values.items() if each.values})


async def write_waiting_side_values(uow: UnitOfWork) -> None:
    """Write the labels and custom values that wait."""
    for model, side_values in uow.waiting_side_values.take().items():
        await write_side_values(uow, model, side_values)


async def set_custom_values(uow: UnitOfWork, model: type[Row], row_id: int, values: Sequence[FieldValue]) -> None:
    """Set or remove (None) values of custom fields of a record, each field once.

    A value has the columns of `CustomValue` that are not null. Nothing is written where they are the same already.
    """
    await write_side_values(uow, model, {row_id: SideValues(values=values)})


async def _write_values(uow: UnitOfWork, model: type[Row], values: Mapping[int, Sequence[FieldValue]]) -> None:
    stored = await _stored_values(uow, values)
    changed = [
        (row_id, field, value)
        for row_id, of_row in values.items()
        for field, value in of_row
        if _columns_or_none(stored.get((row_id, field.id))) != _complete(value)
    ]
    removed = [
        {"field_id": field.id, "subject_id": row_id} for row_id, field, _ in changed if (row_id, field.id) in stored
    ]
    if removed:
        await uow.write(_DELETE_VALUE, removed)
    await uow.insert(
        CustomValue,
        [
            {"field_id": field.id, "subject_id": row_id, **dict.fromkeys(VALUE_COLUMNS), **value}
            for row_id, field, value in changed
            if value is not None
        ],
    )
    uow.rows_before[CustomValue].update(dict.fromkeys(row_id for row_id, _, _ in changed))
    for gate in dict.fromkeys(row_gate(field) for _, field, _ in changed):
        changes: dict[int, list[FieldChange]] = defaultdict(list)
        for row_id, field, value in changed:
            if row_gate(field) is gate:
                changes[row_id].append(await _change(uow, field, stored.get((row_id, field.id)), value))
        await uow.record_side_changes(model, changes, gate=gate)


async def _stored_values(
    uow: UnitOfWork, values: Mapping[int, Sequence[FieldValue]]
) -> dict[tuple[int, int], CustomValue]:
    """Return the stored values of these fields, by record and field."""
    field_ids = {field.id for of_row in values.values() for field, _ in of_row}
    if not field_ids:
        return {}
    of_records = CustomValue.c.subject_id.in_(sorted(values))
    of_fields = CustomValue.c.field_id.in_(sorted(field_ids))
    rows = await uow.all(select_rows(CustomValue).where(of_records, of_fields))
    return {(row.subject_id, row.field_id): row for row in rows}


async def _change(
    uow: UnitOfWork, field: Field, stored: CustomValue | None, value: Mapping[str, Any] | None
) -> FieldChange:
    return FieldChange(
        custom_field_name(field),
        before=await custom_value_json(uow, field, _columns_or_none(stored)),
        after=await custom_value_json(uow, field, _complete(value)),
    )


def value_columns(value: CustomValue) -> dict[str, Any]:
    """Return the columns of a custom value, without those that say whose it is."""
    return {name: getattr(value, name) for name in VALUE_COLUMNS}


def _columns_or_none(stored: CustomValue | None) -> Mapping[str, Any] | None:
    return None if stored is None else value_columns(stored)


def _complete(value: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    return None if value is None else {**dict.fromkeys(VALUE_COLUMNS), **value}
