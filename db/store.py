"""Where statements are run: a database, one company's view of it, and one company's unit of work."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

import orjson
from sqlalchemy import Executable, Result, Select, event, make_url
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from db.gates import NONE_CLOSED, ClosedGates
from db.row import RowQuery
from db.row_level_security import set_application_role, set_tenant_statement
from db.tenant_scope import SCOPE_PARAMETER, identity_statement, reject_unscoped, scope_to_company

T = TypeVar("T")
Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """The time, from the machine's clock."""
    return datetime.now(UTC)


@dataclass(frozen=True)
class Store:
    """What one company has: every statement run here is held to it. Safe to ask from several tasks at once."""

    connection: AsyncConnection
    company_id: int
    now: datetime
    closed: ClosedGates = field(default=NONE_CLOSED, kw_only=True)
    """The features that whoever asks must not learn of; programs of the house may learn of all."""
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock, repr=False)
    _entered: set[int] = field(default_factory=set, repr=False)

    async def tuples(self, statement: Executable, **values: Any) -> Sequence[Any]:
        """Every tuple that a statement answers with."""
        found: Result[Any] = await self._run(
            scope_to_company(statement, self.closed), {**values, SCOPE_PARAMETER: self.company_id}
        )
        return found.all()

    async def _run(self, held: Executable, values: Any) -> Any:
        async with self._one_at_a_time:
            if not self._entered:
                await set_tenant(self.connection, self.company_id)
                self._entered.add(self.company_id)
            return await self.connection.execute(held, values)

    async def all(self, query: RowQuery[T], **values: Any) -> list[T]:
        """Every row of `query`."""
        return [query.make_row(values_) for values_ in await self.tuples(query.select, **values)]

    async def first(self, query: RowQuery[T], **values: Any) -> T | None:
        """The first row of `query`, or None."""
        return next(iter(await self.all(query.limit(1), **values)), None)

    async def scalar(self, statement: Select[Any], **values: Any) -> Any:
        """The one value that a statement answers with."""
        return next(iter(await self.tuples(statement, **values)), (None,))[0]


class Database:
    """SQLite or PostgreSQL, as its URL says. Close it with `await database.close()`."""

    def __init__(self, url: str, *, clock: Clock = utc_now) -> None:
        """Connect to nothing yet: the first statement does."""
        self.engine = _engine(url)
        self.clock = clock
        self.write_lock = asyncio.Lock()
        """Where this process's writers of the embedded database stand in line."""
        self.listeners: set[Callable[[], None]] = set()
        """Who wants to hear that this process wrote something; others' writes they must find out by themselves."""

    @property
    def is_sqlite(self) -> bool:
        """Whether this is the embedded database."""
        return self.engine.dialect.name == "sqlite"

    def notify_listeners(self) -> None:
        """Tell whoever listens that something was written."""
        for each in tuple(self.listeners):
            each()

    @asynccontextmanager
    async def snapshot(self) -> AsyncIterator["Snapshot"]:
        """One unmoving picture of everything: no statement inside sees a later write than the first one did."""
        async with self.engine.connect() as connection:
            await connection.execution_options(**self._reading())
            yield Snapshot(connection, self.clock())

    def _reading(self) -> dict[str, Any]:
        return {} if self.is_sqlite else {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}

    async def close(self) -> None:
        """Let go of every connection."""
        await self.engine.dispose()


@dataclass(frozen=True)
class Snapshot:
    """A picture of the whole database, before it is known whose part may be seen."""

    connection: AsyncConnection
    now: datetime

    def for_company(self, company_id: int, closed: ClosedGates = NONE_CLOSED) -> Store:
        """The part that belongs to one company, without what tells of features that are `closed`."""
        return Store(self.connection, company_id, self.now, closed=closed)

    async def all_identity(self, query: RowQuery[T], **values: Any) -> list[T]:
        """Rows of a statement that finds out who asks; nothing else may be asked without a company."""
        await set_tenant(self.connection, None)
        found = await self.connection.execute(identity_statement(query.select), values)
        return [query.make_row(values_) for values_ in found.all()]


async def set_tenant(connection: AsyncConnection, company_id: int | None) -> None:
    """Open PostgreSQL's lock for the rest of the transaction: for one company, or (None) to find out who asks."""
    if connection.dialect.name == "postgresql":
        await connection.execute(set_tenant_statement(company_id))


def _engine(url: str) -> AsyncEngine:
    sqlite = make_url(url).get_backend_name() == "sqlite"
    engine = create_async_engine(
        url, json_serializer=lambda value: orjson.dumps(value).decode(), json_deserializer=orjson.loads, pool_size=8
    )
    event.listen(engine.sync_engine, "connect", _open_sqlite if sqlite else set_application_role)
    event.listen(engine.sync_engine, "before_cursor_execute", reject_unscoped)
    if sqlite:
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _open_sqlite(connection: Any, _: object) -> None:
    connection.isolation_level = None  # the driver would begin transactions by its own lights
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "foreign_keys=ON",
        "busy_timeout=10000",
        "cache_size=-65536",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Any) -> None:
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
