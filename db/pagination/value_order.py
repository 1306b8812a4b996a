"""Pages of deals by their value in units of its currency: those of one currency after the other have an index.

The number of decimals is the currency's, so no index has the order of all: 500 yen are more than 5 dollars, and both
are 500 minor units. A company has deals in few currencies.
"""

import operator
from functools import lru_cache, partial
from math import ceil, floor, isfinite
from typing import Any

from sqlalchemy import ColumnElement, and_, literal, select
from sqlalchemy.sql import visitors

from db.models import Currency, Deal
from db.pagination.keyset import KeysetQuery, Part
from db.pagination.merged_order import Branch, MergedPart, has_values, merge_parts
from db.pagination.order_keys import MAX_BIGINT
from db.store import Store

COMPANIES = 64
"""Sets of currencies whose branches are held, so that the statement of a first page is the same each time."""
SHAPE = ("VALUE", "id")
"""The order that is merged. Others are sorted."""
_DEAL = select(Deal.c.id).where(Deal.c.currency_code == Currency.c.code).limit(1).correlate(Currency.table)
CURRENCIES = (
    select(Currency.c.code, Currency.c.decimal_points)
    .where(_DEAL.scalar_subquery().is_not(None))
    .order_by(Currency.c.code)
)
"""The currencies in which there are deals; an index has the first deal of each."""


async def parts_by_value(store: Store, plan: KeysetQuery, where: ColumnElement[bool] | None) -> list[Part]:
    """Return the parts of a list of deals by their value; `where`: the condition of the list."""
    order = tuple(plan.order)
    named = where is not None and any(each is Deal.c.currency_code for each in visitors.iterate(where))
    if tuple(key.name for key in order) != SHAPE or named:
        return plan.parts
    currencies = tuple((code, decimals) for code, decimals in await store.tuples(CURRENCIES))
    if not currencies:
        return plan.parts
    return merge_parts(plan, (MergedPart(order, each, _branches(currencies, each)) for each in has_values(plan, 0)))


@lru_cache(maxsize=COMPANIES)
def _branches(currencies: tuple[tuple[str, int], ...], has_value: bool) -> tuple[Branch, ...]:  # noqa: FBT001  # a key of the cache
    value: Any = Deal.c.value
    is_of_part = value.is_not(None) if has_value else value.is_(None)
    return tuple(
        Branch(and_(Deal.c.currency_code == code, is_of_part), (value, Deal.c.id), partial(_range, decimals))
        for code, decimals in currencies
    )


def _range(decimals: int, units: float, descends: bool) -> ColumnElement[bool]:  # noqa: FBT001  # a `Bound`
    """Return the range of values in minor units, with the one next to it: numbers with a point are not exact."""
    value: Any = Deal.c.value
    minor = units * 10.0**decimals
    if not isfinite(minor):
        return value.is_not(None)  # type: ignore[no-any-return]  # columns make conditions
    edge = max(min(ceil(minor) + 1 if descends else floor(minor) - 1, MAX_BIGINT), -MAX_BIGINT)
    compare = operator.le if descends else operator.ge
    return compare(value, literal(edge, value.type))  # type: ignore[no-any-return]  # columns make conditions
