"""Dates and times relative to now, in a time zone (docs/decisions/pagination.md#relative-dates).

An expression is an anchor, an offset, or both: `TODAY`, `P-60D`, `START_OF_MONTH-P1M`. The offset is a duration of ISO
8601 with an optional sign. Years to days are counted on the calendar of the zone, hours and minutes on the clock.
"""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from db.moment import Moment, first_instant

MONTHS_PER_QUARTER, MONTHS_PER_YEAR = 3, 12
MAX_DAYS = 73_000
"""Longest offset in days, some 200 years: no anchor plus offset is a date that does not exist."""
DAYS_PER_UNIT = {"years": 366, "months": 31, "weeks": 7, "days": 1, "hours": 1 / 24, "minutes": 1 / 1440}


class Anchor(StrEnum):
    """What an offset is counted from. Weeks begin on Monday."""

    NOW = "NOW"
    TODAY = "TODAY"
    START_OF_WEEK = "START_OF_WEEK"
    START_OF_MONTH = "START_OF_MONTH"
    START_OF_QUARTER = "START_OF_QUARTER"
    START_OF_YEAR = "START_OF_YEAR"


_NUMBER = r"(-?\d{1,6})"
OFFSET = (
    rf"(?P<sign>[+-]?)P(?=[-\dT])(?:{_NUMBER}Y)?(?:{_NUMBER}M)?(?:{_NUMBER}W)?(?:{_NUMBER}D)?"
    rf"(?P<clock>T(?=[-\d])(?:{_NUMBER}H)?(?:{_NUMBER}M)?)?"
)
EXPRESSION = re.compile(rf"(?P<anchor>{'|'.join(Anchor)})?(?P<offset>{OFFSET})?", re.ASCII)
UNITS = tuple(DAYS_PER_UNIT)


class RelativeTime(NamedTuple):
    """An anchor and an offset, and their `text`; `calendar` are years to days, `clock` hours and minutes."""

    text: str
    anchor: Anchor
    calendar: tuple[int, int, int, int] = (0, 0, 0, 0)
    clock: timedelta = timedelta()
    is_date: bool = False
    """Whether it stands for a date instead of a time."""

    def __str__(self) -> str:
        """Return the expression."""
        return self.text

    @property
    def counts_from_now(self) -> bool:
        """Whether it moves all the time; another moves only when a day ends."""
        return self.anchor is Anchor.NOW and not self.is_date

    def resolve(self, now: datetime, zone: ZoneInfo) -> datetime | date:
        """Return the date, or the time in UTC, that it stands for at `now` in a time zone."""
        local = now.astimezone(zone)
        if self.counts_from_now:
            if not any(self.calendar):
                return now + self.clock
            wall = datetime.combine(_shifted(local.date(), self.calendar), local.time(), zone)
            return wall.astimezone(UTC) + self.clock
        day = _shifted(_start(self.anchor, local.date()), self.calendar)
        return day if self.is_date else first_instant(day, zone) + self.clock


def _shifted(day: date, by: tuple[int, int, int, int]) -> date:
    """Return the date years, months, weeks and days later; the last of a month that is too short for its number."""
    years, months, weeks, days = by
    year, month = divmod((day.year + years) * MONTHS_PER_YEAR + day.month - 1 + months, MONTHS_PER_YEAR)
    last = monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last)) + timedelta(weeks=weeks, days=days)


def _start(anchor: Anchor, today: date) -> date:
    match anchor:
        case Anchor.START_OF_WEEK:
            return today - timedelta(days=today.weekday())
        case Anchor.START_OF_MONTH:
            return today.replace(day=1)
        case Anchor.START_OF_QUARTER:
            return today.replace(month=today.month - (today.month - 1) % MONTHS_PER_QUARTER, day=1)
        case Anchor.START_OF_YEAR:
            return today.replace(month=1, day=1)
    return today


def parse_relative(text: str, *, is_date: bool) -> RelativeTime | None:
    """Return what an expression means; None if it is none. Without an anchor it counts from now, a date from today.

    Raise `ValueError` for an offset of more than some 200 years, or a date with hours.
    """
    match = EXPRESSION.fullmatch(text)
    if match is None or not text or (match["anchor"] and match["sign"] == ""):
        return None
    sign = -1 if match["sign"] == "-" else 1
    numbers = [sign * int(match[index] or 0) for index in _groups()]
    if sum(abs(number) * DAYS_PER_UNIT[unit] for unit, number in zip(UNITS, numbers, strict=True)) > MAX_DAYS:
        msg = "an offset is at most 200 years"
        raise ValueError(msg)
    if is_date and match["clock"]:
        msg = "a date has no hours and minutes"
        raise ValueError(msg)
    years, months, weeks, days, hours, minutes = numbers
    anchor = Anchor(match["anchor"] or (Anchor.TODAY if is_date else Anchor.NOW))
    return RelativeTime(text, anchor, (years, months, weeks, days), timedelta(hours=hours, minutes=minutes), is_date)


def _groups() -> tuple[int, ...]:
    """Return the numbers of the groups that hold the units, in the order of `UNITS`."""
    named = set(EXPRESSION.groupindex.values())
    return tuple(index for index in range(1, EXPRESSION.groups + 1) if index not in named)


def resolve_relative(value: Any, moment: Moment, zone: ZoneInfo, user_id: int) -> Any:
    """Return a filter with its relative times resolved, and with the viewer's id where it says `ME`."""
    match value:
        case RelativeTime():
            return value.resolve(_time_of(value, moment, zone), zone)
        case Me():
            return user_id
        case Mapping():
            return {name: resolve_relative(item, moment, zone, user_id) for name, item in value.items()}
        case list():
            return [resolve_relative(item, moment, zone, user_id) for item in value]
    return value


def _time_of(value: RelativeTime, moment: Moment, zone: ZoneInfo) -> datetime:
    if value.counts_from_now:
        return moment.now
    moment.today(zone)
    return moment.at


class Me:
    """The viewer, in a filter by users."""


ME = Me()
