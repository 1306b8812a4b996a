"""Conditions on custom fields."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, false, or_, select, true

from db.filters.scalars import (
    FilterContext,
    FilterValue,
    compare_amount_of_currency,
    compare_column,
    compare_folded_text,
)
from db.folded_columns import INDEXED_LENGTH
from db.ids import GlobalId
from db.models import CustomValue, Field, FieldEntity
from db.text import fold

COLUMNS = {"number": "number", "date": "day", "time": "time_value"}
VALUE_FILTERS = (*COLUMNS, "text", "amount", "options", "refers_to")
NEGATED_OPERATORS = {"ne": "eq", "not_in": "in_", "none_of": "any_of"}
"""Operators that hold where another operator does not, and so also where the record has no value."""


@dataclass(frozen=True)
class CustomFieldCondition:
    """A filter by values of custom fields of `entities`."""

    entities: tuple[FieldEntity, ...]

    def build(self, value: Sequence[FilterValue], source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that a record matches every one of the filters, each of which names a field."""
        conditions = (
            condition for field_filter in value for condition in _conditions(field_filter, source, self.entities)
        )
        return and_(true(), *conditions)


def _conditions(
    field_filter: FilterValue, source: FromClause, entities: Sequence[FieldEntity]
) -> Iterator[ColumnElement[bool]]:
    stored = CustomValue.table.alias()
    field_ids = select(Field.c.id).where(Field.c.key == field_filter["key"], Field.c.entity.in_(entities))
    with_value = select(stored.c.subject_id).where(stored.c.field_id.in_(field_ids))
    if "is_null" in field_filter:
        yield _null_condition(source, with_value, is_null=field_filter["is_null"])
    for name in VALUE_FILTERS:
        yield from _value_conditions(name, field_filter.get(name, {}), source, stored, with_value)


def _null_condition(source: FromClause, with_value: Select[Any], *, is_null: bool) -> ColumnElement[bool]:
    return source.c.id.not_in(with_value) if is_null else source.c.id.in_(with_value)


def _value_conditions(
    name: str, value: FilterValue, source: FromClause, stored: FromClause, with_value: Select[Any]
) -> Iterator[ColumnElement[bool]]:
    if "is_null" in value:
        yield _null_condition(source, with_value, is_null=value["is_null"])
    plain = {
        operator: operand for operator, operand in value.items() if operator not in {*NEGATED_OPERATORS, "is_null"}
    }
    if plain:
        yield source.c.id.in_(with_value.where(_compare(name, plain, stored)))
    for operator in value.keys() & NEGATED_OPERATORS.keys():
        opposite = {NEGATED_OPERATORS[operator]: value[operator]}
        yield source.c.id.not_in(with_value.where(_compare(name, opposite, stored)))


def _compare(name: str, value: FilterValue, stored: FromClause) -> ColumnElement[bool]:
    """Build the condition that a stored custom value matches all operators of `value`."""
    match name:
        case "text":
            return and_(compare_folded_text(stored.c.folded, value), *_indexed_conditions(value, stored.c.folded_start))
        case "amount":
            return compare_amount_of_currency(stored.c.amount, stored.c.currency, value)
        case "options":
            return and_(true(), *_option_conditions(value, stored.c.options))
        case "refers_to":
            return compare_column(stored.c.refers_to, {operator: _row_ids(each) for operator, each in value.items()})
        case _:
            return compare_column(stored.c[COLUMNS[name]], value)


def _row_ids(operand: Any) -> Any:
    """Return the row id of a global id, or those of a list; return any other operand unchanged."""
    if isinstance(operand, list):
        return [_row_ids(each) for each in operand]
    return operand.id if isinstance(operand, GlobalId) else operand


def _indexed_conditions(value: FilterValue, start: ColumnElement[str]) -> Iterator[ColumnElement[bool]]:
    """Yield conditions on the beginnings of texts, which an index holds, that follow from those on whole texts."""
    if isinstance(value.get("eq"), str):
        yield start == fold(value["eq"])[:INDEXED_LENGTH]
    if "in_" in value:
        yield start.in_([fold(text)[:INDEXED_LENGTH] for text in value["in_"]])


def _option_conditions(value: Mapping[str, Sequence[int]], column: ColumnElement[str]) -> Iterator[ColumnElement[bool]]:
    contains = {
        operator: [column.contains(f",{option_id},") for option_id in option_ids]
        for operator, option_ids in value.items()
    }
    if "any_of" in contains:
        yield or_(false(), *contains["any_of"])
    if "all_of" in contains:
        yield and_(true(), *contains["all_of"])
