"""SQL function that returns the last moment of a date in a time zone.

PostgreSQL computes it itself. SQLite, which knows no time zones, calls back: `register_functions`.
"""

from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, String, literal

from db.column_types import EPOCH, MICROSECOND, UtcDateTime
from db.sql.dialect_function import DialectFunction

FUNCTION = "afterwin_day_end"


class _DayEnd(
    DialectFunction[datetime],
    sqlite=f"{FUNCTION}({{}}, {{}})",
    postgresql="((({}) + 1)::timestamp AT TIME ZONE ({})::text - interval '1 microsecond')",
):
    type = UtcDateTime()


def day_end(on: ColumnElement[date], zone: ZoneInfo) -> ColumnElement[datetime]:
    """Return the last moment of the date `on` in a time zone; null without a date."""
    return _DayEnd(on, literal(zone.key, String()))


def register_functions(connection: Any) -> None:
    """Make the function known to a connection to SQLite."""
    connection.create_function(FUNCTION, 2, _day_end_in_microseconds, deterministic=True)


def _day_end_in_microseconds(on: str | None, zone: str) -> int | None:
    return None if on is None else _computed_day_end(on, zone)


@lru_cache(maxsize=4096)
def _computed_day_end(on: str, zone: str) -> int:
    next_day = datetime.combine(date.fromisoformat(on), time(), ZoneInfo(zone)) + timedelta(days=1)
    return (next_day - EPOCH) // MICROSECOND - 1
