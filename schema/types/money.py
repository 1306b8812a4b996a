"""What a customer is worth."""

from datetime import date
from decimal import Decimal

import resolvers
from db import money
from db.gates import Gate
from schema.shape import ObjectType, field
from schema.types.values import Money


class RateDates(ObjectType, row=money.RateDates, gate=Gate.ACCOUNTS):
    """The days of the rates that were used."""

    earliest: date = field("The day of the earliest rate.")
    latest: date = field("The day of the latest rate.")


class CurrencySum(ObjectType, row=money.CurrencySum, gate=Gate.ACCOUNTS):
    """What the won deals in one currency sum to."""

    currency: str = field("The currency of the deals.")
    amount: Decimal = field("Their sum, in their own currency.")
    deal_count: int = field("How many deals.")
    converted: Money | None = field("The sum in the currency asked for; null where no rate is known.")
    rate_dates: RateDates | None = field("The days of the rates used; null where none was needed or known.")


class Unconverted(ObjectType, row=money.Unconverted, gate=Gate.ACCOUNTS):
    """A part of the won value that is not in the total."""

    currency: str = field("The currency of the deals.")
    amount: Decimal = field("Their sum, in their own currency.")
    deal_count: int = field("How many deals.")
    reason: money.UnconvertedReason = field("Why it could not be converted.")


class WonValue(ObjectType, row=resolvers.won_value.WonValueQuery, gate=Gate.ACCOUNTS):
    """What the won deals of a customer are worth together, and how that was computed.

    Amounts of different currencies are never added up unconverted.
    """

    total: Money | None = field(
        "What could be converted, rounded once; null where nothing could.", resolvers.won_value.total
    )
    is_complete: bool = field("Whether all of it could be converted.", resolvers.won_value.is_complete)
    deal_count: int = field("How many won deals there are.")
    by_currency: list[CurrencySum] = field("The parts, by currency of the deals.", resolvers.won_value.by_currency)
    unconverted: list[Unconverted] = field(
        "The parts that are not in the total, and why.", resolvers.won_value.unconverted
    )
    policy: money.RatePolicy = field("Of which day the rates are.")
    rates_as_of: date | None = field("The day of the latest rate that was used.", resolvers.won_value.rates_as_of)
