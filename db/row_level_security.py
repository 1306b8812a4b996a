"""Tenant isolation in PostgreSQL: row-level security (docs/decisions/tenancy.md#row-level-security).

It backs up `db.tenant_scope`; SQLite has only that. The application's role owns no table and is no superuser, so that
every policy applies to it. Each transaction takes this role and sets the company whose rows are visible, in one
statement. Both end with the transaction, so that a pooled connection keeps neither.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Select, Table, func, inspect, select
from sqlalchemy.exc import ProgrammingError

from db.row import metadata
from db.tenant_scope import IDENTITY_TABLES, PLANE

ROLE = "afterwin_app"
"""The role that runs all statements. The login that connects must be a member of it; migrations run as the login."""

COMPANY = "nullif(current_setting('app.company_id', true), '')::bigint"
"""The company whose rows are visible. After a rollback the setting is '' instead of null; both show no rows."""
IS_IDENTITY_SCOPE = "current_setting('app.identity', true) = 'on'"
"""Whether the transaction authenticates a user."""

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


def enable_row_level_security(connection: Connection) -> None:
    """Create the policies of every table. Each migration run ends with it, so that new tables have policies, too."""
    try:
        connection.exec_driver_sql(CREATE_ROLE)
    except ProgrammingError as error:
        msg = (
            f"The role {ROLE} is missing and cannot be created: {error.orig}. "
            f"Ask an administrator to run: CREATE ROLE {ROLE} NOLOGIN; GRANT {ROLE} TO <login>"
        )
        raise ValueError(msg) from error
    existing = set(inspect(connection).get_table_names())
    if VERSION_TABLE in existing:
        connection.exec_driver_sql(f"GRANT SELECT ON {VERSION_TABLE} TO {ROLE}")
    for table in metadata.sorted_tables:
        for statement in _policy_statements(table) if table.name in existing else ():
            connection.exec_driver_sql(statement)


def _policy_statements(table: Table) -> Iterator[str]:
    name = f'"{table.name}"'
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON {name} TO {ROLE}"
    if table.name in APPEND_ONLY_TABLES:
        yield f"REVOKE UPDATE, DELETE ON {name} FROM {ROLE}"
    yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY"
    for policy, clauses in _policies(table):
        yield f"DROP POLICY IF EXISTS {policy} ON {name}"
        yield f"CREATE POLICY {policy} ON {name} {clauses}"


def _policies(table: Table) -> Iterator[tuple[str, str]]:
    column = "id" if table.name == "company" else "company_id"
    if column == "id" or column in table.c:
        yield "of_the_company", f"USING ({column} = {COMPANY}) WITH CHECK ({column} = {COMPANY})"
        if table.name in IDENTITY_TABLES:
            yield "who_asks", f"FOR SELECT USING ({IS_IDENTITY_SCOPE})"
    else:
        yield "who_asks", f"USING ({IS_IDENTITY_SCOPE}) WITH CHECK ({IS_IDENTITY_SCOPE})"
