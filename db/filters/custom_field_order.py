"""Orders by the value of a custom field, and by amounts of several currencies."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Double, Select, case, cast, select

from db.filters.conditions import CONDITIONS
from db.filters.custom_fields import CustomFieldCondition
from db.filters.scalars import MAX_DECIMALS
from db.models import Currency, CustomValue, Field, FieldEntity, FieldType
from db.referenced_models import REFERENCED_MODELS
from db.row import Row

COLUMN_OF_TYPE: Mapping[FieldType, str] = {
    FieldType.NUMBER: "number",
    FieldType.MONETARY: "amount",
    FieldType.DATE: "day",
    FieldType.DATE_RANGE: "day",
    FieldType.TIME: "time_value",
    FieldType.TIME_RANGE: "time_value",
}
"""Columns that order the values of a field; other types are ordered by the beginning of their text, without case
and accents."""


class CustomOrder(NamedTuple):
    """The order by one custom field."""

    field_id: int
    column: str

    def expression(self, model: type[Row]) -> ColumnElement[Any]:
        """Return the value of a row of `model`; null if it has none. It is found by the primary key of values."""
        value = CustomValue.table.alias("ordering_value")
        is_own = (value.c.field_id == self.field_id, value.c.subject_id == model.c.id)
        column: Select[Any] = select(value.c[self.column])
        if self.column == "amount":
            is_unit = (Currency.c.company_id == value.c.company_id) & (Currency.c.code == value.c.currency)
            units = in_units(value.c.amount, Currency.c.decimal_points)
            column = select(units).select_from(value.join(Currency.table, is_unit))
        return column.where(*is_own).correlate(model.table).scalar_subquery()


def in_units(minor: ColumnElement[Any], decimal_points: ColumnElement[int]) -> ColumnElement[Any]:
    """Return an amount in units of its own currency; amounts of several currencies are compared as numbers."""
    power = case({points: 10.0**points for points in range(MAX_DECIMALS + 1)}, value=decimal_points, else_=1.0)
    return cast(minor, Double) / cast(power, Double)


def custom_field_entities(model: type[Row]) -> tuple[FieldEntity, ...]:
    """Return the entities whose custom fields the rows of a model have."""
    condition = CONDITIONS[model].get("custom")
    return condition.entities if isinstance(condition, CustomFieldCondition) else ()


def custom_order(fields: Sequence[Field], model: type[Row], key: str) -> CustomOrder | str:
    """Return the order of `model` by the custom field with this key, or the message that there is none."""
    entities = custom_field_entities(model)
    field = next((each for each in fields if each.key == key and each.entity in entities), None)
    if field is None:
        return f"No custom field of these records has the key {key[:64]!r}."
    if field.type in REFERENCED_MODELS:
        return f"The field {field.name!r} is of type {field.type}; lists cannot be ordered by it."
    return CustomOrder(field.id, COLUMN_OF_TYPE.get(field.type, "folded_start"))
