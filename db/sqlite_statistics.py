"""What SQLite's planner is told to expect: that a company has very many rows, and anything else few.

Every index begins with the company. Knowing nothing, SQLite takes the company alone to be as good as any longer key and
reads all of its rows where it could look up ten. (PostgreSQL gathers its own statistics.) `ANALYZE` may replace what is
said here by what is true.
"""

import json
from collections.abc import Sequence
from itertools import accumulate

from sqlalchemy import Connection, inspect

TABLE_ROWS, COMPANY_ROWS, ROWS_PER_VALUE = 1_000_000, 100_000, 10
"""Rows of a table, of one company, and of one value of anything else."""

FEW_VALUES = ("entity", "kind", "status")
"""Columns that do not tell much apart, as do those whose name begins with `is_`."""

INDEXES = """
SELECT held.name, iif(own.origin = 'pk', held.name, own.name), own."unique",
    (SELECT json_group_array(name) FROM pragma_index_info(own.name))
FROM sqlite_schema AS held JOIN pragma_index_list(held.name) AS own
WHERE held.type = 'table' AND held.name NOT LIKE 'search_index%' AND held.name NOT LIKE 'sqlite%'
"""


def seed_statistics(connection: Connection) -> None:
    """Tell what is to be expected of every index of which nothing is known yet."""
    if not inspect(connection).has_table("company"):
        return  # everything was taken back
    connection.exec_driver_sql("ANALYZE alembic_version")  # makes the table of statistics, if need be
    known = {name for (name,) in connection.exec_driver_sql("SELECT idx FROM sqlite_stat1")}
    for table, index, is_unique, columns in connection.exec_driver_sql(INDEXES).all():
        if index not in known:
            told = _told(json.loads(columns), is_unique=bool(is_unique))
            connection.exec_driver_sql("INSERT INTO sqlite_stat1 VALUES (?, ?, ?)", (table, index, told))


def _told(columns: Sequence[str], *, is_unique: bool) -> str:
    """How many rows there are, then how many have the same first, the same first two, … columns."""
    rows = list(accumulate(columns, _narrowed, initial=TABLE_ROWS))
    if is_unique:
        rows[-1] = 1
    return " ".join(str(count) for count in rows)


def _narrowed(rows: int, column: str) -> int:
    if column == "company_id":
        return COMPANY_ROWS
    if column in FEW_VALUES or column.startswith("is_"):
        return max(rows // 2, 1)
    return min(rows, ROWS_PER_VALUE)
