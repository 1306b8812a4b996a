"""Cards of the board: the accounts of a column by pages, ordered by next due, then name, then id.

A card is due at the earlier of a due time and the end of a local due date. No database can compare the two. So each
column is read as two streams, by due time and by due date, each served by an index, and merged here. A card that is
among the first of its column is among the first of at least one stream.
"""

import base64
import binascii
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple

import orjson
from sqlalchemy import ColumnElement, Select, and_, literal, or_, select, union_all

from db.board import BoardColumn, DayBounds, account_source, column_conditions, day_end, in_column, next_due
from db.models import Account
from db.page import Page, PageRequest, PaginationError
from db.row import join_alias
from db.store import Store

MAX_DATETIME = datetime.max.replace(tzinfo=UTC)
ROLLUP = join_alias(Account, "rollup")
_account_id, _name = ROLLUP.c.organization_id, ROLLUP.c.folded_name


class CardPosition(NamedTuple):
    """Position of a card in its column: the sort keys."""

    due: datetime
    name: str
    id: int


@dataclass(frozen=True, eq=False)
class CardPageRequest:
    """A page of cards of one column; only accounts for which all of `conditions` hold."""

    column: BoardColumn
    page_request: PageRequest
    conditions: tuple[ColumnElement[bool], ...] = ()

    @property
    def after(self) -> CardPosition | None:
        """The position after which the page begins, read from the cursor; raises `PaginationError`."""
        cursor = self.page_request.after
        return None if cursor is None else _parse_cursor(self.column, cursor)


async def load_card_pages(store: Store, bounds: DayBounds, requests: Sequence[CardPageRequest]) -> list[Page[int]]:
    """Return a page of account ids for each of `requests`, read by one statement."""
    streams = [stream for number, request in enumerate(requests) for stream in _streams(bounds, request, number)]
    positions: dict[int, set[CardPosition]] = {number: set() for number in range(len(requests))}
    for number, account_id, name, due_at, due_date in await store.tuples(_union(streams)):
        positions[number].add(CardPosition(_due(bounds, due_at, due_date), name, account_id))
    return [_build_page(request, sorted(positions[number])) for number, request in enumerate(requests)]


def _union(streams: Sequence[Select[Any]]) -> Any:
    # SQLite takes a limited select into a union only as a subquery.
    return union_all(*(select(stream.subquery()) for stream in streams))


def _due(bounds: DayBounds, due_at: datetime | None, due_date: date | None) -> datetime:
    return next_due(due_at, due_date, bounds.zone) or MAX_DATETIME


def _build_page(request: CardPageRequest, positions: Sequence[CardPosition]) -> Page[int]:
    size = request.page_request.size
    on_page = positions[:size]
    return Page(
        rows=[position.id for position in on_page],
        cursors=[_format_cursor(request.column, position) for position in on_page],
        has_next_page=len(positions) > size,
        has_previous_page=request.page_request.after is not None,
    )


def _streams(bounds: DayBounds, request: CardPageRequest, number: int) -> Iterator[Select[Any]]:
    due_at, due_date = ROLLUP.c.next_timed_at, ROLLUP.c.next_day
    base = (
        select(literal(number).label("number"), _account_id, _name, due_at, due_date)
        .select_from(account_source(ROLLUP, request.conditions))
        .where(ROLLUP.c.is_account, *request.conditions)
        .limit(request.page_request.size + 1)
    )
    if request.column is BoardColumn.NO_ACTIVITY:
        column_condition = in_column(bounds, request.column, ROLLUP)
        yield base.where(column_condition, *_name_after(request.after)).order_by(_name, _account_id)
        return
    # Both dues must be after the cursor: a card found by its due time must not be found again by its due date.
    base = base.where(*_time_after(request.after), *_date_after(bounds, request.after))
    for condition, due in zip(column_conditions(bounds, request.column, ROLLUP), (due_at, due_date), strict=True):
        yield base.where(condition).order_by(due, _name, _account_id)


def _name_after(after: CardPosition | None) -> Iterator[ColumnElement[bool]]:
    if after is not None:
        yield or_(_name > after.name, and_(_name == after.name, _account_id > after.id))


def _time_after(after: CardPosition | None) -> Iterator[ColumnElement[bool]]:
    if after is not None:
        due_at = ROLLUP.c.next_timed_at
        yield or_(due_at.is_(None), due_at > after.due, and_(due_at == after.due, *_name_after(after)))


def _date_after(bounds: DayBounds, after: CardPosition | None) -> Iterator[ColumnElement[bool]]:
    if after is not None:
        due_date = ROLLUP.c.next_day
        local_date = min(after.due, MAX_DATETIME - timedelta(days=2)).astimezone(bounds.zone).date()
        # Days that end at `after.due`: one, none, or two where the zone left a day out of its calendar.
        ending = [day for day in _last_three_days(local_date) if day_end(day, bounds.zone) == after.due]
        same_due = and_(due_date.in_(ending), *_name_after(after))
        yield or_(due_date.is_(None), and_(due_date >= local_date, due_date.not_in(ending)), same_due)


def _last_three_days(until: date) -> list[date]:
    return [until - timedelta(days=back) for back in range(3)]


def _format_cursor(column: BoardColumn, position: CardPosition) -> str:
    payload = orjson.dumps([column, position.due.isoformat(), position.name, position.id])
    return base64.urlsafe_b64encode(payload).decode().rstrip("=")


def _parse_cursor(column: BoardColumn, cursor: str) -> CardPosition:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        cursor_column, due, name, account_id = orjson.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        if cursor_column == column and isinstance(name, str) and isinstance(account_id, int):
            return CardPosition(datetime.fromisoformat(due).astimezone(UTC), name, account_id)
    except (binascii.Error, ValueError, TypeError, OverflowError):
        pass
    msg = "`after` is not a cursor of this column. Use a cursor that the same column returned."
    raise PaginationError(msg)
