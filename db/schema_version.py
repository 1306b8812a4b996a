"""The version of the tables: that of the database, and the newest that this program knows."""

from functools import cache

from alembic.script import ScriptDirectory
from sqlalchemy import column, select, table

from db.flags.platform import platform_of_snapshot
from db.migrate import alembic_config
from db.row_level_security import VERSION_TABLE
from db.store import Database

VERSION = select(table(VERSION_TABLE, column("version_num")).c.version_num)


@cache
def newest_version() -> str | None:
    """Return the version to which `afterwin migrate` brings a database."""
    return ScriptDirectory.from_config(alembic_config("")).get_current_head()


async def current_version(database: Database) -> str | None:
    """Return the version of the database's tables. Raise an exception if there are none, or if it does not answer."""
    async with database.snapshot() as snapshot:
        version: str | None = await platform_of_snapshot(snapshot).scalar(VERSION)
        return version
