"""Cards of the board: the accounts of a column by pages, ordered by next due, then name, then id.

A card is due at the earlier of a due time and the end of a local due date. No database can compare the two. So each
column is read as two streams, by due time and by due date, each served by an index, and merged here.

Forwards, a card that is among the first of its column is among the first of at least one stream. Backwards it is not: a
card at the end of a stream may be due earlier by its other due. So streams are read on until the page is certain.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, literal, select, union_all

from db.batches import batches
from db.board import BoardColumn, DayBounds, account_source, column_conditions, in_column
from db.card_position import (
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
from db.page import Page, PageRequest
from db.store import Store

MAX_STREAMS = 100
"""How many streams one statement reads; SQLite takes 500 parts of a union."""
GROWTH = 4
"""How many times more rows of a stream are read if the page is not certain yet."""


@dataclass(frozen=True, eq=False)
class CardPageRequest:
    """A page of cards of one column; only accounts for which all of `conditions` hold."""

    column: BoardColumn
    page_request: PageRequest
    conditions: tuple[ColumnElement[bool], ...] = ()

    def position(self, argument: str) -> CardPosition | None:
        """The position of the cursor in the argument `after` or `before`. Raise `PaginationError`."""
        cursor = getattr(self.page_request, argument)
        return None if cursor is None else parse_cursor(self.column, argument, cursor)


@dataclass(eq=False)
class _Stream:
    """A part of a column in one order: by due time, by due date, or by name."""

    pages: "_CardPage"
    select: Select[Any]
    limit: int
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
            cursors=[format_cursor(self.request.column, position) for position in on_page],
            has_next_page=has_more if not wanted.is_backward else wanted.before is not None,
            has_previous_page=has_more if wanted.is_backward else wanted.after is not None,
        )


async def load_card_pages(store: Store, bounds: DayBounds, requests: Sequence[CardPageRequest]) -> list[Page[int]]:
    """Return a page of account ids for each of `requests`, read by one statement; backwards perhaps by more."""
    pages = [_CardPage(bounds, request) for request in requests]
    for page in pages:
        page.streams = list(_streams(page))
    unread = [stream for page in pages for stream in page.streams]
    while unread:
        for batch in batches(unread, MAX_STREAMS):
            await _read(store, batch)
        unread = [stream for page in pages for stream in page.open_streams]
    return [page.build() for page in pages]


async def _read(store: Store, streams: Sequence[_Stream]) -> None:
    rows_of: dict[int, list[Any]] = {number: [] for number in range(len(streams))}
    for number, *row in await store.tuples(_union(streams)):
        rows_of[number].append(row)
    for number, stream in enumerate(streams):
        stream.pages.add(stream, rows_of[number])


def _union(streams: Sequence[_Stream]) -> Any:
    # SQLite takes a limited select into a union only as a subquery.
    parts = (
        stream.select.with_only_columns(
            literal(number).label("number"), account_id, folded_name, due_at, due_date, maintain_column_froms=True
        ).limit(stream.limit)
        for number, stream in enumerate(streams)
    )
    return union_all(*(select(part.subquery()) for part in parts))


def _streams(page: _CardPage) -> Iterator[_Stream]:
    request, size = page.request, page.request.page_request.size + 1
    base = (
        select(account_id)
        .select_from(account_source(ROLLUP, request.conditions))
        .where(ROLLUP.c.is_account, *request.conditions)
    )
    selects = _by_name(page, base) if request.column is BoardColumn.NO_ACTIVITY else _by_due(page, base)
    return (_Stream(page, each, size) for each in selects)


def _by_name(page: _CardPage, base: Select[Any]) -> Iterator[Select[Any]]:
    after, before = page.request.position("after"), page.request.position("before")
    conditions = [name_after(after)] if after is not None else []
    conditions += [name_before(before)] if before is not None else []
    found = base.where(in_column(page.bounds, page.request.column, ROLLUP), *conditions)
    yield _ordered(page, found, folded_name, account_id)


def _by_due(page: _CardPage, base: Select[Any]) -> Iterator[Select[Any]]:
    after, before = page.request.position("after"), page.request.position("before")
    if after is not None:
        # Both dues must be after the cursor: a card found by its due time must not be found again by its due date.
        base = base.where(time_after(after), date_after(page.bounds, after))
    by_time, by_date = column_conditions(page.bounds, page.request.column, ROLLUP)
    if before is not None:
        by_time, by_date = and_(by_time, time_before(before)), and_(by_date, date_before(page.bounds, before))
    yield _ordered(page, base.where(by_time), due_at, folded_name, account_id)
    yield _ordered(page, base.where(by_date), due_date, folded_name, account_id)


def _ordered(page: _CardPage, found: Select[Any], *keys: Any) -> Select[Any]:
    return found.order_by(*(key.desc() for key in keys) if page.request.page_request.is_backward else keys)
