"""The index of deleted rows, which are few."""

from typing import Any

from sqlalchemy import Index, text

IS_DELETED: dict[str, Any] = {
    "sqlite_where": text("deleted_at IS NOT NULL"),
    "postgresql_where": text("deleted_at IS NOT NULL"),
}


def deletion_index(table: str) -> Index:
    """Return the index that lists the deleted rows of a table by the time of their deletion."""
    return Index(f"ix_{table}_deleted_at", "company_id", "deleted_at", "id", **IS_DELETED)
