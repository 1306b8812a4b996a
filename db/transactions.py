"""Transactions: everything that one mutation or import writes, as one unit of work of one company.

It advances the company's revision first; this row lock gives writers one order (docs/decisions/revisions.md#revision).
Before the commit, derived data is computed from source rows (docs/decisions/revisions.md#unit-of-work): the history of
deals, effective organizations, roll-ups, the search index and look-up keys. Then the events are appended to the event
log. Callers do not commit, update derived data or write events.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime

from sqlalchemy import bindparam, update

from db import event_log
from db.accounts import rollups
from db.connections.connection import Connection
from db.errors import DatabaseBusy, LockTimeout
from db.gates import NONE_CLOSED, ClosedGates
from db.ids import new_id
from db.imports.dry_run_tables import copy_company
from db.login_companies import update_login_companies
from db.lookup import written_keys
from db.models import Company
from db.notify import notify_companies_changed
from db.organizations import effective_organization
from db.read_log import UNDATED_TABLES
from db.search import texts
from db.store import Database
from db.unit_of_work import SYSTEM_ACTOR, Actor, BeforeCommit, UnitOfWork
from db.users_version import bump_users_version

PLATFORM = 0
"""The company of a transaction that writes what belongs to no company: flags, trusted documents, some emails."""
MAX_WAIT_SECONDS = 10
"""How long a writer waits on SQLite, for its turn in this process and for the lock that other processes take."""

SHORTEST_WAIT_SECONDS = 1
"""A writer whose operation has little time left still takes a lock that is free."""


@asynccontextmanager
async def begin(
    database: Database,
    company_id: int,
    *,
    by: Actor = SYSTEM_ACTOR,
    advances_revision: bool = True,
    closed: ClosedGates = NONE_CLOSED,
    before_commit: Sequence[BeforeCommit] = (),
    wait_seconds: float | None = None,
) -> AsyncIterator[UnitOfWork]:
    """Open a unit of work of a company for the actor `by`; commit it at the end, or roll back after an exception.

    `advances_revision`: False for writes that no answer shows, such as a sign-in, so that cached answers stay valid.
    `closed`: the gates of features that are closed to the actor. `before_commit`: functions that are called before the
    commit; an exception in one prevents it. `wait_seconds`: how long it waits for other writers; None for
    `MAX_WAIT_SECONDS`. On PostgreSQL, where each lock is waited for so long, only if the database's options limit such
    waits. Raise `DatabaseBusy` or `WriteConflict` if these are in the way.
    """
    async with _write_connection(database, wait_seconds) as connection:
        async with _limited_wait(wait_seconds):
            uow = await _open(connection, company_id, database.clock(), by, closed, advances_revision=advances_revision)
        uow.before_commit.extend(before_commit)
        yield uow
        if uow.written:  # else the revision stays
            await finalize(uow)
            await _date_writes(uow)
            await bump_users_version(uow)
            for check in uow.before_commit:
                await check(uow)
            if not database.notifies_after_commit:
                await notify_companies_changed(uow)
            await connection.commit()
    if uow.written:
        database.notify_listeners(frozenset(uow.written), frozenset(uow.written_companies))


async def _date_writes(uow: UnitOfWork) -> None:
    """Advance the revision if the unit of work did not, but wrote what a kept answer may show."""
    if uow.revision is None and not uow.written <= NOT_DATED:
        await _advance_revision(uow)


@asynccontextmanager
async def begin_dry_run(
    database: Database,
    company_id: int,
    *,
    by: Actor = SYSTEM_ACTOR,
    advances_revision: bool = True,
    closed: ClosedGates = NONE_CLOSED,
    wait_seconds: float | None = None,
) -> AsyncIterator[UnitOfWork]:
    """Open a unit of work that is always rolled back; call `finalize` to see what a commit would write."""
    async with _write_connection(database, wait_seconds) as connection:
        async with _limited_wait(wait_seconds):
            uow = await _open(connection, company_id, database.clock(), by, closed, advances_revision=advances_revision)
        yield uow


@asynccontextmanager
async def _limited_wait(seconds: float | None) -> AsyncIterator[None]:
    """Raise `LockTimeout` if the company's lock is not taken in so many seconds.

    PostgreSQL limits each wait for itself, and a writer behind others waits twice: for its turn, and then for the row.
    """
    try:
        async with asyncio.timeout(None if seconds is None else max(seconds, SHORTEST_WAIT_SECONDS)):
            yield
    except TimeoutError:
        raise LockTimeout from None


@asynccontextmanager
async def begin_on_copy(
    database: Database, company_id: int, *, by: Actor = SYSTEM_ACTOR, closed: ClosedGates = NONE_CLOSED
) -> AsyncIterator[UnitOfWork]:
    """Open a unit of work on a private copy of the company in PostgreSQL, for a long dry run.

    Others write meanwhile, also the same rows, and it does not see what they write.
    """
    async with database.connect(isolation_level="REPEATABLE READ") as connection:
        await copy_company(connection, company_id)
        yield await _open(connection, company_id, database.clock(), by, closed, advances_revision=False)


async def _open(
    connection: Connection,
    company_id: int,
    now: datetime,
    by: Actor,
    closed: ClosedGates,
    *,
    advances_revision: bool,
) -> UnitOfWork:
    uow = UnitOfWork(connection, company_id, now, actor=by, closed=closed)
    return replace(uow, revision=await _advance_revision(uow)) if advances_revision else uow


async def _advance_revision(uow: UnitOfWork) -> int:
    """Advance the company's revision and return it; 0 for a company that this unit of work will create."""
    uow.written_companies.add(uow.company_id)
    return next((revision for (revision,) in await uow.tuples(_ADVANCE, revision_id=new_id())), 0)


NOT_DATED = frozenset(
    {
        *UNDATED_TABLES,
        *(table.name for table in Company.table.metadata.tables.values() if "company_id" not in table.c),
        "file",  # such a unit of work deletes the contents of files that no user can restore
    }
)
"""Tables that may be written without advancing the revision: no kept answer shows what is written there."""

_ADVANCE = (
    update(Company.table)
    .values(revision=Company.c.revision + 1, revision_id=bindparam("revision_id"))
    .returning(Company.c.revision)
)


async def finalize(uow: UnitOfWork) -> None:
    """Update derived data and append events; `begin` calls it before the commit.

    Closed gates are ignored, so that the data of a feature is right when it opens.
    """
    await update_derived_data(uow.ungated)
    if uow.revision is not None:
        await event_log.append_events(uow.ungated)


async def update_derived_data(uow: UnitOfWork) -> None:
    """Update everything that is derived from the written rows."""
    await event_log.record_deal_statuses(uow)
    uow.touched_organizations.update(await effective_organization.update_effective_organizations(uow))
    await rollups.recompute(uow, uow.touched_organizations)
    await texts.reindex(uow, texts.written_ids(uow))
    await written_keys.rewrite(uow, written_keys.written_ids(uow))
    await update_login_companies(uow)


@asynccontextmanager
async def _write_connection(database: Database, wait_seconds: float | None) -> AsyncIterator[Connection]:
    most = MAX_WAIT_SECONDS if wait_seconds is None else wait_seconds
    async with _write_turn(database, most) as left, database.connect(writing=True, lock_wait=left) as connection:
        yield connection


@asynccontextmanager
async def _write_turn(database: Database, wait_seconds: float) -> AsyncIterator[float]:
    """Let the writers of this process take turns on SQLite, whose own lock picks one of several at random.

    Yield the seconds that are left to wait for that lock.
    """
    if not database.is_sqlite:
        yield wait_seconds
        return
    end = time.monotonic() + wait_seconds
    try:
        async with asyncio.timeout(wait_seconds):
            await database.write_lock.acquire()
    except TimeoutError:
        raise DatabaseBusy from None
    try:
        yield max(0, end - time.monotonic())
    finally:
        database.write_lock.release()
