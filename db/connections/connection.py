"""A connection that several stores share: they take turns, and it remembers whose rows PostgreSQL shows.

Tasks that use a connection may be cancelled at any time: the siblings of a GraphQL field that failed, or an operation
whose client has left. A statement that has begun is then not broken off, because that would cost all others their
transaction. It ends by itself, or is broken off when the connection is closed.
"""

import asyncio
import weakref
from collections.abc import AsyncIterator, Coroutine, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any, Final, NamedTuple, Protocol

from sqlalchemy import Executable, Select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncTransaction

from db.accounts.figures_cache import FiguresCache
from db.connections.engine import LOCK_WAIT, WRITING, has_idle_connection
from db.connections.held_on_postgresql import run_on_postgresql
from db.connections.held_statements import HOLD, HeldRows, HeldStatement, HeldStatements
from db.connections.postgresql_statistics import AS_OWNER, BULK_ROWS, HAS_NONE, LOOKED_AT, analyze
from db.connections.statement_count import count_statement
from db.errors import WriteConflict, commit_errors, database_errors
from db.money.exchange_rates import RatesCache
from db.read_budget import ReadBudget
from db.read_log import ReadLog, is_dated
from db.row_updates import RowUpdates
from db.tenancy.row_level_security import TransactionSettings
from db.tenancy.tenant_scope import TABLES

HELD = HeldStatements()
"""The statements of this process that are built once."""
IDENTITY: Final = None
"""The tenant of statements of the identity plane."""
UNKNOWN: Final = -1
"""No tenant was set in this transaction, or it is not certain which one."""
GRACE_SECONDS = 0.1
"""Seconds that a running statement has at the end; to break it off costs PostgreSQL the connection."""


class Caches(NamedTuple):
    """What the connections of a database keep together."""

    rates: RatesCache
    figures: FiguresCache


class ConnectionClosed(Exception):
    """The operation has ended: a task that was left over from it gets no rows."""


class DatedReads(Protocol):
    """Where statements run that read only what the company's revision dates."""

    async def run(self, statement: Executable, values: Any, *, tenant: int | None) -> Any:
        """Run a statement as `Connection.run` does."""

    async def close(self) -> None:
        """Close what was opened for it."""


class Connection:
    """A connection in one transaction. Statements of all tenants run on it, one after the other."""

    def __init__(
        self,
        connection: AsyncConnection,
        caches: Caches,
        settings: TransactionSettings,
        read_budget: ReadBudget | None = None,
    ) -> None:
        self._connection = connection
        self.caches = caches
        """The caches of the database, which all of its connections share."""
        self.read_budget = read_budget
        """What may still be read of a company; None for no limit."""
        self.read_log = ReadLog()
        """What is read. Put a new log here to learn what a part of the operation reads."""
        self.row_updates = RowUpdates(weakref.proxy(self))  # no cycle: what an operation read ends with it
        """Updates of single rows, which are sent before the next statement that must see them."""
        self.dated_reads: DatedReads | None = None
        """A replica for reads that the company's revision dates; None to read all from this connection."""
        self._settings = settings
        self._lock = asyncio.Lock()
        self._tenant: int | None = UNKNOWN
        self._has_begun = False
        self.has_conflict = False
        """Whether another transaction was in the way. Then this one is over: all statements raise `WriteConflict`."""
        self.has_committed = False
        """Whether the transaction was committed, also if the caller was cancelled meanwhile."""
        self._statement: asyncio.Future[Any] | None = None
        self._is_closed = False

    @property
    def is_postgresql(self) -> bool:
        """Whether this is a connection to PostgreSQL; otherwise it is SQLite."""
        return self._connection.dialect.name == "postgresql"

    @property
    def writes_to_sqlite(self) -> bool:
        """Whether this is a connection to SQLite that takes the lock of its writer."""
        return not self.is_postgresql and not self._only_reads(self._connection.sync_connection.get_execution_options())  # type: ignore[union-attr]  # it is open

    @property
    def is_sharded(self) -> bool:
        """Whether companies may live on different machines, so that each statement must name one of them."""
        return self._settings.set_local

    async def execute(self, statement: Executable, values: Any, *, tenant: int | None) -> Any:
        """Run a statement that is scoped already, for the company `tenant` or for `IDENTITY`; return its result.

        Raise `DatabaseBusy`, and `ConnectionClosed` after `close`.
        """
        if self.row_updates.go_before(statement):
            await self.row_updates.send()
        return await self.execute_now(statement, values, tenant=tenant)

    async def execute_now(self, statement: Executable, values: Any, *, tenant: int | None) -> Any:
        """Run a statement as `execute` does, but before the updates that wait."""
        count_statement()
        tables = None if tenant is IDENTITY else statement.get_execution_options().get(TABLES)
        self.read_log.note_tables(tables)
        place = self.dated_reads if self.dated_reads is not None and is_dated(tables) else self
        return await place.run(statement, values, tenant=tenant)

    async def run(self, statement: Executable, values: Any, *, tenant: int | None) -> Any:
        """Run a statement on this very connection, as `execute` does."""
        held = None if self.is_postgresql else self._find_held(statement, values, tenant)
        if held is not None and not self._lock.locked():  # the thread of SQLite runs one after the other by itself
            return await self._run_held(held, values)
        async with self._lock:
            await self._wait_for_statement()  # of a task that was cancelled
            if held is not None:
                return await self._run_held(held, values)
            self._check_usable()
            self._statement = asyncio.create_task(self._execute(statement, values, tenant))
            self._statement.add_done_callback(_retrieve_error)
            return await asyncio.shield(self._statement)

    def _check_usable(self) -> None:
        if self._is_closed:
            raise ConnectionClosed
        if self.has_conflict:
            raise WriteConflict

    async def note_inserted(self, table: str, rows: int) -> None:
        """Let PostgreSQL gather the statistics of a table that a bulk load of this connection is the first to fill."""
        if rows < BULK_ROWS or not self.is_postgresql or self.is_sharded:
            return
        sync: Any = self._connection.sync_connection
        looked_at: set[str] = sync.info.setdefault(LOOKED_AT, set())
        if table not in looked_at:
            looked_at.add(table)
            await self._analyze_first(table)

    async def _analyze_first(self, table: str) -> None:
        if (await self.run(HAS_NONE, {"name": f'"{table}"'}, tenant=self._tenant)).scalar():
            await self.run(AS_OWNER, None, tenant=self._tenant)
            await self.run(analyze(table), None, tenant=self._tenant)
            self._tenant = UNKNOWN  # the next statement takes the role of the application again

    async def _run_held(self, held: HeldStatement, values: Any) -> HeldRows:
        """Run a statement of SQLite, which needs neither a task nor the name of its tenant."""
        self._check_usable()
        self._has_begun = True
        with database_errors():
            started = self._statement = held.start(self._connection.sync_connection, values)
            started.add_done_callback(_retrieve_error)
            return await held.rows(started)

    async def _execute(self, statement: Executable, values: Any, tenant: int | None) -> Any:
        is_first, self._has_begun = not self._has_begun, True
        try:
            return await self._execute_once(statement, values, tenant)
        except WriteConflict:
            if not is_first:
                self.has_conflict = True
                raise
        await self._begin_again()
        return await self._execute_once(statement, values, tenant)

    async def _execute_once(self, statement: Executable, values: Any, tenant: int | None) -> Any:
        with database_errors():
            await self._set_tenant(tenant)
            return await self._send(statement, values, tenant)

    async def _send(self, statement: Executable, values: Any, tenant: int | None) -> Any:
        held = self._find_held(statement, values, tenant) if self.is_postgresql else None
        if held is not None:
            return await run_on_postgresql(held, self._connection.sync_connection, values)
        return await self._connection.execute(statement, values)

    def _find_held(self, statement: Executable, values: Any, tenant: int | None) -> HeldStatement | None:
        """Return a statement that is sent without SQLAlchemy between, if the options of this connection allow it.

        SQLAlchemy begins transactions that may write, and tells more of their writes to the identity plane than rows.
        """
        sync: Any = self._connection.sync_connection
        options = sync.get_execution_options()
        if not options.get(HOLD, False):
            return None
        if tenant is IDENTITY and not isinstance(statement, Select) and not self._only_reads(options):
            return None
        if not sync.in_transaction() and (self.is_postgresql or not self._only_reads(options)):
            return None
        return HELD.find(statement, self._connection.dialect, values)

    def _only_reads(self, options: Mapping[str, Any]) -> bool:
        if self.is_postgresql:
            return bool(options.get("postgresql_readonly", False))
        return not options.get(WRITING, False)

    async def _begin_again(self) -> None:
        """Begin the transaction anew, such as after a deadlock with a migration: nothing was written in it."""
        with database_errors():
            await self._connection.rollback()
        self._tenant = UNKNOWN

    async def _set_tenant(self, tenant: int | None) -> None:
        if self._tenant != tenant:
            if self.is_postgresql:
                for statement, values in self._settings.statements(tenant, is_first=self._tenant == UNKNOWN):
                    await self._send(statement, values, tenant)
            self._tenant = tenant

    async def end_transaction(self) -> None:
        """End the transaction. The next statement begins another one, with a snapshot of its own.

        Raise `ConnectionClosed` after `close`.
        """
        async with self._lock:
            await self._wait_for_statement()
            if self._is_closed:
                raise ConnectionClosed
            self._has_begun = False
            await self._begin_again()

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo what is written inside after an exception; the transaction goes on."""
        await self.row_updates.send()
        async with self.savepoint_now():
            yield

    @asynccontextmanager
    async def savepoint_now(self) -> AsyncIterator[None]:
        """Set a savepoint as `savepoint` does, but before the updates that wait."""
        self._has_begun = True
        with database_errors():
            savepoint = await self._connection.begin_nested()
        try:
            yield
        except BaseException:
            await run_to_completion(self._roll_back(savepoint))
            raise
        with database_errors():
            await savepoint.commit()

    async def _roll_back(self, savepoint: AsyncTransaction) -> None:
        await self._wait_for_statement()
        self._tenant = UNKNOWN  # PostgreSQL also undoes the setting
        self.has_conflict = False
        with database_errors():
            await savepoint.rollback()

    async def commit(self) -> None:
        """Commit the transaction. A caller that is cancelled meanwhile learns so after the commit.

        Raise `OutcomeUnknown` if the database was lost meanwhile.
        """
        await self.row_updates.send()
        with commit_errors():
            await run_to_completion(self._commit())

    async def _commit(self) -> None:
        await self._connection.commit()
        self.has_committed = True

    @property
    def ends_at_once(self) -> bool:
        """Whether `close` waits for nothing: this is SQLite, no statement runs, and nothing was written."""
        sync: Any = self._connection.sync_connection
        if self.is_postgresql or sync.closed or sync.invalidated or sync.in_nested_transaction():
            return False
        is_running = self._statement is not None and not self._statement.done()
        return not is_running and sync.connection.dbapi_connection.ends_at_once is True

    async def close(self) -> None:
        """End the running statement, roll back what was not committed, and return the connection to its pool."""
        self._is_closed = True
        await self._end_statement()
        if self.dated_reads is not None:
            await self.dated_reads.close()
        try:
            await self._connection.close()
        except Exception:  # noqa: BLE001  # it is lost: the pool opens another in its place
            with suppress(Exception):  # what was committed stays, whatever happens here
                if not self._connection.closed:
                    await self._connection.invalidate()
                    await self._connection.close()

    async def _wait_for_statement(self, seconds: float | None = None) -> None:
        if self._statement is not None and not self._statement.done():
            await asyncio.wait({self._statement}, timeout=seconds)

    async def _end_statement(self) -> None:
        await self._wait_for_statement(GRACE_SECONDS)
        if self._statement is None or self._statement.done():
            return
        if self.is_postgresql:
            self._statement.cancel()
        else:  # the thread of a cancelled statement would run on
            raw: Any = await self._connection.get_raw_connection()
            while not self._statement.done():  # it breaks off one of those that were sent
                await raw.driver_connection.interrupt()
                await self._wait_for_statement(GRACE_SECONDS)
        await self._wait_for_statement()


def _retrieve_error(statement: asyncio.Future[Any]) -> None:
    """Let nothing be logged if a statement fails whose caller was cancelled."""
    if not statement.cancelled():
        statement.exception()


@asynccontextmanager
async def open_connection(
    engine: AsyncEngine,
    caches: Caches,
    settings: TransactionSettings,
    read_budget: ReadBudget | None = None,
    **execution_options: Any,
) -> AsyncIterator[Connection]:
    """Open a connection in a transaction. At the end, it is closed in any case. Raise `DatabaseUnavailable`.

    `settings`: those of PostgreSQL for this transaction. The option `LOCK_WAIT` shortens its waits for locks.
    """
    with database_errors():
        connection = await _connect(engine)
    settings = settings.waiting(execution_options.get(LOCK_WAIT))
    opened = Connection(connection, caches, settings, read_budget)
    try:
        if execution_options:
            await connection.execution_options(**execution_options)
        if opened.writes_to_sqlite:
            await connection.begin()  # sends nothing yet; statements that are held need a transaction
        yield opened
    finally:
        if opened.ends_at_once:
            await opened.close()  # a task would cost more than the end itself
        else:
            await run_to_completion(opened.close())


async def _connect(engine: AsyncEngine) -> AsyncConnection:
    if has_idle_connection(engine):
        return await engine.connect()  # does not wait, so it cannot be cancelled
    connecting = asyncio.create_task(engine.connect().start())
    try:
        return await asyncio.shield(connecting)
    except asyncio.CancelledError:
        await run_to_completion(_abandon(connecting))
        raise


async def _abandon(connecting: asyncio.Task[AsyncConnection]) -> None:
    """Close a connection whose caller was cancelled, also if it is not open yet."""
    await asyncio.wait({connecting}, timeout=GRACE_SECONDS)
    connecting.cancel()
    await asyncio.wait({connecting})
    if not connecting.cancelled() and connecting.exception() is None:
        await connecting.result().close()


async def run_to_completion(work: Coroutine[Any, Any, None]) -> None:
    """Run `work` to its end, also if the caller is cancelled meanwhile: the cancellation is raised afterwards."""
    task, cancellation = asyncio.create_task(work), None
    while not task.done():
        try:
            await asyncio.wait({task})
        except asyncio.CancelledError as error:
            cancellation = error
    if cancellation is not None:
        raise cancellation
    task.result()
