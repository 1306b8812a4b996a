"""Number and value of deals by stage, read by one statement."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, func, select

from db.models import Currency, Deal
from db.money.amounts import Conversion, WonAmount, WonValue, won_value
from db.money.stored_rates import load_current_rates
from db.row import select_rows
from db.sql.wide_sums import join_sum, wide_sum
from db.store import Store


async def value_by_stage(
    store: Store, conversion: Conversion, today: date, conditions: Sequence[ColumnElement[bool]]
) -> dict[int | None, WonValue]:
    """Return the value of the deals that match, by stage id; None is the key of deals without a stage.

    A won deal counts at the rate of its win, any other at that of today.
    """
    currencies = {currency.code: currency for currency in await store.all(select_rows(Currency))}
    amounts: dict[int | None, list[WonAmount]] = defaultdict(list)
    for stage_id, currency, won_on, count, *amount in await store.tuples(_statement(conditions)):
        part = WonAmount(currency, won_on or today, join_sum(*amount), int(count), currencies[currency])
        amounts[stage_id].append(part)
    rates = await load_current_rates(store)
    return {stage_id: won_value(parts, rates, conversion) for stage_id, parts in amounts.items()}


def _statement(conditions: Sequence[ColumnElement[bool]]) -> Any:
    keys = (Deal.c.stage_id, Deal.c.currency_code, Deal.c.won_on)
    columns = (*keys, func.count(), *wide_sum(func.coalesce(Deal.c.value, 0)))
    return select(*columns).where(Deal.c.deleted_at.is_(None), *conditions).group_by(*keys)
