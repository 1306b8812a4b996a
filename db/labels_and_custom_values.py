"""Labels and custom values of records, which are stored in side tables."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypeAlias

from sqlalchemy import delete

from db.custom_value_json import custom_value_json
from db.gates import row_gate
from db.links import Links, linked_ids
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
FieldValue: TypeAlias = tuple[Field, Mapping[str, Any] | None]
VALUE_COLUMNS = tuple(str(column.name) for column in CustomValue.c if column.name not in KEY_COLUMNS)


def custom_field_name(field: Field) -> str:
    """Return the name of a custom field of a record in the event log."""
    return f"{CUSTOM_FIELD_PREFIX}{field.key}"


async def assignable_labels(uow: UnitOfWork, model: type[Row], row_id: int, ids: Collection[int]) -> set[int]:
    """Return those of `ids` that are labels the record may have.

    A retired label counts only if the record has it already.
    """
    current_ids = await linked_ids(uow, LABEL_LINKS[model], row_id)
    is_of_entity = Label.c.entity == LABEL_ENTITIES[model]
    labels = await uow.all(select_rows(Label).where(is_of_entity, Label.c.id.in_(sorted(ids))))
    return {label.id for label in labels if label.is_active or label.id in current_ids}


async def set_custom_values(uow: UnitOfWork, model: type[Row], row_id: int, values: Sequence[FieldValue]) -> None:
    """Set or remove (None) values of custom fields of a record, each field once.

    A value has the columns of `CustomValue` that are not null. Nothing is written where they are the same already.
    """
    of_record = CustomValue.c.subject_id == row_id
    of_fields = CustomValue.c.field_id.in_([field.id for field, _ in values])
    stored = {row.field_id: row for row in await uow.all(select_rows(CustomValue).where(of_record, of_fields))}
    changed = [(field, value) for field, value in values if _columns(stored.get(field.id)) != _complete(value)]
    if not changed:
        return
    changed_ids = [field.id for field, _ in changed if field.id in stored]
    if changed_ids:
        await uow.write(delete(CustomValue.table).where(of_record, CustomValue.c.field_id.in_(changed_ids)))
    await uow.insert(
        CustomValue,
        [
            {"field_id": field.id, "subject_id": row_id, **dict.fromkeys(VALUE_COLUMNS), **value}
            for field, value in changed
            if value is not None
        ],
    )
    uow.rows_before[CustomValue][row_id] = None
    for gate in dict.fromkeys(row_gate(field) for field, _ in changed):
        changes = [
            await _change(uow, field, stored.get(field.id), value)
            for field, value in changed
            if row_gate(field) is gate
        ]
        await uow.record_side_change(model, row_id, *changes, gate=gate)


async def _change(
    uow: UnitOfWork, field: Field, stored: CustomValue | None, value: Mapping[str, Any] | None
) -> FieldChange:
    return FieldChange(
        custom_field_name(field),
        before=await custom_value_json(uow, field, _columns(stored)),
        after=await custom_value_json(uow, field, _complete(value)),
    )


def _columns(stored: CustomValue | None) -> Mapping[str, Any] | None:
    return None if stored is None else {name: getattr(stored, name) for name in VALUE_COLUMNS}


def _complete(value: Mapping[str, Any] | None) -> Mapping[str, Any] | None:
    return None if value is None else {**dict.fromkeys(VALUE_COLUMNS), **value}
