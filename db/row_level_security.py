"""The second lock of the wall between companies: row-level security (docs/decisions/tenancy.md#row-level-security; PostgreSQL's manual, 5.9).

The application's role owns nothing and is no superuser, so that no policy is passed over for it. Each transaction says
whose rows may be seen; where nothing is said, there are none. SQLite has the first lock only (`db.scope`).
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Select, Table, func, inspect, select
from sqlalchemy.exc import ProgrammingError

from db.row import metadata
from db.tenant_scope import IDENTITY_TABLES, PLANE

ROLE = "afterwin_app"
"""The role under which statements are run. Whoever connects should be a member of it, or be granted what it is."""

COMPANY = "nullif(current_setting('app.company_id', true), '')::bigint"
"""Whose rows may be seen. After a rollback the setting is '' rather than null: both mean nobody's."""
IS_IDENTITY_SCOPE = "current_setting('app.identity', true) = 'on'"
"""Whether this is about who asks."""

APPEND_ONLY_TABLES = frozenset({"event", "flag_audit"})
"""Tables whose rows are never changed and never removed."""

CREATE_ROLE = f"""
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '{ROLE}') THEN CREATE ROLE {ROLE} NOLOGIN; END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$
"""
SET_ROLE = f"""
SELECT set_config('role', '{ROLE}', false) FROM pg_roles
WHERE rolname = '{ROLE}' AND pg_has_role(session_user, oid, 'MEMBER')
"""  # put together from words of ours


def set_tenant_statement(company_id: int | None) -> Select[Any]:
    """Say, for this transaction, whose rows may be seen: a company's, or (None) only what tells who asks."""
    company, identity = ("", "on") if company_id is None else (str(company_id), "off")
    said = select(func.set_config("app.company_id", company, True), func.set_config("app.identity", identity, True))
    return said.execution_options(**{PLANE: "identity"})


def set_application_role(connection: Any, _: object) -> None:
    """Act as the application's role from now on, whoever connected; listens to new connections."""
    cursor = connection.cursor()
    cursor.execute(SET_ROLE)
    cursor.close()


def enable_row_level_security(connection: Connection) -> None:
    """Put every table behind the lock; every migration ends with it, so that a new table cannot be forgotten."""
    try:
        connection.exec_driver_sql(CREATE_ROLE)
    except ProgrammingError as refused:
        msg = f"The role {ROLE} is missing, and {refused.orig}. Let an administrator run: CREATE ROLE {ROLE} NOLOGIN"
        raise ValueError(msg) from refused
    there = set(inspect(connection).get_table_names())
    for table in metadata.sorted_tables:
        for statement in _locks(table) if table.name in there else ():
            connection.exec_driver_sql(statement)


def _locks(table: Table) -> Iterator[str]:
    name = f'"{table.name}"'
    yield f"GRANT SELECT, INSERT, UPDATE, DELETE ON {name} TO {ROLE}"
    if table.name in APPEND_ONLY_TABLES:
        yield f"REVOKE UPDATE, DELETE ON {name} FROM {ROLE}"
    yield f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"
    yield f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY"
    for policy, rule in _policies(table):
        yield f"DROP POLICY IF EXISTS {policy} ON {name}"
        yield f"CREATE POLICY {policy} ON {name} {rule}"


def _policies(table: Table) -> Iterator[tuple[str, str]]:
    column = "id" if table.name == "company" else "company_id"
    if column == "id" or column in table.c:
        yield "of_the_company", f"USING ({column} = {COMPANY}) WITH CHECK ({column} = {COMPANY})"
        if table.name in IDENTITY_TABLES:
            yield "who_asks", f"FOR SELECT USING ({IS_IDENTITY_SCOPE})"
    else:
        yield "who_asks", f"USING ({IS_IDENTITY_SCOPE}) WITH CHECK ({IS_IDENTITY_SCOPE})"
