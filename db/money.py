"""Money: exact amounts, and what a customer's won deals are worth (docs/decisions/money.md).

Amounts are kept in minor units and shown in units. Rates convert exactly (as fractions); a total is rounded once, half
to even, when everything is added up. What has no rate is left out and named, never counted as nothing or one to one.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import NamedTuple

from sqlalchemy import bindparam, select

from db.exchange_rates import NO_RATES, ExchangeRates, RateQuote, rates_of
from db.models import Company, Currency, WonSum
from db.row import select_rows
from db.store import Store

MAX_MINOR_UNITS = 10**15
ONE = Fraction(1)


class MoneyOverflow(ValueError):
    """A sum that no longer fits: more than 10^15 minor units."""


class Money(NamedTuple):
    """An amount in units of a currency."""

    amount: Decimal
    currency: str

    @classmethod
    def of_minor(cls, minor: int, currency: Currency) -> "Money":
        """The amount that so many minor units are: 1250 of a currency with two decimals is 12.50."""
        return cls(Decimal(minor).scaleb(-currency.decimal_points), currency.code)


def to_minor_units(amount: Decimal, decimal_points: int) -> int:
    """The minor units of an amount, rounded half to even where it has more decimals than its currency."""
    return round(Fraction(amount) * Fraction(10) ** decimal_points)


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
    """The days of the earliest and the latest rate that were used."""

    earliest: date
    latest: date


class CurrencySum(NamedTuple):
    """What the won deals in one currency sum to; `amount` is in that currency."""

    currency: str
    amount: Decimal
    deal_count: int
    converted: Money | None
    rate_dates: RateDates | None


class Unconverted(NamedTuple):
    """What could not be converted, and why; `amount` is in its own currency."""

    currency: str
    amount: Decimal
    deal_count: int
    reason: UnconvertedReason


@dataclass(frozen=True)
class Conversion:
    """Into which currency, at the rates of which day."""

    target: Currency
    policy: RatePolicy = RatePolicy.AT_WIN
    frozen_on: date | None = None

    def day(self, won_on: date) -> date:
        """The day whose rate converts a deal won on `won_on`."""
        if self.policy is RatePolicy.AT_WIN:
            return won_on
        return self.frozen_on or date.max


@dataclass(frozen=True)
class _Missing:
    """Some of a sum that no rate converts."""

    amount: int
    deal_count: int
    reason: UnconvertedReason


@dataclass(frozen=True)
class _Group:
    """The sums of one currency, converted as far as they could be."""

    unit: Currency
    amount: int
    deal_count: int
    converted: Fraction | None
    days: tuple[date, ...]
    missing: tuple[_Missing, ...]

    def shown(self, target: Currency) -> CurrencySum:
        """The group as it is told; what is converted in part only is not told as converted."""
        whole = self.converted if not self.missing else None
        return CurrencySum(
            currency=self.unit.code,
            amount=Money.of_minor(self.amount, self.unit).amount,
            deal_count=self.deal_count,
            converted=None if whole is None else Money.of_minor(round(whole), target),
            rate_dates=RateDates(min(self.days), max(self.days)) if self.days else None,
        )

    def left(self) -> Iterator[Unconverted]:
        """What of it could not be converted, by reason."""
        for reason in UnconvertedReason:
            parts = [part for part in self.missing if part.reason is reason]
            if parts:
                amount = Money.of_minor(sum(part.amount for part in parts), self.unit)
                yield Unconverted(self.unit.code, amount.amount, sum(part.deal_count for part in parts), reason)


@dataclass(frozen=True)
class WonValue:
    """What won deals are worth together, and how that was computed."""

    groups: Sequence[_Group]
    target: Currency

    @cached_property
    def minor(self) -> int | None:
        """The total in minor units, rounded once; null where nothing could be converted, 0 where there is nothing."""
        converted = [group.converted for group in self.groups if group.converted is not None]
        return _guarded(round(sum(converted, Fraction()))) if converted or not self.groups else None

    @property
    def total(self) -> Money | None:
        """The total as an amount."""
        return None if self.minor is None else Money.of_minor(self.minor, self.target)

    @property
    def is_complete(self) -> bool:
        """Whether everything could be converted."""
        return not any(group.missing for group in self.groups)

    @property
    def deal_count(self) -> int:
        """How many won deals there are, those without a value included."""
        return sum(group.deal_count for group in self.groups)

    @property
    def by_currency(self) -> list[CurrencySum]:
        """The parts, by the currency of the deals."""
        return [group.shown(self.target) for group in self.groups]

    @property
    def unconverted(self) -> list[Unconverted]:
        """The parts that are not in the total, and why."""
        return [part for group in self.groups for part in group.left()]

    @property
    def rates_as_of(self) -> date | None:
        """The day of the latest rate that was used; null where none was."""
        return max((day for group in self.groups for day in group.days), default=None)


def won_value(sums: Iterable[WonSum], rates: ExchangeRates, conversion: Conversion) -> WonValue:
    """What these sums are worth together (docs/decisions/money.md#won-value)."""
    by_currency: dict[str, list[WonSum]] = defaultdict(list)
    for each in sums:
        by_currency[each.currency].append(each)
    return WonValue([_group(by_currency[code], rates, conversion) for code in sorted(by_currency)], conversion.target)


def _group(sums: Sequence[WonSum], rates: ExchangeRates, conversion: Conversion) -> _Group:
    unit, target = sums[0].unit, conversion.target
    scale = Fraction(10**target.decimal_points, 10**unit.decimal_points)
    quotes = [_quote(unit, each.won_on, rates, conversion) for each in sums]
    found = [(each, quote) for each, quote in zip(sums, quotes, strict=True) if quote is not None]
    lost = [each for each, quote in zip(sums, quotes, strict=True) if quote is None]
    reason = _reason(unit, rates, target) if lost else None
    return _Group(
        unit=unit,
        amount=sum(each.amount for each in sums),
        deal_count=sum(each.deal_count for each in sums),
        converted=scale * sum((each.amount * quote.rate for each, quote in found), Fraction()) if found else None,
        days=() if unit.code == target.code else tuple(quote.on for _, quote in found),
        missing=tuple(_Missing(each.amount, each.deal_count, reason) for each in lost if reason is not None),
    )


def _quote(unit: Currency, won_on: date, rates: ExchangeRates, conversion: Conversion) -> RateQuote | None:
    if unit.code == conversion.target.code:
        return RateQuote(ONE, won_on)
    return rates.quote(unit.code, conversion.target.code, conversion.day(won_on))


def _reason(unit: Currency, rates: ExchangeRates, target: Currency) -> UnconvertedReason:
    known = rates.knows(unit.code, target.code)
    return UnconvertedReason.NO_RATE_AT_DATE if known else UnconvertedReason.NO_RATE


def _guarded(minor: int) -> int:
    if abs(minor) > MAX_MINOR_UNITS:
        msg = f"A total of {minor} minor units is more than can be kept ({MAX_MINOR_UNITS})."
        raise MoneyOverflow(msg)
    return minor


_VERSION = select(Company.c.rates_version).scalar_subquery()
_SUMS = (
    select_rows(WonSum)
    .where(WonSum.c.organization_id.in_(bindparam("organizations", expanding=True)))
    .with_columns(_VERSION)
)
_CURRENCY = select_rows(Currency).where(Currency.c.code == bindparam("code"))


async def find_currency(store: Store, code: str) -> Currency | None:
    """The company's currency of that code."""
    return await store.first(_CURRENCY, code=code)


async def won_values(store: Store, organization_ids: Collection[int], conversion: Conversion) -> dict[int, WonValue]:
    """The won values of these organizations, by one statement (and one more where the process has no rates yet)."""
    sums: dict[int, list[WonSum]] = {identity: [] for identity in organization_ids}
    rates = NO_RATES
    for each, (version,) in await store.all(_SUMS, organizations=sorted(organization_ids)):
        sums[each.organization_id].append(each)
        if rates is NO_RATES and each.currency != conversion.target.code:
            rates = await rates_of(store, version)
    return {identity: won_value(group, rates, conversion) for identity, group in sums.items()}
