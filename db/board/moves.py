"""Moves of cards: the due time or date that puts an activity into a column (docs/decisions/board.md#moving-a-card)."""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.board.columns import BoardColumn, DayBounds, column_of

DAYS_AHEAD = {
    BoardColumn.TODAY: 0,
    BoardColumn.TOMORROW: 1,
    BoardColumn.WITHIN_WEEK: 2,
    BoardColumn.WEEK_OR_LATER: 7,
}
"""Days from today to the date that an activity gets when its card is moved, by target column."""

ONE_HOUR, ONE_SECOND = timedelta(hours=1), timedelta(seconds=1)
SATURDAY = 5


class Due(NamedTuple):
    """Due time (`at`, in UTC) of a timed activity, or due date (`on`) of an all-day one."""

    at: datetime | None
    on: date | None


class NoWorkingDay(Exception):
    """All days of the column are weekend days."""


def due_in_column(column: BoardColumn, due: Due, bounds: DayBounds, *, skips_weekends: bool = False) -> Due:
    """Return the due that puts an activity into `column`, as close to its present `due` as possible.

    An all-day activity stays all-day. A timed activity keeps its local time of day. Where that time has passed today,
    it gets the next full hour, or becomes all-day if none is left. Raises `NoWorkingDay` where weekends are skipped
    and the column has no working day.
    """
    on = _target_date(column, bounds, skips_weekends=skips_weekends)
    if due.at is None:
        return Due(None, on)
    at = local_time_to_utc(on, due.at.astimezone(bounds.zone).time(), bounds.zone)
    return Due(at, None) if at >= bounds.now else _later_today(bounds)


def _target_date(column: BoardColumn, bounds: DayBounds, *, skips_weekends: bool) -> date:
    target = bounds.day(DAYS_AHEAD[column])
    while skips_weekends and target.weekday() >= SATURDAY:
        target += timedelta(days=1)
    if column_of(bounds, None, target) is not column:
        raise NoWorkingDay
    return target


def _later_today(bounds: DayBounds) -> Due:
    next_hour = bounds.now.astimezone(bounds.zone).replace(minute=0, second=0, microsecond=0, tzinfo=None) + ONE_HOUR
    at = local_time_to_utc(next_hour.date(), next_hour.time(), bounds.zone)
    return Due(at, None) if bounds.now <= at < bounds.start(1) else Due(None, bounds.today)


def local_time_to_utc(on: date, local_time: time, zone: ZoneInfo) -> datetime:
    """Return the instant, in UTC, at which clocks in `zone` show `local_time` on the date `on`.

    Where the hour is repeated, it is the first of two instants. Where it is skipped, it is the end of the gap.
    """
    local = datetime.combine(on, local_time.replace(tzinfo=None, fold=0), zone)
    at = local.astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return at
    return _find_offset_change(local.replace(fold=1).astimezone(UTC), at, zone)


def _find_offset_change(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """Find by bisection the instant at which the offset of `zone` changes, between `before` and `after`."""
    offset = after.astimezone(zone).utcoffset()
    while after - before > ONE_SECOND:
        middle = before + (after - before) // 2
        if middle.astimezone(zone).utcoffset() == offset:
            after = middle
        else:
            before = middle
    return after.replace(microsecond=0)
