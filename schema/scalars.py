"""Scalars with strict habits: what is ambiguous is refused, what is answered is canonical (docs/decisions/graphql.md#scalars)."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import strawberry

MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,6})?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
NUMBER = re.compile(r"-?\d{1,30}(\.\d{1,18})?", re.ASCII)


def parse_datetime(value: Any) -> datetime:
    """Read an RFC 3339 moment; its offset is required."""
    if not isinstance(value, str) or not MOMENT.fullmatch(value):
        msg = "expected a moment with its offset, such as 2026-01-31T09:30:00Z"
        raise ValueError(msg)
    return datetime.fromisoformat(value.upper()).astimezone(UTC)


def serialize_datetime(value: datetime) -> str:
    """Write a moment in UTC, as `2026-01-31T09:30:00Z`."""
    return value.astimezone(UTC).isoformat().replace("+00:00", "Z")


def parse_date(value: Any) -> date:
    """Read a calendar date."""
    if not isinstance(value, str) or not DAY.fullmatch(value):
        msg = "expected a date, such as 2026-01-31"
        raise ValueError(msg)
    return date.fromisoformat(value)


def parse_decimal(value: Any) -> Decimal:
    """Read an exact decimal: a string in plain notation, or a whole number."""
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if not isinstance(text, str) or not NUMBER.fullmatch(text):
        msg = 'expected a decimal as a string in plain notation, such as "1234.50"'
        raise ValueError(msg)
    return Decimal(text)


def serialize_decimal(value: Decimal) -> str:
    """Write a decimal in plain notation, with as many digits as it has."""
    return format(value, "f")


SCALARS: dict[object, Any] = {
    datetime: strawberry.scalar(
        name="DateTime",
        description="A point in time in RFC 3339 format with an offset. Responses use UTC, such "
        "as `2026-01-31T09:30:00Z`.",
        serialize=serialize_datetime,
        parse_value=parse_datetime,
    ),
    date: strawberry.scalar(
        name="Date",
        description="A calendar date without a time zone, such as `2026-01-31`.",
        serialize=date.isoformat,
        parse_value=parse_date,
    ),
    Decimal: strawberry.scalar(
        name="Decimal",
        description='An exact decimal number as a string in plain notation, such as `"1234.50"`. '
        "Inputs may also be integers.",
        serialize=serialize_decimal,
        parse_value=parse_decimal,
    ),
}
