"""Columns that the tables of a database lack although their version is known: a migration of a release was changed.

Before the first release this happens often. Such a database would start, and fail in the middle of requests.
"""

from sqlalchemy import TextClause, text

from db.flags.platform import platform_of_snapshot
from db.row import metadata
from db.store import Snapshot


class IncompleteSchema(ValueError):
    """The tables lack columns that no migration adds, so this program must not serve."""

    def __init__(self, missing: list[str]) -> None:
        first, *others = missing
        columns = f"{first} and {len(others)} more" if others else first
        super().__init__(
            f"The tables lack {columns}, which `afterwin migrate` does not add: another version of this program made "
            "them. Use a new database."
        )


SQLITE = text(
    "SELECT item.name, part.name FROM sqlite_schema AS item, pragma_table_info(item.name) AS part "
    "WHERE item.type = 'table'"
)
POSTGRESQL = text(
    "SELECT relname, attname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid "
    "WHERE relkind IN ('r', 'p') AND pg_table_is_visible(pg_class.oid) AND attnum > 0 AND NOT attisdropped "
    "AND relnamespace <> 'pg_catalog'::regnamespace"
)


async def require_columns(snapshot: Snapshot) -> None:
    """Raise `IncompleteSchema` if a table lacks a column. More tables and columns are of a later release."""
    if missing := sorted(_needed() - await _present(snapshot)):
        raise IncompleteSchema(missing)


def _needed() -> set[str]:
    return {str(column) for table in metadata.tables.values() for column in table.c}


async def _present(snapshot: Snapshot) -> set[str]:
    statement: TextClause = POSTGRESQL if snapshot.connection.is_postgresql else SQLITE
    return {f"{table}.{column}" for table, column in await platform_of_snapshot(snapshot).tuples(statement)}
