"""Estimated statistics for SQLite's query planner: very many rows per company, few rows per other value.

Every index begins with the company. Without statistics, SQLite rates a look-up by company alone as highly as one by a
longer key, and reads all rows of the company to find ten. `ANALYZE` replaces the estimates by measured statistics.
PostgreSQL gathers its own.
"""

import json
from collections.abc import Sequence
from itertools import accumulate

from sqlalchemy import Connection, inspect

TABLE_ROWS, COMPANY_ROWS, ROWS_PER_VALUE = 1_000_000, 100_000, 10
"""Estimated rows of a table, of one company, and of one value of any other column."""

FEW_VALUES = ("entity", "kind", "status")
"""Columns with few different values, besides those whose names begin with `is_`."""

FEW_ROWS = ("ix_beta_exclusion_company", "ix_beta_member_company", "ix_user_is_inactive")
"""Partial indexes of few rows: they are read as a whole, which is cheaper than all rows of the table only if known."""
FEW_ROWS_SHARE = 100
"""The rows of a table for one row of such an index."""

INDEXES = """
SELECT tables.name, iif(indexes.origin = 'pk', tables.name, indexes.name), indexes."unique",
    (SELECT json_group_array(name) FROM pragma_index_info(indexes.name))
FROM sqlite_schema AS tables JOIN pragma_index_list(tables.name) AS indexes
WHERE tables.type = 'table' AND tables.name NOT LIKE 'search_index%' AND tables.name NOT LIKE 'sqlite%'
"""


def seed_statistics(connection: Connection) -> None:
    """Write estimated statistics for every index that has none."""
    if not inspect(connection).has_table("company"):
        return  # all tables were dropped
    connection.exec_driver_sql("ANALYZE alembic_version")  # creates the table of statistics
    known = {name for (name,) in connection.exec_driver_sql("SELECT idx FROM sqlite_stat1")}
    for table, index, is_unique, columns in connection.exec_driver_sql(INDEXES).all():
        if index not in known:
            share = FEW_ROWS_SHARE if index in FEW_ROWS else 1
            counts = _counts(json.loads(columns), is_unique=bool(is_unique), share=share)
            statistics = " ".join(map(str, counts))
            connection.exec_driver_sql("INSERT INTO sqlite_stat1 VALUES (?, ?, ?)", (table, index, statistics))


def _counts(columns: Sequence[str], *, is_unique: bool, share: int) -> list[int]:
    """Return the rows of the index, then those with equal values in the first column, the first two, and so on.

    The index holds one row of `share`.
    """
    counts = [max(count // share, 1) for count in accumulate(columns, _rows_per_value, initial=TABLE_ROWS)]
    return [*counts[:-1], 1] if is_unique else counts


def _rows_per_value(rows: int, column: str) -> int:
    if column == "company_id":
        return COMPANY_ROWS
    if column in FEW_VALUES or column.startswith("is_"):
        return max(rows // 2, 1)
    return min(rows, ROWS_PER_VALUE)
