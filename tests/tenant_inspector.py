"""Inspector of all statements of the suite: it rejects each that could read or write two companies.

On PostgreSQL it also proves in every transaction that row-level security applies. The proof runs on a cursor of its
own, so that it is not counted as a statement of the test.
"""

import re
from functools import lru_cache
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import Engine

from db.models import Organization
from db.row_level_security import ROLE
from db.table_policies import VISIBLE_COMPANY
from db.tenant_scope import IDENTITY_TABLES, PLANE, TABLES

metadata = Organization.table.metadata
COMPANY_COLUMNS = {table.name: "company_id" for table in metadata.tables.values() if "company_id" in table.c} | {
    "company": "id"
}
TABLE = "|".join(COMPANY_COLUMNS)
TABLE_NAME = re.compile(
    rf"""(?:\b(?:FROM|JOIN|UPDATE)|[,(])\s+"?(?P<table>{TABLE})\b"?(?!\s*[.(=\w"]*[.(=])(?:\s+AS\s+"?(?P<alias>\w+)"?)?"""
)
INSERT_COLUMNS = re.compile(r"^INSERT INTO .*?(?=\bVALUES\b|\bSELECT\b|\bWITH\b)", re.DOTALL)
"""The start of an INSERT, whose columns may have the names of tables."""
RETURNED_COLUMNS = re.compile(r"\bRETURNING [^()]*$")
"""The columns that a write returns, which may have them, too."""
MAX_STATEMENTS = 4096
"""Statements whose tables are remembered: tests send the same ones again and again."""

ISOLATION = f"""
    SELECT current_user::text, row_security_active('organization'), row_security_active('"user"'),
        EXISTS (SELECT FROM organization WHERE company_id IS DISTINCT FROM {VISIBLE_COMPANY}),
        has_table_privilege('event', 'UPDATE, DELETE'), has_table_privilege('flag_audit', 'UPDATE, DELETE')
"""
"""Who runs the statements of the transaction, and what row-level security and the rights let it see and change."""
ISOLATED = (ROLE, True, True, False, False, False)


class UnscopedTable(Exception):
    """A statement with a table that is not limited to one company."""


class NotIsolated(Exception):
    """A statement in a transaction to which row-level security does not apply."""


@lru_cache(maxsize=MAX_STATEMENTS)
def table_aliases(statement: str) -> tuple[tuple[str, str], ...]:
    """Return every company table that a statement names, with its alias."""
    found = TABLE_NAME.finditer(RETURNED_COLUMNS.sub("", INSERT_COLUMNS.sub(" ", statement)))
    return tuple((match["table"], match["alias"] or match["table"]) for match in found)


@lru_cache(maxsize=MAX_STATEMENTS)
def table_names(statement: str) -> frozenset[str]:
    """Return every company table that a statement names."""
    return frozenset(table for table, _ in table_aliases(statement))


@lru_cache(maxsize=MAX_STATEMENTS)
def unscoped_tables(statement: str) -> list[str]:
    """Return the aliases that are compared neither with a company's id nor with another scoped table."""
    sql = statement.replace('"', "")
    keys = {alias: f"{alias}.{COMPANY_COLUMNS[table]}" for table, alias in table_aliases(statement)}
    scoped = {alias for alias, key in keys.items() if re.search(rf"\b{re.escape(key)} = [?$]", sql)}
    while more := {
        alias for alias in keys.keys() - scoped if any(_are_compared(sql, keys[alias], keys[other]) for other in scoped)
    }:
        scoped |= more
    return [alias for alias in keys if alias not in scoped]


def _are_compared(sql: str, one: str, other: str) -> bool:
    return any(re.search(rf"\b{re.escape(a)} = {re.escape(b)}\b", sql) for a, b in ((one, other), (other, one)))


def _inspect(_connection: Any, _cursor: Any, statement: str, parameters: Any, context: Any, *_: Any) -> None:
    plane = context.execution_options.get(PLANE)
    if plane == "identity" and (tables := table_names(statement) - IDENTITY_TABLES):
        raise UnscopedTable(f"{tables} in {statement}")
    if plane == "company":
        _require_noted(statement, context.execution_options.get(TABLES, frozenset()))
    if plane == "company" and statement.startswith("INSERT") and not statement.startswith("INSERT INTO company "):
        if "company_id" not in statement.partition("VALUES")[0]:
            raise UnscopedTable(statement)
    elif plane == "company" and (aliases := unscoped_tables(statement)):
        raise UnscopedTable(f"{aliases} in {statement}")


def _require_noted(statement: str, noted: frozenset[str]) -> None:
    """Whether an answer may be kept depends on the tables that are noted with each statement."""
    if tables := table_names(statement) - noted:
        raise UnscopedTable(f"{tables} are not noted with {statement}")


def _prove_isolation(connection: Any, _cursor: Any, statement: str, _parameters: Any, context: Any, *_: Any) -> None:
    """Prove once per transaction and tenant that row-level security applies to the application's statements."""
    if connection.dialect.name != "postgresql" or PLANE not in context.execution_options:
        return
    if "set_config" in statement or statement.startswith("SET LOCAL"):
        _require_proof(connection)
    elif not connection.info.get("is_isolated"):
        found = _isolation(connection)
        if found != ISOLATED:
            raise NotIsolated(f"{found} before {statement}")
        connection.info["is_isolated"] = True


def _isolation(connection: Any) -> tuple[Any, ...]:
    cursor = connection.connection.cursor()
    cursor.execute(ISOLATION)
    (found,) = cursor.fetchall()
    cursor.close()
    return tuple(found)


def _require_proof(connection: Any, *_: Any) -> None:
    if not connection.invalidated:  # an invalidated one has no driver's connection, and is never used again
        connection.info["is_isolated"] = False


def inspect_everything() -> None:
    """Inspect every statement of every engine of this process."""
    event.listen(Engine, "before_cursor_execute", _inspect)
    event.listen(Engine, "before_cursor_execute", _prove_isolation)
    for boundary in ("begin", "commit", "rollback", "rollback_savepoint"):
        event.listen(Engine, boundary, _require_proof)
