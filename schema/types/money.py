"""Won value of accounts."""

from datetime import date
from decimal import Decimal

import resolvers
from db.gates import Gate
from db.money import amounts
from schema.object_type import ObjectType, field
from schema.types.value_types import Money


class RateDates(ObjectType, row=amounts.RateDates, gate=Gate.ACCOUNTS):
    """Dates of the exchange rates that were used."""

    earliest: date = field("Date of the earliest rate.")
    latest: date = field("Date of the latest rate.")


class CurrencySum(ObjectType, row=amounts.CurrencySum, gate=Gate.ACCOUNTS):
    """Sum of the won deals in one currency."""

    currency: str = field("Currency code of the deals.")
    amount: Decimal = field("Sum in units of that currency.")
    deal_count: int = field("Number of won deals in that currency.")
    converted: Money | None = field("Sum in the target currency; null if a rate is missing for any part of it.")
    rate_dates: RateDates | None = field(
        "Dates of the rates used; null if no conversion was needed or no rate is known."
    )


class Unconverted(ObjectType, row=amounts.Unconverted, gate=Gate.ACCOUNTS):
    """A part of the won value that is missing from the total."""

    currency: str = field("Currency code of the deals.")
    amount: Decimal = field("Sum in units of that currency.")
    deal_count: int = field("Number of won deals in that part.")
    reason: amounts.UnconvertedReason = field("Reason why the part could not be converted.")


class WonValue(ObjectType, row=resolvers.won_value.WonValueQuery, gate=Gate.ACCOUNTS):
    """Won value: the sum of won deals, of an account, organization or group of a report, with its conversion.

    Amounts in different currencies are never added without conversion.
    """

    total: Money | None = field(
        "Sum of all converted amounts, rounded once; null if nothing could be converted.", resolvers.won_value.total
    )
    is_complete: bool = field("True if all amounts could be converted.", resolvers.won_value.is_complete)
    deal_count: int = field("Number of won deals, those without a value included.", resolvers.won_value.deal_count)
    by_currency: list[CurrencySum] = field("Sums by currency of the deals.", resolvers.won_value.by_currency)
    unconverted: list[Unconverted] = field(
        "Parts missing from the total, each with its reason.", resolvers.won_value.unconverted
    )
    policy: amounts.RatePolicy = field("Rule that selects the date of the exchange rates.")
    rates_as_of: date | None = field(
        "Date of the latest rate that was used; null if none was.", resolvers.won_value.rates_as_of
    )
