"""Where a database is: what a copy of it does not have in common with it."""

from pathlib import Path
from typing import NamedTuple

from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from db.connections.connection import IDENTITY
from db.errors import NOT_ALLOWED, sqlstate_of
from db.store import Database
from db.tenancy.tenant_scope import PLANE

_DATABASE = text(
    "SELECT oid::text, pg_snapshot_xmax(pg_current_snapshot())::text::bigint "
    "FROM pg_database WHERE datname = current_database()"
).execution_options(**{PLANE: "identity"})
_SYSTEM = text("SELECT system_identifier::text FROM pg_control_system()").execution_options(**{PLANE: "identity"})


class DatabasePlace(NamedTuple):
    """The `name` of a place, and how many `transactions` PostgreSQL has begun there; 0 on SQLite."""

    name: str
    transactions: int


async def find_place(database: Database) -> DatabasePlace:
    """Return the place: PostgreSQL's identifier of the server's data and of the database, or the path of the file.

    A database restored from a dump has another one. A copy of the server's data folder has the same, and fewer
    transactions; a standby that becomes the primary goes on with both.
    """
    if database.is_sqlite:
        return DatabasePlace(f"sqlite {_real_path(database)}", 0)
    async with database.snapshot() as snapshot:
        ((oid, transactions),) = (await snapshot.connection.execute(_DATABASE, {}, tenant=IDENTITY)).all()
    return DatabasePlace(f"postgresql {await _find_system(database)} {oid}", transactions)


def _real_path(database: Database) -> Path:
    return Path(database.engine.url.database or "").resolve()


async def _find_system(database: Database) -> str:
    """Return the identifier of the server's data; "" if the provider does not let it be read."""
    try:
        async with database.snapshot() as snapshot:
            ((system,),) = (await snapshot.connection.execute(_SYSTEM, {}, tenant=IDENTITY)).all()
    except DBAPIError as error:
        if sqlstate_of(error) != NOT_ALLOWED:
            raise
        return ""
    return str(system)
