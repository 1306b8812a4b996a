"""How the hand-written server writes values: as `schema.scalars` does."""

from base64 import urlsafe_b64encode
from datetime import datetime
from decimal import Decimal
from typing import Any

import orjson

from bench.rivals.driver import Driver
from db.models import Address
from resolvers.value_types import format_address


def global_id(type_name: str, row_id: int) -> str:
    """Return the global id of a row."""
    return urlsafe_b64encode(f"{type_name}:{row_id}".encode()).decode()


def money(minor: int | None, decimals: int, currency: str) -> dict[str, str] | None:
    """Return an amount in minor units as an object."""
    if minor is None:
        return None
    return {"amount": format(Decimal(minor).scaleb(-decimals), "f"), "currency": currency}


def iso(at: datetime) -> str:
    """Format a time in UTC."""
    return at.isoformat().replace("+00:00", "Z")


def instant(driver: Driver, value: Any) -> str | None:
    """Format a time of a row."""
    return None if value is None else iso(driver.read_instant(value))


def day(value: Any) -> str | None:
    """Format a date of a row."""
    return None if value is None else str(value)


def address(stored: str | None) -> dict[str, str | None] | None:
    """Return a stored address as an object with its only text. Its folded parts are for filters."""
    if stored is None:
        return None
    parts = orjson.loads(stored)
    return {"formatted": format_address(Address(**{name: parts[name] for name in Address._fields if name in parts}))}


def named(type_name: str, row_id: int | None, name: str | None) -> dict[str, str | None] | None:
    """Return an optional object with id and name."""
    return None if row_id is None else {"id": global_id(type_name, row_id), "name": name}


def with_name(row_id: int | None, name: str | None) -> dict[str, str | None] | None:
    """Return an optional object with a name."""
    return None if row_id is None else {"name": name}
