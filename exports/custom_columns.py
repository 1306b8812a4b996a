"""The columns of the fields that a company made for itself."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from db.models import Address, Currency, CustomValue, Field, FieldType
from exports.columns import ExportColumn, address_columns, money_columns, shared_column
from exports.related import RelatedRows

RANGE = " – "


def custom_columns(fields: Iterable[Field]) -> Iterator[ExportColumn]:
    """The columns of these fields, in their order."""
    for field in fields:
        yield from _columns(field)


def _columns(field: Field) -> Iterable[ExportColumn]:
    if field.type is FieldType.ADDRESS:
        return address_columns(field.name, _address(field))
    if field.type is FieldType.MONETARY:
        return money_columns(field.name, field.name, _amount(field), _unit(field))
    return [shared_column(field.name, _text(field))]


def _of(field: Field, row: Any, beside: RelatedRows) -> CustomValue | None:
    return beside.values.get((row.id, field.id))


def _address(field: Field) -> Callable[[Any, RelatedRows], Address | None]:
    return lambda row, beside: getattr(_of(field, row, beside), "address", None)


def _amount(field: Field) -> Callable[[Any, RelatedRows], int | None]:
    return lambda row, beside: getattr(_of(field, row, beside), "amount", None)


def _unit(field: Field) -> Callable[[Any, RelatedRows], Currency | None]:
    return lambda row, beside: getattr(_of(field, row, beside), "unit", None)


def _text(field: Field) -> Callable[[Any, RelatedRows], Any]:
    tell = VALUE_FORMATTERS.get(field.type, _words)

    def take(row: Any, beside: RelatedRows) -> Any:
        value = _of(field, row, beside)
        return None if value is None else tell(value, beside)

    return take


def _words(value: CustomValue, _: RelatedRows) -> str | None:
    return value.text


def _range(value: CustomValue, _: RelatedRows) -> str | None:
    ends = (value.day, value.day_until) if value.day else (value.time_value, value.time_value_until)
    return RANGE.join(each.isoformat() for each in ends if each is not None) or None


def _options(value: CustomValue, _: RelatedRows) -> str:
    labels = {str(option.id): option.label for option in value.field.options}
    return ", ".join(labels[number] for number in (value.options or "").split(",") if number in labels)


def _name(value: CustomValue, beside: RelatedRows) -> str | None:
    return getattr(beside.named.get(value.refers_to), "name", None)


VALUE_FORMATTERS: dict[FieldType, Callable[[CustomValue, RelatedRows], Any]] = {
    FieldType.NUMBER: lambda value, _: value.number,
    FieldType.DATE: lambda value, _: value.day,
    FieldType.DATE_RANGE: _range,
    FieldType.TIME: lambda value, _: value.time_value,
    FieldType.TIME_RANGE: _range,
    FieldType.SINGLE_OPTION: _options,
    FieldType.MULTIPLE_OPTIONS: _options,
    FieldType.USER: lambda value, beside: beside.house.users.get(value.refers_to),
    FieldType.ORGANIZATION: _name,
    FieldType.PERSON: _name,
}
"""How a value is told, by the type of its field; the others are texts."""
