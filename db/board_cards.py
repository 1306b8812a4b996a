"""The cards of the board: the first accounts of each column, ordered by next due, then name, then id.

What is due next is the earlier of a moment and of the end of a local day; no database compares the two. So each column
is read as two streams that an index serves, one by moment and one by day, and their heads are merged here: what is
among the first of the column is among the first of the stream that it is due by.
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
from db.pagination import Page, PageRequest, PaginationError
from db.row import join_alias
from db.store import Store

MAX_DATETIME = datetime.max.replace(tzinfo=UTC)
ROLLUP = join_alias(Account, "rollup")
_identity, _name = ROLLUP.c.organization_id, ROLLUP.c.folded_name


class CardPosition(NamedTuple):
    """Where a card stands in its column."""

    due: datetime
    name: str
    id: int


@dataclass(frozen=True, eq=False)
class CardPageRequest:
    """Which cards of a column."""

    column: BoardColumn
    slice: PageRequest
    conditions: tuple[ColumnElement[bool], ...] = ()

    @property
    def after(self) -> CardPosition | None:
        """The place after which they begin."""
        return None if self.slice.after is None else _read(self.column, self.slice.after)


async def load_card_pages(store: Store, bounds: DayBounds, wanted: Sequence[CardPageRequest]) -> list[Page[int]]:
    """For each of `wanted`, the ids of the accounts on the page: one statement for all of them."""
    streams = [stream for number, each in enumerate(wanted) for stream in _streams(bounds, each, number)]
    places: dict[int, set[CardPosition]] = {number: set() for number in range(len(wanted))}
    for number, identity, name, timed, day in await store.tuples(_union(streams)):
        places[number].add(CardPosition(_due(bounds, timed, day), name, identity))
    return [_page(each, sorted(places[number])) for number, each in enumerate(wanted)]


def _union(streams: Sequence[Select[Any]]) -> Any:
    # A limited select must stand in a subquery before SQLite takes it into a union.
    return union_all(*(select(stream.subquery()) for stream in streams))


def _due(bounds: DayBounds, timed: datetime | None, day: date | None) -> datetime:
    return next_due(timed, day, bounds.zone) or MAX_DATETIME


def _page(wanted: CardPageRequest, places: Sequence[CardPosition]) -> Page[int]:
    size = wanted.slice.size
    shown = places[:size]
    return Page(
        rows=[place.id for place in shown],
        cursors=[_write(wanted.column, place) for place in shown],
        has_next_page=len(places) > size,
        has_previous_page=wanted.slice.after is not None,
    )


def _streams(bounds: DayBounds, wanted: CardPageRequest, number: int) -> Iterator[Select[Any]]:
    timed, day = ROLLUP.c.next_timed_at, ROLLUP.c.next_day
    base = (
        select(literal(number).label("number"), _identity, _name, timed, day)
        .select_from(account_source(ROLLUP, wanted.conditions))
        .where(ROLLUP.c.is_account, *wanted.conditions)
        .limit(wanted.slice.size + 1)
    )
    if wanted.column is BoardColumn.NO_ACTIVITY:
        here = in_column(bounds, wanted.column, ROLLUP)
        yield base.where(here, *_after_name(wanted.after)).order_by(_name, _identity)
        return
    # Both dues must lie after the cursor: a card shown by its moment may not come again by its day.
    base = base.where(*_after_moment(wanted.after), *_after_day(bounds, wanted.after))
    for way, due in zip(column_conditions(bounds, wanted.column, ROLLUP), (timed, day), strict=True):
        yield base.where(way).order_by(due, _name, _identity)


def _after_name(after: CardPosition | None) -> Iterator[ColumnElement[bool]]:
    if after is not None:
        yield or_(_name > after.name, and_(_name == after.name, _identity > after.id))


def _after_moment(after: CardPosition | None) -> Iterator[ColumnElement[bool]]:
    if after is not None:
        timed = ROLLUP.c.next_timed_at
        yield or_(timed.is_(None), timed > after.due, and_(timed == after.due, *_after_name(after)))


def _after_day(bounds: DayBounds, after: CardPosition | None) -> Iterator[ColumnElement[bool]]:
    if after is not None:
        day = ROLLUP.c.next_day
        here = min(after.due, MAX_DATETIME - timedelta(days=2)).astimezone(bounds.zone).date()
        # Days that end at that very moment: one, or none, or two where a day was left out of the calendar.
        ending = [each for each in _days_before(here) if day_end(each, bounds.zone) == after.due]
        yield or_(day.is_(None), and_(day >= here, day.not_in(ending)), and_(day.in_(ending), *_after_name(after)))


def _days_before(day: date) -> list[date]:
    return [day - timedelta(days=back) for back in range(3)]


def _write(column: BoardColumn, place: CardPosition) -> str:
    written = orjson.dumps([column, place.due.isoformat(), place.name, place.id])
    return base64.urlsafe_b64encode(written).decode().rstrip("=")


def _read(column: BoardColumn, cursor: str) -> CardPosition:
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        mark, due, name, identity = orjson.loads(base64.b64decode(padded, altchars=b"-_", validate=True))
        if mark == column and isinstance(name, str) and isinstance(identity, int):
            return CardPosition(datetime.fromisoformat(due).astimezone(UTC), name, identity)
    except (binascii.Error, ValueError, TypeError, OverflowError):
        pass
    msg = "`after` is not a cursor of this column; use one that the same column answered."
    raise PaginationError(msg)
