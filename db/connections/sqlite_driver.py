"""The driver of SQLite, with one trip to its thread for each statement.

SQLAlchemy's adapter of aiosqlite asks the thread of a connection four times: for a cursor, to execute, to fetch, and to
close. Each trip wakes the event loop and costs about as much as a short statement. Here all of it is one trip, and the
BEGIN of a transaction travels with its first statement: SQLite takes the snapshot no earlier anyway, and a writer locks
no one out before it has something to do. The end of one that reads is asked for and not awaited: the thread does one
thing after the other, so the next transaction begins after it. Reading statements that start in the same turn of the
event loop, such as those of the lists of one level, share a trip.
"""

# ruff: noqa: SLF001  # an adapter of one library to another knows both from within

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, NamedTuple

import aiosqlite
from sqlalchemy.dialects.sqlite.aiosqlite import (
    AsyncAdapt_aiosqlite_connection,
    AsyncAdapt_aiosqlite_cursor,
    AsyncAdapt_aiosqlite_dbapi,
)


class _Executed(NamedTuple):
    """What a cursor knows after a statement."""

    rows: Sequence[Any] = ()
    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None


NOTHING_EXECUTED = _Executed()
DEFAULT_WAIT = 10_000
"""SQLite's `busy_timeout` in milliseconds: how long a statement waits for a lock."""


class Begin(NamedTuple):
    """How a transaction begins: with a statement, which waits for its lock so many milliseconds at most."""

    statement: str
    wait: int = DEFAULT_WAIT

    def execute(self, cursor: sqlite3.Cursor) -> None:
        """Begin; what comes later on this connection waits as ever."""
        if self.wait == DEFAULT_WAIT:
            cursor.execute(self.statement)
            return
        cursor.execute(f"PRAGMA busy_timeout={self.wait}")
        try:
            cursor.execute(self.statement)
        finally:
            cursor.execute(f"PRAGMA busy_timeout={DEFAULT_WAIT}")


READ, WRITE = Begin("BEGIN"), Begin("BEGIN IMMEDIATE")
BEGUN = Begin("")
"""In a transaction that is open."""


class OneTripCursor(AsyncAdapt_aiosqlite_cursor):
    """A cursor that exists in the driver's thread only while a statement is executed."""

    __slots__ = ("_executed",)

    def __init__(self, adapt_connection: "OneTripConnection") -> None:
        """Prepare a cursor; there is no trip before `execute`."""
        self._adapt_connection = adapt_connection
        self._connection = adapt_connection._connection
        self._rows = deque()
        self._executed = NOTHING_EXECUTED

    @property
    def description(self) -> Any:
        """The columns of the result; None if there is none."""
        return self._executed.description

    @property
    def rowcount(self) -> int:
        """The number of rows that were written."""
        return self._executed.rowcount

    @property
    def lastrowid(self) -> Any:
        """The id of the last row that was inserted."""
        return self._executed.lastrowid

    async def _async_soft_close(self) -> None:
        """The cursor is closed already."""

    def close(self) -> None:
        """Forget the rows."""
        self._rows.clear()

    async def _execute_async(self, operation: Any, parameters: Any) -> Any:
        await self._run(sqlite3.Cursor.execute, operation, () if parameters is None else parameters)

    async def _executemany_async(self, operation: Any, seq_of_parameters: Any) -> Any:
        await self._run(sqlite3.Cursor.executemany, operation, seq_of_parameters)

    async def _run(self, method: Callable[..., Any], operation: str, parameters: Any) -> None:
        connection: Any = self._adapt_connection
        async with connection._execute_mutex:
            begin = connection.take_begin()
            self._executed = await self._connection._execute(
                _execute, self._connection, begin, method, operation, parameters
            )
        self._rows = deque(self._executed.rows)


def _execute(
    connection: Any, begin: Begin | None, method: Callable[..., Any], operation: str, parameters: Any
) -> _Executed:
    """Execute a statement in the driver's thread, after `begin`; in the transaction that is open if that is `BEGUN`."""
    cursor = connection._conn.cursor()
    try:
        if begin is not None and begin.statement:
            begin.execute(cursor)
        elif begin is not None and not connection._conn.in_transaction:
            raise sqlite3.OperationalError("The transaction has ended, or did not begin.")  # else it would be committed
        method(cursor, operation, parameters)
        rows = cursor.fetchall() if cursor.description else ()
        return _Executed(rows, cursor.description, cursor.rowcount, cursor.lastrowid)
    finally:
        cursor.close()


Started = tuple["asyncio.Future[_Executed]", Callable[[], _Executed]]
"""A statement that waits for its trip: the future of its result, and the function that executes it."""


def _execute_all(runs: Sequence[Callable[[], _Executed]]) -> list[_Executed | Exception]:
    """Execute statements in the driver's thread. One that fails does not keep others from being executed."""
    return [_outcome(run) for run in runs]


def _outcome(run: Callable[[], _Executed]) -> _Executed | Exception:
    try:
        return run()
    except Exception as error:  # noqa: BLE001  # it is raised where the result is awaited
        return error


def _hand_out(started: Sequence[Started], arrival: "asyncio.Future[list[_Executed | Exception]]") -> None:
    """Give each statement of a trip its result, unless its future was cancelled."""
    outcomes = arrival.result()
    for (future, _), outcome in zip(started, outcomes, strict=True):
        if future.done():
            continue
        if isinstance(outcome, Exception):
            future.set_exception(outcome)
        else:
            future.set_result(outcome)


class OneTripConnection(AsyncAdapt_aiosqlite_connection):
    """A connection of `OneTripDriver`."""

    __slots__ = ("_begin", "_is_idle", "_is_reading", "_next_trip")

    _cursor_cls = OneTripCursor  # type: ignore[assignment]  # its constructor takes this connection only

    def __init__(self, dbapi: Any, connection: Any) -> None:
        """Adapt a connection of aiosqlite."""
        super().__init__(dbapi, connection)
        self._begin: Begin | None = None
        self._is_idle = True
        self._is_reading = False
        self._next_trip: list[Started] = []
        """Statements that start the next trip."""

    @property
    def ends_at_once(self) -> bool:
        """Whether nothing is awaited to end the transaction: it only reads, or there is none."""
        return self._is_idle or self._is_reading

    def begin_with_first_statement(self, *, writes: bool, wait_seconds: float | None = None) -> None:
        """Begin a transaction at the latest possible time, if `start` has not begun one that reads already.

        `wait_seconds`: how long one that writes waits for the lock; None to wait as long as all statements.
        """
        begin = WRITE if writes else READ
        if writes and wait_seconds is not None:
            begin = begin._replace(wait=int(wait_seconds * 1000))
        self._begin = begin if self._is_idle else None

    def start(self, operation: str, parameters: Sequence[Any], *, many: bool = False) -> "asyncio.Future[_Executed]":
        """Start a statement in the transaction that is open, or else in a new one that reads.

        `many`: `parameters` are those of many executions.
        """
        if self._is_idle and self._begin is None:
            self._begin = READ
        method = sqlite3.Cursor.executemany if many else sqlite3.Cursor.execute
        run = partial(_execute, self._connection, self.take_begin(), method, operation, parameters)
        loop = asyncio.get_running_loop()
        future: asyncio.Future[_Executed] = loop.create_future()
        if not self._next_trip:
            loop.call_soon(self._start_trip)
        self._next_trip.append((future, run))
        return future

    def _start_trip(self) -> None:
        started, self._next_trip = self._next_trip, []
        if len(started) == 1 and self._connection._running:
            self._submit(*started[0])
            return
        arrival: asyncio.Future[list[_Executed | Exception]] = asyncio.get_running_loop().create_future()
        arrival.add_done_callback(partial(_hand_out, started))
        try:
            self._submit(arrival, partial(_execute_all, [run for _, run in started]))
        except ValueError as error:  # closed meanwhile
            arrival.set_result([error] * len(started))

    def _submit(self, future: "asyncio.Future[Any] | None", function: Callable[[], Any]) -> None:
        """Ask the thread for something. Without a future, its end is not reported."""
        if not self._connection._running:
            raise ValueError("Connection closed")
        self._connection._tx.put_nowait((future, function))

    def take_begin(self) -> Begin | None:
        """Return how the next statement begins its transaction: `BEGUN` in one, None outside of one."""
        if self._begin is None:
            return None if self._is_idle else BEGUN
        begin, self._begin = self._begin, None
        self._is_idle, self._is_reading = False, begin == READ
        return begin

    def rollback(self) -> None:
        """Roll back the transaction. Without statements since the last one there is no trip."""
        if self._is_reading:
            self._submit(None, self._connection._conn.rollback)
        elif not self._is_idle:
            super().rollback()
        self._end()

    def commit(self) -> None:
        """Commit the transaction. Without statements since the last one there is no trip."""
        if not self._is_idle:
            super().commit()
        self._end()

    def _end(self) -> None:
        self._begin, self._is_idle, self._is_reading = None, True, False


class OneTripDriver(AsyncAdapt_aiosqlite_dbapi):
    """SQLAlchemy's adapter of aiosqlite with connections of its own."""

    def __init__(self) -> None:
        """Adapt aiosqlite."""
        super().__init__(aiosqlite, sqlite3)

    def connect(self, *arg: Any, **kw: Any) -> OneTripConnection:
        """Open a connection."""
        return OneTripConnection(self, super().connect(*arg, **kw)._connection)
