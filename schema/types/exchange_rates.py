"""Exchange rates."""

from datetime import date, datetime
from decimal import Decimal

from auth.roles import Permission
from db import models
from schema.object_type import ObjectType, field


class ExchangeRate(ObjectType, row=models.Rate, name="ExchangeRate", needs=Permission.RECORDS_READ):
    """An exchange rate between two currencies. It applies from its date until the next rate of the same pair."""

    on_date: date = field("First day on which the rate applies.", name="date")
    base: str = field("Code of the base currency, of which the rate values one unit.")
    quote: str = field("Code of the quote currency, in which the rate is expressed.")
    rate: Decimal = field("Units of `quote` for one unit of `base`.")
    source: str = field("Source of the rate, as given when it was loaded.")
    loaded_at: datetime = field("Time when the rate was loaded.")
