"""Exchange rates: what one unit of a currency was worth in another, on any day (docs/decisions/money.md#exchange-rates)."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from sqlalchemy import update

from db.ids import new_id
from db.models import Company, Rate
from db.row import select_rows
from db.store import Store
from db.unit_of_work import UnitOfWork


class RateQuote(NamedTuple):
    """A rate that was found: what one unit is worth, and the day of the oldest entry it rests on."""

    rate: Fraction
    on: date


class ExchangeRates:
    """The rates of a company. A pair is quoted directly, the other way round, or across a currency quoted with both."""

    def __init__(self, entries: Iterable[Rate]) -> None:
        """Know these entries."""
        self._days: dict[tuple[str, str], list[date]] = defaultdict(list)
        self._rates: dict[tuple[str, str], list[Decimal]] = defaultdict(list)
        for entry in sorted(entries, key=lambda each: each.on_date):
            self._days[entry.base, entry.quote].append(entry.on_date)
            self._rates[entry.base, entry.quote].append(entry.rate)
        self._partners: dict[str, set[str]] = defaultdict(set)
        for base, quote in self._days:
            self._partners[base].add(quote)
            self._partners[quote].add(base)

    def knows(self, base: str, quote: str) -> bool:
        """Whether there is a rate for the pair on any day."""
        return self.quote(base, quote, date.max) is not None

    def quote(self, base: str, quote: str, day: date) -> RateQuote | None:
        """What one unit of `base` was worth in `quote` on `day`: by the latest entry not after it."""
        return self._near(base, quote, day) or self._across(base, quote, day)

    def _near(self, base: str, quote: str, day: date) -> RateQuote | None:
        direct, inverse = self._entry(base, quote, day), self._entry(quote, base, day)
        if inverse is None or (direct is not None and direct.on >= inverse.on):
            return direct
        return RateQuote(1 / inverse.rate, inverse.on)

    def _across(self, base: str, quote: str, day: date) -> RateQuote | None:
        return max(self._crossings(base, quote, day), key=lambda each: each.on, default=None)

    def _crossings(self, base: str, quote: str, day: date) -> Iterator[RateQuote]:
        between = self._partners.get(base, set()) & self._partners.get(quote, set())
        for currency in sorted(between):
            there, on = self._near(base, currency, day), self._near(currency, quote, day)
            if there is not None and on is not None:
                yield RateQuote(there.rate * on.rate, min(there.on, on.on))

    def _entry(self, base: str, quote: str, day: date) -> RateQuote | None:
        days = self._days.get((base, quote), [])
        place = bisect_right(days, day)
        return RateQuote(Fraction(self._rates[base, quote][place - 1]), days[place - 1]) if place else None


NO_RATES = ExchangeRates(())
MAX_CACHED_VERSIONS = 64
_RATES = select_rows(Rate)

# Rates change once a day and are needed by every write. A version is given once and never again, so what is kept under
# it stays right, in whichever process and after whichever rollback.
_kept: dict[int, ExchangeRates] = {}


async def rates_of(store: Store, version: int | None) -> ExchangeRates:
    """Every rate of the company, whose `rates_version` is given; read once by a process."""
    if version is None:
        return NO_RATES
    if version not in _kept:
        while len(_kept) >= MAX_CACHED_VERSIONS:
            del _kept[next(iter(_kept))]
        _kept[version] = ExchangeRates(await store.all(_RATES))
    return _kept[version]


async def bump_rates_version(uow: UnitOfWork) -> None:
    """Say that the rates are others than before."""
    await uow.write(update(Company.table).values(rates_version=new_id()))
