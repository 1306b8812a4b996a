"""Keyset pagination: a cursor holds the values after which a page begins, so it stays valid as rows come and go.

Cursors are opaque and belong to one order. A cursor of another order, or a damaged one, is an error.
"""

import base64
import binascii
import zlib
from collections.abc import Iterator, Sequence
from decimal import DecimalException
from typing import Any

import orjson
from sqlalchemy import (
    ColumnElement,
    and_,
    or_,
)

from db.order_keys import OrderKey
from db.page import Page, PageRequest, PaginationError, T
from db.row import RowQuery


class KeysetQuery:
    """The conditions and the order of one page, and its assembly."""

    def __init__(self, order: Sequence[OrderKey], page_request: PageRequest) -> None:
        """Parse the cursors. Raise `PaginationError` for a cursor of another order."""
        self.order = order
        self.page_request = page_request
        self.backward = page_request.is_backward
        self.fingerprint = _fingerprint(order)
        self.values = [key.expression for key in order]
        self.clauses = [key.clause(backward=self.backward) for key in order]
        self.bounds = list(self._bounds())

    def _bounds(self) -> Iterator[ColumnElement[bool]]:
        if self.page_request.after is not None:
            yield _beyond(self.order, self._parse_cursor("after", self.page_request.after), backward=False)
        if self.page_request.before is not None:
            yield _beyond(self.order, self._parse_cursor("before", self.page_request.before), backward=True)

    def between_cursors(self, query: RowQuery[T]) -> RowQuery[T]:
        """Keep only the rows between the cursors."""
        return query.where(*self.bounds) if self.bounds else query

    def build_page(self, rows: list[tuple[T, Sequence[Any]]]) -> Page[T]:
        """Build the page from its rows and at most one more, which tells that there is a next page."""
        size = self.page_request.size
        page_rows = rows[:size][::-1] if self.backward else rows[:size]
        has_more = len(rows) > size
        return Page(
            rows=[row for row, _ in page_rows],
            cursors=[self._cursor(values) for _, values in page_rows],
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


def _beyond(order: Sequence[OrderKey], values: Sequence[Any], *, backward: bool) -> ColumnElement[bool]:
    """Return the condition for rows after `values`: after in the first key, or equal in it and after in the next."""
    alternatives = [
        and_(
            *(key.equals_value(value) for key, value in zip(order[:depth], values[:depth], strict=True)),
            order[depth].after_value(values[depth], backward=backward),
        )
        for depth in range(len(order))
    ]
    return and_(order[0].from_value(values[0], backward=backward), or_(*alternatives))
