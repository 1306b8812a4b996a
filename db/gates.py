"""What of the data is behind a gate: tables, and values of enums, that are seen only where a feature is open.

A row says behind which gate it is (`gate = Gate.ACCOUNTS` in its class), an enum which of its values are. A store says
which gates are `closed` to whoever asks by it (docs/decisions/gate.md#layer-4-the-data-layer): `db.scope` then refuses a statement that names a
table of such a gate, and leaves out rows that hold such a value, whoever wrote the statement and for what.
"""

from collections.abc import Iterator, Mapping
from enum import Enum, StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Enum as EnumType
from sqlalchemy import FromClause, Table
from sqlalchemy.sql.elements import ColumnElement


class Gate(StrEnum):
    """A feature that is not there for everybody. `auth.gate` decides for whom it is."""

    ACCOUNTS = "accounts"
    STAFF = "staff"


ClosedGates = frozenset[Gate]
"""The gates that are closed to somebody."""

NONE_CLOSED: ClosedGates = frozenset()
ALL_CLOSED: ClosedGates = frozenset(Gate)


class GateViolation(Exception):
    """A statement would have told of a feature that is closed to whoever asks: a mistake of ours."""


GATE = "gate"
"""Under which name a table says in its `info` behind which gate it is."""

_values: dict[type[Enum], dict[Enum, Gate]] = {}


def gate_enum_values(gate: Gate, *values: Enum) -> None:
    """Say that these values of an enum are there only where the gate is open: in the schema, and in rows."""
    for value in values:
        _values.setdefault(type(value), {})[value] = gate
    _hiding.cache_clear()


def gated_enum_values(kind: type[Any]) -> Mapping[Enum, Gate]:
    """Which values of an enum are behind which gates."""
    return _values.get(kind, {})


def check_table_open(table: FromClause, closed: ClosedGates) -> None:
    """Refuse a table of a feature that is closed."""
    if isinstance(table, Table) and table.info.get(GATE) in closed:
        msg = f"{table.name} is there for the feature {table.info[GATE].value!r}, which is closed to whoever asks."
        raise GateViolation(msg)


def visible_rows(source: Any, table: FromClause, closed: ClosedGates) -> Iterator[ColumnElement[bool]]:
    """Which rows of a table may be seen: those that hold no value of a feature that is closed."""
    for name, values in _hiding(table, closed) if closed and isinstance(table, Table) else ():
        column = source.c[name]
        yield column.is_(None) | column.not_in(values) if column.nullable else column.not_in(values)


@cache
def _hiding(table: Table, closed: ClosedGates) -> tuple[tuple[str, list[Enum]], ...]:
    found = []
    for column in table.c:
        kind: Any = column.type.enum_class if isinstance(column.type, EnumType) else None
        hidden = [value for value, gate in gated_enum_values(kind).items() if gate in closed]
        found += [(column.name, hidden)] if hidden else []
    return tuple(found)
