"""Telling other processes that flags were written: PostgreSQL's NOTIFY. It may be lost; whoever listens also looks."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.exc import SQLAlchemyError

from db.store import Database
from db.work import Work

CHANNEL = "afterwin_flags"


async def announce(work: Work, revision: int) -> None:
    """Tell it when the unit of work is kept; SQLite has nobody to tell but this process."""
    if work.connection.dialect.name == "postgresql":
        await work.identity(select(func.pg_notify(CHANNEL, str(revision))))


@asynccontextmanager
async def listening(database: Database, hear: Callable[[], None]) -> AsyncIterator[None]:
    """Call `hear` whenever another process tells; nothing is promised, also not that the connection holds."""
    if database.is_sqlite:
        yield
        return
    try:
        connection = await database.engine.connect()
        driver: Any = (await connection.get_raw_connection()).driver_connection
    except (SQLAlchemyError, OSError):
        yield  # the look goes on without
        return

    def told(*_: object) -> None:
        hear()

    try:
        await driver.add_listener(CHANNEL, told)
        yield
    finally:
        with suppress(Exception):  # it may be gone already
            await asyncio.shield(driver.remove_listener(CHANNEL, told))
        with suppress(Exception):
            await connection.invalidate()
            await connection.close()
