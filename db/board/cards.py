"""Cards of the board: the accounts of a column by pages, ordered by next due, then name, then id.

A card is due at the earlier of a due time and the end of a local due date. No database can compare the two. So each
column is read as two streams, by due time and by due date, each served by an index, and merged here.

Forwards, a card that is among the first of its column is among the first of at least one stream. Backwards it is not: a
card at the end of a stream may be due earlier by its other due. So streams are read on until the page is certain.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, literal, select, union_all

from db.batches import batches
from db.board.columns import (
    BOUNDS,
    BoardColumn,
    BoundParameters,
    DayBounds,
    account_source,
    column_conditions,
    in_column,
)
from db.board.positions import (
    ROLLUP,
    CardPosition,
    account_id,
    date_after,
    date_before,
    due_at,
    due_date,
    due_of_card,
    folded_name,
    format_cursor,
    name_after,
    name_before,
    parse_cursor,
    time_after,
    time_before,
)
from db.pagination.page import Cursors, Page, PageRequest
from db.store import Store

MAX_STREAMS = 100
"""How many streams one statement reads; SQLite takes 500 parts of a union."""
MAX_STATEMENTS = 64
"""How many statements are kept that read whole columns: one for each choice of columns and of the number of cards."""
GROWTH = 4
"""How many times more rows of a stream are read if the page is not certain yet."""


@dataclass(frozen=True, eq=False)
class CardPageRequest:
    """A page of cards of one column; only accounts for which all of `conditions` hold."""

    column: BoardColumn
    page_request: PageRequest
    conditions: tuple[ColumnElement[bool], ...] = ()

    @property
    def is_of_whole_column(self) -> bool:
        """Whether the page begins at an end of the column, with all of its accounts."""
        wanted = self.page_request
        return wanted.after is None and wanted.before is None and not self.conditions

    def position(self, argument: str) -> CardPosition | None:
        """The position of the cursor in the argument `after` or `before`. Raise `PaginationError`."""
        cursor = getattr(self.page_request, argument)
        return None if cursor is None else parse_cursor(self.column, argument, cursor)


@dataclass(eq=False)
class _Stream:
    """A part of a column in one order: by due time, by due date, or by name."""

    page: "_CardPage"
    number: int
    """Its number among the streams of the page."""
    limit: int

    @property
    def select(self) -> Select[Any]:
        """The rows of the stream in their order, without a limit."""
        return _selects(self.page.bounds, self.page.request)[self.number]

    @property
    def part(self) -> "_Part":
        """What the rows depend on, if they are those of a whole column."""
        return _Part(self.page.request.column, self.page.request.page_request.is_backward, self.number, self.limit)

    is_whole: bool = False
    """Whether nothing is left to read."""
    last: CardPosition | None = None
    """Position, by this stream's own order, up to which it is read."""


@dataclass(eq=False)
class _CardPage:
    """A page while it is read."""

    bounds: DayBounds
    request: CardPageRequest
    positions: set[CardPosition] = field(default_factory=set)
    streams: list[_Stream] = field(default_factory=list)

    def add(self, stream: _Stream, rows: Sequence[Any]) -> None:
        """Add what was read from a stream."""
        for row_id, name, timed, day in rows:
            self.positions.add(CardPosition(due_of_card(self.bounds, timed, day), name, row_id))
        stream.is_whole = len(rows) < stream.limit
        stream.limit *= GROWTH
        if rows:
            stream.last = self._place_in_stream(stream, rows[-1])

    def _place_in_stream(self, stream: _Stream, row: Any) -> CardPosition:
        row_id, name, timed, day = row
        is_by_time = stream is self.streams[0]
        due = due_of_card(self.bounds, timed, None) if is_by_time else due_of_card(self.bounds, None, day)
        return CardPosition(due, name, row_id)

    @property
    def certain(self) -> list[CardPosition]:
        """The cards after which no unread one can be, in the order of reading."""
        if not self.request.page_request.is_backward:
            return sorted(self.positions)
        unread = [stream.last for stream in self.streams if not stream.is_whole and stream.last is not None]
        limit = max(unread, default=None)
        return sorted((each for each in self.positions if limit is None or each >= limit), reverse=True)

    @property
    def open_streams(self) -> list[_Stream]:
        """The streams that must be read on: all that have more, unless the page is certain."""
        if not self.request.page_request.is_backward or len(self.certain) > self.request.page_request.size:
            return []
        return [stream for stream in self.streams if not stream.is_whole]

    def build(self) -> Page[int]:
        """Return the page of account ids."""
        wanted, size = self.request.page_request, self.request.page_request.size
        has_more = len(self.certain) > size
        on_page = self.certain[:size][::-1] if wanted.is_backward else self.certain[:size]
        return Page(
            rows=[position.id for position in on_page],
            cursors=Cursors(partial(format_cursor, self.request.column), on_page),
            has_next_page=has_more if not wanted.is_backward else wanted.before is not None,
            has_previous_page=has_more if wanted.is_backward else wanted.after is not None,
        )


async def load_card_pages(store: Store, bounds: DayBounds, requests: Sequence[CardPageRequest]) -> list[Page[int]]:
    """Return a page of account ids for each of `requests`, read by one statement; backwards perhaps by more."""
    pages = [_CardPage(bounds, request) for request in requests]
    for page in pages:
        page.streams = [
            _Stream(page, number, page.request.page_request.size + 1) for number in _streams_of(page.request)
        ]
    unread = [stream for page in pages for stream in page.streams]
    while unread:
        for batch in batches(unread, MAX_STREAMS):
            await _read(store, bounds, batch)
        unread = [stream for page in pages for stream in page.open_streams]
    built = [page.build() for page in pages]
    for page in pages:
        page.streams.clear()  # pages and their streams refer to each other, and would wait for the garbage collector
    return built


async def _read(store: Store, bounds: DayBounds, streams: Sequence[_Stream]) -> None:
    rows_of: dict[int, list[Any]] = {number: [] for number in range(len(streams))}
    if all(stream.page.request.is_of_whole_column for stream in streams):
        statement = _whole_columns(tuple(stream.part for stream in streams))
    else:
        statement = _union([(stream.select, stream.limit) for stream in streams])
    for number, *row in await store.tuples(statement, **BoundParameters.values(bounds)):
        rows_of[number].append(row)
    for number, stream in enumerate(streams):
        stream.page.add(stream, rows_of[number])


class _Part(NamedTuple):
    """A part of a union that reads whole columns from one of their ends."""

    column: BoardColumn
    is_backward: bool
    number: int
    limit: int


@lru_cache(maxsize=MAX_STATEMENTS)
def _whole_columns(parts: tuple[_Part, ...]) -> Any:
    """Build the statement once for boards that show the same columns: the time is a parameter."""
    selects = []
    for column, is_backward, number, limit in parts:
        request = CardPageRequest(column, PageRequest(last=1) if is_backward else PageRequest())
        selects.append((_selects(None, request)[number], limit))
    return _union(selects)


def _union(selects: Sequence[tuple[Select[Any], int]]) -> Any:
    # SQLite takes a limited select into a union only as a subquery.
    parts = (
        each.with_only_columns(
            literal(number).label("number"), account_id, folded_name, due_at, due_date, maintain_column_froms=True
        ).limit(limit)
        for number, (each, limit) in enumerate(selects)
    )
    return union_all(*(select(part.subquery()) for part in parts))


def _streams_of(request: CardPageRequest) -> range:
    """Return the numbers of the streams of a page."""
    return range(1 if request.column is BoardColumn.NO_ACTIVITY else 2)


def _selects(bounds: DayBounds | None, request: CardPageRequest) -> list[Select[Any]]:
    """Return the statement of each stream. `bounds` is needed for a page after or before a cursor."""
    base = (
        select(account_id)
        .select_from(account_source(ROLLUP, request.conditions))
        .where(ROLLUP.c.is_account, *request.conditions)
    )
    is_by_name = request.column is BoardColumn.NO_ACTIVITY
    return list(_by_name(request, base) if is_by_name else _by_due(bounds, request, base))


def _by_name(request: CardPageRequest, base: Select[Any]) -> Iterator[Select[Any]]:
    after, before = request.position("after"), request.position("before")
    conditions = [name_after(after)] if after is not None else []
    conditions += [name_before(before)] if before is not None else []
    found = base.where(in_column(BOUNDS, request.column, ROLLUP), *conditions)
    yield _ordered(request, found, folded_name, account_id)


def _by_due(bounds: DayBounds | None, request: CardPageRequest, base: Select[Any]) -> Iterator[Select[Any]]:
    after, before = request.position("after"), request.position("before")
    if after is not None and bounds is not None:
        # Both dues must be after the cursor: a card found by its due time must not be found again by its due date.
        base = base.where(time_after(after), date_after(bounds, after))
    by_time, by_date = column_conditions(BOUNDS, request.column, ROLLUP)
    if before is not None and bounds is not None:
        by_time, by_date = and_(by_time, time_before(before)), and_(by_date, date_before(bounds, before))
    yield _ordered(request, base.where(by_time), due_at, folded_name, account_id)
    yield _ordered(request, base.where(by_date), due_date, folded_name, account_id)


def _ordered(request: CardPageRequest, found: Select[Any], *keys: Any) -> Select[Any]:
    return found.order_by(*(key.desc() for key in keys) if request.page_request.is_backward else keys)
