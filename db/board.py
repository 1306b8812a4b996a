"""The board: in which column an account stands, for a viewer's time zone and moment (docs/decisions/board.md).

Kept per account are two minima, free of any zone: the earliest moment of the timed and the earliest day of the all-day
undone activities. The column is the more urgent of the two, and follows from five bounds.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, FromClause, and_, case, false, func, literal_column, or_, select

from db.models import Account, AccountRollup
from db.row import join_alias
from db.store import Store

DAYS_PER_WEEK = 7
LAST_DAY = date(9999, 12, 20)


class BoardColumn(StrEnum):
    """Column of the account board, from left to right."""

    NO_ACTIVITY = "NO_ACTIVITY"
    OVERDUE = "OVERDUE"
    TODAY = "TODAY"
    TOMORROW = "TOMORROW"
    WITHIN_WEEK = "WITHIN_WEEK"
    WEEK_OR_LATER = "WEEK_OR_LATER"


URGENCY = (*list(BoardColumn)[1:], BoardColumn.NO_ACTIVITY)
"""The columns, the most urgent first."""


def first_instant(day: date, zone: ZoneInfo) -> datetime:
    """When a local day begins, in UTC. Not always at midnight: midnight may be skipped, or the whole day."""
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


@dataclass(frozen=True)
class DayBounds:
    """The moment, the local day and the first instants of the days one, two and seven ahead."""

    now: datetime
    zone: ZoneInfo

    @cached_property
    def today(self) -> date:
        """The local day."""
        return self.now.astimezone(self.zone).date()

    def day(self, ahead: int) -> date:
        """The local day so many days ahead."""
        return self.today + timedelta(days=ahead)

    def start(self, ahead: int) -> datetime:
        """The first instant of the local day so many days ahead."""
        return first_instant(self.day(ahead), self.zone)


def column_of(bounds: DayBounds, due_at: datetime | None, due_date: date | None) -> BoardColumn:
    """The column of an account whose earliest timed and all-day undone activities are due so."""
    return min(_timed(bounds, due_at), _all_day(bounds, due_date), key=URGENCY.index)


def _timed(bounds: DayBounds, due_at: datetime | None) -> BoardColumn:
    if due_at is None:
        return BoardColumn.NO_ACTIVITY
    limits = (bounds.now, bounds.start(1), bounds.start(2), bounds.start(DAYS_PER_WEEK))
    return URGENCY[sum(due_at >= limit for limit in limits)]


def _all_day(bounds: DayBounds, due_date: date | None) -> BoardColumn:
    if due_date is None:
        return BoardColumn.NO_ACTIVITY
    limits = (bounds.day(0), bounds.day(1), bounds.day(2), bounds.day(DAYS_PER_WEEK))
    return URGENCY[sum(due_date >= limit for limit in limits)]


def day_end(day: date, zone: ZoneInfo) -> datetime:
    """When a local day ends: an all-day activity is due until then (docs/decisions/activities.md#next-activity)."""
    return first_instant(min(day, LAST_DAY) + timedelta(days=1), zone)


def next_due(due_at: datetime | None, due_date: date | None, zone: ZoneInfo) -> datetime | None:
    """The earlier of a moment and the end of a local day; None where there is neither."""
    end = None if due_date is None else day_end(due_date, zone)
    return min(filter(None, (due_at, end)), default=None)


def next_activity_id(rollup: AccountRollup, zone: ZoneInfo) -> int | None:
    """Which of the earliest timed and all-day activities comes first (docs/decisions/activities.md#next-activity); the least id if both do."""
    if rollup.next_timed_at is None or rollup.next_day is None:
        return rollup.next_timed_id if rollup.next_day is None else rollup.next_day_id
    all_day = (day_end(rollup.next_day, zone), rollup.next_day_id)
    return min((rollup.next_timed_at, rollup.next_timed_id), all_day)[1]


@dataclass(frozen=True)
class _Ranges:
    """For one column: from which moment and day (included) until which (excluded)."""

    timed: tuple[datetime | None, datetime | None]
    days: tuple[date | None, date | None]


def _ranges(bounds: DayBounds, column: BoardColumn) -> _Ranges:
    moments = (None, bounds.now, bounds.start(1), bounds.start(2), bounds.start(DAYS_PER_WEEK), None)
    days = (None, bounds.day(0), bounds.day(1), bounds.day(2), bounds.day(DAYS_PER_WEEK), None)
    place = URGENCY.index(column)
    return _Ranges((moments[place], moments[place + 1]), (days[place], days[place + 1]))


def in_column(bounds: DayBounds, column: BoardColumn, rollup: FromClause) -> ColumnElement[bool]:
    """Whether an account stands in that column; plain ranges of the two minima, so that an index can serve them."""
    timed, days = rollup.c.next_timed_at, rollup.c.next_day
    if column is BoardColumn.NO_ACTIVITY:
        return and_(timed.is_(None), days.is_(None))
    return or_(*column_conditions(bounds, column, rollup))


def column_conditions(bounds: DayBounds, column: BoardColumn, rollup: FromClause) -> tuple[ColumnElement[bool], ...]:
    """The two ways to stand in a column with something due: by the moment, and by the day. An account may have both."""
    timed, days = rollup.c.next_timed_at, rollup.c.next_day
    ranges = _ranges(bounds, column)
    by_moment = and_(_from_to(timed, ranges.timed), _not_before(days, ranges.days[0]))
    return by_moment, and_(_from_to(days, ranges.days), _not_before(timed, ranges.timed[0]))


def _from_to(due: ColumnElement[datetime] | ColumnElement[date], limits: tuple[object, object]) -> ColumnElement[bool]:
    start, end = limits
    conditions = [due >= start] if start is not None else []
    conditions += [due < end] if end is not None else [due.is_not(None)]
    return and_(*conditions)


def _not_before(due: ColumnElement[datetime] | ColumnElement[date], start: object) -> ColumnElement[bool]:
    return or_(due >= start, due.is_(None)) if start is not None else ~false()


def _urgency(bounds: DayBounds, rollup: FromClause) -> ColumnElement[int]:
    """The place in `URGENCY` of the column an account stands in."""
    timed, days = rollup.c.next_timed_at, rollup.c.next_day
    return case(
        *(
            (or_(_until(timed, ranges.timed[1]), _until(days, ranges.days[1])), literal_column(str(place)))
            for place, column in enumerate(URGENCY[:-1])
            for ranges in (_ranges(bounds, column),)
        ),
        else_=literal_column(str(len(URGENCY) - 1)),
    )


def _until(due: ColumnElement[datetime] | ColumnElement[date], end: object) -> ColumnElement[bool]:
    return due.is_not(None) if end is None else due < end


@dataclass(frozen=True)
class ColumnSummary:
    """How many accounts stand in a column, and what they are worth together: minor units of the company's currency."""

    column: BoardColumn
    count: int
    won_value: int


@dataclass(frozen=True)
class Board:
    """The board at one moment, until it changes without a write."""

    bounds: DayBounds
    columns: tuple[ColumnSummary, ...]
    next_change_at: datetime | None


async def load_board(store: Store, bounds: DayBounds, *conditions: ColumnElement[bool]) -> Board:
    """Count every column, and find when the first card moves by itself, in one statement.

    `conditions` narrow the accounts.
    """
    rollup = join_alias(Account, "rollup")
    urgency = _urgency(bounds, rollup).label("urgency")
    future = case((rollup.c.next_timed_at >= bounds.now, rollup.c.next_timed_at))
    statement = (
        select(urgency, func.count(), func.coalesce(func.sum(rollup.c.won_value), 0), func.min(future))
        .select_from(account_source(rollup, conditions))
        .where(rollup.c.is_account, *conditions)
        .group_by(urgency)
    )
    found = {URGENCY[place]: (count, int(value), due) for place, count, value, due in await store.tuples(statement)}
    summaries = tuple(ColumnSummary(each, *found.get(each, (0, 0, None))[:2]) for each in BoardColumn)
    return Board(
        bounds, summaries, _next_change(bounds, [found[each][2] for each in COLUMNS_LEFT_BY_TIME if each in found])
    )


def account_source(rollup: FromClause, conditions: Sequence[object]) -> FromClause:
    """Where accounts are read from: their roll-ups say enough, unless there are conditions on accounts themselves."""
    if not conditions:
        return rollup
    same = and_(rollup.c.company_id == Account.c.company_id, rollup.c.organization_id == Account.c.id)
    return Account.table.join(rollup, same)


COLUMNS_LEFT_BY_TIME = (BoardColumn.TODAY, BoardColumn.TOMORROW, BoardColumn.WITHIN_WEEK, BoardColumn.WEEK_OR_LATER)
"""The columns that time alone makes a card leave."""


def _next_change(bounds: DayBounds, dues: Sequence[datetime | None]) -> datetime | None:
    """The next due moment of a waiting card, or the end of the day; null where no card waits."""
    return min([due for due in dues if due is not None] + [bounds.start(1)]) if dues else None
