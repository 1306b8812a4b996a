"""Small values that have no id."""

from datetime import date, time
from typing import NamedTuple

import strawberry

from db.models import Address


class DateRange(NamedTuple):
    """Days from one to another, both included."""

    start: date
    end: date | None


class TimeRange(NamedTuple):
    """Times of a day, from one to another."""

    start: time
    end: time | None


def format_address(address: strawberry.Parent[Address]) -> str | None:
    """The address in one line: as it was given, else put together from its parts."""
    street = " ".join(filter(None, (address.street, address.street_number, address.subpremise)))
    town = " ".join(filter(None, (address.postal_code, address.locality)))
    parts = (street, address.sublocality, town, address.district, address.region, address.country)
    return address.formatted or ", ".join(part for part in parts if part) or None
