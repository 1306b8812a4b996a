"""A private copy of a company's data in PostgreSQL, in which a dry run writes without keeping others from writing.

Temporary tables stand before others of the same name, so all statements read and write the copy. It needs the privilege
TEMPORARY on the database, which every role has by default, and ends with its transaction.
"""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import text

from db.connections.connection import Connection
from db.models import Company
from db.read_log import UNDATED_TABLES
from db.tenancy.tenant_scope import PLANE, SCOPE_PARAMETER, TABLES

NOT_COPIED = (UNDATED_TABLES | {"event"}) - {"import_mapping"}
"""Tables of companies that no import writes. Such a write would fail, because it refers to rows of the copy."""
LEFT_EMPTY: Final = frozenset({"search_text"})
"""Tables that an import writes and never reads."""


async def copy_company(connection: Connection, company_id: int) -> None:
    """Let all later statements of this transaction use a copy of the company's data. Roll it back at the end."""
    await _run(connection, company_id, "SET LOCAL statement_timeout = 0")
    for table in Company.table.metadata.sorted_tables:
        if "company_id" in table.c and table.name not in NOT_COPIED:
            for statement in _copy_statements(table.name):
                await _run(connection, company_id, statement, table.name)
    await _run(connection, company_id, "DISCARD PLANS")  # prepared statements use the tables that they began with


def _copy_statements(name: str) -> Iterator[str]:
    yield f'CREATE TEMPORARY TABLE "copy of {name}" (LIKE "{name}" INCLUDING ALL)'
    if name not in LEFT_EMPTY:
        yield f'INSERT INTO "copy of {name}" SELECT * FROM "{name}" WHERE "{name}".company_id = :{SCOPE_PARAMETER}'  # noqa: S608  # names of our own tables
    yield f'ALTER TABLE "copy of {name}" RENAME TO "{name}"'


async def _run(connection: Connection, company_id: int, statement: str, *tables: str) -> None:
    checked = text(statement).execution_options(**{PLANE: "company", TABLES: frozenset(tables)})
    values = {SCOPE_PARAMETER: company_id} if f":{SCOPE_PARAMETER}" in statement else {}
    await connection.run(checked, values, tenant=company_id)
