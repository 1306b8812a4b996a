"""Conditions on when activities are due (docs/decisions/activities.md#filters)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, false, or_, true

from db.filters.scalars import OPERATORS, FilterContext, FilterValue, negate
from db.moment import local_date


@dataclass(frozen=True)
class DueCondition:
    """A filter of activities by one due time; an all-day activity is due at the last moment of its day.

    The day is that of the viewer's time zone.
    """

    def build(self, value: FilterValue, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the due time or date matches all operators of `value`."""
        conditions = [_due(source, operator, operand, context) for operator, operand in value.items()]
        return and_(true(), *conditions)


def _due(source: FromClause, operator: str, operand: Any, context: FilterContext) -> ColumnElement[bool]:
    due_at, due_date = source.c.due_at, source.c.due_date
    if operator == "is_null":
        is_undated = and_(due_at.is_(None), due_date.is_(None))
        return is_undated if operand else negate(is_undated)
    day = local_date(operand, context.zone)
    return or_(OPERATORS[operator](due_at, operand), DAY_OPERATORS[operator](due_date, day))


DAY_OPERATORS: Mapping[str, Callable[[Any, date], ColumnElement[bool]]] = {
    "eq": lambda _due_date, _day: false(),
    "lt": lambda due_date, day: due_date < day,
    "lte": lambda due_date, day: due_date < day,
    "gt": lambda due_date, day: due_date >= day,
    "gte": lambda due_date, day: due_date >= day,
}
"""Comparison of the last moment of a day with a moment of `day`: it is later on the same day."""


@dataclass(frozen=True)
class OverdueCondition:
    """A filter of activities by whether they are overdue, for the viewer's time zone."""

    def build(self, value: Any, source: FromClause, context: FilterContext) -> ColumnElement[bool]:
        """Build the condition that the activity is overdue, or for false that it is not."""
        is_late = or_(source.c.due_at < context.now, source.c.due_date < context.today)
        is_overdue = and_(source.c.is_done.is_(False), is_late)
        return is_overdue if value else negate(is_overdue)
