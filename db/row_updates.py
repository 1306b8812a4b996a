"""Updates of single rows, collected until a statement must see them. Those that write the same columns go as one.

A savepoint is set as late, so that a change which is refused before anything was sent costs no statement.
"""

from collections.abc import AsyncIterator, Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple, Protocol

from sqlalchemy import CompoundSelect, Executable, Select, Update, bindparam, update

from db.gates import ClosedGates, Gate, column_gate
from db.known_rows import KnownRows, key_column
from db.row import Row
from db.tenancy.tenant_scope import SCOPE_PARAMETER, TABLES, scope_to_company

VERSION_COLUMNS = ("version", "account_version")
TIME_COLUMNS = ("updated_at", "account_updated_at")
"""Columns that count and date the changes of a row. A gated one does so for all changes, others for visible ones."""

ROW_KEY, NEW_VALUE = "row_key", "new_"
"""Bind parameters of an update of one row: its key, and the prefix of the new values of columns."""
UPDATE_CACHE_SIZE = 512
"""Updates of single rows that are built once, by the columns that they write."""

RowValues = dict[Any, Mapping[str, Any]]
"""Parameters of updates, by the keys of the rows."""


class Stamp(NamedTuple):
    """Names of the columns that count a change, and of those that date it."""

    versions: tuple[str, ...]
    times: tuple[str, ...]

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.versions or self.times)

    def values(self, model: type[Row], now: Any) -> dict[str, Any]:
        """Return the new values of these columns."""
        return {name: model.c[name] + 1 for name in self.versions} | dict.fromkeys(self.times, now)


def stamp(model: type[Row], gates: Collection[Gate | None]) -> Stamp:
    """Return the columns that count and date a change; `gates` are those of what is changed.

    A change of gated data moves gated columns only, so that it stays hidden (docs/decisions/gate.md#traces).
    """
    moved = [column.name for column in model.c if None in gates or column_gate(column) in gates]
    versions = tuple(name for name in moved if name in VERSION_COLUMNS)
    return Stamp(versions, tuple(name for name in moved if name in TIME_COLUMNS))


class Writer(NamedTuple):
    """Who updates rows: for which company, with which gates closed, and where the rows are known afterwards."""

    company_id: int
    closed: ClosedGates
    known: KnownRows


class Shape(NamedTuple):
    """What an update writes. Rows of one shape are updated by one statement."""

    model: type[Row]
    stamp: Stamp
    names: tuple[str, ...]


@lru_cache(maxsize=UPDATE_CACHE_SIZE)
def update_statement(shape: Shape, *, returns_row: bool) -> Update:
    """Build the update of the row with a key. One that returns the row cannot be sent for several rows at once."""
    model, names = shape.model, (*shape.stamp.times, *shape.names)
    new = {name: bindparam(NEW_VALUE + name, type_=model.c[name].type) for name in names}
    is_row = key_column(model) == bindparam(ROW_KEY)
    statement = update(model.table).where(is_row).values({**shape.stamp.values(model, None), **new})
    return statement.returning(*model.c) if returns_row else statement


class Sender(Protocol):
    """The connection to which updates are sent."""

    async def execute_now(self, statement: Executable, values: Any, *, tenant: int | None) -> Any:
        """Run a statement before all that waits."""

    def savepoint_now(self) -> AbstractAsyncContextManager[None]:
        """Set a savepoint before all that waits."""


@dataclass
class _Layer:
    """The updates that were collected since a savepoint, or since the begin of the transaction."""

    updates: dict[tuple[Writer, Shape], RowValues] = field(default_factory=dict)
    unset: AsyncExitStack | None = None
    """Will end the savepoint, which is not set yet. None if it is set, and for the transaction itself."""

    def add(self, writer: Writer, shape: Shape, rows: RowValues) -> None:
        """Collect updates of this shape."""
        self.updates.setdefault((writer, shape), {}).update(rows)

    async def send(self, sender: Sender) -> None:
        """Set the savepoint, unless it is set, and send the updates."""
        if self.unset is not None:
            end, self.unset = self.unset, None
            await end.enter_async_context(sender.savepoint_now())
        updates, self.updates = self.updates, {}
        for (writer, shape), rows in updates.items():
            await _send(sender, writer, shape, list(rows.values()))


async def _send(sender: Sender, writer: Writer, shape: Shape, rows: Sequence[Mapping[str, Any]]) -> None:
    """Update rows of one shape. A single one is returned by the statement and need not be read again."""
    is_one = len(rows) == 1
    statement = scope_to_company(update_statement(shape, returns_row=is_one), writer.closed)
    result = await sender.execute_now(statement, rows[0] if is_one else rows, tenant=writer.company_id)
    for values in result.all() if is_one else ():
        writer.known.add_written(shape.model.from_tuple(values))


class RowUpdates:
    """The updates of single rows that wait on a connection, outside and inside of savepoints."""

    def __init__(self, sender: Sender) -> None:
        """Collect updates for this connection."""
        self._sender = sender
        self._layers = [_Layer()]

    def add(self, writer: Writer, shape: Shape, key: Any, new: Mapping[str, Any]) -> None:
        """Collect the update of a row for which none waits; `new` are the new values of its columns."""
        values = {NEW_VALUE + name: value for name, value in new.items()}
        self._layers[-1].add(writer, shape, {key: {**values, SCOPE_PARAMETER: writer.company_id, ROW_KEY: key}})

    def go_before(self, statement: Executable) -> bool:
        """Return whether the updates must be sent before a statement: it writes, or reads a table of theirs."""
        if not isinstance(statement, Select | CompoundSelect):
            return True
        waiting = frozenset(shape.model.table.name for layer in self._layers for _, shape in layer.updates)
        return not waiting.isdisjoint(statement.get_execution_options().get(TABLES, waiting))

    async def send(self) -> None:
        """Send all updates, each after the savepoint that can undo it was set."""
        for layer in self._layers:
            await layer.send(self._sender)

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo after an exception what was collected or written inside. It is set when the first of it is sent."""
        async with AsyncExitStack() as end:
            self._layers.append(_Layer(unset=end))
            try:
                yield
            finally:
                layer = self._layers.pop()
        for (writer, shape), rows in layer.updates.items():
            self._layers[-1].add(writer, shape, rows)
