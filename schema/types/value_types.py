"""Values without an id: money, addresses, contact points and ranges."""

from datetime import date, time
from decimal import Decimal

from strawberry.scalars import JSON

import resolvers
from db import models
from db.money import amounts
from schema import object_type
from schema.object_type import ObjectType, field


class Money(ObjectType, row=amounts.Money):
    """An exact amount of money in a currency."""

    amount: Decimal = field("Amount in units of the currency, not in minor units such as cents.")
    currency: str = field("Currency code: ISO 4217, or the company's own code for a custom currency.")


class Address(ObjectType, row=models.Address):
    """A postal address, as a whole and in parts; every part may be null."""

    formatted: str | None = field("Complete address in one line.", resolvers.value_types.format_address)
    subpremise: str | None = field("Apartment or suite.")
    street_number: str | None = field("House number.")
    street: str | None = field("Street or road.")
    sublocality: str | None = field("District or sublocality.")
    locality: str | None = field("City, town or village.")
    region: str | None = field("State or county.")
    district: str | None = field("Region.")
    country: str | None = field("Country.")
    postal_code: str | None = field("Postal code.")
    latitude: float | None = field("Latitude in degrees, positive to the north.")
    longitude: float | None = field("Longitude in degrees, positive to the east.")


class ContactPoint(ObjectType, row=models.ContactPoint):
    """An email address or a phone number."""

    value: str = field("Email address or phone number.")
    label: str = field("Purpose of the contact point, such as `work` or `home`.")
    is_primary: bool = field("True if it is the preferred one of its kind.")


class DateRange(ObjectType, row=resolvers.value_types.DateRange):
    """A range of dates; both ends are included."""

    start: date = field("First date of the range.")
    end: date | None = field("Last date of the range; null if the range is open.")


class TimeRange(ObjectType, row=resolvers.value_types.TimeRange):
    """A range of times of day."""

    start: time = field("Start time.")
    end: time | None = field("End time; null if the range is open.")


class FieldChange(ObjectType, row=models.FieldChange):
    """A change of one field."""

    field: str = object_type.field(
        "Name of the field; `customFields.<key>` for a custom field.", resolvers.events.field_name
    )
    before: JSON | None = object_type.field(
        "Value before the change, with global ids and decimal amounts; null if empty."
    )
    after: JSON | None = object_type.field(
        "Value after the change, with global ids and decimal amounts; null if empty."
    )
