"""Small values that have no id."""

from datetime import date, time
from decimal import Decimal

import resolvers
from db import models, money
from schema.shape import ObjectType, field


class Money(ObjectType, row=money.Money):
    """An amount of a currency; exact."""

    amount: Decimal = field("How much, in units of the currency (not in minor units).")
    currency: str = field("ISO 4217's code, or the company's own for a custom currency.")


class Address(ObjectType, row=models.Address):
    """A place, as a whole and in parts; every part may be missing."""

    formatted: str | None = field("The whole address in one line.", resolvers.values.format_address)
    subpremise: str | None = field("Apartment or suite.")
    street_number: str | None = field("House number.")
    street: str | None = field("Street or road.")
    sublocality: str | None = field("District or sublocality.")
    locality: str | None = field("City, town or village.")
    region: str | None = field("State or county.")
    district: str | None = field("Region.")
    country: str | None = field("Country.")
    postal_code: str | None = field("Postal code.")
    latitude: float | None = field("Degrees north.")
    longitude: float | None = field("Degrees east.")


class ContactPoint(ObjectType, row=models.ContactPoint):
    """An e-mail address or a phone number."""

    value: str = field("The address or number.")
    label: str = field("What it is for, such as work or home.")
    is_primary: bool = field("Whether it is the one to try first.")


class DateRange(ObjectType, row=resolvers.values.DateRange):
    """Days from one to another, both included."""

    start: date = field("The first day.")
    end: date | None = field("The last day; null while it is open.")


class TimeRange(ObjectType, row=resolvers.values.TimeRange):
    """Times of a day, from one to another."""

    start: time = field("From.")
    end: time | None = field("Until; null while it is open.")
