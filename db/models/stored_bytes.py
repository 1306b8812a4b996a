"""The index that adds up the bytes of a company: without it, each upload would read all of its files."""

from typing import Any

from sqlalchemy import Index, text

IS_STORED: dict[str, Any] = {
    "sqlite_where": text("storage_key IS NOT NULL"),
    "postgresql_where": text("storage_key IS NOT NULL"),
}


def stored_bytes_index(table: str) -> Index:
    """Return the index of the sizes of a table's rows that have stored bytes.

    SQLite reads only an index that also has the column of its condition.
    """
    return Index(f"ix_{table}_stored_bytes", "company_id", "size", "storage_key", **IS_STORED)
