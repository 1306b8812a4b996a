"""SQL function that returns the date of a time (UTC)."""

from datetime import date, datetime

from sqlalchemy import ColumnElement, Date

from db.sql.dialect_function import DialectFunction


class _UtcDay(
    DialectFunction[date],
    sqlite="date({} / 1000000, 'unixepoch')",
    postgresql="({} AT TIME ZONE 'UTC')::date",
):
    type = Date()


def utc_day(at: ColumnElement[datetime]) -> ColumnElement[date]:
    """Return the date of a time; null for null."""
    return _UtcDay(at)
