"""Rows that a unit of work has read or written and that nothing has changed since, so it need not read them again.

The lock on the company's revision keeps other writers away until the commit. A write forgets the rows that it may have
changed, and those that join them.
"""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Column, FromClause

from db.gates import ClosedGates
from db.row import Row

R = TypeVar("R", bound=Row)
MAX_ROWS = 2_000
"""Rows that are kept; beyond them, all are forgotten."""


class KnownRows:
    """Rows by model and key, for readers to whom the same gates are closed."""

    def __init__(self) -> None:
        self.rows: dict[tuple[ClosedGates, type[Row], Any], Row] = {}
        self.written: dict[tuple[type[Row], Any], Row] = {}
        """Rows as their last write left them, without the rows that they join, whatever gates are closed."""

    def get(self, closed: ClosedGates, model: type[R], key: Any) -> R | None:
        """Return the row if it is known."""
        return self.rows.get((closed, model, key))  # type: ignore[return-value]  # the key says its model

    def add(self, closed: ClosedGates, rows: Collection[Row]) -> None:
        """Remember rows that were read with the rows that they join."""
        if len(self.rows) + len(rows) > MAX_ROWS:
            self.rows.clear()
        self.rows.update({(closed, type(row), getattr(row, key_column(type(row)).name)): row for row in rows})

    def add_written(self, row: Row) -> None:
        """Remember a row as the write returned it."""
        if len(self.written) >= MAX_ROWS:
            self.written.clear()
        self.written[type(row), getattr(row, key_column(type(row)).name)] = row

    def forget(self, table: FromClause, ids: Collection[Any] | None = None) -> None:
        """Forget the rows of a table with these ids, or all of them, and all rows that join a row of the table."""

        def is_unchanged(model: type[Row], key: Any) -> bool:
            return model.table is not table or (ids is not None and key not in ids)

        self.rows = {
            (closed, model, key): row
            for (closed, model, key), row in self.rows.items()
            if table not in _joined_tables(model) and is_unchanged(model, key)
        }
        self.written = {each: row for each, row in self.written.items() if is_unchanged(*each)}

    def clear(self) -> None:
        """Forget all rows."""
        self.rows, self.written = {}, {}

    def copy(self) -> "KnownRows":
        """Return what is known now, to go back to with `restore`."""
        copied = KnownRows()
        copied.restore(self)
        return copied

    def restore(self, earlier: "KnownRows") -> None:
        """Know again what was known earlier: what was written since is undone."""
        self.rows, self.written = dict(earlier.rows), dict(earlier.written)


@cache
def key_column(model: type[Row]) -> Column[Any]:
    """Return the column that identifies a row within its company: the id, or the code of a currency."""
    (column,) = (column for column in model.table.primary_key if column.name != "company_id")
    return column


@cache
def _joined_tables(model: type[Row]) -> frozenset[FromClause]:
    return frozenset(_walk_joined(model))


def _walk_joined(model: type[Row]) -> Iterator[FromClause]:
    for field in model.joined.values():
        yield field.python_type.table
        yield from _walk_joined(field.python_type)
