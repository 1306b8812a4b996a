"""Pages of activities in the order in which they are due, open ones before done ones or not.

An all-day activity is due when its day ends where the viewer is, so no index has this order. One has timed activities
by their time, and all-day ones by their date (`ix_activity_due`).
"""

import operator
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache, partial
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, false, literal
from sqlalchemy.sql import visitors
from sqlalchemy.sql.elements import BinaryExpression, BooleanClauseList, Grouping

from db.models import Activity
from db.pagination.keyset import KeysetQuery, Part
from db.pagination.merged_order import Branch, MergedPart, has_values, merge_parts
from db.store import Store

ZONES = 64
"""Time zones whose branches are held, so that the statement of a first page is the same each time."""
SHAPES = (("DUE", "id"), ("IS_DONE", "DUE", "id"))
"""The orders that are merged. Others are sorted."""
DAY = timedelta(days=1)
"""How far a date may be from that of a moment in a zone, which may have been without it."""


async def parts_by_due(
    zone: ZoneInfo, _store: Store, plan: KeysetQuery, where: ColumnElement[bool] | None
) -> list[Part]:
    """Return the parts of a list of activities by the time at which they are due.

    `where`: the condition of the list.
    """
    order, states = tuple(plan.order), _states(where)
    if tuple(key.name for key in order) not in SHAPES or not states:
        return plan.parts
    by_state: list[tuple[bool, ...]] = [()]
    if len(order) > len(SHAPES[0]):
        by_state = [(each,) for each in sorted(states, reverse=order[0].is_descending != plan.backward)]
    return merge_parts(
        plan,
        (
            MergedPart(order, has_value, _branches(zone, has_value, constants or states), constants)
            for constants in by_state
            for has_value in has_values(plan, len(constants))
        ),
    )


@lru_cache(maxsize=ZONES)
def _branches(zone: ZoneInfo, has_value: bool, states: tuple[bool, ...]) -> tuple[Branch, ...]:  # noqa: FBT001  # a key of the cache
    due_at, due_date = Activity.c.due_at, Activity.c.due_date
    columns = (due_at, due_date, Activity.c.id)
    timed, all_day = due_at.is_not(None), and_(due_at.is_(None), due_date.is_not(None))
    if not has_value:
        undated = and_(due_at.is_(None), due_date.is_(None))
        return tuple(Branch(and_(_is_done(each), undated), columns) for each in states)
    return tuple(
        branch
        for each in states
        for branch in (
            Branch(and_(_is_done(each), timed), columns, _timed_range),
            Branch(and_(_is_done(each), all_day), columns, partial(_all_day_range, zone)),
        )
    )


def _is_done(state: bool) -> ColumnElement[bool]:  # noqa: FBT001  # the state
    return Activity.c.is_done.is_(state)


def _timed_range(due: datetime, descends: bool) -> ColumnElement[bool]:  # noqa: FBT001  # a `Bound`
    compare = operator.le if descends else operator.ge
    found: ColumnElement[bool] = compare(Activity.c.due_at, literal(due, Activity.c.due_at.type))
    return found


def _all_day_range(zone: ZoneInfo, due: datetime, descends: bool) -> ColumnElement[bool]:  # noqa: FBT001  # a `Bound`
    on: date = due.astimezone(zone).date()
    column: Any = Activity.c.due_date
    try:
        return column <= literal(on + DAY, column.type) if descends else column >= literal(on - DAY, column.type)  # type: ignore[no-any-return]  # columns make conditions
    except OverflowError:  # the first or the last date of all
        return column.is_not(None)  # type: ignore[no-any-return]  # columns make conditions


def _states(where: ColumnElement[bool] | None) -> tuple[bool, ...]:
    """Return the states that activities may have: one if the condition demands it, none if it may or may not."""
    named = where is not None and any(each is Activity.c.is_done for each in visitors.iterate(where))
    if not named:
        return (False, True)
    return tuple(dict.fromkeys(_demanded(where)))[:1]


def _demanded(condition: Any) -> Iterator[bool]:
    """Yield the states that a condition demands: one of the conditions that must all hold is the state itself."""
    if isinstance(condition, Grouping):
        yield from _demanded(condition.element)
    elif isinstance(condition, BooleanClauseList) and condition.operator is operator.and_:
        for each in condition.clauses:
            yield from _demanded(each)
    elif isinstance(condition, BinaryExpression) and condition.left is Activity.c.is_done:
        yield not isinstance(condition.right, type(false()))
