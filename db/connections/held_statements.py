"""Statements that are built once, held with their SQL, and sent to the driver without SQLAlchemy between.

SQLAlchemy finds the SQL of a statement by a key that it makes of all its parts, makes an execution context, and runs a
greenlet. For a statement that is the same object each time, all of that is known. A statement is held when it is seen
for the second time. It is still SQLAlchemy that compiles it, converts its parameters and names the conversion of each
column. Listeners of the engine see the statement as any other (`db.tenancy.tenant_scope.reject_unscoped`). What is
particular to PostgreSQL is in `db.connections.held_on_postgresql`.
"""

# ruff: noqa: SLF001  # an adapter of one library to another knows both from within

import asyncio
import sqlite3
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any, NamedTuple, TypeAlias
from weakref import WeakSet

from cachetools import LRUCache
from sqlalchemy import CompoundSelect, Delete, Dialect, Enum, Insert, Select, Update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.sql.base import Executable
from sqlalchemy.types import TypeEngine

from db.connections.sqlite_driver import OneTripConnection

HOLD = "hold"
"""Execution option of connections on which statements are held."""
MAX_STATEMENTS = 512
Convert = Callable[[Any], Any]
Column: TypeAlias = tuple[int, Convert, Any]
"""The index of a column whose values are converted, the conversion, and its value for null."""
Holdable: TypeAlias = Select[Any] | CompoundSelect[Any] | Insert | Update | Delete
Values: TypeAlias = Mapping[str, Any] | Sequence[Mapping[str, Any]]
"""The parameters of a statement, or those of each of its executions."""


class Context(NamedTuple):
    """What listeners of an engine may ask of an execution."""

    execution_options: Mapping[str, Any]


class HeldRows(NamedTuple):
    """The result of a held statement: what the driver returned, and the function that makes tuples of it."""

    rows: Sequence[Any]
    convert: Callable[[Sequence[Any]], list[Any]]

    def all(self) -> list[Any]:
        """Return every tuple."""
        return self.convert(self.rows)

    def partitions(self, size: int) -> Iterator[list[Any]]:
        """Yield the tuples in lists of at most `size`, each converted when it is asked for."""
        for start in range(0, len(self.rows), size):
            yield self.convert(self.rows[start : start + size])

    def scalar_one(self) -> Any:
        """Return the first value of the only row."""
        ((value, *_),) = self.all()
        return value

    def scalar(self) -> Any:
        """Return the first value of the first row; None if there is no row."""
        return self.convert(self.rows[:1])[0][0] if self.rows else None


def _row_type(names: Sequence[str]) -> type[tuple[Any, ...]]:
    """Return the class of rows: tuples with `_fields` and an attribute for each column, as those of SQLAlchemy."""
    columns = {name: property(itemgetter(index)) for index, name in enumerate(names) if not hasattr(tuple, name)}
    return type("HeldRow", (tuple,), {"__slots__": (), **columns, "_fields": tuple(names)})


def _members(column_type: TypeEngine[Any]) -> Convert | None:
    """Return the function from the name of an enum's member to the member, for a column of an enum."""
    enum = column_type.enum_class if isinstance(column_type, Enum) else None
    return None if enum is None else enum.__members__.__getitem__


def _parameters(names: Sequence[str], given: Mapping[str, Any], converts: Mapping[str, Convert]) -> Sequence[Any]:
    """Return the parameters in the order of the driver."""
    return tuple([converts[name](given[name]) if name in converts else given[name] for name in names])


class HeldStatement:
    """A statement with its SQL."""

    def __init__(self, statement: Holdable, dialect: Dialect, names: Iterable[str], *, many: bool = False) -> None:
        """Compile the statement for parameters with these names; `many`: it is executed for many rows at once."""
        self.context = Context(statement.get_execution_options())
        options: Any = {"column_keys": sorted(names), "for_executemany": many}
        self._compiled: Any = statement.compile(dialect=dialect, **options)
        self._dialect = dialect
        self._names: Any = self._compiled.positiontup
        self._converts: Any = self._compiled._bind_processors
        binds = self._compiled.bind_names.items()
        self._own = {name: bind.effective_value for bind, name in binds if not bind.required}
        late = self._compiled.post_compile_params | self._compiled.literal_execute_params
        self._late_names = {self._compiled.bind_names[parameter] for parameter in late}
        self._text: str | None = None if late else self._compiled.string
        self._row = _row_type([column.keyname for column in self._compiled._result_columns])
        self._columns: list[Column] | None = None

    def sql(self, values: Mapping[str, Any]) -> tuple[str, Sequence[Any]]:
        """Return the SQL and its parameters. A list of values has as many as it is long."""
        if not self._late_names.isdisjoint(values):
            state = self._compiled.construct_expanded_state(values, escape_names=False)
            converts = {**self._converts, **state.processors}
            return state.statement, _parameters(state.positiontup, state.parameters, converts)
        if self._text is None:
            self._render_late(values)
        return self._text or "", _parameters(self._names, {**self._own, **values}, self._converts)

    def _render_late(self, values: Mapping[str, Any]) -> None:
        """Render what SQLAlchemy renders at each execution: it has values of the statement itself, always the same."""
        state = self._compiled.construct_expanded_state(values, escape_names=False)
        self._text, self._names = state.statement, state.positiontup
        self._converts = {**self._converts, **state.processors}
        self._own = {**state.parameters, **self._own}

    def convert(self, rows: Sequence[Any], types: Sequence[int] | None = None) -> list[Any]:
        """Convert the values of the driver to those of the columns; return tuples that know the names of these.

        `types`: PostgreSQL's types of the columns, always the same; None on SQLite.
        """
        if self._columns is None:
            self._columns = list(self._converted_columns(types))
        if self._columns and rows:
            columns: list[Any] = list(zip(*rows, strict=True))
            for index, convert, null in self._columns:
                columns[index] = [null if value is None else convert(value) for value in columns[index]]
            rows = list(zip(*columns, strict=True))
        return [tuple.__new__(self._row, row) for row in rows]

    def _converted_columns(self, types: Sequence[int] | None) -> Iterator[Column]:
        for index, column in enumerate(self._compiled._result_columns):
            convert = column.type._cached_result_processor(self._dialect, types and types[index])
            if convert is not None:
                yield index, _members(column.type) or convert, convert(None)

    def prepare(self, connection: Any, values: Values) -> tuple[str, Sequence[Any]]:
        """Return the SQL and its parameters, after the engine's listeners have seen them."""
        is_many = not isinstance(values, Mapping)
        sql, parameters = self.sql(values) if isinstance(values, Mapping) else self._sql_of_many(values)
        for listener in connection.dispatch.before_cursor_execute:
            listener(connection, None, sql, parameters, self.context, is_many)
        return sql, parameters

    def start(self, connection: Any, values: Values) -> "asyncio.Future[Any]":
        """Start the statement on a connection of SQLAlchemy to SQLite."""
        sql, parameters = self.prepare(connection, values)
        driver: OneTripConnection = connection.connection.dbapi_connection
        return driver.start(sql, parameters, many=not isinstance(values, Mapping))

    def _sql_of_many(self, values: Sequence[Mapping[str, Any]]) -> tuple[str, Sequence[Any]]:
        if self._text is not None and len(self._names) > 1 and not self._own and not self._late_names:
            return self._text, self._converted_by_columns(values)
        prepared = [self.sql(each) for each in values]
        return prepared[0][0], [parameters for _, parameters in prepared]

    def _converted_by_columns(self, rows: Sequence[Mapping[str, Any]]) -> list[tuple[Any, ...]]:
        """Return the parameters of rows that give all of them: an import writes twenty columns of thousands of rows."""
        columns: list[Any] = list(zip(*map(itemgetter(*self._names), rows), strict=True))
        for index, name in enumerate(self._names):
            if convert := self._converts.get(name):
                null = convert(None)
                columns[index] = [null if value is None else convert(value) for value in columns[index]]
        return list(zip(*columns, strict=True))

    async def rows(self, started: "asyncio.Future[Any]") -> HeldRows:
        """Return the rows of a statement that was started; raise SQLAlchemy's `DBAPIError`.

        It runs on if the caller is cancelled.
        """
        try:
            return HeldRows((await asyncio.shield(started)).rows, self.convert)
        except sqlite3.Error as error:
            raise DBAPIError.instance(
                self._compiled.string, None, error, sqlite3.Error, hide_parameters=True, dialect=self._dialect
            ) from error


class HeldStatements:
    """The statements of a process that were seen again last."""

    def __init__(self, size: int = MAX_STATEMENTS) -> None:
        """Hold at most `size`."""
        self._held: LRUCache[Hashable, HeldStatement] = LRUCache(size)
        self._seen: WeakSet[Executable] = WeakSet()
        self._seen_inserts: LRUCache[Hashable, None] = LRUCache(size)

    def find(self, statement: Executable, dialect: Dialect, values: Values) -> HeldStatement | None:
        """Return a statement that was seen before; None for others, and for those that cannot be held.

        What an INSERT writes depends on the names of its parameters, which must be the same for all rows.
        """
        if not isinstance(statement, Select | CompoundSelect | Insert | Update | Delete):
            return None
        names, is_many = _names_of(values), not isinstance(values, Mapping)
        if names is None:
            return None
        key = statement, dialect.name, *((names, is_many) if isinstance(statement, Insert) else ())
        held: HeldStatement | None = self._held.get(key)
        if held is None and self._was_seen(statement, key):
            held = self._held[key] = HeldStatement(statement, dialect, names, many=is_many)
        return held

    def _was_seen(self, statement: Executable, key: Hashable) -> bool:
        """Return whether a statement was here before. A statement that was built for one request is not kept for it."""
        if isinstance(statement, Insert):
            was_seen, self._seen_inserts[key] = key in self._seen_inserts, None
            return was_seen
        was_seen = statement in self._seen
        self._seen.add(statement)
        return was_seen


def _names_of(values: Values) -> frozenset[str] | None:
    """Return the names of parameters; None if rows have different ones."""
    if isinstance(values, Mapping):
        return frozenset(values)
    names = frozenset(values[0])
    return names if all(each.keys() == names for each in values) else None
