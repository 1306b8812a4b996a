"""Money: exact amounts, and what a customer's won deals are worth (domain.md §7).

Amounts are kept in minor units and shown in units. Rates convert exactly (as fractions); a total is rounded once, half to
even, when everything is added up. What has no rate is left out and named, never counted as nothing or one to one.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from sqlalchemy import bindparam

from db.models import Currency, Rate, WonSum
from db.row import rows
from db.store import Store

MOST_MINOR_UNITS = 10**15


class Overflow(ValueError):
    """A sum that no longer fits: more than 10^15 minor units."""


class Money(NamedTuple):
    """An amount in units of a currency."""

    amount: Decimal
    currency: str

    @classmethod
    def of_minor(cls, minor: int, currency: Currency) -> "Money":
        """The amount that so many minor units are: 1250 of a currency with two decimals is 12.50."""
        return cls(Decimal(minor).scaleb(-currency.decimal_points), currency.code)


def to_minor(amount: Decimal, decimal_points: int) -> int:
    """The minor units of an amount, rounded half to even where it has more decimals than its currency."""
    return round(Fraction(amount) * 10**decimal_points)


class RatePolicy(StrEnum):
    """Of which day the rates are that convert a won deal."""

    AT_WIN = "AT_WIN"
    CURRENT = "CURRENT"
    FROZEN = "FROZEN"


class UnconvertedReason(StrEnum):
    """Why an amount is not in a total."""

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
class WonValue:
    """What won deals are worth together; `minor` is the total in minor units, null where nothing could be converted."""

    minor: int | None
    total: Money | None
    is_complete: bool
    deal_count: int
    by_currency: tuple[CurrencySum, ...]
    unconverted: tuple[Unconverted, ...]
    rates_as_of: date | None


class Quote(NamedTuple):
    """A rate that was found: what one unit is worth, and the day of the oldest entry it rests on."""

    rate: Fraction
    on: date


class Rates:
    """The rates of a company. A pair is quoted directly, the other way round, or across one currency both are quoted in."""

    def __init__(self, entries: Iterable[Rate]) -> None:
        """Know these entries."""
        self._days: dict[tuple[str, str], list[date]] = defaultdict(list)
        self._rates: dict[tuple[str, str], list[Fraction]] = defaultdict(list)
        for entry in sorted(entries, key=lambda each: each.on_date):
            self._days[entry.base, entry.quote].append(entry.on_date)
            self._rates[entry.base, entry.quote].append(Fraction(entry.rate))
        self._partners: dict[str, set[str]] = defaultdict(set)
        for base, quote in self._days:
            self._partners[base].add(quote)
            self._partners[quote].add(base)

    def knows(self, base: str, quote: str) -> bool:
        """Whether there is a rate for the pair on any day."""
        return self.quote(base, quote, date.max) is not None

    def quote(self, base: str, quote: str, day: date) -> Quote | None:
        """What one unit of `base` was worth in `quote` on `day`: the latest entry not after it."""
        return self._near(base, quote, day) or self._across(base, quote, day)

    def _near(self, base: str, quote: str, day: date) -> Quote | None:
        direct = self._entry(base, quote, day)
        if direct is not None:
            return direct
        inverse = self._entry(quote, base, day)
        return None if inverse is None or not inverse.rate else Quote(1 / inverse.rate, inverse.on)

    def _across(self, base: str, quote: str, day: date) -> Quote | None:
        for between in sorted(self._partners[base] & self._partners[quote]):
            there, on = self._near(base, between, day), self._near(between, quote, day)
            if there is not None and on is not None:
                return Quote(there.rate * on.rate, min(there.on, on.on))
        return None

    def _entry(self, base: str, quote: str, day: date) -> Quote | None:
        days = self._days.get((base, quote), [])
        place = bisect_right(days, day)
        return Quote(self._rates[base, quote][place - 1], days[place - 1]) if place else None


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
class _Group:
    """The sums of one currency, converted as far as they could be."""

    unit: Currency
    amount: int
    deal_count: int
    converted: Fraction | None
    days: tuple[date, ...]
    missing: tuple[tuple[int, int, UnconvertedReason], ...]


def won_value(sums: Sequence[WonSum], rates: Rates, conversion: Conversion) -> WonValue:
    """What these sums are worth together (domain.md §7, rules 1 to 4)."""
    groups = [_group(list(each), rates, conversion) for each in _by_currency(sums)]
    converted = [group.converted for group in groups if group.converted is not None]
    minor = _guarded(round(sum(converted, Fraction()))) if converted or not groups else None
    days = [day for group in groups for day in group.days]
    return WonValue(
        minor=minor,
        total=None if minor is None else Money.of_minor(minor, conversion.target),
        is_complete=not any(group.missing for group in groups),
        deal_count=sum(group.deal_count for group in groups),
        by_currency=tuple(_shown(group, conversion.target) for group in groups),
        unconverted=tuple(left for group in groups for left in _left(group)),
        rates_as_of=max(days, default=None),
    )


def _by_currency(sums: Sequence[WonSum]) -> Iterable[Collection[WonSum]]:
    groups: dict[str, list[WonSum]] = defaultdict(list)
    for each in sums:
        groups[each.currency].append(each)
    return (groups[code] for code in sorted(groups))


def _group(sums: Sequence[WonSum], rates: Rates, conversion: Conversion) -> _Group:
    unit, target = sums[0].unit, conversion.target
    scale = Fraction(10**target.decimal_points, 10**unit.decimal_points)
    converted: Fraction | None = None
    days: list[date] = []
    missing: list[tuple[int, int, UnconvertedReason]] = []
    for each in sums:
        quote = _quote(unit, each.won_on, rates, conversion)
        if quote is None:
            missing.append((each.amount, each.deal_count, _reason(unit, rates, target)))
            continue
        converted = (converted or Fraction()) + each.amount * scale * quote.rate
        if unit.code != target.code:
            days.append(quote.on)
    amount, deals = sum(each.amount for each in sums), sum(each.deal_count for each in sums)
    return _Group(unit, amount, deals, converted, tuple(days), tuple(missing))


def _quote(unit: Currency, won_on: date, rates: Rates, conversion: Conversion) -> Quote | None:
    if unit.code == conversion.target.code:
        return Quote(Fraction(1), won_on)
    return rates.quote(unit.code, conversion.target.code, conversion.day(won_on))


def _reason(unit: Currency, rates: Rates, target: Currency) -> UnconvertedReason:
    known = rates.knows(unit.code, target.code)
    return UnconvertedReason.NO_RATE_AT_DATE if known else UnconvertedReason.NO_RATE


def _shown(group: _Group, target: Currency) -> CurrencySum:
    whole = group.converted if not group.missing else None
    return CurrencySum(
        currency=group.unit.code,
        amount=Money.of_minor(group.amount, group.unit).amount,
        deal_count=group.deal_count,
        converted=None if whole is None else Money.of_minor(round(whole), target),
        rate_dates=RateDates(min(group.days), max(group.days)) if group.days else None,
    )


def _left(group: _Group) -> Iterable[Unconverted]:
    for reason in UnconvertedReason:
        parts = [(amount, deals) for amount, deals, why in group.missing if why is reason]
        if parts:
            amount = Money.of_minor(sum(amount for amount, _ in parts), group.unit).amount
            yield Unconverted(group.unit.code, amount, sum(deals for _, deals in parts), reason)


def _guarded(minor: int) -> int:
    if abs(minor) > MOST_MINOR_UNITS:
        msg = f"A total of {minor} minor units is more than can be kept ({MOST_MINOR_UNITS})."
        raise Overflow(msg)
    return minor


_SUMS = rows(WonSum).where(WonSum.c.organization_id.in_(bindparam("organizations", expanding=True)))
_RATES = rows(Rate)
_CURRENCY = rows(Currency).where(Currency.c.code == bindparam("code"))


async def load_rates(store: Store) -> Rates:
    """Every rate of the company."""
    return Rates(await store.all(_RATES))


async def find_currency(store: Store, code: str) -> Currency | None:
    """The company's currency of that code."""
    return await store.first(_CURRENCY, code=code)


async def won_values(store: Store, organization_ids: Collection[int], conversion: Conversion) -> dict[int, WonValue]:
    """The won values of these organizations: one statement for their sums, and one for rates if any are needed."""
    sums: dict[int, list[WonSum]] = {identity: [] for identity in organization_ids}
    for each in await store.all(_SUMS, organizations=sorted(organization_ids)):
        sums[each.organization_id].append(each)
    foreign = any(each.currency != conversion.target.code for group in sums.values() for each in group)
    rates = await load_rates(store) if foreign else Rates(())
    return {identity: won_value(group, rates, conversion) for identity, group in sums.items()}
