"""SQL condition that a text contains another, letter by letter. LIKE is not used: SQLite ignores case in it."""

from typing import Any

from sqlalchemy import ColumnElement

from db.sql.dialect_function import DialectFunction


class _Position(DialectFunction[int], sqlite="instr({}, {})", postgresql="strpos({}, {})"):
    """The position of the second text in the first, from 1; 0 if it is not there."""


def contains(column: ColumnElement[Any], text: str) -> ColumnElement[bool]:
    """Return the condition that `column` contains `text`, which is not empty; null for null."""
    return _Position(column, text) > 0
