"""Won value of an account (docs/decisions/money.md#won-value).

The total in the company's currency at the rate of each win is stored in the roll-up. Every other value is computed
for all accounts of a list at once.
"""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import strawberry

from db import money
from db.models import Account, AccountRollup, Currency
from db.money import Conversion, CurrencySum, Money, RatePolicy, Unconverted, WonValue
from resolvers.context import Info
from resolvers.errors import BadUserInput


@dataclass(frozen=True)
class WonValueQuery:
    """A requested won value."""

    rollup: AccountRollup
    currency: str
    policy: RatePolicy
    frozen_on: date | None
    is_kept: bool
    """Whether the value is stored in the roll-up."""

    @property
    def deal_count(self) -> int:
        """Number of won deals."""
        return self.rollup.won_count


InCurrency = Annotated[
    str | None,
    strawberry.argument(name="in", description="Code of the target currency. Default: the company's currency."),
]
Rates = Annotated[
    RatePolicy, strawberry.argument(description="Choice of the day whose exchange rates are used. Default: AT_WIN.")
]
FrozenOn = Annotated[
    date | None,
    strawberry.argument(description="Day of the exchange rates. Required with `rates: FROZEN`, not allowed otherwise."),
]


def of_account(
    account: strawberry.Parent[Account],
    info: Info,
    currency: InCurrency = None,
    rates: Rates = RatePolicy.AT_WIN,
    frozen_on: FrozenOn = None,
) -> WonValueQuery:
    """The won value of an account. Its parts are computed when they are selected."""
    if (rates is RatePolicy.FROZEN) != (frozen_on is not None):
        msg = "`frozenOn` is required with `rates: FROZEN`, and not allowed otherwise."
        raise BadUserInput(msg)
    company_currency = info.context.viewer.company.currency
    target = currency or company_currency
    return WonValueQuery(
        account.rollup, target, rates, frozen_on, target == company_currency and rates is RatePolicy.AT_WIN
    )


async def _load(query: WonValueQuery, info: Info) -> WonValue:
    compute = partial(_compute, info, query)
    loader = info.context.loaders.loader((WonValue, query.currency, query.policy, query.frozen_on), compute)
    return await loader.load(query.rollup.organization_id)  # type: ignore[no-any-return]  # loaders of every kind share a table


async def _compute(info: Info, query: WonValueQuery, ids: Sequence[int]) -> list[WonValue]:
    conversion = Conversion(await _find_currency(info, query.currency), query.policy, _rate_day(info, query))
    values = await money.won_values(info.context.store, ids, conversion)
    return [values[organization_id] for organization_id in ids]


def _rate_day(info: Info, query: WonValueQuery) -> date | None:
    """Return the day of the rates; None if each win has its own. Today is that of the company."""
    return company_today(info) if query.policy is RatePolicy.CURRENT else query.frozen_on


def company_today(info: Info) -> date:
    """The current date in the company's time zone."""
    return info.context.store.now.astimezone(ZoneInfo(info.context.viewer.company.time_zone)).date()


async def _find_currency(info: Info, code: str) -> Currency:
    company_currency = info.context.viewer.company.unit
    currency = (
        company_currency if code == company_currency.code else await money.find_currency(info.context.store, code)
    )
    if currency is None:
        msg = f"{code!r} is not a currency of this company."
        raise BadUserInput(msg)
    return currency


def total(query: strawberry.Parent[WonValueQuery], info: Info) -> Money | Awaitable[Money | None] | None:
    """Total of all converted values; None if none could be converted. A stored total needs no statement."""
    if not query.is_kept:
        return _load_part(query, info, "total")
    stored = query.rollup.won_value
    return None if stored is None else Money.of_minor(stored, info.context.viewer.company.unit)


def is_complete(query: strawberry.Parent[WonValueQuery], info: Info) -> bool | Awaitable[bool]:
    """Whether every won deal could be converted."""
    return query.rollup.won_value_is_complete if query.is_kept else _load_part(query, info, "is_complete")


async def _load_part(query: WonValueQuery, info: Info, name: str) -> Any:
    return getattr(await _load(query, info), name)


async def by_currency(query: strawberry.Parent[WonValueQuery], info: Info) -> list[CurrencySum]:
    """Sums by the currency of the deals."""
    return list((await _load(query, info)).by_currency)


async def unconverted(query: strawberry.Parent[WonValueQuery], info: Info) -> list[Unconverted]:
    """Sums that are not in the total."""
    return list((await _load(query, info)).unconverted)


async def rates_as_of(query: strawberry.Parent[WonValueQuery], info: Info) -> date | None:
    """Day of the latest exchange rate used."""
    return (await _load(query, info)).rates_as_of
