"""Gates of the data: tables, columns and enum values that belong to a feature which is not open to all users.

A row class names its gate (`gate = Gate.ACCOUNTS`); so does the annotation of a column
(`Annotated[int | None, Gate.ACCOUNTS]`); an enum is decorated with `gate_enum_values`. A store has the gates
that are `closed` to the viewer (docs/decisions/gate.md#layer-4-the-data-layer). `db.tenancy.tenant_scope` then rejects
every statement that names a table of a closed gate, and hides rows with a value of one.
"""

from collections.abc import Callable, Iterator, Mapping
from enum import Enum, StrEnum
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Column, FromClause, Table
from sqlalchemy import Enum as EnumType
from sqlalchemy.sql.elements import ColumnElement

E = TypeVar("E", bound=type[Enum])


class Gate(StrEnum):
    """A feature that is not open to all users. `auth.feature_gate` decides who has access."""

    ACCOUNTS = "accounts"
    STAFF = "staff"


ClosedGates = frozenset[Gate]
"""The gates that are closed to a viewer."""

NONE_CLOSED: ClosedGates = frozenset()
ALL_CLOSED: ClosedGates = frozenset(Gate)


class GateViolation(Exception):
    """A statement that names a table of a closed feature: an error in this program."""


GATE = "gate"
"""Key of the gate in the `info` of a table or column."""

GATED_VALUES = "__gated_values__"
"""Attribute of an enum: its gated members, each with its gate."""


def gate_enum_values(gate: Gate, *values: str) -> Callable[[E], E]:
    """Decorate an enum whose `values` exist only where the gate is open: in the schema, and in rows."""

    def decorate(enum_class: E) -> E:
        members = {enum_class(value): gate for value in values}
        setattr(enum_class, GATED_VALUES, {**gated_enum_values(enum_class), **members})
        return enum_class

    return decorate


def gated_enum_values(enum_class: type[Any] | None) -> Mapping[Enum, Gate]:
    """Return the gated members of an enum, each with its gate."""
    gates: Mapping[Enum, Gate] = getattr(enum_class, GATED_VALUES, {})
    return gates


for _gate in Gate:  # a column of this type hides its row while the gate is closed
    gate_enum_values(_gate, _gate.value)(Gate)


def column_gate(column: Column[Any]) -> Gate | None:
    """Return the gate of a column; None if all users see it."""
    gate: Gate | None = column.info.get(GATE)
    return gate


def row_gate(row: Any) -> Gate | None:
    """Return the gate of a row: that of its table, or of a gated enum value in it; None if all users see the row."""
    gates = (gated_enum_values(type(value)).get(value) for value in row if isinstance(value, Enum))
    table_gate: Gate | None = row.gate
    return table_gate or next(filter(None, gates), None)


def check_table_open(table: FromClause, closed: ClosedGates) -> None:
    """Raise `GateViolation` if the table belongs to a closed feature."""
    if isinstance(table, Table) and table.info.get(GATE) in closed:
        msg = f"{table.name} belongs to the feature {table.info[GATE].value!r}, which is closed to the viewer."
        raise GateViolation(msg)


def visible_rows(source: Any, table: FromClause, closed: ClosedGates) -> Iterator[ColumnElement[bool]]:
    """Return the conditions that hide rows of `table` with values of closed features; `source` is its alias."""
    for name, values in _hidden_values(table, closed) if closed and isinstance(table, Table) else ():
        column = source.c[name]
        yield column.is_(None) | column.not_in(values) if column.nullable else column.not_in(values)


@cache
def _hidden_values(table: Table, closed: ClosedGates) -> tuple[tuple[str, list[Enum]], ...]:
    """Return the columns of a table that can hold values of closed features, each with these values."""
    columns = []
    for column in table.c:
        enum_class: Any = column.type.enum_class if isinstance(column.type, EnumType) else None
        hidden = [value for value, gate in gated_enum_values(enum_class).items() if gate in closed]
        if hidden:
            columns.append((column.name, hidden))
    return tuple(columns)
