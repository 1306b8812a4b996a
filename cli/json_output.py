"""What commands print with the option `--json`."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

import click
import orjson

from db.row import Row

SECRET_COLUMNS = frozenset({"hash", "token_hash", "salt", "text", "secret_hash"})
"""Columns of rows that no command prints."""


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
    """Return the fields of a named tuple, or the columns of a row that may be shown."""
    hidden: Collection[str] = SECRET_COLUMNS if isinstance(value, Row) else ()
    return {name: item for name, item in value._asdict().items() if name not in hidden}


def _named(name: str, value: Any) -> Any:
    is_id = isinstance(value, int) and (name == "id" or name.endswith("_id"))
    return str(value) if is_id else to_json(value)
