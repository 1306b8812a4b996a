"""Conditions on the email addresses and phone numbers of people."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Text, and_, cast, exists, false, func, literal, not_, or_, true

from db.filters.scalars import FilterContext, FilterValue, compare_folded_text
from db.lookup.keys import email_key, has_key, has_key_beginning, phone_key
from db.models import LookupKind
from db.phone_numbers import MIN_PHONE_DIGITS, TRUNK_PREFIX, phone_digits
from db.sql.json_elements import JsonElements

EQUALITY: Mapping[str, Callable[[Any], list[str]]] = {"eq": lambda operand: [operand], "in_": list}
"""Operators that look-up keys serve, with the texts that they ask for."""
NEGATED_OPERATORS = {"ne": "eq", "not_in": "in_"}
"""Operators that hold where no address or number matches another operator."""
PUNCTUATION = " -()./+\u00a0"


@dataclass(frozen=True)
class ContactPointsCondition:
    """A filter by the addresses or numbers in the column `name`, of which one must match.

    `json_key`: key of the compared text in the stored JSON. `kind`, `make_key`: the look-up keys, by which equal
    addresses and numbers are found.
    """

    name: str
    json_key: str
    compare: Callable[[ColumnElement[str], FilterValue], ColumnElement[bool]]
    kind: LookupKind
    make_key: Callable[[str], str]

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that one of them matches all operators of `value`, or for negated ones that none does."""
        plain = {name: operand for name, operand in value.items() if name not in {*NEGATED_OPERATORS, "is_null"}}
        conditions = [*self._narrow(source, plain), self._some(source, plain)] if plain else []
        if "is_null" in value:
            has_some = self._some(source, {})
            conditions.append(not_(has_some) if value["is_null"] else has_some)
        negated = value.keys() & NEGATED_OPERATORS.keys()
        none = (not_(self._some(source, {NEGATED_OPERATORS[name]: value[name]})) for name in negated)
        return and_(true(), *conditions, *none)

    def _narrow(self, source: FromClause, value: FilterValue) -> Iterator[ColumnElement[bool]]:
        for operator in value.keys() & EQUALITY.keys():
            keys = [self.make_key(operand) for operand in EQUALITY[operator](value[operator])]
            yield has_key(source.c.id, self.kind, keys)
        if "starts_with" in value and self.kind is LookupKind.EMAIL:
            yield has_key_beginning(source.c.id, self.kind, self.make_key(value["starts_with"]))

    def _some(self, source: FromClause, value: FilterValue) -> ColumnElement[bool]:
        points = JsonElements(source.c[self.name]).table_valued("value")
        point: ColumnElement[str] = cast(points.c.value.op("->>")(literal(self.json_key, Text)), Text)
        return exists().select_from(points).where(self.compare(point, value)).correlate(source)


def compare_phones(phone: ColumnElement[str], value: FilterValue) -> ColumnElement[bool]:
    """Build the condition that a number matches by its digits; a national number equals its international form."""
    digits: Any = func.replace(phone, TRUNK_PREFIX, "")
    for character in PUNCTUATION:
        digits = func.replace(digits, character, "")
    number = func.ltrim(digits, "0")
    conditions = (PHONE_OPERATORS[name](number, operand) for name, operand in value.items())
    return and_(true(), *conditions)


def _digits(operand: str) -> str:
    return phone_digits(operand).lstrip("0")


def _equals(number: ColumnElement[str], operand: str) -> ColumnElement[bool]:
    asked = _digits(operand)
    if not asked:
        return false()
    is_end = and_(func.length(number) >= MIN_PHONE_DIGITS, literal(asked).like(literal("%") + number))
    has_end = [number.like(f"%{asked}")] if len(asked) >= MIN_PHONE_DIGITS else []
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

EMAILS = ContactPointsCondition("emails", "folded_value", compare_folded_text, LookupKind.EMAIL, email_key)
PHONES = ContactPointsCondition("phones", "value", compare_phones, LookupKind.PHONE, phone_key)
