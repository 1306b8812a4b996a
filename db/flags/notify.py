"""Telling other processes that flags were written: PostgreSQL's NOTIFY. It may be lost; whoever listens also looks."""

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
    """Tell it when the unit of work is kept; SQLite has nobody to tell but this process."""
    if uow.connection.is_postgresql:
        await uow.execute_identity(select(func.pg_notify(CHANNEL, str(revision))))


@asynccontextmanager
async def listen(database: Database, hear: Callable[[], None]) -> AsyncIterator[None]:
    """Call `hear` whenever another process tells; nothing is promised, also not that the connection holds."""
    connection = None if database.is_sqlite else await _listener(database, hear)
    try:
        yield
    finally:
        if connection is not None:
            with suppress(Exception):  # it may be gone already; and nobody else may get one that listens
                await connection.invalidate()
                await connection.close()


async def _listener(database: Database, hear: Callable[[], None]) -> AsyncConnection | None:
    try:
        connection = await database.engine.connect()
    except Exception:  # whoever cannot listen still looks
        log.exception("could not listen for other processes")
        return None
    try:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        await driver.add_listener(CHANNEL, lambda *_: hear())
    except Exception:  # likewise
        log.exception("could not listen for other processes")
        await connection.close()
        return None
    return connection
