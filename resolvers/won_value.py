"""What a customer's won deals are worth (docs/decisions/money.md#won-value).

What most people ask for, the total in the company's own currency at the rate of each win, stands in the roll-up and
costs nothing; whatever else is asked for is computed for all accounts of the level at once.
"""

from collections.abc import Awaitable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Annotated, Any

import strawberry

from db import money
from db.models import Account, AccountRollup, Currency
from db.money import Conversion, CurrencySum, Money, RatePolicy, Unconverted, WonValue
from resolvers.context import Info
from resolvers.errors import BadUserInput


@dataclass(frozen=True)
class WonValueQuery:
    """A question for a won value."""

    rollup: AccountRollup
    currency: str
    policy: RatePolicy
    frozen_on: date | None
    is_kept: bool
    """Whether the roll-up holds the answer."""

    @property
    def deal_count(self) -> int:
        """How many won deals there are."""
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
    """The won value of an account, to be computed as far as it is asked for."""
    if (rates is RatePolicy.FROZEN) != (frozen_on is not None):
        msg = "`frozenOn` belongs to `rates: FROZEN`: give both or neither."
        raise BadUserInput(msg)
    own = info.context.viewer.company.currency
    target = currency or own
    return WonValueQuery(account.rollup, target, rates, frozen_on, target == own and rates is RatePolicy.AT_WIN)


async def _full(worth: WonValueQuery, info: Info) -> WonValue:
    compute = partial(_compute, info, worth)
    loader = info.context.loaders.loader((WonValue, worth.currency, worth.policy, worth.frozen_on), compute)
    return await loader.load(worth.rollup.organization_id)  # type: ignore[no-any-return]  # loaders of every kind share a table


async def _compute(info: Info, worth: WonValueQuery, ids: Sequence[int]) -> list[WonValue]:
    conversion = Conversion(await _target(info, worth.currency), worth.policy, worth.frozen_on)
    found = await money.won_values(info.context.store, ids, conversion)
    return [found[each] for each in ids]


async def _target(info: Info, code: str) -> Currency:
    own = info.context.viewer.company.unit
    known = own if code == own.code else await money.find_currency(info.context.store, code)
    if known is None:
        msg = f"{code!r} is not a currency of this company."
        raise BadUserInput(msg)
    return known


def total(worth: strawberry.Parent[WonValueQuery], info: Info) -> Money | Awaitable[Money | None] | None:
    """Everything that could be converted; null where nothing could. What is kept is answered at once."""
    if not worth.is_kept:
        return _part(worth, info, "total")
    kept = worth.rollup.won_value
    return None if kept is None else Money.of_minor(kept, info.context.viewer.company.unit)


def is_complete(worth: strawberry.Parent[WonValueQuery], info: Info) -> bool | Awaitable[bool]:
    """Whether everything could be converted."""
    return worth.rollup.won_value_is_complete if worth.is_kept else _part(worth, info, "is_complete")


async def _part(worth: WonValueQuery, info: Info, name: str) -> Any:
    return getattr(await _full(worth, info), name)


async def by_currency(worth: strawberry.Parent[WonValueQuery], info: Info) -> list[CurrencySum]:
    """The parts, by the currency of the deals."""
    return list((await _full(worth, info)).by_currency)


async def unconverted(worth: strawberry.Parent[WonValueQuery], info: Info) -> list[Unconverted]:
    """The parts that are not in the total."""
    return list((await _full(worth, info)).unconverted)


async def rates_as_of(worth: strawberry.Parent[WonValueQuery], info: Info) -> date | None:
    """The day of the latest rate that was used."""
    return (await _full(worth, info)).rates_as_of
