"""The database, snapshots of it, and a company's store in which statements run."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache, lru_cache
from typing import Any, TypeVar

import structlog
from sqlalchemy import Executable, Result, Select, bindparam
from sqlalchemy.ext.asyncio import AsyncEngine

from db.accounts.figures_cache import FiguresCache
from db.answers import AnswerCache
from db.connections.connection import IDENTITY, Caches, Connection, open_connection
from db.connections.engine import DEFAULT_OPTIONS, DatabaseOptions, create_engine
from db.connections.replica import MAX_WAIT_SECONDS, Replica, ReplicaReads
from db.gates import NONE_CLOSED, ClosedGates
from db.known_rows import key_column
from db.models import Company
from db.moment import Moment
from db.money.exchange_rates import RatesCache
from db.read_budget import ReadBudget, ReadBudgetExceeded
from db.row import Row, RowQuery, select_rows
from db.tenancy.tenant_scope import SCOPE_PARAMETER, identity_statement, scope_to_company

log = structlog.get_logger("afterwin.database")

T = TypeVar("T")
R = TypeVar("R", bound=Row)
FIRST_CACHE_SIZE = 256
PART = 50
"""Tuples that are decoded before they are counted."""
Clock = Callable[[], datetime]
OnWrite = Callable[[frozenset[str], frozenset[int]], None]
"""Called with the names of the written tables, and with the ids of the companies in which was written."""


def utc_now() -> datetime:
    """Return the machine's time in UTC."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Store:
    """The data of one company: every statement is limited to it. Several tasks may use a store at once."""

    connection: Connection
    company_id: int
    read_at: datetime
    """The time of the operation. Compute what is shown from `moment` or `now`."""
    closed: ClosedGates = field(default=NONE_CLOSED, kw_only=True)
    """The gates of features that are closed to the viewer. Commands and periodic tasks close none."""

    @property
    def moment(self) -> Moment:
        """The time of the operation; it notes how long what is computed from it stays true."""
        return Moment(self.read_at, self.connection.read_log)

    @property
    def now(self) -> datetime:
        """The time of the operation. What is computed from it holds for this moment only."""
        return self.moment.now

    async def tuples(self, statement: Executable, **values: Any) -> Sequence[Any]:
        """Return every tuple of a statement; `values` are its bind parameters. Raise `ReadBudgetExceeded`."""
        scoped = scope_to_company(statement, self.closed)
        budget = self.connection.read_budget
        if budget is not None and budget.is_exceeded:
            raise ReadBudgetExceeded
        result: Result[Any] = await self._execute(scoped, {**values, SCOPE_PARAMETER: self.company_id})
        if budget is None:
            return result.all()
        rows: list[Any] = []
        for part in result.partitions(PART):  # values are decoded here: what is beyond the budget is not
            budget.spend(part)
            rows += part
        return rows

    async def _execute(self, scoped: Executable, values: Any) -> Any:
        return await self.connection.execute(scoped, values, tenant=self.company_id)

    async def all(self, query: RowQuery[T], **values: Any) -> list[T]:
        """Return every row of `query`."""
        return [query.make_row(columns) for columns in await self.tuples(query.select, **values)]

    async def first(self, query: RowQuery[T], **values: Any) -> T | None:
        """Return the first row of `query`, or None."""
        return next(iter(await self.all(_first_of(query), **values)), None)

    async def get(self, model: type[R], row_id: Any) -> R | None:
        """Return the row with this id, live or deleted, with the rows that it joins; None if there is none.

        A currency has its code as its id. No row has an id with a null character, which PostgreSQL refuses in a text.
        """
        if isinstance(row_id, str) and "\0" in row_id:
            return None
        return next(iter(await self.all(_by_id(model), row_id=row_id)), None)

    async def get_one(self, model: type[R], row_id: int) -> R:
        """Return the row with this id, as `get` does. Raise `LookupError` if there is none."""
        row = await self.get(model, row_id)
        if row is None:
            raise LookupError(f"{model.__name__} {row_id} does not exist")
        return row

    async def scalar(self, statement: Select[Any], **values: Any) -> Any:
        """Return the first value of the first tuple of a statement, or None."""
        return next(iter(await self.tuples(statement, **values)), (None,))[0]


class Database:
    """SQLite or PostgreSQL, as its URL says. Close it with `await database.close()`."""

    def __init__(
        self,
        url: str,
        *,
        clock: Clock = utc_now,
        options: DatabaseOptions = DEFAULT_OPTIONS,
        direct_url: str = "",
        replica_url: str = "",
    ) -> None:
        """Create the engine; the first statement connects. `clock` returns the time in UTC.

        `direct_url`: the address of the same database without a pooler between; empty if `url` is that. `replica_url`:
        the address of its replica; empty if there is none.
        """
        self.engine = create_engine(url, options)
        self.direct_engine = create_engine(direct_url, options) if direct_url else self.engine
        """Connections of this engine keep what belongs to a session, such as LISTEN."""
        self.clock = clock
        self._transaction_settings = options.transaction_settings()
        self.replica = self._create_replica(replica_url, options) if replica_url else None
        """The replica from which operations may read."""
        self.write_lock = asyncio.Lock()
        """Held by the one writer of this process; used with SQLite only."""
        self.listeners: set[OnWrite] = set()
        """Functions that are called after each write of this process.

        Writes of other processes call none.
        """
        self.notifies_after_commit = False
        """Whether a listener notifies other processes of this process's writes; else each write does so itself."""
        self.caches = Caches(RatesCache(), FiguresCache())
        """Exchange rates that this process has read, and figures of large companies that it has computed."""
        self.answers = AnswerCache(options.answer_cache_bytes)
        """Answers that this process has given."""

    @property
    def is_sqlite(self) -> bool:
        """Whether the database is SQLite."""
        return self.engine.dialect.name == "sqlite"

    def notify_listeners(self, tables: frozenset[str], companies: frozenset[int]) -> None:
        """Call all listeners after a write to these tables of these companies. It is committed, so none may fail it."""
        for listener in tuple(self.listeners):
            try:
                listener(tables, companies)
            except Exception:
                log.exception("not notified of a write")

    @asynccontextmanager
    async def snapshot(self, read_budget: ReadBudget | None = None) -> AsyncIterator["Snapshot"]:
        """Open a read transaction: every statement in it sees the database as the first one did.

        Stores of companies read within `read_budget`, if there is one. Raise `DatabaseUnavailable`.
        """
        async with self.connect(read_budget, **self._read_options()) as connection:
            yield Snapshot(connection, self.clock())

    def _create_replica(self, url: str, options: DatabaseOptions) -> Replica:
        engine = create_engine(url, replace(options, pool_wait_seconds=MAX_WAIT_SECONDS))
        return Replica(engine, lambda: self._connect(engine, **self._read_options()))

    def read_from_replica(self, connection: Connection, company: Company) -> None:
        """Let a snapshot read the company's data from the replica, if there is one and it has the same revision.

        What the revision does not date is still read from the primary. Nothing must be written meanwhile.
        """
        if self.replica is not None:
            connection.dated_reads = ReplicaReads(self.replica, connection, company)

    def _read_options(self) -> dict[str, Any]:
        return {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}

    def connect(
        self, read_budget: ReadBudget | None = None, **execution_options: Any
    ) -> AbstractAsyncContextManager[Connection]:
        """Open a connection in a transaction, which is rolled back at the end unless it was committed."""
        return self._connect(self.engine, read_budget, **execution_options)

    def _connect(
        self, engine: AsyncEngine, read_budget: ReadBudget | None = None, **execution_options: Any
    ) -> AbstractAsyncContextManager[Connection]:
        return open_connection(engine, self.caches, self._transaction_settings, read_budget, **execution_options)

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()
        await self.direct_engine.dispose()
        if self.replica is not None:
            await self.replica.engine.dispose()


@dataclass(frozen=True)
class Snapshot:
    """A read transaction of the whole database, before the company is known."""

    connection: Connection
    now: datetime

    def for_company(self, company_id: int, closed: ClosedGates = NONE_CLOSED) -> Store:
        """Return the store of a company, without the data of features that are `closed`."""
        return Store(self.connection, company_id, self.now, closed=closed)

    async def all_identity(self, query: RowQuery[T], **values: Any) -> list[T]:
        """Return every row of a query of the identity plane: logins, sessions, tokens, flags."""
        result = await self.connection.execute(identity_statement(query.select), values, tenant=IDENTITY)
        return [query.make_row(columns) for columns in result.all()]


@lru_cache(maxsize=FIRST_CACHE_SIZE)
def _first_of(query: RowQuery[T]) -> RowQuery[T]:
    """Return the statement of the first row; of a statement that is built once, the same each time."""
    return query.limit(1)


@cache
def _by_id(model: type[R]) -> RowQuery[R]:
    return select_rows(model).where(key_column(model) == bindparam("row_id"))
