"""Entering the values of the fields that a company made for itself, each by its type (docs/decisions/custom-fields.md#types)."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import date, time
from typing import Any

import strawberry

from db.labels_and_custom_values import assignable_labels, set_custom_value, set_labels
from db.models import Deal, Field, FieldEntity, FieldType, Label, Organization, Person, User
from db.row import Row
from db.text import fold
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations import validators
from resolvers.mutations.input_readers import (
    AddressInput,
    InputContext,
    MoneyInput,
    check_date,
    number_between,
    read_address,
    read_minor_units,
)
from resolvers.mutations.inputs import optional_field
from resolvers.mutations.row_lookup import decode_row_id, find_account, get_live_row

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
    day: date | None = strawberry.field(description="Value of a DATE field.", default=None, name="date")
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


async def _words(_desk: InputContext, field: Field, value: str) -> ValueColumns:
    check = validators.text if field.type is FieldType.LARGE_TEXT else validators.line
    kept = check(value, "custom_fields")
    return {"text": kept, "folded": fold(kept)}


async def _number(_desk: InputContext, _field: Field, value: float) -> ValueColumns:
    return {"number": number_between(-MAX_NUMBER, MAX_NUMBER)(value, "custom_fields")}


async def _money(input_context: InputContext, _field: Field, value: MoneyInput) -> ValueColumns:
    minor, currency = await read_minor_units(input_context, value, "custom_fields")
    return {"amount": minor, "currency": currency}


async def _date(_desk: InputContext, _field: Field, value: date) -> ValueColumns:
    return {"day": check_date(value, "custom_fields")}


async def _dates(_desk: InputContext, _field: Field, value: DateRangeInput) -> ValueColumns:
    _refuse_backwards(value)
    return {
        "day": check_date(value.start, "custom_fields"),
        "day_until": value.end and check_date(value.end, "custom_fields"),
    }


async def _time(_desk: InputContext, _field: Field, value: time) -> ValueColumns:
    return {"time_value": value}


async def _times(_desk: InputContext, _field: Field, value: TimeRangeInput) -> ValueColumns:
    return {"time_value": value.start, "time_value_until": value.end}


def _refuse_backwards(value: DateRangeInput) -> None:
    if value.end is not None and value.end < value.start:
        raise MutationError(UserErrorCode.INVALID, "The last day lies before the first.", "custom_fields")


async def _options(_desk: InputContext, field: Field, value: Sequence[str]) -> ValueColumns:
    offered = {str(option.id): option for option in field.options if not option.is_deleted}
    chosen = list(dict.fromkeys(value))
    if not chosen or not set(chosen) <= offered.keys():
        choices = ", ".join(f"{key} ({option.label})" for key, option in offered.items())
        message = f"{field.name} offers {choices or 'nothing'}."
        raise MutationError(UserErrorCode.INVALID, message, "custom_fields")
    if field.type is FieldType.SINGLE_OPTION and len(chosen) > 1:
        raise MutationError(UserErrorCode.INVALID, f"Only one option of {field.name} can be chosen.", "custom_fields")
    labels = ", ".join(offered[key].label for key in chosen)
    return {"options": f",{','.join(chosen)},", "text": labels, "folded": fold(labels)}


async def _address(_desk: InputContext, _field: Field, value: AddressInput) -> ValueColumns:
    return {"address": read_address(value, "custom_fields")}


async def _reference(input_context: InputContext, field: Field, value: str) -> ValueColumns:
    kind = REFERENCED_MODELS[field.type]
    return {
        "refers_to": (
            await get_live_row(input_context.uow, kind, decode_row_id(input_context.uow, kind, value), "custom_fields")
        ).id
    }


REFERENCED_MODELS: dict[FieldType, type[Row]] = {
    FieldType.USER: User,
    FieldType.ORGANIZATION: Organization,
    FieldType.PERSON: Person,
}
VALUE_READERS: dict[FieldType, tuple[str, ValueReader]] = {
    **dict.fromkeys((FieldType.TEXT, FieldType.AUTOCOMPLETE, FieldType.LARGE_TEXT, FieldType.PHONE), ("text", _words)),
    FieldType.NUMBER: ("number", _number),
    FieldType.MONETARY: ("money", _money),
    FieldType.DATE: ("day", _date),
    FieldType.DATE_RANGE: ("dates", _dates),
    FieldType.TIME: ("time_value", _time),
    FieldType.TIME_RANGE: ("times", _times),
    **dict.fromkeys((FieldType.SINGLE_OPTION, FieldType.MULTIPLE_OPTIONS), ("option_ids", _options)),
    FieldType.ADDRESS: ("address", _address),
    **dict.fromkeys(REFERENCED_MODELS, ("refers_to_id", _reference)),
}
"""Which part of the input a type takes, and how it is kept."""

VALUE_INPUT_FIELDS = frozenset(part for part, _ in VALUE_READERS.values())
ENTITIES: dict[type[Row], frozenset[FieldEntity]] = {
    Organization: frozenset({FieldEntity.ORGANIZATION, FieldEntity.ACCOUNT}),
    Deal: frozenset({FieldEntity.DEAL}),
    Person: frozenset({FieldEntity.PERSON}),
}


@strawberry.input
class LabelAndCustomFields:
    """What may be entered beside every organization, deal and person."""

    label_ids: strawberry.Maybe[list[strawberry.ID]] = optional_field(
        "Ids of all labels of the record, at most 100. They replace the current labels."
    )
    custom_fields: strawberry.Maybe[list[CustomValueInput]] = optional_field(
        "Values of custom fields. Fields that are not listed keep their values."
    )


def changed_field_names(given: LabelAndCustomFields) -> list[str]:
    """What an input says of what is kept beside a row, as the event log calls it."""
    values = [] if given.custom_fields is None else given.custom_fields.value
    fields = [f"custom_fields.{each.field_id}" for each in values]
    return [*fields, *(["labels"] if given.label_ids is not None else [])]


async def write_labels_and_custom_fields(
    input_context: InputContext, kind: type[Row], identity: int, given: LabelAndCustomFields
) -> None:
    """Enter labels and custom values of a row."""
    if given.label_ids is not None:
        await _enter_labels(input_context, kind, identity, given.label_ids.value)
    for each in () if given.custom_fields is None else given.custom_fields.value:
        await _enter_value(input_context, kind, identity, each)


async def _enter_labels(input_context: InputContext, kind: type[Row], identity: int, given: Sequence[str]) -> None:
    ids = {decode_row_id(input_context.uow, Label, each) for each in given}
    if len(ids) > MAX_LABELS or await assignable_labels(input_context.uow, kind, identity, ids) != ids:
        raise MutationError(UserErrorCode.NOT_FOUND, "One of these is no label that it can carry.", "label_ids")
    await set_labels(input_context.uow, kind, identity, ids)


async def _enter_value(input_context: InputContext, kind: type[Row], identity: int, given: CustomValueInput) -> None:
    field = await _field(input_context, kind, identity, given)
    part, way = VALUE_READERS[field.type]
    filled = {name for name in VALUE_INPUT_FIELDS if getattr(given, name) is not None}
    if filled - {part}:
        message = f"{field.name} takes its value as `{part}`, and as nothing else."
        raise MutationError(UserErrorCode.INVALID, message, "custom_fields")
    value = await way(input_context, field, getattr(given, part)) if filled else None
    await set_custom_value(input_context.uow, kind, identity, field, value)


async def _field(input_context: InputContext, kind: type[Row], identity: int, given: CustomValueInput) -> Field:
    field: Field = await get_live_row(
        input_context.uow, Field, decode_row_id(input_context.uow, Field, given.field_id), "custom_fields"
    )
    if not field.is_active or field.entity not in ENTITIES[kind]:
        raise MutationError(UserErrorCode.NOT_FOUND, "There is no such field in use.", "custom_fields")
    if field.entity is FieldEntity.ACCOUNT and await find_account(input_context.uow, identity) is None:
        message = f"{field.name} is a field of accounts; this organization never was one."
        raise MutationError(UserErrorCode.INVALID, message, "custom_fields")
    return field
