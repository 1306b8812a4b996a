"""Exchange rates: their list, and values of deals converted by them (docs/decisions/money.md#exchange-rates)."""

from datetime import date
from typing import Annotated, Any

import strawberry

from db.models import Currency, Deal, Rate
from db.money.amounts import Money, convert
from db.money.stored_rates import load_current_rates
from db.pagination.order_keys import OrderKey
from db.pagination.page import PageRequest
from db.row import select_rows
from resolvers.context import Info
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate
from resolvers.won_value import InCurrency, company_today, get_currency

NEWEST_FIRST = (
    OrderKey("on_date", Rate.c.on_date, is_descending=True),
    OrderKey("base", Rate.c.base),
    OrderKey("quote", Rate.c.quote),
)
RATES = select_rows(Rate)
Base = Annotated[
    str | None, strawberry.argument(description="Code of the base currency; null for the rates of all currencies.")
]
Quote = Annotated[
    str | None, strawberry.argument(description="Code of the quote currency; null for the rates in all currencies.")
]


async def list_page(
    info: Info,
    base: Base = None,
    quote: Quote = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[Rate]:
    """Stored exchange rates, the latest day first."""
    given = ((Rate.c.base, base), (Rate.c.quote, quote))
    query = RATES.where(*(column == code for column, code in given if code is not None))
    return await paginate(info.context.store, query, NEWEST_FIRST, PageRequest(first, after, last, before))


async def converted_value(deal: strawberry.Parent[Deal], info: Info, currency: InCurrency = None) -> Money | None:
    """Value of a deal in another currency, at the rate of the day of its win, or of today; None without a rate."""
    code = currency or info.context.viewer.company.currency

    async def fetch_currency(codes: list[str]) -> list[Currency]:
        return [await get_currency(info, each) for each in codes]

    async def fetch_rates(keys: list[None]) -> list[Any]:
        return [await load_current_rates(info.context.store)] * len(keys)

    loaders = info.context.loaders
    target = await loaders.loader(get_currency, fetch_currency).load(code)
    rates = await loaders.loader(load_current_rates, fetch_rates).load(None)
    return convert(deal.value or 0, deal.currency, _rate_day(deal, info), rates, target)


def _rate_day(deal: Deal, info: Info) -> date:
    return company_today(info) if deal.won_on is None else deal.won_on
