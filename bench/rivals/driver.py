"""The raw drivers of both databases behind one function, `run(sql, *arguments)`, in one read transaction.

SQL is written with `$1`; words in braces differ between the databases. PostgreSQL runs it as the application's role.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import Any

import aiosqlite
import asyncpg
import orjson

from db.connections.engine import SQLITE_PRAGMAS
from db.store import Clock, utc_now
from db.tenancy.row_level_security import ROLE

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
Run = Callable[..., Awaitable[Sequence[Any]]]


async def _fetch(connection: aiosqlite.Connection, sql: str, *arguments: Any) -> Sequence[Any]:
    return list(await connection.execute_fetchall(sql.replace("$", "?"), arguments))


class SqliteDriver:
    """One connection of aiosqlite."""

    words = {"is_account": "is_account = 1", "concat": "group_concat", "ids": "IN (SELECT value FROM json_each({}))"}  # noqa: RUF012  # a constant

    def __init__(self, url: str, clock: Clock) -> None:
        self._path, self.clock = url.partition("///")[2], clock
        self._connection: aiosqlite.Connection | None = None

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Run]:
        """Open a read transaction."""
        connection = self._connection or await self._connect()
        await connection.execute("BEGIN")
        try:
            yield partial(_fetch, connection)
        finally:
            await connection.execute("ROLLBACK")

    async def _connect(self) -> aiosqlite.Connection:
        self._connection = await aiosqlite.connect(self._path, isolation_level=None)
        for pragma in SQLITE_PRAGMAS:
            await self._connection.execute(f"PRAGMA {pragma}")
        return self._connection

    async def close(self) -> None:
        """Close the connection."""
        if self._connection is not None:
            await self._connection.close()

    async def set_company(self, run: Run, company_id: int) -> None:
        """Do nothing: SQLite has no row-level security."""

    def ids(self, values: Sequence[int]) -> Any:
        """Return ids as one argument."""
        return orjson.dumps(values).decode()

    def instant(self, value: datetime) -> Any:
        """Return a time as an argument."""
        return (value - EPOCH) // timedelta(microseconds=1)

    def read_instant(self, value: Any) -> datetime:
        """Return a time of a row."""
        return EPOCH + timedelta(microseconds=value)

    def day(self, value: date) -> Any:
        """Return a date as an argument."""
        return value.isoformat()

    def read_day(self, value: Any) -> date:
        """Return a date of a row."""
        return date.fromisoformat(value)


class PostgresqlDriver:
    """A pool of asyncpg."""

    words = {"is_account": "is_account", "concat": "string_agg", "ids": "= ANY({}::bigint[])"}  # noqa: RUF012  # a constant

    def __init__(self, url: str, clock: Clock) -> None:
        self.clock = clock
        self._url = url.replace("postgresql+asyncpg", "postgresql")
        self._pool: Any = None

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Run]:
        """Open a read transaction as the application's role, on the identity plane."""
        if self._pool is None:
            self._pool = await asyncpg.create_pool(self._url, min_size=1, max_size=8)
        async with (
            self._pool.acquire() as connection,
            connection.transaction(isolation="repeatable_read", readonly=True),
        ):
            await connection.fetch("SELECT set_config('role', $1, true), set_config('app.identity', 'on', true)", ROLE)
            yield connection.fetch

    async def close(self) -> None:
        """Close all connections."""
        if self._pool is not None:
            await self._pool.close()

    async def set_company(self, run: Run, company_id: int) -> None:
        """Show the rows of this company from now on."""
        await run(
            "SELECT set_config('app.company_id', $1, true), set_config('app.identity', 'off', true)", str(company_id)
        )

    def ids(self, values: Sequence[int]) -> Any:
        """Return ids as one argument."""
        return values

    def instant(self, value: datetime) -> Any:
        """Return a time as an argument."""
        return value

    def read_instant(self, value: Any) -> datetime:
        """Return a time of a row."""
        return value  # type: ignore[no-any-return]  # the driver says it

    def day(self, value: date) -> Any:
        """Return a date as an argument."""
        return value

    def read_day(self, value: Any) -> date:
        """Return a date of a row."""
        return value  # type: ignore[no-any-return]  # the driver says it


Driver = SqliteDriver | PostgresqlDriver


def open_driver(url: str, clock: Clock = utc_now) -> Driver:
    """Return the driver for the URL of a database."""
    return SqliteDriver(url, clock) if url.startswith("sqlite") else PostgresqlDriver(url, clock)
