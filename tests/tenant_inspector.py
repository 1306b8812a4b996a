"""Inspector of all statements of the suite: it rejects each that could read or write two companies.

Each must name its company for every table, so that one shard can answer it, or ask all shards for exactly the tables
of a line in `router_queries`. On PostgreSQL the inspector also proves in every transaction that row-level security
applies. The proof runs on a cursor of its own, so that it is not counted as a statement of the test.
"""

from typing import Any

from company_tables import Companies, named_tables, selects_rows
from router_queries import ASKED_FOR_ALL_STREAMS, ASKED_OF_ALL_SHARDS, spanning_tables
from sqlalchemy import Dialect, event
from sqlalchemy.engine import Engine
from sqlglot.errors import ParseError

from db.tenancy.row_level_security import ROLE
from db.tenancy.sharding import is_sharded
from db.tenancy.table_policies import VISIBLE_COMPANY
from db.tenancy.tenant_scope import IDENTITY_TABLES, PLANE, TABLES

ISOLATION = f"""
    SELECT current_user::text, row_security_active('organization'), row_security_active('"user"'),
        EXISTS (SELECT FROM organization WHERE company_id IS DISTINCT FROM {VISIBLE_COMPANY}),
        has_table_privilege('event', 'UPDATE, DELETE'), has_table_privilege('flag_audit', 'UPDATE, DELETE')
"""
"""Who runs the statements of the transaction, and what row-level security and the rights let it see and change."""
ISOLATED = (ROLE, True, True, False, False, False)


class UnscopedTable(Exception):
    """A statement with a table that is not limited to one company."""


class UnroutedStatement(Exception):
    """A statement that one shard cannot answer, and that is not listed."""


class NotIsolated(Exception):
    """A statement in a transaction to which row-level security does not apply."""


REJECTED: list[Exception] = []
"""What was rejected in this test. Servers mask errors, so that a test might not see it."""


def _inspect(connection: Any, _cursor: Any, statement: str, _parameters: Any, context: Any, *_: Any) -> None:
    try:
        _check(connection, statement, context)
    except (UnscopedTable, UnroutedStatement, ParseError) as error:
        REJECTED.append(error)
        raise


def _check(connection: Any, statement: str, context: Any) -> None:
    plane = context.execution_options.get(PLANE)
    if plane == "identity":
        _require_listed(statement, connection.dialect)
    if plane == "company":
        _require_noted(statement, context.execution_options.get(TABLES, frozenset()))
        _require_company(statement)
        if connection.dialect.name == "postgresql" and selects_rows(statement):
            raise UnroutedStatement(f"The coordinator would make the rows of {statement}")


def _require_listed(statement: str, dialect: Dialect) -> None:
    """A statement of the identity plane names tables that it may, and asks all shards only for what is listed."""
    if tables := {table.name for table in named_tables(statement)} - IDENTITY_TABLES:
        raise UnscopedTable(f"{tables} in {statement}")
    tables = spanning_tables(statement)
    if tables and tables not in ASKED_OF_ALL_SHARDS and (is_sharded(dialect) or tables not in ASKED_FOR_ALL_STREAMS):
        raise UnroutedStatement(f"{set(tables)} in {statement}")


def _require_company(statement: str) -> None:
    """A statement of a company names it for each table."""
    if tables := [table for table in named_tables(statement) if table.companies is not Companies.ONE]:
        raise UnscopedTable(f"{tables} in {statement}")


def _require_noted(statement: str, noted: frozenset[str]) -> None:
    """Whether an answer may be kept depends on the tables that are noted with each statement."""
    if tables := {table.name for table in named_tables(statement)} - noted:
        raise UnscopedTable(f"{tables} are not noted with {statement}")


def _prove_isolation(connection: Any, _cursor: Any, statement: str, _parameters: Any, context: Any, *_: Any) -> None:
    """Prove once per transaction and tenant that row-level security applies to the application's statements."""
    if connection.dialect.name != "postgresql" or PLANE not in context.execution_options:
        return
    if "set_config" in statement or statement.startswith("SET LOCAL"):
        _require_proof(connection)
    elif not statement.startswith("ANALYZE") and not connection.info.get("is_isolated"):  # it returns no rows
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
