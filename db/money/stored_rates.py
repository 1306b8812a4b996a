"""Stored exchange rates of a company: loading them through the cache, and marking them as changed."""

from sqlalchemy import select, update

from db.ids import new_id
from db.models import Company, Rate
from db.money.exchange_rates import NO_RATES, ExchangeRates
from db.row import select_rows
from db.store import Store
from db.unit_of_work import UnitOfWork

_RATES = select_rows(Rate)


async def load_rates(store: Store, version: int | None) -> ExchangeRates:
    """Return all exchange rates of the company, whose `rates_version` is `version`; from the cache if possible."""
    if version is None:
        return NO_RATES
    cache = store.connection.caches.rates
    rates = cache.get(version)
    if rates is None:
        rates = ExchangeRates(await store.all(_RATES))
        cache.put(version, rates)
    return rates


async def load_current_rates(store: Store) -> ExchangeRates:
    """Return all exchange rates of the company as they are now; from the cache if possible."""
    return await load_rates(store, await store.scalar(select(Company.c.rates_version)))


async def bump_rates_version(uow: UnitOfWork) -> None:
    """Give the company a new `rates_version` after its exchange rates changed."""
    await uow.write(update(Company.table).values(rates_version=new_id()))
