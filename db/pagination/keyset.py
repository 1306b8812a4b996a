"""Keyset pagination: a cursor holds the values after which a page begins, so it stays valid as rows come and go.

Cursors are opaque and belong to one order. A cursor of another order, or a damaged one, is an error.
"""

import base64
import binascii
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import DecimalException
from typing import Any, TypeVar

import orjson
from sqlalchemy import (
    ColumnElement,
    and_,
    or_,
)

from db.pagination.order_keys import OrderKey
from db.pagination.page import Cursors, Page, PageRequest, PaginationError, T
from db.row import RowQuery


@dataclass(frozen=True)
class Part:
    """A part of a list: the rows with a value in the first key, or those without; or, with None, all rows.

    An index serves each part in its order, from the cursor on. No index serves both in one order: PostgreSQL puts nulls
    at one end of it, and where nulls follow, no single range begins at a cursor.
    """

    order: tuple[OrderKey, ...]
    has_value: bool | None = None

    @property
    def keys(self) -> tuple[OrderKey, ...]:
        """The keys that order the part."""
        if self.has_value is None:
            return self.order
        return (replace(self.order[0], is_nullable=False), *self.order[1:]) if self.has_value else self.order[1:]

    @property
    def condition(self) -> list[ColumnElement[bool]]:
        """The condition of the part, if it has one."""
        if self.has_value is None:
            return []
        first = self.order[0].expression
        return [first.is_not(None) if self.has_value else first.is_(None)]

    @property
    def parameters(self) -> dict[str, Any]:
        """The parameters of the condition."""
        return {}

    def is_beyond(self, values: Sequence[Any], *, backward: bool) -> bool:
        """Return whether rows of the part may come after `values`."""
        if self.has_value is None or self.has_value is (values[0] is not None):
            return True
        nulls_follow = self.order[0].nulls_first == backward
        return nulls_follow is not self.has_value

    def bounds(self, values: Sequence[Any], *, backward: bool) -> list[ColumnElement[bool]]:
        """Return the condition for rows of the part after `values`; none if all of them are."""
        if self.has_value is not None and self.has_value is not (values[0] is not None):
            return []
        of_part = values if self.has_value is not False else values[1:]
        return [beyond(self.keys, of_part, backward=backward)]


P = TypeVar("P", bound=Part)


class KeysetQuery:
    """The conditions and the order of one page, and its assembly."""

    def __init__(self, order: Sequence[OrderKey], page_request: PageRequest) -> None:
        """Parse the cursors. Raise `PaginationError` for a cursor of another order."""
        self.order = order
        self.page_request = page_request
        self.backward = page_request.is_backward
        self.fingerprint = _fingerprint(order)
        self.cursors = list(self._cursors())

    def _cursors(self) -> Iterator[tuple[Sequence[Any], bool]]:
        """Yield the values of each cursor, and whether rows before it are wanted."""
        if self.page_request.after is not None:
            yield self._parse_cursor("after", self.page_request.after), False
        if self.page_request.before is not None:
            yield self._parse_cursor("before", self.page_request.before), True

    @property
    def columns(self) -> list[ColumnElement[Any]]:
        """What a cursor holds the values of."""
        return [key.expression for key in self.order]

    @property
    def clauses(self) -> list[ColumnElement[Any]]:
        """The keys for ORDER BY."""
        return [key.clause(backward=self.backward) for key in self.order]

    @property
    def parts(self) -> list[Part]:
        """The parts of the list that may have rows of the page, in the order of reading."""
        order = tuple(self.order)
        if not order[0].is_nullable:
            return [Part(order)]
        nulls_last = order[0].nulls_first == self.backward
        return self.within_reach(Part(order, has_value=has_value) for has_value in (nulls_last, not nulls_last))

    def within_reach(self, parts: Iterable[P]) -> list[P]:
        """Return those of the parts that may have rows of the page."""
        return [
            part
            for part in parts
            if all(part.is_beyond(values, backward=backward) for values, backward in self.cursors)
        ]

    def bounds_of(self, part: Part) -> list[ColumnElement[bool]]:
        """Return the conditions of the cursors for rows of a part."""
        return [bound for values, backward in self.cursors for bound in part.bounds(values, backward=backward)]

    def between_cursors(self, query: RowQuery[T]) -> RowQuery[T]:
        """Keep only the rows between the cursors."""
        bounds = [beyond(self.order, values, backward=backward) for values, backward in self.cursors]
        return query.where(*bounds) if bounds else query

    def build_page(self, rows: list[tuple[T, Sequence[Any]]]) -> Page[T]:
        """Build the page from its rows and at most one more, which tells that there is a next page."""
        size = self.page_request.size
        page_rows = rows[:size][::-1] if self.backward else rows[:size]
        has_more = len(rows) > size
        return Page(
            rows=[row for row, _ in page_rows],
            cursors=Cursors(self._cursor, [values for _, values in page_rows]),
            has_next_page=self.page_request.before is not None if self.backward else has_more,
            has_previous_page=has_more if self.backward else self.page_request.after is not None,
        )

    def _cursor(self, values: Sequence[Any]) -> str:
        content = orjson.dumps([self.fingerprint, *values], default=str)
        return base64.urlsafe_b64encode(content).decode().rstrip("=")

    def _parse_cursor(self, argument: str, cursor: str) -> list[Any]:
        try:
            padded = cursor + "=" * (-len(cursor) % 4)
            fingerprint, *values = orjson.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
            if fingerprint == self.fingerprint and len(values) == len(self.order):
                return [key.parse_value(value) for key, value in zip(self.order, values, strict=True)]
        except (binascii.Error, ValueError, TypeError, OverflowError, DecimalException):
            pass
        msg = f"`{argument}` is not a cursor of this list in this order; use a cursor from a page of the same list."
        raise PaginationError(msg)


def _fingerprint(order: Sequence[OrderKey]) -> int:
    description = ",".join(f"{key.name}{'-+'[key.is_descending]}{'-+'[key.nulls_first]}" for key in order)
    return zlib.crc32(description.encode())


def beyond(order: Sequence[OrderKey], values: Sequence[Any], *, backward: bool) -> ColumnElement[bool]:
    """Return the condition for rows after `values`: after in the first key, or equal in it and after in the next."""
    alternatives = [
        and_(
            *(key.equals_value(value) for key, value in zip(order[:depth], values[:depth], strict=True)),
            order[depth].after_value(values[depth], backward=backward),
        )
        for depth in range(len(order))
    ]
    return and_(order[0].from_value(values[0], backward=backward), or_(*alternatives))
