"""Notification of other processes about writes, by PostgreSQL's NOTIFY. It may be lost, so readers also poll.

A notification holds no data: that of a company its id, that of the flags their revision. PostgreSQL sends it at the
commit, and equal ones of a transaction once. Servers notify after the commit of a write (`live.write_notifier`),
commands with it. SQLite serves one process and needs none.
"""

from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager, suppress
from typing import Any
from uuid import uuid4

import structlog
from sqlalchemy import ARRAY, Select, Text, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.connections.connection import IDENTITY
from db.store import Database
from db.tenancy.tenant_scope import identity_statement
from db.unit_of_work import UnitOfWork

FLAGS_CHANNEL = "afterwin_flags"
COMPANY_CHANNEL = "afterwin_company"
PROBE_CHANNEL = "afterwin_probe"
EVERYBODY = None
"""What was written may concern every company."""

OnNotify = Callable[[int | None], None]
"""Called with the id of a company in which something was written, or with `EVERYBODY`."""
IsConnected = Callable[[], bool]

_NOTIFY_PROBE = select(func.pg_notify(PROBE_CHANNEL, bindparam("probe", type_=Text)))
_NOTIFY_COMPANIES = select(func.pg_notify(COMPANY_CHANNEL, func.unnest(bindparam("payloads", type_=ARRAY(Text)))))

log = structlog.get_logger("afterwin.notify")


async def notify_flags_changed(uow: UnitOfWork, revision: int) -> None:
    """Notify other processes of written flags at the commit; does nothing on SQLite."""
    if uow.connection.is_postgresql:
        await uow.execute_identity(select(func.pg_notify(FLAGS_CHANNEL, str(revision))))


async def notify_companies_changed(uow: UnitOfWork) -> None:
    """Notify other processes of the companies in which `uow` wrote, at the commit; does nothing on SQLite."""
    if uow.connection.is_postgresql:
        await uow.tuples(_NOTIFY_COMPANIES, payloads=_payloads(uow.written_companies))


async def notify_companies(database: Database, companies: Collection[int]) -> None:
    """Notify other processes of the companies in which was written, at once."""
    await _notify(database, _NOTIFY_COMPANIES, payloads=_payloads(companies))


async def _notify(database: Database, statement: Select[Any], **values: object) -> None:
    async with database.connect() as connection:
        await connection.execute(identity_statement(statement), values, tenant=IDENTITY)
        await connection.commit()


def _payloads(companies: Collection[int]) -> list[str]:
    return [str(company_id) for company_id in sorted(companies)]


@asynccontextmanager
async def listen(database: Database, on_notify: OnNotify) -> AsyncIterator[IsConnected]:
    """Call `on_notify` at each notification; after a lost connection, and on SQLite, there are none.

    The function that it yields returns whether notifications can arrive: whether one has that was sent to try it.
    Behind a pooler in transaction mode, none does.
    """
    connection = None if database.is_sqlite else await _open_listener(database)
    if connection is None:
        yield lambda: False
        return
    try:
        yield await _add_listener(database, connection, on_notify)
    finally:
        with suppress(Exception):  # it may be closed already; a listening connection must not return to the pool
            await connection.invalidate()
            await connection.close()


async def _open_listener(database: Database) -> AsyncConnection | None:
    try:
        return await database.direct_engine.connect()
    except Exception:  # readers still poll
        log.exception("could not listen for other processes")
        return None


async def _add_listener(database: Database, connection: AsyncConnection, on_notify: OnNotify) -> IsConnected:
    probe, heard = uuid4().hex, set[str]()

    def hear(_connection: Any, _pid: int, channel: str, payload: str) -> None:
        if channel != PROBE_CHANNEL:
            on_notify(_company_id(channel, payload))
        elif payload == probe:
            heard.add(probe)

    try:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        for channel in (FLAGS_CHANNEL, COMPANY_CHANNEL, PROBE_CHANNEL):
            await driver.add_listener(channel, hear)
        await _notify(database, _NOTIFY_PROBE, probe=probe)
    except Exception:  # as above
        log.exception("could not listen for other processes")
        return lambda: False
    return lambda: bool(heard) and not driver.is_closed()


def _company_id(channel: str, payload: str) -> int | None:
    return int(payload) if channel == COMPANY_CHANNEL and payload.isdecimal() else EVERYBODY
