"""The unit of work: everything one act writes, as one transaction of one company.

It advances the company's clock first and so takes its turn among the writers (docs/decisions/revisions.md#revision). Before it commits it
settles: the history of deals, links of activities, notes and files to organizations, roll-ups of every organization
touched, and the searched text, each computed anew from source rows (docs/decisions/revisions.md#unit-of-work); and it appends to the event
log what it did. Nobody calls commit, nobody settles, nobody writes events.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime

from sqlalchemy import update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from db import effective_organization, event_log, rollups, search
from db.gates import NONE_CLOSED, ClosedGates
from db.models import Company
from db.store import Database
from db.unit_of_work import SYSTEM_ACTOR, Actor, UnitOfWork

RETRYABLE_SQLSTATES = frozenset({"40001", "40P01", "55P03"})
"""What PostgreSQL calls two transactions in each other's way: serialization failure, dead-lock, lock not available."""
SQLITE_LOCKED_MESSAGE = "database is locked"
MAX_WAIT_SECONDS = 10
"""How many seconds a writer stands in line; SQLite's own `busy_timeout` is as long."""


class DatabaseBusy(Exception):
    """Another writer held the database for too long. Nothing was written, and it may be tried again in a moment."""

    def __init__(self) -> None:
        super().__init__("Others are writing just now. Nothing was changed; try again in a moment.")


class WriteConflict(DatabaseBusy):
    """Another writer stood in the way. Nothing was written, and it may be tried again at once."""


@asynccontextmanager
async def begin(
    database: Database,
    company_id: int,
    *,
    by: Actor = SYSTEM_ACTOR,
    advances_revision: bool = True,
    closed: ClosedGates = NONE_CLOSED,
) -> AsyncIterator[UnitOfWork]:
    """One act of a company, done `by` somebody: all of it is kept, or, after an exception, none of it.

    `ticks`: whether it is anything that a company's answers show. That somebody signed in is not, and must not make
    every answer stale. `closed`: the features that are closed to whoever does it. `Busy`, or `Conflict`, where others
    are writing.
    """
    async with _told_busy(), _turn(database), database.engine.connect() as connection:
        await connection.execution_options(writing=True)
        async with connection.begin() as transaction:
            uow = await _open(connection, company_id, database.clock(), by, closed, advances_revision=advances_revision)
            yield uow
            if not uow.written:
                await transaction.rollback()  # nothing was written, so no time has passed
            else:
                await finalize(uow)
                for guard in uow.before_commit:
                    await guard(uow)
    if uow.written:
        database.notify_listeners()


@asynccontextmanager
async def begin_dry_run(
    database: Database,
    company_id: int,
    *,
    by: Actor = SYSTEM_ACTOR,
    advances_revision: bool = True,
    closed: ClosedGates = NONE_CLOSED,
) -> AsyncIterator[UnitOfWork]:
    """The same act, only to be looked at: after `finish` it shows what would be, and in the end none of it is kept."""
    async with _told_busy(), database.engine.connect() as connection:
        await connection.execution_options(writing=True)
        yield await _open(
            connection, company_id, database.clock(), by, closed, advances_revision=advances_revision
        )  # nobody commits


async def _open(
    connection: AsyncConnection,
    company_id: int,
    now: datetime,
    by: Actor,
    closed: ClosedGates,
    *,
    advances_revision: bool,
) -> UnitOfWork:
    uow = UnitOfWork(connection, company_id, now, actor=by, closed=closed)
    return replace(uow, revision=await _advance(uow)) if advances_revision else uow


async def _advance(uow: UnitOfWork) -> int:
    """Move the company's clock; a company that is only being made begins at nought."""
    forward = update(Company.table).values(revision=Company.c.revision + 1).returning(Company.c.revision)
    return next((revision for (revision,) in await uow.tuples(forward)), 0)


async def finalize(uow: UnitOfWork) -> None:
    """Settle, and append to the event log; `begin` does it before it commits.

    All of it is kept up to date, whatever is closed to whoever wrote: what opens later is right at once.
    """
    await update_derived_data(uow.ungated)
    if uow.revision is not None:
        await event_log.append_events(uow.ungated)


async def update_derived_data(uow: UnitOfWork) -> None:
    """Bring everything derived up to what was written."""
    await event_log.record_deal_statuses(uow)
    uow.touched_organizations.update(await effective_organization.update_effective_organizations(uow, uow.rows_before))
    await rollups.recompute(uow, uow.touched_organizations)
    await search.reindex(uow, uow.rows_before)


@asynccontextmanager
async def _turn(database: Database) -> AsyncIterator[None]:
    """SQLite takes one writer, and lets the others try at random; those of a process come to it one by one."""
    if not database.is_sqlite:
        yield
        return
    try:
        async with asyncio.timeout(MAX_WAIT_SECONDS):
            await database.write_lock.acquire()
    except TimeoutError:
        raise DatabaseBusy from None
    try:
        yield
    finally:
        database.write_lock.release()


@asynccontextmanager
async def _told_busy() -> AsyncIterator[None]:
    try:
        yield
    except DBAPIError as refused:
        if getattr(refused.orig, "sqlstate", None) in RETRYABLE_SQLSTATES:
            raise WriteConflict from refused
        if SQLITE_LOCKED_MESSAGE in str(refused.orig):
            raise DatabaseBusy from refused
        raise
