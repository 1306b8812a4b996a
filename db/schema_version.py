"""The version of the tables: that of the database, compared with the newest that this program knows."""

from enum import Enum, auto
from functools import cache

import structlog
from alembic.script import ScriptDirectory
from sqlalchemy import column, select, table
from sqlalchemy.exc import DBAPIError

from db.errors import DatabaseUnavailable
from db.flags.platform import platform_of_snapshot
from db.migrate import alembic_config
from db.missing_columns import require_columns
from db.row_level_security import VERSION_TABLE
from db.store import Database, Snapshot

log = structlog.get_logger("afterwin.database")

VERSION = select(table(VERSION_TABLE, column("version_num")).c.version_num)
UNDEFINED_TABLE = "42P01"
"""PostgreSQL's code."""


class SchemaState(Enum):
    """How the tables of a database relate to this program."""

    OLDER = auto()
    """A migration is missing, or all of them are."""
    CURRENT = auto()
    NEWER = auto()
    """A later release has migrated them. This one still works (docs/deployment.md#migrations)."""


class OlderSchema(ValueError):
    """The tables are older than this program, so it must not serve."""

    def __init__(self) -> None:
        super().__init__("The tables are older than this version. Run `afterwin migrate`.")


@cache
def known_versions() -> tuple[str, ...]:
    """Return the versions to which this program can bring a database, the newest first."""
    return tuple(script.revision for script in ScriptDirectory.from_config(alembic_config("")).walk_revisions())


def compare_version(version: str | None) -> SchemaState:
    """Return the state of tables of this version; None for a database without tables."""
    newest, *older = known_versions()
    if version == newest:
        return SchemaState.CURRENT
    return SchemaState.OLDER if version is None or version in older else SchemaState.NEWER


async def schema_state(database: Database) -> SchemaState:
    """Return the state of the database's tables. Raise an exception if it does not answer."""
    async with database.snapshot() as snapshot:
        return await _state(snapshot)


async def _state(snapshot: Snapshot) -> SchemaState:
    return compare_version(await platform_of_snapshot(snapshot).scalar(VERSION))


async def check_schema(database: Database) -> None:
    """Raise `OlderSchema` if the tables lack a migration, `IncompleteSchema` if they lack a column all the same.

    A database that cannot be reached is no reason, nor is any other error of it, which is logged.
    """
    try:
        async with database.snapshot() as snapshot:
            if await _state(snapshot) is SchemaState.OLDER:
                raise OlderSchema
            await require_columns(snapshot)
    except DatabaseUnavailable:
        return
    except DBAPIError as error:
        if _is_table_missing(error):
            raise OlderSchema from error
        log.warning("the version of the tables was not checked", error=str(error.orig))


def _is_table_missing(error: DBAPIError) -> bool:
    return getattr(error.orig, "sqlstate", None) == UNDEFINED_TABLE or "no such table" in str(error.orig)
