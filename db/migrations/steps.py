"""Steps of a migration of a database in use: none waits long for a lock, because readers would wait behind it."""

import asyncio
from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeAlias

from sqlalchemy import Connection, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from db.errors import DatabaseBusy, LockTimeout, WriteConflict, passing_error
from db.tenancy.table_policies import missing_statements

LOCK_TIMEOUT = "2s"
"""PostgreSQL's `lock_timeout`: requests of a table that a step wants to change wait no longer."""
PAUSE_SECONDS = 1.0
"""Time in which those requests go on before the step is tried again."""
MAX_ATTEMPTS = 60
PASSING = (LockTimeout, WriteConflict)
"""What ends when other transactions do."""
STILL_LOCKED = "Other transactions hold locks on the tables. What was done is kept: run `afterwin migrate` again."

Step: TypeAlias = Callable[[Connection], None]


async def run_step(engine: AsyncEngine, step: Step) -> None:
    """Run a step and commit it; try again while other transactions hold locks. Raise `DatabaseBusy` in the end.

    A step that failed was rolled back. One that commits parts of its work must leave those out when it runs again.
    """
    for _ in range(MAX_ATTEMPTS):
        try:
            await _run_once(engine, step)
        except DBAPIError as error:
            if not isinstance(passing_error(error), PASSING):
                raise
            await asyncio.sleep(PAUSE_SECONDS)
        else:
            return
    raise DatabaseBusy(STILL_LOCKED)


async def _run_once(engine: AsyncEngine, step: Step) -> None:
    async with engine.connect() as connection:
        event.listen(connection.sync_connection, "begin", limit_lock_waits)
        await connection.run_sync(step)
        await connection.commit()


def limit_lock_waits(connection: Connection) -> None:
    """Set the limit in each transaction: a setting of the session would stay with a pooled connection."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT}'")


async def enable_row_level_security(engine: AsyncEngine) -> None:
    """Add what tables lack of tenant isolation, each in a transaction of its own.

    The application's role exists already. Each run of migrations ends with it, so that new tables have policies. A
    table that lacks nothing is not locked.
    """
    async with engine.connect() as connection:
        missing = await connection.run_sync(missing_statements)
    for statements in missing.values():
        await run_step(engine, partial(_execute, statements))


def _execute(statements: Iterable[str], connection: Connection) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement)
