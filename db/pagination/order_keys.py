"""Order keys: the columns by which a list is ordered, and how a cursor holds their values."""

import operator
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from sqlalchemy import (
    ColumnElement,
    false,
    literal,
    or_,
    true,
)

from db.pagination.page import T

MAX_BIGINT = 2**63 - 1


@dataclass(frozen=True, eq=False)
class OrderKey:
    """One key of an order. The last key of an order must be unique and not nullable."""

    name: str
    expression: ColumnElement[Any]
    is_descending: bool = False
    nulls_first: bool = False
    is_nullable: bool = False
    link: ColumnElement[Any] | None = None
    """The column with the id of the row that has the value, if that is another row: it has an index, the value none."""
    read_parts: Callable[..., Awaitable[list[Any]]] | None = None
    """How the parts of a list in this order are read (`merged_order`, `owner_order`); None where an index has it.

    It takes the store, the `KeysetQuery` and the condition of the list.
    """

    def clause(self, *, backward: bool) -> ColumnElement[Any]:
        """Return the key for ORDER BY."""
        ordered = self.expression.desc() if self.is_descending != backward else self.expression.asc()
        if not self.is_nullable:
            return ordered
        return ordered.nulls_first() if self.nulls_first != backward else ordered.nulls_last()

    def after_value(self, value: Any, *, backward: bool) -> ColumnElement[bool]:
        """Return the condition for rows after `value` in this key."""
        nulls_follow = self.is_nullable and self.nulls_first == backward
        if value is None:
            return false() if nulls_follow else self.expression.is_not(None)
        compare = operator.lt if self.is_descending != backward else operator.gt
        beyond = compare(self.expression, self.bind_value(value))
        return or_(beyond, self.expression.is_(None)) if nulls_follow else beyond

    def equals_value(self, value: Any) -> ColumnElement[bool]:
        """Return the condition for rows with this value in this key."""
        return self.expression.is_(None) if value is None else self.expression == self.bind_value(value)

    def from_value(self, value: Any, *, backward: bool) -> ColumnElement[bool]:
        """Return the condition for rows at or after `value`: one range, so that an index on the key can begin there."""
        nulls_follow = self.is_nullable and self.nulls_first == backward
        if value is None:
            return self.expression.is_(None) if nulls_follow else true()
        if nulls_follow:
            return true()  # no single range: the rows beyond the value, and those with null
        compare = operator.le if self.is_descending != backward else operator.ge
        return compare(self.expression, self.bind_value(value))  # type: ignore[no-any-return]  # columns make conditions

    def bind_value(self, value: Any) -> ColumnElement[Any]:
        """Return the value as a bind parameter; SQLAlchemy does not bind compared booleans by itself."""
        return literal(value, self.expression.type)

    def parse_value(self, json_value: Any) -> Any:
        """Return a value from a cursor. Raise ValueError or TypeError if this key cannot have it."""
        if json_value is None and self.is_nullable:
            return None
        python_type = self.expression.type.python_type
        return READERS.get(python_type, python_type)(json_value)


def _exact_type(python_type: type[T]) -> Callable[[Any], T]:
    def read(json_value: Any) -> T:
        if type(json_value) is not python_type:
            raise TypeError
        return json_value

    return read


def _read_integer(json_value: Any) -> int:
    number = _exact_type(int)(json_value)
    if abs(number) > MAX_BIGINT:
        raise ValueError
    return number


def _read_text(json_value: Any) -> str:
    text = _exact_type(str)(json_value)
    if "\0" in text:  # PostgreSQL cannot store it
        raise ValueError
    return text


def _read_datetime(json_value: Any) -> datetime:
    at = datetime.fromisoformat(json_value)
    if at.tzinfo is None:
        raise ValueError
    return at.astimezone(UTC)


def _read_decimal(json_value: Any) -> Decimal:
    number = Decimal(_exact_type(str)(json_value))
    if not number.is_finite():
        raise ValueError
    return number


READERS: dict[type[Any], Callable[[Any], Any]] = {
    bool: _exact_type(bool),
    date: date.fromisoformat,
    datetime: _read_datetime,
    Decimal: _read_decimal,
    int: _read_integer,
    str: _read_text,
    time: time.fromisoformat,
}
"""Reads a JSON value of a cursor, by the type of the column; other types are called with it."""
