"""Pages of a list by keyset: a cursor says after which values the page begins, and stays right as rows come and go.

Cursors are opaque and belong to one order: one of another list, or a broken one, is refused.
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
BATCH = 500
LAST_ID: BindParameter[int] = bindparam("last", type_=BigInteger)
STATEMENT_CACHE_SIZE = 256
MAX_BIGINT = 2**63 - 1


class PaginationError(ValueError):
    """A page that cannot be meant; the text says which argument, and why."""


@dataclass(frozen=True)
class PageRequest:
    """Which part of a list: `first` after `after`, or `last` before `before`; the first 25 if neither is given."""

    first: int | None = None
    after: str | None = None
    last: int | None = None
    before: str | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be meant."""
        if self.first is not None and self.last is not None:
            msg = "Give `first` or `last`, not both."
            raise PaginationError(msg)
        for name, size in (("first", self.first), ("last", self.last)):
            if size is not None and not 1 <= size <= MAX_PAGE_SIZE:
                msg = f"`{name}` must be from 1 to {MAX_PAGE_SIZE}, not {size}."
                raise PaginationError(msg)

    @property
    def size(self) -> int:
        """How many rows the page has at most."""
        return self.first or self.last or DEFAULT_PAGE_SIZE

    @property
    def is_backward(self) -> bool:
        """Whether it is counted from the end."""
        return self.last is not None


@dataclass(frozen=True, eq=False)
class OrderKey:
    """One key of an order. The last key of an order must be unique, and is never null."""

    name: str
    expression: ColumnElement[Any]
    is_descending: bool = False
    nulls_first: bool = False
    is_nullable: bool = False

    def clause(self, *, backward: bool) -> ColumnElement[Any]:
        """The key in ORDER BY."""
        ordered = self.expression.desc() if self.is_descending != backward else self.expression.asc()
        if not self.is_nullable:
            return ordered
        return ordered.nulls_first() if self.nulls_first != backward else ordered.nulls_last()

    def after_value(self, value: Any, *, backward: bool) -> ColumnElement[bool]:
        """What comes after `value` in this key alone."""
        nulls_follow = self.is_nullable and self.nulls_first == backward
        if value is None:
            return false() if nulls_follow else self.expression.is_not(None)
        compare = operator.lt if self.is_descending != backward else operator.gt
        beyond = compare(self.expression, self.bind_value(value))
        return or_(beyond, self.expression.is_(None)) if nulls_follow else beyond

    def equals_value(self, value: Any) -> ColumnElement[bool]:
        """What has that value in this key."""
        return self.expression.is_(None) if value is None else self.expression == self.bind_value(value)

    def from_value(self, value: Any, *, backward: bool) -> ColumnElement[bool]:
        """What comes after `value` in this key, or has it: one range, so that an index on the key can begin there."""
        nulls_follow = self.is_nullable and self.nulls_first == backward
        if value is None:
            return self.expression.is_(None) if nulls_follow else true()
        if nulls_follow:
            return true()  # no single range: whatever is there beyond the value, and what is not there
        compare = operator.le if self.is_descending != backward else operator.ge
        return compare(self.expression, self.bind_value(value))  # type: ignore[no-any-return]  # columns make conditions

    def bind_value(self, value: Any) -> ColumnElement[Any]:
        """The value as a parameter, which SQLAlchemy does not do by itself with a truth value that is compared."""
        return literal(value, self.expression.type)

    def parse_value(self, written: Any) -> Any:
        """Take the value out of a cursor; ValueError or TypeError where this key can have no such value."""
        if written is None and self.is_nullable:
            return None
        kind = self.expression.type.python_type
        return READERS[kind](written) if kind in READERS else kind(written)


def _exactly(kind: type[T]) -> Callable[[Any], T]:
    def read(written: Any) -> T:
        if type(written) is not kind:
            raise TypeError
        return written

    return read


def _integer(written: Any) -> int:
    number = _exactly(int)(written)
    if abs(number) > MAX_BIGINT:
        raise ValueError
    return number


def _text(written: Any) -> str:
    text = _exactly(str)(written)
    if "\0" in text:  # PostgreSQL knows no such text
        raise ValueError
    return text


def _moment(written: Any) -> datetime:
    moment = datetime.fromisoformat(written)
    if moment.tzinfo is None:
        raise ValueError
    return moment.astimezone(UTC)


def _decimal(written: Any) -> Decimal:
    number = Decimal(_exactly(str)(written))
    if not number.is_finite():
        raise ValueError
    return number


READERS: dict[type[Any], Callable[[Any], Any]] = {
    bool: _exactly(bool),
    date: date.fromisoformat,
    datetime: _moment,
    Decimal: _decimal,
    int: _integer,
    str: _text,
}


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some rows of a list, with the cursors at which they stand."""

    rows: list[T]
    cursors: list[str]
    has_next_page: bool
    has_previous_page: bool

    @property
    def start_cursor(self) -> str | None:
        """Where the first row stands."""
        return next(iter(self.cursors), None)

    @property
    def end_cursor(self) -> str | None:
        """Where the last row stands."""
        return next(reversed(self.cursors), None)

    def with_rows(self, rows: list[S]) -> "Page[S]":
        """The same places with other values at them."""
        return replace(self, rows=rows)  # type: ignore[arg-type, return-value]  # `replace` cannot say that T becomes S


async def fetch_page(store: Store, query: RowQuery[T], order: Sequence[OrderKey], wanted: PageRequest) -> Page[T]:
    """One page of `query` in `order`."""
    plan = KeysetQuery(order, wanted)
    limited = _limited(plan.between_cursors(query), tuple(order), wanted.size + 1, backward=plan.backward)
    return plan.build_page(await store.all(limited))


@lru_cache(maxsize=STATEMENT_CACHE_SIZE)
def _limited(
    query: RowQuery[T], order: tuple[OrderKey, ...], size: int, *, backward: bool
) -> RowQuery[tuple[T, Sequence[Any]]]:
    """The statement of a page; the first page of a usual list is the same statement every time."""
    clauses = (key.clause(backward=backward) for key in order)
    return query.with_columns(*(key.expression for key in order)).order_by(*clauses).limit(size)


async def iterate_batches(
    store: Store, query: RowQuery[R], key: ColumnElement[int], size: int = BATCH
) -> AsyncIterator[list[R]]:
    """Every row of `query`, some at a time, by their ids (`key`): in the order in which they were entered.

    Each is one range of the primary key, however many there were before; none is held here once it was answered.
    """
    following = query.where(key > LAST_ID).order_by(key).limit(size)
    last = -1
    while some := await store.all(following, last=last):
        yield some
        last = some[-1].id  # type: ignore[attr-defined]  # the key is the id


async def fetch_pages(  # what many pages take
    store: Store,
    query: RowQuery[T],
    parent: ColumnElement[int | None],
    parents: Sequence[int],
    order: Sequence[OrderKey],
    wanted: PageRequest,
) -> dict[int, Page[T]]:
    """One page for each of `parents`, by one statement."""
    if len(parents) == 1:
        return {parents[0]: await fetch_page(store, query.where(parent == parents[0]), order, wanted)}
    plan = KeysetQuery(order, wanted)
    numbered = plan.between_cursors(query).where(parent.in_(sorted(parents))).with_columns(parent, *plan.values)
    place = func.row_number().over(partition_by=parent, order_by=plan.clauses).label("place")
    inner = numbered.select.add_columns(place).subquery("numbered")
    columns = list(inner.c)
    outer = select(*columns[:-1]).where(columns[-1] <= wanted.size + 1).order_by(columns[-1])
    found: dict[int, list[tuple[T, Sequence[Any]]]] = {each: [] for each in parents}
    for row, (owner, *values) in await store.all(RowQuery(outer, numbered.make_row)):
        found[owner].append((row, values))
    return {owner: plan.build_page(rows) for owner, rows in found.items()}


async def count_rows(store: Store, query: RowQuery[Any]) -> int:
    """How many rows `query` has."""
    counted = query.select.with_only_columns(func.count(), maintain_column_froms=True)
    return int(await store.scalar(counted))


async def count_rows_by_parent(
    store: Store, query: RowQuery[Any], parent: ColumnElement[int | None], parents: Sequence[int]
) -> Mapping[int, int]:
    """How many rows `query` has for each of `parents`; those without any are left out."""
    counted = query.where(parent.in_(sorted(parents))).select.with_only_columns(
        parent, func.count(), maintain_column_froms=True
    )
    return {
        owner: number for owner, number in await store.tuples(counted.group_by(parent))
    }  # tuples are rows, not pairs


class KeysetQuery:
    """How one page is asked for and put together."""

    def __init__(self, order: Sequence[OrderKey], wanted: PageRequest) -> None:
        """Read the cursors; `BadPage` where one is none of this order."""
        self.order = order
        self.wanted = wanted
        self.backward = wanted.is_backward
        self.fingerprint = _fingerprint(order)
        self.values = [key.expression for key in order]
        self.clauses = [key.clause(backward=self.backward) for key in order]
        self.bounds = list(self._bounds())

    def _bounds(self) -> Iterator[ColumnElement[bool]]:
        if self.wanted.after is not None:
            yield _beyond(self.order, self._read("after", self.wanted.after), backward=False)
        if self.wanted.before is not None:
            yield _beyond(self.order, self._read("before", self.wanted.before), backward=True)

    def between_cursors(self, query: RowQuery[T]) -> RowQuery[T]:
        """The rows between the cursors."""
        return query.where(*self.bounds) if self.bounds else query

    def build_page(self, found: list[tuple[T, Sequence[Any]]]) -> Page[T]:
        """The page, from one row more than it has."""
        size = self.wanted.size
        shown = found[:size][::-1] if self.backward else found[:size]
        more = len(found) > size
        return Page(
            rows=[row for row, _ in shown],
            cursors=[self._write(values) for _, values in shown],
            has_next_page=self.wanted.before is not None if self.backward else more,
            has_previous_page=more if self.backward else self.wanted.after is not None,
        )

    def _write(self, values: Sequence[Any]) -> str:
        written = orjson.dumps([self.fingerprint, *values], default=str)
        return base64.urlsafe_b64encode(written).decode().rstrip("=")

    def _read(self, argument: str, cursor: str) -> list[Any]:
        try:
            padded = cursor + "=" * (-len(cursor) % 4)
            mark, *written = orjson.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
            if mark == self.fingerprint and len(written) == len(self.order):
                return [key.parse_value(value) for key, value in zip(self.order, written, strict=True)]
        except (binascii.Error, ValueError, TypeError, OverflowError, DecimalException):
            pass
        msg = f"`{argument}` is not a cursor of this list in this order; use one that the same list answered."
        raise PaginationError(msg)


def _fingerprint(order: Sequence[OrderKey]) -> int:
    said = ",".join(f"{key.name}{'-+'[key.is_descending]}{'-+'[key.nulls_first]}" for key in order)
    return zlib.crc32(said.encode())


def _beyond(order: Sequence[OrderKey], values: Sequence[Any], *, backward: bool) -> ColumnElement[bool]:
    """Everything after `values`: further in the first key, or the same there and further in the second, and so on."""
    alternatives = [
        and_(
            *(key.equals_value(value) for key, value in zip(order[:depth], values[:depth], strict=True)),
            order[depth].after_value(values[depth], backward=backward),
        )
        for depth in range(len(order))
    ]
    return and_(order[0].from_value(values[0], backward=backward), or_(*alternatives))
