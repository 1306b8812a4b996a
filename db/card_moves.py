"""Where a card of the board goes: the due that puts an activity into a column (docs/decisions/board.md#moving-a-card)."""

from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.board import BoardColumn, DayBounds, column_of

DAYS_AHEAD = {
    BoardColumn.TODAY: 0,
    BoardColumn.TOMORROW: 1,
    BoardColumn.WITHIN_WEEK: 2,
    BoardColumn.WEEK_OR_LATER: 7,
}
"""How many days ahead something is put, by its column."""

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
SATURDAY = 5


class Due(NamedTuple):
    """When something is due: at a moment, or on a day."""

    at: datetime | None
    on: date | None


class NoWorkingDay(Exception):
    """No day of the column is a working day."""


def due_in_column(column: BoardColumn, due: Due, bounds: DayBounds, *, skips_weekends: bool = False) -> Due:
    """The due that puts something into a column, as near to what it was as can be.

    What is due on a day stays so. What is due at a moment keeps its time by the clock on the wall; where that has
    passed today, the next full hour, and the whole day where there is none left. `Unreachable` where weekends are
    skipped and nothing else is in the column.
    """
    day = _day(column, bounds, skips_weekends=skips_weekends)
    if due.at is None:
        return Due(None, day)
    at = local_time_to_utc(day, due.at.astimezone(bounds.zone).time(), bounds.zone)
    return Due(at, None) if at >= bounds.now else _later_today(bounds)


def _day(column: BoardColumn, bounds: DayBounds, *, skips_weekends: bool) -> date:
    day = bounds.day(DAYS_AHEAD[column])
    while skips_weekends and day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    if column_of(bounds, None, day) is not column:
        raise NoWorkingDay
    return day


def _later_today(bounds: DayBounds) -> Due:
    hour = bounds.now.astimezone(bounds.zone).replace(minute=0, second=0, microsecond=0, tzinfo=None) + HOUR
    at = local_time_to_utc(hour.date(), hour.time(), bounds.zone)
    return Due(at, None) if bounds.now <= at < bounds.start(1) else Due(None, bounds.today)


def local_time_to_utc(day: date, wall: time, zone: ZoneInfo) -> datetime:
    """When a clock on the wall shows that time on that day, in UTC.

    The first of two where the hour is repeated; the first moment after the gap where it is skipped.
    """
    shown = datetime.combine(day, wall.replace(tzinfo=None, fold=0), zone)
    at = shown.astimezone(UTC)
    if at.astimezone(zone).replace(tzinfo=None) == shown.replace(tzinfo=None):
        return at
    return _after_the_gap(shown.replace(fold=1).astimezone(UTC), at, zone)


def _after_the_gap(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the zone's offset changes, between one that is before it and one that is not."""
    offset = after.astimezone(zone).utcoffset()
    while after - before > SECOND:
        middle = before + (after - before) // 2
        if middle.astimezone(zone).utcoffset() == offset:
            after = middle
        else:
            before = middle
    return after.replace(microsecond=0)
