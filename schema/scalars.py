"""Scalars: ambiguous input is rejected, output is canonical (docs/decisions/graphql.md#scalars)."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any, TypeVar

import strawberry

from db.moment import ShownTime, format_time
from db.relative_dates import RelativeTime, parse_relative
from resolvers.where.relative_scalars import FilterDate, FilterDateTime

T = TypeVar("T")

DATETIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,6})?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
DATE = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
TIME = re.compile(r"\d\d:\d\d(:\d\d(\.\d{1,6})?)?", re.ASCII)
NUMBER = re.compile(r"-?\d{1,30}(\.\d{1,18})?", re.ASCII)
RFC_3339 = "https://datatracker.ietf.org/doc/html/rfc3339#section-5.6"
XSD_DECIMAL = "https://www.w3.org/TR/xmlschema11-2/#decimal"


def parse_datetime(value: Any) -> datetime:
    """Parse a time in RFC 3339 format; the offset is required. Raise `ValueError`."""
    if not isinstance(value, str) or not DATETIME.fullmatch(value):
        msg = "expected a date and time with an offset, such as 2026-01-31T09:30:00Z"
        raise ValueError(msg)
    try:
        return _existing(datetime.fromisoformat, value.upper()).astimezone(UTC)
    except OverflowError:
        msg = "in UTC, this is before the year 1 or after the year 9999"
        raise ValueError(msg) from None


def _existing(read: Callable[[str], T], text: str) -> T:
    """Return what a text of the right form stands for. Raise `ValueError` for a 30 February or an hour 24.

    The messages of Python are not shown: they name its types.
    """
    try:
        return read(text)
    except ValueError:
        msg = "no calendar or clock has this value"
        raise ValueError(msg) from None


def serialize_datetime(value: datetime) -> str:
    """Format a time in UTC, as `2026-01-31T09:30:00Z`."""
    return value.marker if isinstance(value, ShownTime) else format_time(value)


def parse_date(value: Any) -> date:
    """Parse a calendar date. Raise `ValueError`."""
    if not isinstance(value, str) or not DATE.fullmatch(value):
        msg = "expected a date, such as 2026-01-31"
        raise ValueError(msg)
    return _existing(date.fromisoformat, value)


def parse_decimal(value: Any) -> Decimal:
    """Parse an exact decimal: a string in plain notation, or an integer. Raise `ValueError`."""
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not NUMBER.fullmatch(text):
        msg = 'expected a decimal as a string in plain notation, such as "1234.50"'
        raise ValueError(msg)
    return Decimal(text)


def serialize_decimal(value: Decimal) -> str:
    """Format a decimal in plain notation, with all of its digits."""
    return format(value, "f")


def parse_time(value: Any) -> time:
    """Parse a time of day. Raise `ValueError`."""
    if not isinstance(value, str) or not TIME.fullmatch(value):
        msg = "expected a time of day, such as 09:30 or 09:30:00"
        raise ValueError(msg)
    return _existing(time.fromisoformat, value)


def parse_filter_datetime(value: Any) -> datetime | RelativeTime:
    """Parse a time in RFC 3339 format, or a relative one. Raise `ValueError`."""
    return _parse_filter_value(value, parse_datetime, is_date=False)


def parse_filter_date(value: Any) -> date | RelativeTime:
    """Parse a calendar date, or a relative one. Raise `ValueError`."""
    return _parse_filter_value(value, parse_date, is_date=True)


def _parse_filter_value(value: Any, parse: Callable[[Any], T], *, is_date: bool) -> T | RelativeTime:
    relative = parse_relative(value, is_date=is_date) if isinstance(value, str) else None
    if relative is not None:
        return relative
    try:
        return parse(value)
    except ValueError as error:
        msg = f"{error}; relative values are such as P-60D, TODAY or START_OF_MONTH-P1M"
        raise ValueError(msg) from error


RELATIVE = (
    "An anchor, an offset, or both: `TODAY`, `P-60D`, `START_OF_MONTH-P1M`. Anchors are NOW, TODAY, START_OF_WEEK "
    "(Monday), START_OF_MONTH, START_OF_QUARTER and START_OF_YEAR, in the viewer's time zone. The offset is an ISO "
    "8601 duration; after an anchor it has a sign. It is evaluated when the list is read."
)

SCALARS: dict[object, Any] = {
    FilterDateTime: strawberry.scalar(
        name="FilterDateTime",
        description=f"In filters: a DateTime, or a time relative to now. {RELATIVE}",
        serialize=str,
        parse_value=parse_filter_datetime,
    ),
    FilterDate: strawberry.scalar(
        name="FilterDate",
        description=f"In filters: a Date, or a date relative to today, without hours. {RELATIVE}",
        serialize=str,
        parse_value=parse_filter_date,
    ),
    datetime: strawberry.scalar(
        name="DateTime",
        description="A point in time in RFC 3339 format with an offset. Responses use UTC, such "
        "as `2026-01-31T09:30:00Z`.",
        specified_by_url=RFC_3339,
        serialize=serialize_datetime,
        parse_value=parse_datetime,
    ),
    date: strawberry.scalar(
        name="Date",
        description="A calendar date without a time zone, such as `2026-01-31`.",
        specified_by_url=RFC_3339,
        serialize=date.isoformat,
        parse_value=parse_date,
    ),
    Decimal: strawberry.scalar(
        name="Decimal",
        description='An exact decimal number as a string in plain notation, such as `"1234.50"`. '
        "Inputs may also be integers.",
        specified_by_url=XSD_DECIMAL,
        serialize=serialize_decimal,
        parse_value=parse_decimal,
    ),
    time: strawberry.scalar(
        name="Time",
        description="A time of day in RFC 3339 format without a date, such as `09:30:00`.",
        specified_by_url=RFC_3339,
        serialize=time.isoformat,
        parse_value=parse_time,
    ),
}
