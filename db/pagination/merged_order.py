"""Orders that no index has, although one has each of a few branches of the list: pages are merged from these.

When an activity is due depends on the viewer's time zone (`due_order`), and what an amount is on its currency
(`value_order`). The first rows of each branch come from its index; then these few are sorted.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, select, true, tuple_, union_all

from db.connections.sqlalchemy_private import reads_alone
from db.pagination.keyset import KeysetQuery, Part

Bound = Callable[[Any, bool], ColumnElement[bool]]
"""Returns the range of an index with all rows whose key is at or after a value; with True, at or before it."""


@dataclass(frozen=True, eq=False)
class Branch:
    """Rows of a list that an index has in the order of `columns`, which is that of the list."""

    condition: ColumnElement[bool]
    columns: tuple[ColumnElement[Any], ...]
    bound: Bound | None = None
    """None for rows whose key has no value."""


@dataclass(frozen=True)
class MergedPart(Part):
    """A part of a list that is merged from branches."""

    branches: tuple[Branch, ...] = ()
    constants: tuple[Any, ...] = ()
    """The values of the keys before the one of the branches: the same in all rows of the part."""
    ranges: tuple[ColumnElement[bool], ...] = field(default=(), compare=False)
    """Of each branch, the range that has the rows of the page."""

    @property
    def rest(self) -> Part:
        """The part as one in the order from the key of the branches on."""
        return Part(self.order[len(self.constants) :], self.has_value)

    @property
    def keys(self) -> tuple[Any, ...]:
        """The keys that order the part."""
        return self.rest.keys

    @property
    def condition(self) -> list[ColumnElement[bool]]:
        """None: each branch has its own."""
        return []

    def is_beyond(self, values: Sequence[Any], *, backward: bool) -> bool:
        """Return whether rows of the part may come after `values`."""
        for key, own, value in zip(self.order, self.constants, values, strict=False):
            if own != value:
                return bool(own > value) is not (key.is_descending != backward)
        return self.rest.is_beyond(values[len(self.constants) :], backward=backward)

    def bounds(self, values: Sequence[Any], *, backward: bool) -> list[ColumnElement[bool]]:
        """Return the condition for rows of the part after `values`; none if all of them are."""
        if not self._has_constants_of(values):
            return []
        return self.rest.bounds(values[len(self.constants) :], backward=backward)

    def _has_constants_of(self, values: Sequence[Any]) -> bool:
        return tuple(values[: len(self.constants)]) == self.constants

    def from_cursors(self, plan: KeysetQuery) -> "MergedPart":
        """Return the part with the ranges that begin and end at the cursors."""
        place = len(self.constants)
        bounds = [
            (values[place], self.order[place].is_descending != backward)
            for values, backward in plan.cursors
            if self.has_value and self._has_constants_of(values) and values[place] is not None
        ]
        return replace(self, ranges=tuple(_range(branch, bounds) for branch in self.branches)) if bounds else self

    def first_rows(self, query: Select[Any], size: int, *, backward: bool) -> ColumnElement[bool]:
        """Return whether a row of a query is one of the first of a branch.

        They are materialized: SQLite would look for them once for each column of the key.
        """
        descends = self.order[len(self.constants)].is_descending != backward
        ranges = self.ranges or [true()] * len(self.branches)
        firsts = [
            _first(query, branch, begin, size, descends=descends).subquery()
            for branch, begin in zip(self.branches, ranges, strict=True)
        ]
        found = union_all(*(select(*first.c) for first in firsts)).cte("first").prefix_with("MATERIALIZED")
        return tuple_(*self.branches[0].columns[-1].table.primary_key).in_(select(*found.c))


def _range(branch: Branch, bounds: Iterable[tuple[Any, bool]]) -> ColumnElement[bool]:
    return and_(true(), *(branch.bound(value, descends) for value, descends in bounds if branch.bound is not None))


def _first(query: Select[Any], branch: Branch, begin: ColumnElement[bool], size: int, *, descends: bool) -> Select[Any]:
    """Select the keys of the first rows of a branch; no other table is read if the conditions name none."""
    table: Any = branch.columns[-1].table
    condition = query.whereclause
    if reads_alone(query, table):
        rows = select(*table.primary_key).where(true() if condition is None else condition)
    else:
        rows = query.with_only_columns(*table.primary_key, maintain_column_froms=True)
    clauses = (column.desc() if descends else column.asc() for column in branch.columns)
    return rows.where(branch.condition, begin).order_by(*clauses).limit(size).correlate(None)


def merge_parts(plan: KeysetQuery, parts: Iterable[MergedPart]) -> list[Part]:
    """Return those of the parts that may have rows of the page, each from the cursors on."""
    return [part.from_cursors(plan) for part in plan.within_reach(parts)]


def has_values(plan: KeysetQuery, place: int) -> tuple[bool, bool]:
    """Return whether the first and the second part of a list have values in a key, in the order of reading."""
    nulls_last = plan.order[place].nulls_first == plan.backward
    return nulls_last, not nulls_last
