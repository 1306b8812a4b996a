"""The indexes that serve the orders of a list."""

from sqlalchemy import Index


def order_indexes(table: str, *columns: str) -> tuple[Index, ...]:
    """Return an index of a company's rows for each column, so that a page in its order reads no more than the page."""
    return tuple(Index(f"ix_{table}_{column}", "company_id", column, "id") for column in columns)
