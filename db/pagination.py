"""Keyset pagination: a cursor holds the values after which a page begins, so it stays valid as rows come and go.

Cursors are opaque and belong to one order. A cursor of another order, or a damaged one, is an error.
"""

import base64
import binascii
import operator
import zlib
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal, DecimalException
from functools import lru_cache
from typing import Any, Generic, TypeVar

import orjson
from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    and_,
    bindparam,
    false,
    func,
    literal,
    or_,
    select,
    true,
)

from db.row import Row, RowQuery
from db.store import Store

T = TypeVar("T")
S = TypeVar("S")
R = TypeVar("R", bound=Row)
DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE = 25, 100
BATCH_SIZE = 500
LAST_ID: BindParameter[int] = bindparam("last", type_=BigInteger)
STATEMENT_CACHE_SIZE = 256
MAX_BIGINT = 2**63 - 1


class PaginationError(ValueError):
    """An invalid page request; the text names the argument and the reason."""


@dataclass(frozen=True)
class PageRequest:
    """A part of a list: `first` rows after `after`, or `last` rows before `before`; by default the first 25."""

    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None

    def __post_init__(self) -> None:
        """Raise `PaginationError` for invalid sizes."""
        if self.first is not None and self.last is not None:
            msg = "Give `first` or `last`, not both."
            raise PaginationError(msg)
        for name, size in (("first", self.first), ("last", self.last)):
            if size is not None and not 1 <= size <= MAX_PAGE_SIZE:
                msg = f"`{name}` must be from 1 to {MAX_PAGE_SIZE}, not {size}."
                raise PaginationError(msg)

    @property
    def size(self) -> int:
        """Maximum number of rows of the page."""
        return self.first or self.last or DEFAULT_PAGE_SIZE

    @property
    def is_backward(self) -> bool:
        """Whether the page is counted from the end of the list."""
        return self.last is not None


@dataclass(frozen=True, eq=False)
class OrderKey:
    """One key of an order. The last key of an order must be unique and not nullable."""

    name: str
    expression: ColumnElement[Any]
    is_descending: bool = False
    nulls_first: bool = False
    is_nullable: bool = False

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
}
"""Reads a JSON value of a cursor, by the type of the column; other types are called with it."""


@dataclass(frozen=True)
class Page(Generic[T]):
    """Rows of a list, each with its cursor."""

    rows: list[T]
    cursors: list[str]
    has_next_page: bool
    has_previous_page: bool

    @property
    def start_cursor(self) -> str | None:
        """Cursor of the first row; None for an empty page."""
        return next(iter(self.cursors), None)

    @property
    def end_cursor(self) -> str | None:
        """Cursor of the last row; None for an empty page."""
        return next(reversed(self.cursors), None)

    def with_rows(self, rows: list[S]) -> "Page[S]":
        """Return the page with other values in the place of its rows."""
        return replace(self, rows=rows)  # type: ignore[arg-type, return-value]  # `replace` cannot say that T becomes S


async def fetch_page(store: Store, query: RowQuery[T], order: Sequence[OrderKey], page_request: PageRequest) -> Page[T]:
    """Return one page of `query` in `order`. Raise `PaginationError` for a cursor of another order."""
    plan = KeysetQuery(order, page_request)
    limited = _limited(plan.between_cursors(query), tuple(order), page_request.size + 1, backward=plan.backward)
    return plan.build_page(await store.all(limited))


@lru_cache(maxsize=STATEMENT_CACHE_SIZE)
def _limited(
    query: RowQuery[T], order: tuple[OrderKey, ...], size: int, *, backward: bool
) -> RowQuery[tuple[T, Sequence[Any]]]:
    """Return the statement of a page; the first page of a list is the same statement each time, so it is cached."""
    clauses = (key.clause(backward=backward) for key in order)
    return query.with_columns(*(key.expression for key in order)).order_by(*clauses).limit(size)


async def iterate_batches(
    store: Store, query: RowQuery[R], key: ColumnElement[int], size: int = BATCH_SIZE
) -> AsyncIterator[list[R]]:
    """Return every row of `query` in batches of `size`, in the order of their ids (`key`).

    Each batch is one range of the primary key. Only one batch is in memory.
    """
    next_batch = query.where(key > LAST_ID).order_by(key).limit(size)
    last = -1
    while batch := await store.all(next_batch, last=last):
        yield batch
        last = batch[-1].id  # type: ignore[attr-defined]  # the key is the id


async def fetch_pages(
    store: Store,
    query: RowQuery[T],
    parent: ColumnElement[int | None],
    parents: Sequence[int],
    order: Sequence[OrderKey],
    page_request: PageRequest,
) -> dict[int, Page[T]]:
    """Return one page for each of `parents` (values of the column `parent`), with one statement."""
    if len(parents) == 1:
        return {parents[0]: await fetch_page(store, query.where(parent == parents[0]), order, page_request)}
    plan = KeysetQuery(order, page_request)
    numbered = plan.between_cursors(query).where(parent.in_(sorted(parents))).with_columns(parent, *plan.values)
    row_number = func.row_number().over(partition_by=parent, order_by=plan.clauses).label("row_number")
    inner = numbered.select.add_columns(row_number).subquery("numbered")
    columns = list(inner.c)
    outer = select(*columns[:-1]).where(columns[-1] <= page_request.size + 1).order_by(columns[-1])
    rows_of: dict[int, list[tuple[T, Sequence[Any]]]] = {owner: [] for owner in parents}
    for row, (owner, *values) in await store.all(RowQuery(outer, numbered.make_row)):
        rows_of[owner].append((row, values))
    return {owner: plan.build_page(rows) for owner, rows in rows_of.items()}


async def count_rows(store: Store, query: RowQuery[Any]) -> int:
    """Return the number of rows of `query`."""
    statement = query.select.with_only_columns(func.count(), maintain_column_froms=True)
    return int(await store.scalar(statement))


async def count_rows_by_parent(
    store: Store, query: RowQuery[Any], parent: ColumnElement[int | None], parents: Sequence[int]
) -> Mapping[int, int]:
    """Return the number of rows of `query` by parent; parents without rows are left out."""
    statement = query.where(parent.in_(sorted(parents))).select.with_only_columns(
        parent, func.count(), maintain_column_froms=True
    )
    return {owner: count for owner, count in await store.tuples(statement.group_by(parent))}  # noqa: C416  # rows, no pairs


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
