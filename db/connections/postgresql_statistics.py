"""Statistics of PostgreSQL's planner, for tables that a bulk load is the first to fill.

Without them, the planner takes any index that begins with the company for as good as the primary key. It then looks for
an id among all rows of the company, also to check foreign keys, and the load takes time in the square of its rows.
PostgreSQL gathers statistics by itself within a minute, but not of what an open transaction has written.
"""

from typing import Final

from sqlalchemy import Text, TextClause, bindparam, text

from db.tenancy.tenant_scope import identity_statement

BULK_ROWS = 100
"""Rows of one insert, from which on it is a bulk load."""
LOOKED_AT = "afterwin.tables_with_statistics"
"""Name of the tables of a pooled connection that need not be looked at again."""

HAS_NONE: Final = identity_statement(
    text("SELECT reltuples <= 0 FROM pg_class WHERE oid = to_regclass(:name)").bindparams(bindparam("name", type_=Text))
)
"""Whether a table has no statistics, or those of an empty one."""
AS_OWNER: Final = identity_statement(text("SET LOCAL ROLE NONE"))
"""The login that connects owns the tables, or is warned that it may not analyze them."""


def analyze(table: str) -> TextClause:
    """Return the statement that gathers the statistics of a table, unless another transaction does so."""
    statement: TextClause = identity_statement(text(f'ANALYZE (SKIP_LOCKED) "{table}"'))
    return statement
