"""The time of an operation, which notes how long what follows from it stays true."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from db.read_log import ReadLog

KNOWN_DAYS = 4096
"""Days of time zones of which it is remembered when they begin: a list asks for the same ones again and again."""
LENGTH_OF_OFFSET = len("+00:00")
_EDGE = timedelta(days=4)
FIRST_INSTANT, LAST_INSTANT = datetime.min.replace(tzinfo=UTC) + _EDGE, datetime.max.replace(tzinfo=UTC) - _EDGE
"""Between these, a time has a date in every time zone, and so have the days around it."""


@lru_cache(maxsize=KNOWN_DAYS)
def first_instant(day: date, zone: ZoneInfo) -> datetime:
    """Return when a local day begins, in UTC.

    It is not midnight where a change of the zone's offset skips midnight, or the whole day.
    """
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)


def local_date(at: datetime, zone: ZoneInfo) -> date:
    """Return the date in a time zone; at the ends of the calendar, the nearest date that exists in every zone."""
    return min(max(at, FIRST_INSTANT), LAST_INSTANT).astimezone(zone).date()


def format_time(value: datetime) -> str:
    """Format a time in UTC, as `2026-01-31T09:30:00Z`."""
    in_utc = value if value.tzinfo is UTC else value.astimezone(UTC)
    return in_utc.isoformat()[:-LENGTH_OF_OFFSET] + "Z"


class ShownTime(datetime):
    """A time in whose place an answer shows `marker`."""

    marker: str

    @classmethod
    def of(cls, at: datetime, marker: str) -> "ShownTime":
        """Return the time with its marker."""
        shown = cls.combine(at.date(), at.timetz())
        shown.marker = marker
        return shown


@dataclass(frozen=True)
class Moment:
    """A time, and the log of the operation that it is the time of."""

    at: datetime
    """The time itself, for what is not shown, or is noted otherwise."""
    read_log: ReadLog = field(default_factory=ReadLog)

    @property
    def now(self) -> datetime:
        """The time. What is computed from it holds for this moment only."""
        self.read_log.note_outside()
        return self.at

    @property
    def shown(self) -> datetime:
        """The time, to be shown only: each reader of a kept answer is shown their own."""
        if self.read_log.time_marker is None:
            return self.now
        self.read_log.shows_time = True
        return ShownTime.of(self.at, self.read_log.time_marker)

    def today(self, zone: ZoneInfo) -> date:
        """Return the date in a time zone. What is computed from it holds until that day ends."""
        today = self.at.astimezone(zone).date()
        self.read_log.note_change_at(first_instant(today + timedelta(days=1), zone))
        return today

    def is_after(self, instant: datetime) -> bool:
        """Return whether `instant` has passed. A negative answer holds until then."""
        if instant >= self.at:
            self.read_log.note_change_at(instant)
        return instant < self.at
