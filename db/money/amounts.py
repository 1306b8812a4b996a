"""Money: exact amounts, and the won value of organizations (docs/decisions/money.md).

Amounts are stored in minor units and shown in units. Conversion is exact, in fractions. A total is rounded once, at the
end, half to even. Amounts without an exchange rate are left out of the total and listed with a reason.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_EVEN, Context, Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import Any, NamedTuple, Self

from sqlalchemy import ColumnElement, bindparam, select

from db.models import Company, Currency, WonSum
from db.money.exchange_rates import NO_RATES, ExchangeRates, RateQuote
from db.money.stored_rates import load_rates
from db.organizations.tree import groups
from db.row import RowQuery, select_rows
from db.sql.id_list import is_among
from db.store import Store

MAX_MINOR_UNITS = 10**15
EXACT = Context(prec=1_000)
"""Context in which amounts of any size keep all digits; the default one rounds to 28."""


class WonValueTooLarge(ValueError):
    """A won value of more than 10^15 minor units, which is not stored. The text names the organization."""

    def __init__(self, organization: str, limit: "Money") -> None:
        """`organization` is the name of the one whose won deals add up to more than `limit`."""
        self.organization, self.limit = organization, limit
        super().__init__(
            f"The won deals of {organization} would add up to more than {limit.amount:,} {limit.currency}, the limit. "
            "Correct the value of a deal, or an exchange rate."
        )


class Money(NamedTuple):
    """An amount in units of a currency."""

    amount: Decimal
    currency: str

    @classmethod
    def of_minor(cls, minor: int, currency: Currency) -> "Money":
        """Convert from minor units: 1250 of a currency with two decimals is 12.50."""
        return cls(Decimal(minor).scaleb(-currency.decimal_points, EXACT), currency.code)


def to_minor_units(amount: Decimal, decimal_points: int) -> int:
    """Convert to minor units, rounded half to even where the amount has more decimals than its currency."""
    return int(amount.scaleb(decimal_points, EXACT).to_integral_value(ROUND_HALF_EVEN, EXACT))


class RatePolicy(StrEnum):
    """Choice of the day whose exchange rates convert won deals."""

    AT_WIN = "AT_WIN"
    CURRENT = "CURRENT"
    FROZEN = "FROZEN"


class UnconvertedReason(StrEnum):
    """Reason why an amount is not part of a total."""

    NO_RATE = "NO_RATE"
    NO_RATE_AT_DATE = "NO_RATE_AT_DATE"


class RateDates(NamedTuple):
    """Dates of the earliest and of the latest exchange rate that were used."""

    earliest: date
    latest: date


class CurrencySum(NamedTuple):
    """Sum of the won deals in one currency; `amount` is in that currency.

    `converted` is null where a part of the sum could not be converted.
    """

    currency: str
    amount: Decimal
    deal_count: int
    converted: Money | None
    rate_dates: RateDates | None


class Unconverted(NamedTuple):
    """Won deals in one currency that could not be converted, and the reason; `amount` is in that currency."""

    currency: str
    amount: Decimal
    deal_count: int
    reason: UnconvertedReason


class WonAmount(NamedTuple):
    """A sum of won deals in one currency, in minor units, with the date whose exchange rate converts it."""

    currency: str
    won_on: date
    amount: int
    deal_count: int
    unit: Currency

    def plus(self, other: Self) -> Self:
        """Return the sum of two parts of one currency and date."""
        return self._replace(amount=self.amount + other.amount, deal_count=self.deal_count + other.deal_count)


class DayRange(NamedTuple):
    """Dates of wins, both ends included; None is no limit."""

    start: date | None = None
    end: date | None = None

    def conditions(self, won_on: ColumnElement[Any]) -> list[ColumnElement[bool]]:
        """Build the conditions that the date of a win is in the range."""
        conditions = [won_on >= self.start] if self.start is not None else []
        return conditions + ([won_on <= self.end] if self.end is not None else [])


EVERY_DAY = DayRange()


@dataclass(frozen=True)
class Conversion:
    """Target currency of a conversion, and the policy that chooses the date of the exchange rates.

    `on` is the date of all rates for the policies CURRENT (today) and FROZEN, and None for AT_WIN.
    """

    target: Currency
    policy: RatePolicy = RatePolicy.AT_WIN
    on: date | None = None

    def __post_init__(self) -> None:
        """Raise `ValueError` for a policy without its date: rates that are dated in the future are no current ones."""
        if (self.on is None) is not (self.policy is RatePolicy.AT_WIN):
            msg = f"{self.policy} needs a date: {self.on}"
            raise ValueError(msg)

    def rate_date(self, won_on: date) -> date:
        """Return the date whose exchange rate converts a deal that was won on `won_on`."""
        return won_on if self.on is None else self.on


@dataclass(frozen=True)
class _MissingPart:
    """A part of a sum, in minor units, that could not be converted."""

    amount: int
    deal_count: int
    reason: UnconvertedReason


@dataclass(frozen=True)
class _CurrencyGroup:
    """The won deals of one currency: their sum in minor units, and the part of it that could be converted."""

    unit: Currency
    amount: int
    deal_count: int
    converted: Fraction | int | None
    rate_dates: tuple[date, ...]
    missing: tuple[_MissingPart, ...]

    def currency_sum(self, target: Currency) -> CurrencySum:
        """Return the sum; it counts as converted only where all of it is."""
        converted = self.converted if not self.missing else None
        return CurrencySum(
            currency=self.unit.code,
            amount=Money.of_minor(self.amount, self.unit).amount,
            deal_count=self.deal_count,
            converted=None if converted is None else Money.of_minor(round(converted), target),
            rate_dates=RateDates(min(self.rate_dates), max(self.rate_dates)) if self.rate_dates else None,
        )

    def unconverted(self) -> Iterator[Unconverted]:
        """Yield the parts that could not be converted, one for each reason."""
        for reason in UnconvertedReason:
            parts = [part for part in self.missing if part.reason is reason]
            if parts:
                amount = Money.of_minor(sum(part.amount for part in parts), self.unit).amount
                yield Unconverted(self.unit.code, amount, sum(part.deal_count for part in parts), reason)


@dataclass(frozen=True)
class WonValue:
    """Total of won deals in the currency `target`, and its parts by currency."""

    groups: Sequence[_CurrencyGroup]
    target: Currency

    @cached_property
    def minor(self) -> int | None:
        """The total in minor units: None if no deal could be converted, 0 if there are no deals."""
        converted = [group.converted for group in self.groups if group.converted is not None]
        if not converted and self.groups:
            return None
        return round(sum(converted))

    @property
    def total(self) -> Money | None:
        """The total in units; None if no deal could be converted."""
        return None if self.minor is None else Money.of_minor(self.minor, self.target)

    @property
    def is_complete(self) -> bool:
        """Whether all deals could be converted."""
        return not any(group.missing for group in self.groups)

    @property
    def deal_count(self) -> int:
        """Number of won deals, including those without a value."""
        return sum(group.deal_count for group in self.groups)

    @property
    def by_currency(self) -> list[CurrencySum]:
        """Sums by the currency of the deals."""
        return [group.currency_sum(self.target) for group in self.groups]

    @property
    def unconverted(self) -> list[Unconverted]:
        """Parts that are missing from the total, with their reasons."""
        return [part for group in self.groups for part in group.unconverted()]

    @property
    def rates_as_of(self) -> date | None:
        """Date of the latest exchange rate that was used; None if none was."""
        return max((on for group in self.groups for on in group.rate_dates), default=None)


def won_value(sums: Iterable[WonSum | WonAmount], rates: ExchangeRates, conversion: Conversion) -> WonValue:
    """Convert and add up the sums of won deals (docs/decisions/money.md#won-value)."""
    by_currency: dict[str, list[WonSum | WonAmount]] = defaultdict(list)
    for won_sum in sums:
        by_currency[won_sum.currency].append(won_sum)
    groups = [_convert(by_currency[code], rates, conversion) for code in sorted(by_currency)]
    return WonValue(groups, conversion.target)


def convert(minor: int, unit: Currency, on: date, rates: ExchangeRates, target: Currency) -> Money | None:
    """Convert an amount in minor units at the rate of a date; None without a rate."""
    return won_value([WonAmount(unit.code, on, minor, 1, unit)], rates, Conversion(target)).total


def _convert(sums: Sequence[WonSum | WonAmount], rates: ExchangeRates, conversion: Conversion) -> _CurrencyGroup:
    """Convert sums of one currency, each at the rate of its date."""
    unit, target = sums[0].unit, conversion.target
    if unit.code == target.code:
        return _target_group(unit, sums)
    scale = Fraction(10**target.decimal_points, 10**unit.decimal_points)
    quotes = [_quote(unit, won_sum.won_on, rates, conversion) for won_sum in sums]
    with_rate = [(won_sum, quote) for won_sum, quote in zip(sums, quotes, strict=True) if quote is not None]
    without_rate = [won_sum for won_sum, quote in zip(sums, quotes, strict=True) if quote is None]
    total = sum((won_sum.amount * quote.rate for won_sum, quote in with_rate), Fraction())
    return _CurrencyGroup(
        unit=unit,
        amount=sum(won_sum.amount for won_sum in sums),
        deal_count=sum(won_sum.deal_count for won_sum in sums),
        converted=scale * total if with_rate else None,
        rate_dates=tuple(quote.on for _, quote in with_rate),
        missing=_missing_parts(without_rate, _missing_reason(unit, rates, target)) if without_rate else (),
    )


def _target_group(unit: Currency, sums: Sequence[WonSum | WonAmount]) -> _CurrencyGroup:
    """Add up sums of the target currency."""
    amount, deal_count = sum(won_sum.amount for won_sum in sums), sum(won_sum.deal_count for won_sum in sums)
    return _CurrencyGroup(unit, amount, deal_count, converted=amount, rate_dates=(), missing=())


def _missing_parts(sums: Sequence[WonSum | WonAmount], reason: UnconvertedReason) -> tuple[_MissingPart, ...]:
    return tuple(_MissingPart(won_sum.amount, won_sum.deal_count, reason) for won_sum in sums)


def _quote(unit: Currency, won_on: date, rates: ExchangeRates, conversion: Conversion) -> RateQuote | None:
    return rates.quote(unit.code, conversion.target.code, conversion.rate_date(won_on))


def _missing_reason(unit: Currency, rates: ExchangeRates, target: Currency) -> UnconvertedReason:
    is_known = rates.knows(unit.code, target.code)
    return UnconvertedReason.NO_RATE_AT_DATE if is_known else UnconvertedReason.NO_RATE


_VERSION = select(Company.c.rates_version).scalar_subquery()
_SUMS = (
    select_rows(WonSum)
    .where(is_among(WonSum.c.organization_id, "organizations"))
    .with_columns(_VERSION, WonSum.c.organization_id)
)
_CURRENCY = select_rows(Currency).where(Currency.c.code == bindparam("code"))


def _sums_of_groups(root_ids: Collection[int]) -> RowQuery[tuple[WonSum, Sequence[Any]]]:
    members = groups(root_ids)
    sums = select_rows(WonSum).where(WonSum.c.organization_id == members.c.id)
    return sums.with_columns(_VERSION, members.c.root_id)


async def find_currency(store: Store, code: str) -> Currency | None:
    """Return the company's currency with this code, or None."""
    return await store.first(_CURRENCY, code=code)


async def won_values(
    store: Store,
    organization_ids: Collection[int],
    conversion: Conversion,
    days: DayRange = EVERY_DAY,
    *,
    is_grouped: bool = False,
) -> dict[int, WonValue]:
    """Return the won values of these organizations, by id: of deals that were won in this range of days.

    `is_grouped`: with the deals of the organizations below each. This takes one statement, and a second one where
    exchange rates are needed and not cached.
    """
    sums: dict[int, list[WonSum]] = {organization_id: [] for organization_id in organization_ids}
    rates = NO_RATES
    owners = {} if is_grouped else {"organizations": sorted(organization_ids)}
    query = _sums_of_groups(organization_ids) if is_grouped else _SUMS
    query = query.where(*days.conditions(WonSum.c.won_on)) if any(days) else query
    for won_sum, (version, owner) in await store.all(query, **owners):
        sums[owner].append(won_sum)
        if rates is NO_RATES and won_sum.currency != conversion.target.code:
            rates = await load_rates(store, version)
    return {organization_id: won_value(group, rates, conversion) for organization_id, group in sums.items()}
