"""Check before serving that PostgreSQL's row-level security applies to the statements of this process."""

import structlog
from sqlalchemy import column, func, not_, select, table, text
from sqlalchemy.exc import DBAPIError

from db.connections.connection import IDENTITY
from db.errors import NOT_ALLOWED, DatabaseUnavailable, sqlstate_of
from db.row import metadata
from db.store import Database, Snapshot
from db.tenancy.row_level_security import ROLE
from db.tenancy.table_policies import CATALOGUE, missing_in
from db.tenancy.tenant_scope import PLANE

log = structlog.get_logger("afterwin.database")

ROLE_MISSING = "22023"
"""PostgreSQL's code for a role that is missing: `check_schema` says that."""

_TABLES = table("pg_class", column("oid"), column("relname"))
UNPROTECTED_TABLES = (
    select(_TABLES.c.relname)
    .where(
        _TABLES.c.relname.in_(metadata.tables),
        func.pg_table_is_visible(_TABLES.c.oid),
        not_(func.row_security_active(_TABLES.c.oid)),
    )
    .order_by(_TABLES.c.relname)
    .execution_options(**{PLANE: "identity"})
)
"""The tables whose policies do not apply to the role that runs the statement."""
_CATALOGUE = text(CATALOGUE).execution_options(**{PLANE: "identity"})


class NotIsolated(ValueError):
    """Row-level security does not apply, so this process must not serve."""


async def check_isolation(database: Database) -> None:
    """Raise `NotIsolated` if the login cannot take the application's role or a table lacks its policies.

    A database that cannot be reached is no reason: each transaction takes the role anyway, or fails. Any other error of
    it is logged.
    """
    if database.is_sqlite:
        return
    try:
        tables = await _unprotected_tables(database)
    except DatabaseUnavailable:
        return
    except DBAPIError as error:
        sqlstate = sqlstate_of(error)
        if sqlstate == ROLE_MISSING:
            return
        if sqlstate == NOT_ALLOWED:
            msg = f"The database login cannot take the role {ROLE}. Run: GRANT {ROLE} TO <login>"
            raise NotIsolated(msg) from error
        log.warning("row-level security was not checked", error=str(error.orig))
        return
    if tables:
        msg = f"Row-level security does not apply to {', '.join(tables)}. Run `afterwin migrate`."
        raise NotIsolated(msg)


async def require_policies(snapshot: Snapshot) -> None:
    """Raise `NotIsolated` if a table has not exactly the policies and privileges that this version gives it.

    With a policy too many, a company would see what that one shows.
    """
    if not snapshot.connection.is_postgresql:
        return
    result = await snapshot.connection.execute(_CATALOGUE, {}, tenant=IDENTITY)
    if tables := sorted(missing_in(result.all())):
        msg = f"Row-level security is not that of this version for {', '.join(tables)}. Run `afterwin migrate`."
        raise NotIsolated(msg)


async def _unprotected_tables(database: Database) -> list[str]:
    async with database.snapshot() as snapshot:
        result = await snapshot.connection.execute(UNPROTECTED_TABLES, {}, tenant=IDENTITY)
        return [name for (name,) in result.all()]
