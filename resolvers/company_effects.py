"""What follows from a change of the company's time zone or currency."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import strawberry

from db.accounts.summary import SummaryFigures, summarize_accounts
from db.board.columns import DayBounds
from db.gates import Gate
from db.models import Company
from db.money.amounts import Money
from db.row import select_rows
from db.store import Store
from resolvers.context import Info

_COMPANY = select_rows(Company)


@dataclass(frozen=True)
class CompanyEffects:
    """Numbers of what changed with the company, and the total before it; None while the feature is closed."""

    moved_won_deal_count: int
    won_value_before: Money | None


async def total_of(store: Store) -> Money | None:
    """Return the won value of all accounts in the company's currency; None while the feature is closed."""
    if Gate.ACCOUNTS in store.closed:
        return None
    company = await _company(store)
    return Money.of_minor((await _figures(store, company, store.now)).won_value, company.unit)


async def _company(store: Store) -> Any:
    (company,) = await store.all(_COMPANY)
    return company


async def _figures(store: Store, company: Any, since: datetime) -> SummaryFigures:
    return await summarize_accounts(store, DayBounds(store.now, ZoneInfo(company.time_zone)), since)


async def won_value_after(_effects: strawberry.Parent[CompanyEffects], info: Info) -> Money | None:
    """Won value of all accounts after the change."""
    return await total_of(info.context.store)


async def is_complete(_effects: strawberry.Parent[CompanyEffects], info: Info) -> bool:
    """Whether every won deal can be converted after the change."""
    store = info.context.store
    return (await _figures(store, await _company(store), store.now)).is_complete


async def late_follow_up_count(_effects: strawberry.Parent[CompanyEffects], info: Info) -> int:
    """Number of accounts whose follow-up is late after the change."""
    store = info.context.store
    return (await _figures(store, await _company(store), store.now)).late_follow_up_count


def of_payload(payload: strawberry.Parent[Any]) -> CompanyEffects | None:
    """What follows from the mutation."""
    effects: CompanyEffects | None = payload.effects
    return effects
