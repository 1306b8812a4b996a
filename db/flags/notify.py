"""Notification of other processes about written flags, by PostgreSQL's NOTIFY. It may be lost, so readers also poll."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import structlog
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from db.store import Database
from db.unit_of_work import UnitOfWork

CHANNEL = "afterwin_flags"

log = structlog.get_logger("afterwin.flags")


async def notify_flags_changed(uow: UnitOfWork, revision: int) -> None:
    """Notify other processes at the commit; does nothing on SQLite, which serves one process."""
    if uow.connection.is_postgresql:
        await uow.execute_identity(select(func.pg_notify(CHANNEL, str(revision))))


@asynccontextmanager
async def listen(database: Database, on_notify: Callable[[], None]) -> AsyncIterator[None]:
    """Call `on_notify` at each notification of another process; after a lost connection there are none."""
    connection = None if database.is_sqlite else await _open_listener(database, on_notify)
    try:
        yield
    finally:
        if connection is not None:
            with suppress(Exception):  # it may be closed already; a listening connection must not return to the pool
                await connection.invalidate()
                await connection.close()


async def _open_listener(database: Database, on_notify: Callable[[], None]) -> AsyncConnection | None:
    try:
        connection = await database.direct_engine.connect()
    except Exception:  # readers still poll
        log.exception("could not listen for other processes")
        return None
    try:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        await driver.add_listener(CHANNEL, lambda *_: on_notify())
    except Exception:  # as above
        log.exception("could not listen for other processes")
        await connection.close()
        return None
    return connection
