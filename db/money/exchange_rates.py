"""Exchange rates between two currencies on any date (docs/decisions/money.md#exchange-rates)."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import NamedTuple

from db.models import Rate


class RateQuote(NamedTuple):
    """An exchange rate, and the date of the oldest stored rate that it is computed from."""

    rate: Fraction
    on: date


class ExchangeRates:
    """All exchange rates of a company.

    A pair of currencies is quoted by its own rates, by the inverse rates, or across a third currency.
    """

    def __init__(self, rates: Iterable[Rate]) -> None:
        """Index the stored rates by currency pair and date."""
        self._dates: dict[tuple[str, str], list[date]] = defaultdict(list)
        self._quotes: dict[tuple[str, str], list[RateQuote]] = defaultdict(list)
        for rate in sorted(rates, key=lambda rate: rate.on_date):
            self._dates[rate.base, rate.quote].append(rate.on_date)
            self._quotes[rate.base, rate.quote].append(RateQuote(Fraction(rate.rate), rate.on_date))
        self._partners: dict[str, set[str]] = defaultdict(set)
        for base, quote in self._dates:
            self._partners[base].add(quote)
            self._partners[quote].add(base)

    def knows(self, base: str, quote: str) -> bool:
        """Return whether the pair can be converted on any date."""
        return self.quote(base, quote, date.max) is not None

    def quote(self, base: str, quote: str, on: date) -> RateQuote | None:
        """Return the value of one unit of `base` in `quote` on a date; None without a rate.

        The latest stored rate not after that date counts.
        """
        return self._direct_or_inverse(base, quote, on) or self._cross_rate(base, quote, on)

    def _direct_or_inverse(self, base: str, quote: str, on: date) -> RateQuote | None:
        direct, inverse = self._latest(base, quote, on), self._latest(quote, base, on)
        if inverse is None or (direct is not None and direct.on >= inverse.on):
            return direct
        return RateQuote(1 / inverse.rate, inverse.on)

    def _cross_rate(self, base: str, quote: str, on: date) -> RateQuote | None:
        return max(self._cross_rates(base, quote, on), key=lambda cross_rate: cross_rate.on, default=None)

    def _cross_rates(self, base: str, quote: str, on: date) -> Iterator[RateQuote]:
        shared_partners = self._partners.get(base, set()) & self._partners.get(quote, set())
        for currency in sorted(shared_partners):
            first, second = self._direct_or_inverse(base, currency, on), self._direct_or_inverse(currency, quote, on)
            if first is not None and second is not None:
                yield RateQuote(first.rate * second.rate, min(first.on, second.on))

    def _latest(self, base: str, quote: str, on: date) -> RateQuote | None:
        count = bisect_right(self._dates.get((base, quote), ()), on)
        return self._quotes[base, quote][count - 1] if count else None


NO_RATES = ExchangeRates(())
MAX_CACHED_VERSIONS = 64


class RatesCache:
    """Exchange rates by `company.rates_version`, at most 64 versions of all companies.

    Every write needs rates, and they change about once a day. A version is never used for other rates, not even after
    a rollback, so cached rates are never outdated.
    """

    def __init__(self) -> None:
        self._rates: dict[int, ExchangeRates] = {}

    def get(self, version: int) -> ExchangeRates | None:
        """Return the cached rates of a version, or None."""
        return self._rates.get(version)

    def put(self, version: int, rates: ExchangeRates) -> None:
        """Cache the rates of a version; the version that was cached first is dropped if the cache is full."""
        while len(self._rates) >= MAX_CACHED_VERSIONS:
            del self._rates[next(iter(self._rates))]
        self._rates[version] = rates
