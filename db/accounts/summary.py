"""Key figures of all accounts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Date, Select, bindparam, case, func, select

from db.accounts.kept_figures import AccountFigures, read_figures
from db.board.columns import DayBounds, account_source, rollups_for
from db.column_types import UtcDateTime
from db.sql.wide_sums import join_sum, wide_sum
from db.store import Store


@dataclass(frozen=True)
class SummaryFigures:
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
) -> SummaryFigures:
    """Compute the figures of the accounts for which all of `conditions` hold.

    `contacted_count` counts the accounts contacted at or after `contacted_since`.
    """
    values = {"contacted_since": contacted_since, "today": bounds.today}
    if conditions:
        rows = await store.tuples(_figures(*conditions), **values)
    else:
        rows = await read_figures(store, ALL_FIGURES, contacted_since, bounds.today, **values)
    count, contacted, late, deals, incomplete = (sum(int(row[index]) for row in rows) for index in range(FIRST_CONTACT))
    won_value = sum(join_sum(*row[FIRST_CONTACT + 1 :]) for row in rows)
    return SummaryFigures(count, contacted, late, deals, won_value, incomplete == 0)


FIRST_CONTACT = 5
"""Index of the first contact since `:contacted_since`: the figures are true until this begins after it."""


def _figures(*conditions: ColumnElement[bool]) -> Select[Any]:
    rollup = rollups_for(conditions)
    contact, since = rollup.c.last_contacted_at, bindparam("contacted_since", type_=UtcDateTime)
    return (
        select(
            func.count(),
            func.count(case((contact >= since, 1))),
            func.count(case((rollup.c.follow_up_due_on < bindparam("today", type_=Date), 1))),
            func.coalesce(func.sum(rollup.c.won_count), 0),
            func.count(case((rollup.c.won_value_is_complete.is_(False), 1))),
            func.min(case((contact >= since, contact))),
            *wide_sum(rollup.c.won_value),
        )
        .select_from(account_source(rollup, conditions))
        .where(rollup.c.is_account, *conditions)
    )


ALL_FIGURES = AccountFigures(_figures(), count=0, until=FIRST_CONTACT)
"""The figures of all accounts."""
