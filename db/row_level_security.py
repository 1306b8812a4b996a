"""Tenant isolation in PostgreSQL: row-level security (docs/decisions/tenancy.md#row-level-security).

It backs up `db.tenant_scope`; SQLite has only that. The application's role owns no table and is no superuser, so that
every policy (`db.table_policies`) applies to it. Each transaction takes this role and sets the company whose rows are
visible, in one statement. Both end with the transaction, so that a pooled connection keeps neither.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Select, func, select
from sqlalchemy.exc import ProgrammingError

from db.tenant_scope import PLANE

ROLE = "afterwin_app"
"""The role that runs all statements. The login that connects must be a member of it; migrations run as the login."""

VERSION_TABLE = "alembic_version"
"""Alembic's table, which the health check reads."""
NO_SETTINGS: Mapping[str, str] = MappingProxyType({})

APPEND_ONLY_TABLES = frozenset({"event", "flag_audit"})
"""Tables whose rows are never changed or deleted."""

CREATE_ROLE = f"""
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{ROLE}') THEN
        CREATE ROLE {ROLE} NOLOGIN;
        GRANT {ROLE} TO SESSION_USER;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$
"""


def set_tenant_statement(company_id: int | None, more: Mapping[str, str] = NO_SETTINGS) -> Select[Any]:
    """Return the statement that begins isolation: it takes the role and sets the tenant until the transaction ends.

    The tenant is a company, or None for the identity plane. `more`: other settings of the transaction.
    """
    company, identity = ("", "on") if company_id is None else (str(company_id), "off")
    settings = {**more, "role": ROLE, "app.company_id": company, "app.identity": identity}
    statement = select(*(func.set_config(name, value, True) for name, value in settings.items()))
    return statement.execution_options(**{PLANE: "identity"})


def create_role(connection: Connection) -> None:
    """Create the application's role, if it is missing. Raise `ValueError` if the login may not."""
    try:
        connection.exec_driver_sql(CREATE_ROLE)
    except ProgrammingError as error:
        msg = (
            f"The role {ROLE} is missing and cannot be created: {error.orig}. "
            f"Ask an administrator to run: CREATE ROLE {ROLE} NOLOGIN; GRANT {ROLE} TO <login>"
        )
        raise ValueError(msg) from error
