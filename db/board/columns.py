"""The board: the column of each account, for the viewer's time zone and the current time (docs/decisions/board.md).

The roll-up stores two values that depend on no time zone: the earliest due time of undone timed activities, and the
earliest due date of undone all-day activities. Each of them has a column. The account is in the more urgent one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import (
    ColumnElement,
    Date,
    FromClause,
    Select,
    and_,
    bindparam,
    case,
    false,
    func,
    literal_column,
    or_,
    select,
)

from db.accounts.kept_figures import AccountFigures, read_figures
from db.column_types import UtcDateTime
from db.models import Account, AccountRollup
from db.moment import Moment, first_instant
from db.row import join_alias
from db.sql.wide_sums import join_sum, wide_sum
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
"""Columns, the most urgent first."""


@dataclass(frozen=True)
class DayBounds:
    """The current time (`now`, in UTC) and the viewer's time zone, and the limits of local days that follow."""

    now: datetime
    zone: ZoneInfo

    @cached_property
    def today(self) -> date:
        """The current local date."""
        return self.now.astimezone(self.zone).date()

    def day(self, ahead: int) -> date:
        """Return the local date `ahead` days after today."""
        return self.today + timedelta(days=ahead)

    def start(self, ahead: int) -> datetime:
        """Return when the local day `ahead` days after today begins, in UTC."""
        return first_instant(self.day(ahead), self.zone)


def day_bounds(moment: Moment, zone: ZoneInfo) -> DayBounds:
    """Return the limits of local days. What follows from them holds for the day; note due times of today, too."""
    moment.today(zone)
    return DayBounds(moment.at, zone)


class BoundParameters:
    """The limits of `DayBounds` as parameters, for statements that are built once; `values` are theirs."""

    now: Any = bindparam("now", type_=UtcDateTime)

    def day(self, ahead: int) -> Any:
        """Return the parameter of the local date `ahead` days after today."""
        return bindparam(f"day_{ahead}", type_=Date)

    def start(self, ahead: int) -> Any:
        """Return the parameter of the time when the local day `ahead` days after today begins."""
        return bindparam(f"start_{ahead}", type_=UtcDateTime)

    @staticmethod
    def values(bounds: DayBounds) -> dict[str, Any]:
        """Return the values of all parameters."""
        days = {f"day_{ahead}": bounds.day(ahead) for ahead in (0, 1, 2, DAYS_PER_WEEK)}
        return {"now": bounds.now, **days, **{f"start_{ahead}": bounds.start(ahead) for ahead in (1, 2, DAYS_PER_WEEK)}}


BOUNDS = BoundParameters()


def column_of(bounds: DayBounds, due_at: datetime | None, due_date: date | None) -> BoardColumn:
    """Return the column of an account by the earliest due time and due date of its undone activities."""
    return min(_column_of_time(bounds, due_at), _column_of_date(bounds, due_date), key=URGENCY.index)


def _column_of_time(bounds: DayBounds, due_at: datetime | None) -> BoardColumn:
    if due_at is None:
        return BoardColumn.NO_ACTIVITY
    limits = (bounds.now, bounds.start(1), bounds.start(2), bounds.start(DAYS_PER_WEEK))
    return URGENCY[sum(due_at >= limit for limit in limits)]


def _column_of_date(bounds: DayBounds, due_date: date | None) -> BoardColumn:
    if due_date is None:
        return BoardColumn.NO_ACTIVITY
    limits = (bounds.day(0), bounds.day(1), bounds.day(2), bounds.day(DAYS_PER_WEEK))
    return URGENCY[sum(due_date >= limit for limit in limits)]


def day_end(day: date, zone: ZoneInfo) -> datetime:
    """Return when a local day ends, in UTC.

    An all-day activity is due until then (docs/decisions/activities.md#next-activity).
    """
    return first_instant(min(day, LAST_DAY) + timedelta(days=1), zone)


def next_due(due_at: datetime | None, due_date: date | None, zone: ZoneInfo) -> datetime | None:
    """Return the earlier of a due time and the end of a due date; None where both are None."""
    end = None if due_date is None else day_end(due_date, zone)
    return min(filter(None, (due_at, end)), default=None)


def next_activity_id(rollup: AccountRollup, zone: ZoneInfo) -> int | None:
    """Return the id of the activity that is due next, timed or all-day; the smaller id if both are due at once.

    See docs/decisions/activities.md#next-activity.
    """
    if rollup.next_timed_at is None or rollup.next_day is None:
        return rollup.next_timed_id if rollup.next_day is None else rollup.next_day_id
    all_day = (day_end(rollup.next_day, zone), rollup.next_day_id)
    return min((rollup.next_timed_at, rollup.next_timed_id), all_day)[1]


@dataclass(frozen=True)
class _DueRanges:
    """Due times and due dates of one column: start (included) and end (excluded) of each; None is unlimited."""

    times: tuple[Any, Any]
    dates: tuple[Any, Any]


def _due_ranges(bounds: DayBounds | BoundParameters, column: BoardColumn) -> _DueRanges:
    times = (None, bounds.now, bounds.start(1), bounds.start(2), bounds.start(DAYS_PER_WEEK), None)
    dates = (None, bounds.day(0), bounds.day(1), bounds.day(2), bounds.day(DAYS_PER_WEEK), None)
    index = URGENCY.index(column)
    return _DueRanges((times[index], times[index + 1]), (dates[index], dates[index + 1]))


def in_column(bounds: DayBounds | BoundParameters, column: BoardColumn, rollup: FromClause) -> ColumnElement[bool]:
    """Build the condition that an account is in `column`: plain ranges of two columns, which an index serves."""
    if column is BoardColumn.NO_ACTIVITY:
        return and_(rollup.c.next_timed_at.is_(None), rollup.c.next_day.is_(None))
    return or_(*column_conditions(bounds, column, rollup))


def column_conditions(
    bounds: DayBounds | BoundParameters, column: BoardColumn, rollup: FromClause
) -> tuple[ColumnElement[bool], ...]:
    """Build the two conditions that put an account into `column`: by its due time, and by its due date.

    Both may hold for one account.
    """
    time, date_ = rollup.c.next_timed_at, rollup.c.next_day
    ranges = _due_ranges(bounds, column)
    by_time = and_(_in_range(time, ranges.times), _not_before(date_, ranges.dates[0]))
    by_date = and_(_in_range(date_, ranges.dates), _not_before(time, ranges.times[0]))
    return by_time, by_date


def _in_range(due: ColumnElement[datetime] | ColumnElement[date], limits: tuple[object, object]) -> ColumnElement[bool]:
    start, end = limits
    conditions = [due >= start] if start is not None else []
    conditions += [due < end] if end is not None else [due.is_not(None)]
    return and_(*conditions)


def _not_before(due: ColumnElement[datetime] | ColumnElement[date], start: object) -> ColumnElement[bool]:
    return or_(due >= start, due.is_(None)) if start is not None else ~false()


def _urgency(bounds: BoundParameters, rollup: FromClause) -> ColumnElement[int]:
    """Build the index in `URGENCY` of an account's column."""
    cases: list[tuple[ColumnElement[bool], ColumnElement[int]]] = [
        (_due_before_end(_due_ranges(bounds, column), rollup), literal_column(str(index)))
        for index, column in enumerate(URGENCY[:-1])
    ]
    return case(*cases, else_=literal_column(str(len(URGENCY) - 1)))


def _due_before_end(ranges: _DueRanges, rollup: FromClause) -> ColumnElement[bool]:
    return or_(
        _is_before(rollup.c.next_timed_at, ranges.times[1]),
        _is_before(rollup.c.next_day, ranges.dates[1]),
    )


def _is_before(due: ColumnElement[datetime] | ColumnElement[date], end: object) -> ColumnElement[bool]:
    return due.is_not(None) if end is None else due < end


@dataclass(frozen=True)
class ColumnSummary:
    """Number of accounts in a column, and the sum of their won values in minor units of the company's currency."""

    column: BoardColumn
    count: int
    won_value: int


@dataclass(frozen=True)
class Board:
    """The board at `bounds.now`.

    `next_change_at` is when passing time alone next changes it, in UTC; None where it never does.
    """

    bounds: DayBounds
    columns: tuple[ColumnSummary, ...]
    next_change_at: datetime | None


async def load_board(store: Store, bounds: DayBounds, *conditions: ColumnElement[bool]) -> Board:
    """Count the accounts of every column and find the next change by time.

    Only accounts for which all of `conditions` hold are counted. Without conditions, the figures of a large company are
    kept by parts.
    """
    values = BoundParameters.values(bounds)
    if conditions:
        rows = await store.tuples(_figures(*conditions), **values)
    else:
        rows = await read_figures(store, ALL_FIGURES, bounds.now, bounds.zone.key, bounds.today, **values)
    columns: dict[BoardColumn, list[Any]] = {column: [] for column in BoardColumn}
    for index, *figures in rows:
        columns[URGENCY[index]].append(figures)
    dues = [due for column in COLUMNS_LEFT_BY_TIME for _, due, *_ in columns[column]]
    summaries = tuple(_add_up(column, figures) for column, figures in columns.items())
    return Board(bounds, summaries, _next_change(bounds, dues))


def _add_up(column: BoardColumn, rows: Sequence[Any]) -> ColumnSummary:
    """Return the figures of a column from rows of count, next due time, and won value in two parts."""
    quotients, remainders = (sum(int(row[index]) for row in rows) for index in (2, 3))
    return ColumnSummary(column, sum(row[0] for row in rows), join_sum(quotients, remainders))


def _figures(*conditions: ColumnElement[bool]) -> Select[Any]:
    """Select count, next due time and won value of each column that has accounts for which all `conditions` hold."""
    rollup = rollups_for(conditions)
    urgency = _urgency(BOUNDS, rollup).label("urgency")
    future = case((rollup.c.next_timed_at >= BOUNDS.now, rollup.c.next_timed_at))
    figures: tuple[Any, ...] = (urgency, func.count(), func.min(future), *wide_sum(rollup.c.won_value))
    return (
        select(*figures)
        .select_from(account_source(rollup, conditions))
        .where(rollup.c.is_account, *conditions)
        .group_by(urgency)
    )


def rollups_for(conditions: Sequence[object]) -> FromClause:
    """Return the table of roll-ups to count in: under the name that `conditions` on accounts use, if there are any."""
    return join_alias(Account, "rollup") if conditions else AccountRollup.table


def account_source(rollup: FromClause, conditions: Sequence[object]) -> FromClause:
    """Return the tables to read accounts from: the roll-ups alone, or with `conditions` accounts and roll-ups."""
    if not conditions:
        return rollup
    same_account = and_(rollup.c.company_id == Account.c.company_id, rollup.c.organization_id == Account.c.id)
    return Account.table.join(rollup, same_account)


ALL_FIGURES = AccountFigures(_figures(), count=1, until=2)
"""The figures of all accounts."""


async def next_due_time(store: Store) -> datetime | None:
    """Return the next due time of an account: until then, or until the day ends, no card moves by itself."""
    rollup = AccountRollup.c
    is_ahead = rollup.is_account & (rollup.next_timed_at >= store.read_at)
    found: datetime | None = await store.scalar(select(func.min(rollup.next_timed_at)).where(is_ahead))
    return found


COLUMNS_LEFT_BY_TIME = (BoardColumn.TODAY, BoardColumn.TOMORROW, BoardColumn.WITHIN_WEEK, BoardColumn.WEEK_OR_LATER)
"""Columns that a card leaves by the passing of time alone."""


def _next_change(bounds: DayBounds, dues: Sequence[datetime | None]) -> datetime | None:
    """Return the earlier of the next due time and the end of today; None where there is no card to move."""
    if not dues:
        return None
    return min([bounds.start(1), *(due for due in dues if due is not None)])
