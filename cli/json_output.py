"""What commands print with the option `--json`."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

import click
import orjson

from db.row import Row

SECRET_COLUMNS = frozenset({"hash", "token_hash", "salt", "text", "secret_hash"})
"""Columns of rows that no command prints."""
NAMES = ("id", "name", "email")
"""Columns that say which row one is."""


def print_json(value: Any) -> None:
    """Print rows, named tuples and plain values as JSON."""
    click.echo(orjson.dumps(to_json(value), option=orjson.OPT_INDENT_2).decode())


def to_json(value: Any) -> Any:
    """Return a value for JSON: ids as text, since many readers round large numbers, and rows without secrets."""
    match value:
        case tuple() if hasattr(value, "_asdict"):
            return to_json(values_of(value))
        case Mapping():
            return {str(name): _named(str(name), item) for name, item in value.items()}
        case tuple() | list() | frozenset():
            return [to_json(item) for item in value]
        case datetime() | date():
            return value.isoformat()
    return value


def values_of(value: Any) -> dict[str, Any]:
    """Return the fields of a named tuple, or the columns of a row that may be shown.

    Rows to which a row refers, such as the company of a membership, are named and no more.
    """
    fields: dict[str, Any] = value._asdict()
    if not isinstance(value, Row):
        return fields
    columns = {name: item for name, item in fields.items() if name not in SECRET_COLUMNS}
    return {name: _reference(item) if isinstance(item, Row) else item for name, item in columns.items()}


def _reference(row: Row) -> dict[str, Any]:
    return {name: item for name, item in values_of(row).items() if name in NAMES}


def _named(name: str, value: Any) -> Any:
    is_id = isinstance(value, int) and (name == "id" or name.endswith("_id"))
    return str(value) if is_id else to_json(value)
