"""The version of the tables: that of the database, compared with the newest that this program knows."""

from enum import Enum, auto
from functools import cache
from pathlib import Path

import structlog
from sqlalchemy import column, select, table
from sqlalchemy.exc import DBAPIError

from db.errors import DatabaseUnavailable, sqlstate_of
from db.flags.platform import platform_of_snapshot
from db.migrations.missing_columns import require_columns
from db.store import Database, Snapshot
from db.tenancy.isolation_check import ROLE_MISSING, require_policies
from db.tenancy.row_level_security import VERSION_TABLE

MIGRATIONS = Path(__file__).parent
log = structlog.get_logger("afterwin.database")

VERSION = select(table(VERSION_TABLE, column("version_num")).c.version_num)
NEVER_MIGRATED_SQLSTATES = frozenset({"42P01", ROLE_MISSING})
"""PostgreSQL's codes for a missing table, and for the application's role: the first migration makes both."""


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


class UnknownSchema(ValueError):
    """The tables have a version that no migration of this program knows, and that is no later one."""

    def __init__(self, version: str) -> None:
        super().__init__(
            f"The tables have the version {version}, which `afterwin migrate` does not know: another version of this "
            "program made them. Use a new database."
        )


@cache
def known_versions() -> tuple[str, ...]:
    """Return the versions to which this program can bring a database, the newest first.

    The names of their files begin with them. So a server need not load Alembic, which takes 10 MB.
    """
    return tuple(sorted((path.name.partition("_")[0] for path in MIGRATIONS.glob("versions/*_*.py")), reverse=True))


def compare_version(version: str | None) -> SchemaState:
    """Return the state of tables of this version; None for a database without tables. Raise `UnknownSchema`.

    A version is the day on which it was written, so that a later one of another release is known as such.
    """
    newest, *older = known_versions()
    if version == newest:
        return SchemaState.CURRENT
    if version is None or version in older:
        return SchemaState.OLDER
    if version < newest:
        raise UnknownSchema(version)
    return SchemaState.NEWER


async def schema_state(database: Database) -> SchemaState:
    """Return the state of the database's tables. Raise an exception if it does not answer."""
    async with database.snapshot() as snapshot:
        return await _state(snapshot)


async def _state(snapshot: Snapshot) -> SchemaState:
    return compare_version(await platform_of_snapshot(snapshot).scalar(VERSION))


async def check_schema(database: Database) -> None:
    """Raise `OlderSchema` if the tables lack a migration, `UnknownSchema` or `IncompleteSchema` if none would help.

    Raise `NotIsolated` if they are of this version, and their policies are not.
    A database that cannot be reached is no reason, nor is any other error of it, which is logged.
    """
    try:
        async with database.snapshot() as snapshot:
            state = await _state(snapshot)
            if state is SchemaState.OLDER:
                raise OlderSchema
            await require_columns(snapshot)
            if state is SchemaState.CURRENT:
                await require_policies(snapshot)
    except DatabaseUnavailable:
        return
    except DBAPIError as error:
        if _is_never_migrated(error):
            raise OlderSchema from error
        log.warning("the version of the tables was not checked", error=str(error.orig))


def _is_never_migrated(error: DBAPIError) -> bool:
    return sqlstate_of(error) in NEVER_MIGRATED_SQLSTATES or "no such table" in str(error.orig)
