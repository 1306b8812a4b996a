"""Key figures of all accounts, read by one statement."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, case, func, select

from db.board import DayBounds, account_source
from db.models import Account
from db.row import join_alias
from db.store import Store
from db.wide_sums import join_sum, wide_sum


@dataclass(frozen=True)
class AccountFigures:
    """Numbers of accounts and of their won deals, and the value of those deals.

    `won_value` is in minor units of the company's currency. `is_complete` is false where an exchange rate is missing
    for one of the accounts.
    """

    count: int
    contacted_count: int
    late_follow_up_count: int
    won_deal_count: int
    won_value: int
    is_complete: bool


async def summarize_accounts(
    store: Store, bounds: DayBounds, contacted_since: datetime, *conditions: ColumnElement[bool]
) -> AccountFigures:
    """Compute the figures of the accounts for which all of `conditions` hold.

    `contacted_count` counts the accounts contacted at or after `contacted_since`.
    """
    rollup = join_alias(Account, "rollup")
    statement = (
        select(
            func.count(),
            func.count(case((rollup.c.last_contacted_at >= contacted_since, 1))),
            func.count(case((rollup.c.follow_up_due_on < bounds.today, 1))),
            func.coalesce(func.sum(rollup.c.won_count), 0),
            func.count(case((rollup.c.won_value_is_complete.is_(False), 1))),
            *wide_sum(rollup.c.won_value),
        )
        .select_from(account_source(rollup, conditions))
        .where(rollup.c.is_account, *conditions)
    )
    ((count, contacted, late, deals, incomplete, *value),) = await store.tuples(statement)
    return AccountFigures(count, contacted, late, int(deals), join_sum(*value), incomplete == 0)
