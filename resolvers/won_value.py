"""Won value of an account or organization (docs/decisions/money.md#won-value).

The total in the company's currency at the rate of each win is stored in the roll-up. Every other value is computed
for all accounts of a list at once.
"""

from collections.abc import Awaitable, Sequence
from datetime import date
from functools import partial
from typing import Annotated, Any, NamedTuple
from zoneinfo import ZoneInfo

import strawberry

from db.models import Account, AccountRollup, Company, Currency
from db.money.amounts import (
    EVERY_DAY,
    Conversion,
    CurrencySum,
    DayRange,
    Money,
    RatePolicy,
    Unconverted,
    WonValue,
    find_currency,
    won_values,
)
from db.money.won_report import load_won_amounts
from resolvers.context import Info
from resolvers.errors import BadUserInput
from resolvers.queries.connections import where_conditions
from resolvers.where.accounts import AccountWhere


class WonValueQuery(NamedTuple):
    """A requested won value: of an account or organization, or computed already."""

    currency: str
    policy: RatePolicy
    frozen_on: date | None
    days: DayRange = EVERY_DAY
    organization_id: int | None = None
    """The organization whose won deals count; None if the value is computed already."""
    rollup: AccountRollup | None = None
    """Roll-up of the account, if it is known."""
    computed: WonValue | None = None
    """The value, if it is computed already."""
    is_grouped: bool = False
    """Whether the organizations below the account count, too."""

    def stored(self, company: Company) -> AccountRollup | None:
        """Return the roll-up if it holds the value."""
        is_stored = self.currency == company.currency and self.policy is RatePolicy.AT_WIN
        return self.rollup if is_stored and self.counts_own_deals else None

    @property
    def counts_own_deals(self) -> bool:
        """Whether the value is that of all won deals of the account, and of no others."""
        return self.days == EVERY_DAY and not self.is_grouped


InCurrency = Annotated[
    str | None,
    strawberry.argument(name="in", description="Code of the target currency. Default: the company's currency."),
]
Rates = Annotated[
    RatePolicy, strawberry.argument(description="Choice of the day whose exchange rates are used. Default: AT_WIN.")
]
From = Annotated[
    date | None,
    strawberry.argument(
        name="from", description="First day of wins that count, in the company's time zone; null for no limit."
    ),
]
To = Annotated[
    date | None,
    strawberry.argument(
        name="to", description="Last day of wins that count, in the company's time zone; null for no limit."
    ),
]
IncludeDescendants = Annotated[
    bool,
    strawberry.argument(
        description="Whether the organizations below the account count, too, at any depth, also former accounts. "
        "Default: false."
    ),
]
FrozenOn = Annotated[
    date | None,
    strawberry.argument(description="Day of the exchange rates. Required with `rates: FROZEN`, not allowed otherwise."),
]


def of_organization(
    organization: strawberry.Parent[Any],
    info: Info,
    currency: InCurrency = None,
    rates: Rates = RatePolicy.AT_WIN,
    frozen_on: FrozenOn = None,
    start: From = None,
    end: To = None,
    include_descendants: IncludeDescendants = False,  # noqa: FBT002  # an argument of GraphQL
) -> WonValueQuery:
    """The won value of an account or organization. Its parts are computed when they are selected."""
    rollup = organization.rollup if isinstance(organization, Account) else None
    days = EVERY_DAY if start is None and end is None else DayRange(start, end)
    asked = _asked(info, currency, rates, frozen_on, days)
    return WonValueQuery(*asked, organization.id, rollup, is_grouped=include_descendants)


def request(
    info: Info, currency: str | None, rates: RatePolicy, frozen_on: date | None, days: DayRange
) -> WonValueQuery:
    """Return a requested won value. Raise `BadUserInput` for arguments that contradict each other."""
    return WonValueQuery(*_asked(info, currency, rates, frozen_on, days))


def _asked(
    info: Info, currency: str | None, rates: RatePolicy, frozen_on: date | None, days: DayRange
) -> tuple[str, RatePolicy, date | None, DayRange]:
    """Return the first fields of `WonValueQuery`: a list asks for the same of each account."""
    if (rates is RatePolicy.FROZEN) != (frozen_on is not None):
        msg = "`frozenOn` is required with `rates: FROZEN`, and not allowed otherwise."
        raise BadUserInput(msg)
    if days.start is not None and days.end is not None and days.end < days.start:
        msg = "`to` must not be before `from`."
        raise BadUserInput(msg)
    return currency or info.context.viewer.company.currency, rates, frozen_on, days


async def _load(query: WonValueQuery, info: Info) -> WonValue:
    if query.organization_id is None:
        return query.computed  # type: ignore[return-value]  # a value without organization is computed
    compute = partial(_compute, info, query)
    key = (WonValue, query.currency, query.policy, query.frozen_on, query.days, query.is_grouped)
    loader = info.context.loaders.loader(key, compute)
    return await loader.load(query.organization_id)  # type: ignore[no-any-return]  # loaders of every kind share a table


async def _compute(info: Info, query: WonValueQuery, ids: Sequence[int]) -> list[WonValue]:
    conversion = await conversion_of(info, query)
    values = await won_values(info.context.store, ids, conversion, query.days, is_grouped=query.is_grouped)
    return [values[organization_id] for organization_id in ids]


async def conversion_of(info: Info, query: WonValueQuery) -> Conversion:
    """Return the conversion of a requested value. Raise `BadUserInput` for an unknown currency."""
    return Conversion(await get_currency(info, query.currency), query.policy, _rate_day(info, query))


def _rate_day(info: Info, query: WonValueQuery) -> date | None:
    """Return the day of the rates; None if each win has its own. Today is that of the company."""
    return company_today(info) if query.policy is RatePolicy.CURRENT else query.frozen_on


async def unconverted_of_accounts(info: Info, where: AccountWhere | None, *more: Any) -> list[Unconverted]:
    """Return what the won value of the accounts that match `where` and `more` leaves out, with the reasons."""
    conditions = (*where_conditions(info.context, Account, where), *more)
    conversion = Conversion(info.context.viewer.company.unit)
    amounts = await load_won_amounts(info.context.store, None, conversion, EVERY_DAY, conditions)
    return list(amounts.total().unconverted)


def company_today(info: Info) -> date:
    """The current date in the company's time zone."""
    return info.context.store.moment.today(ZoneInfo(info.context.viewer.company.time_zone))


async def get_currency(info: Info, code: str) -> Currency:
    """Return the currency of the company with this code. Raise `BadUserInput`."""
    company_currency = info.context.viewer.company.unit
    if code == company_currency.code:
        return company_currency
    currency = await find_currency(info.context.store, code)
    if currency is None:
        msg = f"{code!r} is not a currency of this company."
        raise BadUserInput(msg)
    return currency


def total(query: strawberry.Parent[WonValueQuery], info: Info) -> Money | Awaitable[Money | None] | None:
    """Total of all converted values; None if none could be converted. A stored total needs no statement."""
    company = info.context.viewer.company
    stored = query.stored(company)
    if stored is None:
        return _load_part(query, info, "total")
    return None if stored.won_value is None else Money.of_minor(stored.won_value, company.unit)


def is_complete(query: strawberry.Parent[WonValueQuery], info: Info) -> bool | Awaitable[bool]:
    """Whether every won deal could be converted."""
    stored = query.stored(info.context.viewer.company)
    return _load_part(query, info, "is_complete") if stored is None else stored.won_value_is_complete


def deal_count(query: strawberry.Parent[WonValueQuery], info: Info) -> int | Awaitable[int]:
    """Number of won deals."""
    has_count = query.rollup is not None and query.counts_own_deals
    return query.rollup.won_count if has_count and query.rollup else _load_part(query, info, "deal_count")


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
