"""A connection that several stores share: they take turns, and it remembers whose rows PostgreSQL shows."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

from sqlalchemy import Executable
from sqlalchemy.ext.asyncio import AsyncConnection

from db.exchange_rates import RatesCache
from db.read_budget import ReadBudget
from db.row_level_security import set_tenant_statement
from db.statement_count import count_statement

IDENTITY: Final = None
"""The tenant of statements of the identity plane."""
UNKNOWN: Final = -1
"""No tenant was set in this transaction, or it is not certain which one."""


class Connection:
    """A connection in one transaction. Statements of all tenants run on it, one at a time."""

    def __init__(
        self, connection: AsyncConnection, rates_cache: RatesCache, read_budget: ReadBudget | None = None
    ) -> None:
        self._connection = connection
        self.rates_cache = rates_cache
        """The cache of the database, which all of its connections share."""
        self.read_budget = read_budget
        """What may still be read of a company; None for no limit."""
        self._lock = asyncio.Lock()
        self._tenant: int | None = UNKNOWN

    @property
    def is_postgresql(self) -> bool:
        """Whether this is a connection to PostgreSQL; otherwise it is SQLite."""
        return self._connection.dialect.name == "postgresql"

    async def execute(self, statement: Executable, values: Any, *, tenant: int | None) -> Any:
        """Run a statement that is scoped already, for the company `tenant` or for `IDENTITY`; return its result."""
        count_statement()
        async with self._lock:
            await self._set_tenant(tenant)
            return await self._connection.execute(statement, values)

    async def _set_tenant(self, tenant: int | None) -> None:
        if self._tenant != tenant:
            if self.is_postgresql:
                await self._connection.execute(set_tenant_statement(tenant))
            self._tenant = tenant

    @asynccontextmanager
    async def savepoint(self) -> AsyncIterator[None]:
        """Undo what is written inside after an exception; the transaction goes on."""
        try:
            async with self._connection.begin_nested():
                yield
        except BaseException:
            self._tenant = UNKNOWN  # PostgreSQL also undoes the setting
            raise

    async def close(self) -> None:
        """Return the connection to its pool; the transaction ends."""
        await self._connection.close()
