"""Value types without an id: date ranges, time ranges and addresses."""

from datetime import date, time
from typing import NamedTuple

import strawberry

from db.models import Address


class DateRange(NamedTuple):
    """A range of days, both ends included. An `end` of None is open."""

    start: date
    end: date | None


class TimeRange(NamedTuple):
    """A range of times of day. An `end` of None is open."""

    start: time
    end: time | None


def format_address(address: strawberry.Parent[Address]) -> str | None:
    """The address in one line: as entered, else composed of its parts."""
    if address.formatted:
        return address.formatted
    street = " ".join(filter(None, (address.street, address.street_number, address.subpremise)))
    town = " ".join(filter(None, (address.postal_code, address.locality)))
    parts = (street, address.sublocality, town, address.district, address.region, address.country)
    return ", ".join(part for part in parts if part) or None
