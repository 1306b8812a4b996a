"""The lock of migrations: of two that run at once, one waits and then finds nothing left to do."""

import fcntl
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncEngine

LOCK_KEY = 4_176_510_223
"""Key of PostgreSQL's advisory lock; any number that no other application on the database uses."""


@asynccontextmanager
async def migration_lock(engine: AsyncEngine) -> AsyncIterator[None]:
    """Hold the lock of a database; wait for it if another process holds it."""
    if engine.dialect.name == "sqlite":
        with _folder_lock(Path(engine.url.database or "")):
            yield
    else:
        async with engine.begin() as connection:
            await connection.execute(select(func.pg_advisory_xact_lock(LOCK_KEY)))
            yield


@contextmanager
def _folder_lock(path: Path) -> Iterator[None]:
    """Lock the folder of a SQLite file. The file itself has locks of SQLite, which opening it here could break."""
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)  # releases the lock
