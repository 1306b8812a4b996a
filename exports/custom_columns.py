"""Columns of the custom fields of a company."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from db.models import CustomValue, Field, FieldType
from exports.columns import ExportColumn, address_columns, money_columns, shared_column
from exports.related import RelatedRows

RANGE = " – "


def custom_columns(fields: Iterable[Field]) -> Iterator[ExportColumn]:
    """Create the columns of these fields, in their order."""
    for field in fields:
        yield from _columns(field)


def _columns(field: Field) -> Iterable[ExportColumn]:
    if field.type is FieldType.ADDRESS:
        return address_columns(field.name, CustomValuePart(field.id, "address"), field.name)
    if field.type is FieldType.MONETARY:
        amount, currency = CustomValuePart(field.id, "amount"), CustomValuePart(field.id, "unit")
        return money_columns(field.name, field.name, amount, currency, field.name)
    return [shared_column(field.name, FormattedCustomValue(field.id, field.type), field.name)]


@dataclass(frozen=True)
class CustomValuePart:
    """One column of the value of a custom field."""

    field_id: int
    column: str

    def value(self, row: Any, related: RelatedRows) -> Any:
        """Return the column, or None without a value."""
        return getattr(related.custom_values.get((row.id, self.field_id)), self.column, None)


@dataclass(frozen=True)
class FormattedCustomValue:
    """The value of a custom field as one cell."""

    field_id: int
    type: FieldType

    def value(self, row: Any, related: RelatedRows) -> Any:
        """Return the cell, or None without a value."""
        custom_value = related.custom_values.get((row.id, self.field_id))
        if custom_value is None:
            return None
        return VALUE_FORMATTERS.get(self.type, _text)(custom_value, related)


def _text(value: CustomValue, _related: RelatedRows) -> str | None:
    return value.text


def _number(value: CustomValue, _related: RelatedRows) -> Any:
    return value.number


def _date(value: CustomValue, _related: RelatedRows) -> Any:
    return value.day


def _time(value: CustomValue, _related: RelatedRows) -> Any:
    return value.time_value


def _range(value: CustomValue, _related: RelatedRows) -> str | None:
    ends = (value.day, value.day_until) if value.day else (value.time_value, value.time_value_until)
    return RANGE.join(end.isoformat() for end in ends if end is not None) or None


def _options(value: CustomValue, _related: RelatedRows) -> str:
    labels = {str(option.id): option.label for option in value.field.options}
    return ", ".join(labels[option_id] for option_id in (value.options or "").split(",") if option_id in labels)


def _user_name(value: CustomValue, related: RelatedRows) -> str | None:
    user = related.context.users.get(value.refers_to)
    return None if user is None else user.name


def _linked_name(value: CustomValue, related: RelatedRows) -> str | None:
    linked = related.linked.get(value.refers_to)
    return None if linked is None else linked.name


VALUE_FORMATTERS: dict[FieldType, Callable[[CustomValue, RelatedRows], Any]] = {
    FieldType.NUMBER: _number,
    FieldType.DATE: _date,
    FieldType.DATE_RANGE: _range,
    FieldType.TIME: _time,
    FieldType.TIME_RANGE: _range,
    FieldType.SINGLE_OPTION: _options,
    FieldType.MULTIPLE_OPTIONS: _options,
    FieldType.USER: _user_name,
    FieldType.ORGANIZATION: _linked_name,
    FieldType.PERSON: _linked_name,
}
"""How a value becomes a cell, by the type of its field. Other types are text."""
