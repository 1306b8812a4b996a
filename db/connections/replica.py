"""Reads from a streaming replica, where it has the same revision of the company (docs/decisions/replicas.md)."""

import asyncio
import time
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from enum import StrEnum
from typing import Any

import structlog
from sqlalchemy import Executable, select
from sqlalchemy.ext.asyncio import AsyncEngine

from db.connections.connection import Connection, ConnectionClosed
from db.connections.statement_count import count_statement
from db.errors import DatabaseBusy, DatabaseUnavailable, LockTimeout, StatementTimeout, WriteConflict
from db.models import Company
from db.tenancy.tenant_scope import SCOPE_PARAMETER, scope_to_company

MAX_WAIT_SECONDS = 1
"""How long an operation waits for a connection to the replica before it reads from the primary."""
RETRY_SECONDS = 10
"""How long a replica that failed is left alone."""

_REVISION = scope_to_company(select(Company.c.revision, Company.c.revision_id))

Opened = tuple[Connection | None, AsyncExitStack]

log = structlog.get_logger("afterwin.replica")


class ReplicaResult(StrEnum):
    """Result of an operation's attempt to read from the replica."""

    READ = "read"
    OTHER_REVISION = "other_revision"
    """The replica lags behind, or is ahead of what the operation has read from the primary."""
    LOST = "lost"
    """The replica does not answer, or cancelled a statement."""


class Replica:
    """The replica of a database: its connections, and whether it answers."""

    def __init__(
        self,
        engine: AsyncEngine,
        connect: Callable[[], AbstractAsyncContextManager[Connection]],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Open no connection yet. `connect` opens one in a transaction; `clock` returns seconds."""
        self.engine = engine
        self.on_result: Callable[[ReplicaResult], None] = lambda _result: None
        """Called with the result of each attempt, to count them."""
        self._connect = connect
        self._clock = clock
        self._lost_until = clock()
        self._abandoned: set[asyncio.Task[Opened]] = set()

    async def open(self, company: Company, stack: AsyncExitStack) -> Connection | None:
        """Return a connection in a snapshot with exactly this revision of the company; None if there is none in time.

        `stack` closes the connection.
        """
        if self._clock() < self._lost_until:
            self.on_result(ReplicaResult.LOST)
            return None
        opening = asyncio.create_task(self._open(company))
        await asyncio.wait({opening}, timeout=MAX_WAIT_SECONDS)
        try:
            connection, closing = self._opened(opening)
        except Exception as error:  # noqa: BLE001  # whatever is wrong with the replica, the primary answers
            self.note_failure(error)
            return None
        stack.push_async_exit(closing)
        self.on_result(ReplicaResult.OTHER_REVISION if connection is None else ReplicaResult.READ)
        return connection

    async def _open(self, company: Company) -> Opened:
        async with AsyncExitStack() as stack:
            connection = await stack.enter_async_context(self._connect())
            if await has_revision(connection, company):
                return connection, stack.pop_all()
        return None, stack

    def _opened(self, opening: asyncio.Task[Opened]) -> Opened:
        if opening.done():
            return opening.result()
        opening.cancel()  # in the background, because to close a connection that does not answer may take long, too
        self._abandoned.add(opening)
        opening.add_done_callback(self._abandoned.discard)
        raise DatabaseUnavailable

    def note_failure(self, error: Exception) -> None:
        """Count a failure, and leave the replica alone for a while, unless it only broke off a statement."""
        self.on_result(ReplicaResult.LOST)
        if not isinstance(error, WriteConflict | LockTimeout | StatementTimeout):
            self._lost_until = self._clock() + RETRY_SECONDS
            log.warning("the replica does not answer, so the primary does", error=error.__cause__ or error)


async def has_revision(connection: Connection, company: Company) -> bool:
    """Return whether the snapshot of the connection has exactly this revision of the company, of the same history."""
    count_statement()
    found = await connection.run(_REVISION, {SCOPE_PARAMETER: company.id}, tenant=company.id)
    return bool(found.all() == [(company.revision, company.revision_id)])


class ReplicaReads:
    """Statements of one operation that read only what the company's revision dates.

    At the first one, the replica is chosen for all if it has the revision, else the primary. If the replica breaks
    off, the primary goes on, provided that it still has the revision; else the operation must begin anew.
    """

    def __init__(self, replica: Replica, primary: Connection, company: Company) -> None:
        """Wait for the first statement."""
        self._replica = replica
        self._primary = primary
        self._company = company
        self._stack = AsyncExitStack()
        self._choice: asyncio.Task[Connection] | None = None
        self._is_closed = False

    async def run(self, statement: Executable, values: Any, *, tenant: int | None) -> Any:
        """Run a statement as `Connection.run` does.

        Raise `WriteConflict` if the operation must begin anew, and `ConnectionClosed` after `close`.
        """
        if self._is_closed:
            raise ConnectionClosed
        connection = await self._chosen()
        try:
            return await connection.run(statement, values, tenant=tenant)
        except DatabaseBusy as error:
            if connection is self._primary:
                raise
            self._leave(connection, error)
            if isinstance(error, LockTimeout | StatementTimeout):
                raise  # it would take as long on the primary, whose time is needed for others
        return await (await self._chosen()).run(statement, values, tenant=tenant)

    async def _chosen(self) -> Connection:
        if self._choice is None:
            self._choice = asyncio.create_task(self._choose())
        return await asyncio.shield(self._choice)  # others wait for it, too

    async def _choose(self) -> Connection:
        connection = await self._replica.open(self._company, self._stack)
        if connection is None:
            return self._primary
        await self._primary.end_transaction()
        return connection

    def _leave(self, connection: Connection, error: DatabaseBusy) -> None:
        """Choose the primary for all, unless another task whose statement failed did so already."""
        if self._choice is not None and self._choice.done() and self._choice.result() is connection:
            self._replica.note_failure(error)
            self._choice = asyncio.create_task(self._return_to_primary())

    async def _return_to_primary(self) -> Connection:
        if not await has_revision(self._primary, self._company):
            self._primary.has_conflict = True
        return self._primary

    async def close(self) -> None:
        """Close the connection to the replica. It takes little longer than a choice that has begun."""
        self._is_closed = True
        if self._choice is not None:
            await asyncio.wait({self._choice})
            self._choice.exception()  # those who waited for it may be gone
        await self._stack.aclose()
