"""Input of labels and of custom field values, by field type (docs/decisions/custom-fields.md#types)."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from datetime import date, time
from typing import Any

import strawberry
from strawberry.utils.str_converters import to_camel_case

from db.custom_value_json import custom_value_json
from db.folded_columns import custom_text
from db.ids import global_id
from db.labels_and_custom_values import (
    LABEL_ENTITIES,
    LABEL_LINKS,
    LABELS,
    VALUE_COLUMNS,
    custom_field_name,
    write_side_values,
)
from db.links import linked_ids
from db.models import Deal, Field, FieldEntity, FieldType, Label, Organization, Person
from db.referenced_models import REFERENCED_MODELS
from db.row import Row, select_rows
from db.side_values import FieldValue, SideValues
from resolvers.errors import MutationError
from resolvers.mutations import validators
from resolvers.mutations.input_readers import (
    AddressInput,
    InputContext,
    MoneyInput,
    check_date,
    is_blank,
    number_between,
    read_address,
    read_minor_units,
)
from resolvers.mutations.inputs import optional_field
from resolvers.mutations.row_lookup import decode_row_id, find_account, get_live_row
from resolvers.reasons import Reason

MAX_NUMBER = 1e15
MAX_LABELS = 100


@strawberry.input(description="A range of days, both ends included.")
class DateRangeInput:
    """A range of days."""

    start: date = strawberry.field(description="First day of the range.")
    end: date | None = strawberry.field(description="Last day of the range; null for an open end.", default=None)


@strawberry.input(description="A range of times of day.")
class TimeRangeInput:
    """A range of times."""

    start: time = strawberry.field(description="Start time.")
    end: time | None = strawberry.field(description="End time; null for an open end.", default=None)


@strawberry.input(
    description="Value of a custom field. Fill only the member that fits the field's type. Leave all out to clear the "
    "value."
)
class CustomValueInput:
    """The value of a custom field."""

    field_id: strawberry.ID = strawberry.field(description="Id of the custom field.")
    text: str | None = strawberry.field(
        description="Value of a TEXT, AUTOCOMPLETE, LARGE_TEXT or PHONE field.", default=None
    )
    number: float | None = strawberry.field(description="Value of a NUMBER field.", default=None)
    money: MoneyInput | None = strawberry.field(description="Value of a MONETARY field.", default=None)
    date_value: date | None = strawberry.field(description="Value of a DATE field.", default=None, name="date")
    dates: DateRangeInput | None = strawberry.field(description="Value of a DATE_RANGE field.", default=None)
    time_value: time | None = strawberry.field(description="Value of a TIME field.", default=None, name="time")
    times: TimeRangeInput | None = strawberry.field(description="Value of a TIME_RANGE field.", default=None)
    option_ids: list[strawberry.ID] | None = strawberry.field(
        description="Ids of the chosen options of a SINGLE_OPTION or MULTIPLE_OPTIONS field.", default=None
    )
    address: AddressInput | None = strawberry.field(description="Value of an ADDRESS field.", default=None)
    refers_to_id: strawberry.ID | None = strawberry.field(
        description="Id of the object that a USER, ORGANIZATION or PERSON field refers to.", default=None
    )


ValueColumns = Mapping[str, Any]
ValueReader = Callable[[InputContext, Field, Any], Awaitable[ValueColumns]]


async def _read_text(_input_context: InputContext, field: Field, value: str) -> ValueColumns:
    check = validators.text if field.type is FieldType.LARGE_TEXT else validators.line
    cleaned = check(value, "text")
    return custom_text(cleaned)


async def _read_number(_input_context: InputContext, _field: Field, value: float) -> ValueColumns:
    return {"number": number_between(-MAX_NUMBER, MAX_NUMBER)(value, "number")}


async def _read_money(input_context: InputContext, _field: Field, value: MoneyInput) -> ValueColumns:
    minor, currency = await read_minor_units(input_context, value, "money")
    return {"amount": minor, "currency": currency}


async def _read_date(_input_context: InputContext, _field: Field, value: date) -> ValueColumns:
    return {"day": check_date(value, "date")}


async def _read_date_range(_input_context: InputContext, _field: Field, value: DateRangeInput) -> ValueColumns:
    _check_order(value)
    return {
        "day": check_date(value.start, "dates"),
        "day_until": value.end and check_date(value.end, "dates"),
    }


async def _read_time(_input_context: InputContext, _field: Field, value: time) -> ValueColumns:
    return {"time_value": value}


async def _read_time_range(_input_context: InputContext, _field: Field, value: TimeRangeInput) -> ValueColumns:
    return {"time_value": value.start, "time_value_until": value.end}


def _check_order(value: DateRangeInput) -> None:
    if value.end is not None and value.end < value.start:
        raise MutationError(Reason.END_BEFORE_START, "dates", "end")


async def _read_options(_input_context: InputContext, field: Field, value: Sequence[str]) -> ValueColumns:
    offered = {str(option.id): option for option in field.options if not option.is_deleted}
    chosen = list(dict.fromkeys(value))
    if not chosen or not set(chosen) <= offered.keys():
        choices = ", ".join(f"{key} ({option.label})" for key, option in offered.items())
        raise MutationError(Reason.NOT_AN_OPTION, "option_ids", field=field.name, options=choices or "none")
    if field.type is FieldType.SINGLE_OPTION and len(chosen) > 1:
        raise MutationError(Reason.SINGLE_OPTION, "option_ids", field=field.name)
    labels = ", ".join(offered[key].label for key in chosen)
    return {"options": f",{','.join(chosen)},", **custom_text(labels)}


async def _read_address(_input_context: InputContext, _field: Field, value: AddressInput) -> ValueColumns:
    address = read_address(value, "address")
    return {"address": address, **custom_text(address.line)}


async def _read_reference(input_context: InputContext, field: Field, value: str) -> ValueColumns:
    model, uow = REFERENCED_MODELS[field.type], input_context.uow
    row = await get_live_row(uow, model, decode_row_id(uow, model, value), "refers_to_id")
    return {"refers_to": row.id}


VALUE_READERS: dict[FieldType, tuple[str, ValueReader]] = {
    **dict.fromkeys(
        (FieldType.TEXT, FieldType.AUTOCOMPLETE, FieldType.LARGE_TEXT, FieldType.PHONE), ("text", _read_text)
    ),
    FieldType.NUMBER: ("number", _read_number),
    FieldType.MONETARY: ("money", _read_money),
    FieldType.DATE: ("date_value", _read_date),
    FieldType.DATE_RANGE: ("dates", _read_date_range),
    FieldType.TIME: ("time_value", _read_time),
    FieldType.TIME_RANGE: ("times", _read_time_range),
    **dict.fromkeys((FieldType.SINGLE_OPTION, FieldType.MULTIPLE_OPTIONS), ("option_ids", _read_options)),
    FieldType.ADDRESS: ("address", _read_address),
    **dict.fromkeys(REFERENCED_MODELS, ("refers_to_id", _read_reference)),
}
"""For each field type: the member of `CustomValueInput` that it takes, and its reader."""

VALUE_NAMES = {"date_value": "date", "time_value": "time"}
"""GraphQL names of members whose Python name differs."""

VALUE_INPUT_FIELDS = frozenset(member for member, _ in VALUE_READERS.values())
ENTITIES: dict[type[Row], frozenset[FieldEntity]] = {
    Organization: frozenset({FieldEntity.ORGANIZATION, FieldEntity.ACCOUNT}),
    Deal: frozenset({FieldEntity.DEAL}),
    Person: frozenset({FieldEntity.PERSON}),
}


@strawberry.input
class LabelAndCustomFields:
    """Fields shared by the inputs of organizations, deals and people."""

    label_ids: strawberry.Maybe[list[strawberry.ID] | None] = optional_field(
        "Ids of all labels of the record, at most 100. They replace the current labels; null or an "
        "empty list removes them."
    )
    custom_fields: strawberry.Maybe[list[CustomValueInput] | None] = optional_field(
        "Values of custom fields. Fields that are not listed keep their values; null lists none."
    )


async def provided_side_values(input_context: InputContext, input: LabelAndCustomFields) -> dict[str, Any]:
    """Return the custom values and labels of an input, by their names and in their form in the event log."""
    uow = input_context.uow
    provided: dict[str, Any] = {}
    values = () if input.custom_fields is None else input.custom_fields.value or ()
    by_id = {decode_row_id(uow, Field, value.field_id): value for value in values}
    fields = await uow.all(select_rows(Field).where(Field.c.id.in_(sorted(by_id)))) if by_id else []
    for field in fields:
        columns = await _read_value(input_context, field, by_id[field.id])
        complete = None if columns is None else {**dict.fromkeys(VALUE_COLUMNS), **columns}
        provided[custom_field_name(field)] = await custom_value_json(uow, field, complete)
    if input.label_ids is not None:
        ids = sorted({decode_row_id(uow, Label, label_id) for label_id in input.label_ids.value or ()})
        provided[LABELS] = [global_id(Label.__name__, label_id) for label_id in ids]
    return provided


async def write_labels_and_custom_fields(
    input_context: InputContext, model: type[Row], row_id: int, input: LabelAndCustomFields
) -> None:
    """Write the labels and custom field values of a row, as far as they are provided.

    Where several rows are changed, they are checked, and wait to be written with those of the other rows.
    """
    uow = input_context.uow
    labels, custom_fields = input.label_ids, input.custom_fields
    side_values = SideValues(
        None if labels is None else await _read_labels(input_context, model, row_id, labels.value or ()),
        () if custom_fields is None else await _read_values(input_context, model, row_id, custom_fields.value or ()),
    )
    if not uow.waiting_side_values.is_collecting:
        await write_side_values(uow, model, {row_id: side_values})
    elif side_values != SideValues():
        uow.waiting_side_values.records[model, row_id] = side_values


async def _read_labels(
    input_context: InputContext, model: type[Row], row_id: int, global_ids: Sequence[str]
) -> Collection[int]:
    """Return the ids of labels that the record may have: of a retired one, only if it has it already."""
    uow = input_context.uow
    ids = [decode_row_id(uow, Label, global_id) for global_id in global_ids]
    if len(ids) > MAX_LABELS:
        raise MutationError(Reason.TOO_MANY_ITEMS, "label_ids", most=MAX_LABELS)
    await uow.preload(Label, ids)
    labels = [await uow.get(Label, label_id) for label_id in ids]
    is_retired = any(label is not None and not label.is_active for label in labels)
    current_ids = await linked_ids(uow, LABEL_LINKS[model], row_id) if is_retired else ()
    for index, label in enumerate(labels):
        is_of_kind = label is not None and label.entity is LABEL_ENTITIES[model]
        if label is None or not is_of_kind or not (label.is_active or label.id in current_ids):
            raise MutationError(Reason.LABEL_UNKNOWN, "label_ids", str(index))
    return ids


async def _read_values(
    input_context: InputContext, model: type[Row], row_id: int, inputs: Sequence[CustomValueInput]
) -> Sequence[FieldValue]:
    """Return values of custom fields; of several values of one field, the last."""
    uow = input_context.uow
    await uow.preload(Field, {decode_row_id(uow, Field, each.field_id) for each in inputs})
    is_account: bool | None = None
    values: dict[int, FieldValue] = {}
    for index, each in enumerate(inputs):
        try:
            field = await _get_field(input_context, model, each)
            if field.entity is FieldEntity.ACCOUNT and is_account is None:
                is_account = row_id in uow.waiting_side_values.accounts or await find_account(uow, row_id) is not None
            if field.entity is FieldEntity.ACCOUNT and not is_account:
                raise MutationError(Reason.FIELD_OF_ACCOUNTS, "field_id", field=field.name)  # noqa: TRY301  # it gets its index here
            values[field.id] = (field, await _read_value(input_context, field, each))
        except MutationError as error:
            raise error.with_path_prefix("custom_fields", str(index)) from error
    return list(values.values())


async def _read_value(input_context: InputContext, field: Field, input: CustomValueInput) -> ValueColumns | None:
    """Return the columns of a value; None if it is to be removed."""
    member, read = VALUE_READERS[field.type]
    provided = {name for name in VALUE_INPUT_FIELDS if not is_blank(getattr(input, name))}
    if provided - {member}:
        raise MutationError(
            Reason.OTHER_MEMBER, _member_name(min(provided - {member})), field=field.name, member=_member_name(member)
        )
    return await read(input_context, field, getattr(input, member)) if provided else None


def _member_name(member: str) -> str:
    return VALUE_NAMES.get(member, to_camel_case(member))


async def _get_field(input_context: InputContext, model: type[Row], input: CustomValueInput) -> Field:
    field: Field = await get_live_row(
        input_context.uow, Field, decode_row_id(input_context.uow, Field, input.field_id), "field_id"
    )
    if not field.is_active or field.entity not in ENTITIES[model]:
        raise MutationError(Reason.RECORD_UNKNOWN, "field_id", kind="ACTIVE_FIELD")
    return field
