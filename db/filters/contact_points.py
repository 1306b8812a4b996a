"""Conditions on the email addresses and phone numbers of people."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Text, and_, cast, exists, false, func, literal, not_, or_, true

from db.filters.scalars import FilterContext, FilterValue
from db.json_elements import JsonElements

NEGATED_OPERATORS = {"ne": "eq", "not_in": "in_"}
"""Operators that hold where no address or number matches another operator."""
MIN_LOCAL_DIGITS = 7
"""Digits from which a number may be the end of another: the same number without prefixes of country and area."""
PUNCTUATION = " -()./+\u00a0"


@dataclass(frozen=True)
class ContactPointsCondition:
    """A filter by the addresses or numbers in the column `name`, of which one must match."""

    name: str
    compare: Callable[[ColumnElement[str], FilterValue], ColumnElement[bool]]
    key: str = "value"
    """Key of the compared text in the stored JSON."""

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that one of them matches all operators of `value`, or for negated ones that none does."""
        plain = {name: operand for name, operand in value.items() if name not in {*NEGATED_OPERATORS, "is_null"}}
        conditions = [self._some(source, plain)] if plain else []
        if "is_null" in value:
            has_some = self._some(source, {})
            conditions.append(not_(has_some) if value["is_null"] else has_some)
        negated = value.keys() & NEGATED_OPERATORS.keys()
        none = (not_(self._some(source, {NEGATED_OPERATORS[name]: value[name]})) for name in negated)
        return and_(true(), *conditions, *none)

    def _some(self, source: FromClause, value: FilterValue) -> ColumnElement[bool]:
        points = JsonElements(source.c[self.name]).table_valued("value")
        point: ColumnElement[str] = cast(points.c.value.op("->>")(literal(self.key, Text)), Text)
        return exists().select_from(points).where(self.compare(point, value)).correlate(source)


def compare_phones(phone: ColumnElement[str], value: FilterValue) -> ColumnElement[bool]:
    """Build the condition that a number matches by its digits; a national number equals its international form."""
    digits: Any = phone
    for character in PUNCTUATION:
        digits = func.replace(digits, character, "")
    number = func.ltrim(digits, "0")
    conditions = (PHONE_OPERATORS[name](number, operand) for name, operand in value.items())
    return and_(true(), *conditions)


def _digits(operand: str) -> str:
    return re.sub(r"\D", "", operand).lstrip("0")


def _equals(number: ColumnElement[str], operand: str) -> ColumnElement[bool]:
    asked = _digits(operand)
    if not asked:
        return false()
    is_end = and_(func.length(number) >= MIN_LOCAL_DIGITS, literal(asked).like(literal("%") + number))
    has_end = [number.like(f"%{asked}")] if len(asked) >= MIN_LOCAL_DIGITS else []
    return or_(number == asked, is_end, *has_end)


def _is_part(number: ColumnElement[str], operand: str, pattern: str) -> ColumnElement[bool]:
    asked = _digits(operand)
    return number.like(pattern.format(asked)) if asked else false()


PHONE_OPERATORS: Mapping[str, Callable[[ColumnElement[str], Any], ColumnElement[bool]]] = {
    "eq": _equals,
    "in_": lambda number, operands: or_(false(), *(_equals(number, operand) for operand in operands)),
    "contains": lambda number, operand: _is_part(number, operand, "%{}%"),
    "starts_with": lambda number, operand: _is_part(number, operand, "{}%"),
}
