"""A private copy of an SQLite database, in which a dry run writes without keeping others from writing."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from db.store import Database


@asynccontextmanager
async def dry_run_file(database: Database) -> AsyncIterator[Database]:
    """Open a copy of an SQLite database; delete it at the end. It lies in a private folder next to the original."""
    folder = Path(database.engine.url.database or "").parent
    with TemporaryDirectory(prefix=".dry-run-", dir=folder) as private:
        path = Path(private) / "copy.sqlite3"
        await _copy(database, path)
        copy = Database(f"sqlite+aiosqlite:///{path}", clock=database.clock)
        try:
            yield copy
        finally:
            await copy.close()


async def _copy(database: Database, path: Path) -> None:
    """Copy the database as a reader: in WAL mode, writers go on meanwhile."""
    async with database.engine.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        with closing(sqlite3.connect(path, check_same_thread=False)) as target:
            await driver.backup(target)
