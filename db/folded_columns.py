"""Columns that hold the folded text of another column: `folded_subject` that of `subject`, for filters and sorting."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from db.column_types import FOLDED_PREFIX
from db.row import Row
from db.text import fold

INDEXED_LENGTH = 200
"""Characters of a long text that an index holds: PostgreSQL refuses a row of more than 2,704 bytes in an index."""


@cache
def _folded_columns(model: type[Row]) -> tuple[tuple[str, str, int | None], ...]:
    """Return each folded column of a model with its source and its longest text."""
    return tuple(
        (column.name, column.name.removeprefix(FOLDED_PREFIX), getattr(column.type, "length", None))
        for column in model.c
        if column.name.startswith(FOLDED_PREFIX)
    )


def folded_values(model: type[Row], values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the folded columns that `values` lacks and whose texts it has, cut to their length."""
    return {
        name: _fold(values[source], length)
        for name, source, length in _folded_columns(model)
        if source in values and name not in values
    }


def custom_text(text: str | None) -> dict[str, str | None]:
    """Return the columns of a text that is the value of a custom field."""
    folded = fold(text) if text else None
    return {"text": text or None, "folded": folded, "folded_start": folded and folded[:INDEXED_LENGTH]}


def _fold(text: str | None, length: int | None) -> str | None:
    return None if text is None else fold(text)[:length]
