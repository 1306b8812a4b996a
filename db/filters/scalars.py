"""Conditions on single values."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from fractions import Fraction
from math import ceil, floor
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, FromClause, and_, false, func, not_, or_, select, true

from db.models import Currency
from db.moment import Moment
from db.sql.contains import contains
from db.text import fold

MAX_BIGINT = 2**63 - 1
MAX_DECIMALS = 8


@dataclass(frozen=True)
class FilterContext:
    """Inputs of conditions besides rows: the current time, the viewer's time zone, the company's currency.

    `user_id`: the user whom `ME` stands for; 0 for no user.
    """

    moment: Moment
    zone: ZoneInfo
    currency: Currency
    user_id: int = 0

    @property
    def now(self) -> datetime:
        """The current time. What is compared with it matches for this moment only."""
        return self.moment.now

    @property
    def today(self) -> date:
        """The current date of the viewer. What is compared with it matches until the day ends."""
        return self.moment.today(self.zone)


FilterValue = Mapping[str, Any]
"""Filters of one value: operands by operator."""


class FieldCondition(Protocol):
    """A filter field: builds an SQL condition from the value that a client gives it."""

    def build(self, value: Any, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that rows of `source` match `value`."""
        ...


OPERATORS: dict[str, Callable[[Any, Any], ColumnElement[bool]]] = {
    "eq": lambda column, operand: column == operand,
    "ne": lambda column, operand: column.is_distinct_from(operand),
    "in_": lambda column, operand: column.in_(operand),
    "not_in": lambda column, operand: or_(column.not_in(operand), column.is_(None)),
    "lt": lambda column, operand: column < operand,
    "lte": lambda column, operand: column <= operand,
    "gt": lambda column, operand: column > operand,
    "gte": lambda column, operand: column >= operand,
    "contains": lambda column, operand: contains(column, operand) if operand else column.is_not(None),
    "starts_with": lambda column, operand: func.substr(column, 1, len(operand)) == operand,
    "is_null": lambda column, operand: column.is_(None) if operand else column.is_not(None),
}
"""Comparison of a column with an operand, by operator. A null column differs from every operand.

LIKE is not used: it minds case in PostgreSQL and does not in SQLite.
"""

ROUNDING: dict[str, Callable[[Fraction], int]] = {"lt": ceil, "lte": floor, "gt": floor, "gte": ceil}
"""Rounding of a fraction of a minor unit that leaves the result of each comparison the same."""


@dataclass(frozen=True)
class ColumnCondition:
    """A filter of a column by operators."""

    name: str

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the column matches all operators of `value`."""
        return compare_column(source.c[self.name], value)


@dataclass(frozen=True)
class BooleanCondition:
    """A filter of a boolean column by true or false."""

    name: str

    def build(self, value: Any, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the column is `value`."""
        return source.c[self.name].is_(bool(value))


@dataclass(frozen=True)
class FoldedTextCondition:
    """A filter of text that ignores case and accents; `name` is the column with the folded text."""

    name: str

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the text matches all operators of `value`, compared in folded form."""
        return compare_folded_text(source.c[self.name], value)


@dataclass(frozen=True)
class CaselessCondition:
    """A filter of codes in ASCII, such as currencies and media types, that ignores case."""

    name: str

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the code matches all operators of `value`."""
        return compare_folded_text(func.lower(source.c[self.name]), value)


@dataclass(frozen=True)
class MoneyCondition:
    """A filter of a column with minor units of the company's currency by amounts in units."""

    name: str

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the amount matches all operators of `value`."""
        return compare_amount(source.c[self.name], value, context.currency.decimal_points)


@dataclass(frozen=True)
class OwnCurrencyCondition:
    """A filter of a column with minor units of the row's own currency, whose code is in `currency`, by units."""

    name: str
    currency: str

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the amount matches all operators of `value`."""
        return compare_amount_of_currency(source.c[self.name], source.c[self.currency], value)


def compare_amount_of_currency(
    amount: ColumnElement[int], currency: ColumnElement[str], value: FilterValue
) -> ColumnElement[bool]:
    """Compare amounts in units with stored minor units, by the number of decimals of the stored currency."""
    decimals = select(Currency.c.decimal_points).where(Currency.c.code == currency).scalar_subquery()
    cases = (and_(decimals == points, compare_amount(amount, value, points)) for points in range(MAX_DECIMALS + 1))
    return or_(false(), *cases)


def compare_column(column: ColumnElement[Any], value: FilterValue) -> ColumnElement[bool]:
    """Build the condition that `column` matches all operators of `value`."""
    return and_(true(), *(OPERATORS[operator](column, operand) for operator, operand in value.items()))


def compare_folded_text(column: ColumnElement[Any], value: FilterValue) -> ColumnElement[bool]:
    """Build the condition that `column`, which holds folded text, matches all operators of `value`."""
    return compare_column(column, {operator: fold_operand(operand) for operator, operand in value.items()})


def fold_operand(operand: Any) -> Any:
    """Fold a text or a list of texts; return any other operand unchanged."""
    if isinstance(operand, list):
        return [fold(text) for text in operand]
    return fold(operand) if isinstance(operand, str) else operand


def compare_amount(column: ColumnElement[Any], value: FilterValue, decimal_points: int) -> ColumnElement[bool]:
    """Build the condition that a column of minor units matches amounts in units.

    The comparison is exact even for amounts with more decimals than the currency.
    """
    conditions = (_compare_amount(column, operator, operand, decimal_points) for operator, operand in value.items())
    return and_(true(), *conditions)


def _compare_amount(
    column: ColumnElement[Any], operator: str, operand: Any, decimal_points: int
) -> ColumnElement[bool]:
    if operator == "is_null":
        return OPERATORS[operator](column, operand)
    minor_units = Fraction(operand) * 10**decimal_points
    if operator in ROUNDING:
        return OPERATORS[operator](column, max(-MAX_BIGINT, min(MAX_BIGINT, ROUNDING[operator](minor_units))))
    if minor_units.denominator == 1 and abs(minor_units) <= MAX_BIGINT:
        return OPERATORS[operator](column, int(minor_units))
    return false() if operator == "eq" else true()


def negate(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Build the condition that `condition` is false or null."""
    return not_(func.coalesce(condition, false()))
