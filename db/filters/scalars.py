"""Conditions on single values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from math import ceil, floor
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, FromClause, and_, false, func, not_, or_, true

from db.models import Currency
from db.text import fold

MAX_BIGINT = 2**63 - 1


@dataclass(frozen=True)
class FilterContext:
    """What a condition may depend on besides the rows: the moment, the viewer's zone, the company's currency."""

    now: datetime
    zone: ZoneInfo
    currency: Currency


FilterValue = Mapping[str, Any]
ConditionBuilder = Callable[[Any, FromClause, FilterContext], ColumnElement[bool]]
"""From what is asked of a field, a table with that field, and the asker, to a condition."""

OPERATORS: dict[str, Callable[[Any, Any], ColumnElement[bool]]] = {
    "eq": lambda column, value: column == value,
    "ne": lambda column, value: column.is_distinct_from(value),
    "in_": lambda column, value: column.in_(value),
    "not_in": lambda column, value: or_(column.not_in(value), column.is_(None)),
    "lt": lambda column, value: column < value,
    "lte": lambda column, value: column <= value,
    "gt": lambda column, value: column > value,
    "gte": lambda column, value: column >= value,
    "contains": lambda column, value: func.replace(column, value, "") != column if value else column.is_not(None),
    "starts_with": lambda column, value: func.substr(column, 1, len(value)) == value,
    "is_null": lambda column, value: column.is_(None) if value else column.is_not(None),
}
"""Not LIKE, which minds case in PostgreSQL and not in SQLite. What is not there differs from every value."""

ROUNDED: dict[str, Callable[[Fraction], int]] = {"lt": ceil, "lte": floor, "gt": floor, "gte": ceil}
"""The whole number of minor units that divides all others as a fraction of one does."""


def compare_column(column: ColumnElement[Any], asked: FilterValue) -> ColumnElement[bool]:
    """All that is asked of one value."""
    return and_(true(), *(OPERATORS[operator](column, value) for operator, value in asked.items()))


def column_condition(name: str) -> ConditionBuilder:
    """A field compared as it is kept."""
    return lambda asked, source, _asker: compare_column(source.c[name], asked)


def boolean_condition(name: str) -> ConditionBuilder:
    """A field that is true or false."""
    return lambda asked, source, _asker: source.c[name].is_(bool(asked))


def folded_text_condition(name: str) -> ConditionBuilder:
    """A text compared without regard to case and accents; `name` is the column with the folded text."""
    return lambda asked, source, _asker: compare_column(
        source.c[name], {op: fold_value(each) for op, each in asked.items()}
    )


def fold_value(each: Any) -> Any:
    """The folded form of what may be a text, or several."""
    if isinstance(each, list):
        return [fold(text) for text in each]
    return fold(each) if isinstance(each, str) else each


def money_condition(name: str) -> ConditionBuilder:
    """An amount in the company's currency, asked in units and kept in minor units."""
    return lambda asked, source, asker: compare_amount(source.c[name], asked, asker.currency.decimal_points)


def compare_amount(column: ColumnElement[Any], asked: FilterValue, decimal_points: int) -> ColumnElement[bool]:
    """All that is asked, in units, of a column of minor units; exact also beyond the decimals of the currency."""
    return and_(true(), *(_amount(column, operator, each, decimal_points) for operator, each in asked.items()))


def _amount(column: ColumnElement[Any], operator: str, asked: Any, decimal_points: int) -> ColumnElement[bool]:
    if operator == "is_null":
        return OPERATORS[operator](column, asked)
    minor = Fraction(asked) * 10**decimal_points
    if operator in ROUNDED:
        return OPERATORS[operator](column, max(-MAX_BIGINT, min(MAX_BIGINT, ROUNDED[operator](minor))))
    if minor.denominator == 1 and abs(minor) <= MAX_BIGINT:
        return OPERATORS[operator](column, int(minor))
    return false() if operator == "eq" else true()


def negate(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """The rows for which a condition does not hold; also those for which SQL would not know."""
    return not_(func.coalesce(condition, false()))
