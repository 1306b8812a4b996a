"""Values of columns as JSON and back, without loss: the journal of imports keeps them."""

from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any

from sqlalchemy import Column

from db.column_types import JsonValueObject


def column_to_json(column: Column[Any], value: Any) -> Any:
    """Convert a value of a column for JSON."""
    if isinstance(column.type, JsonValueObject):
        return None if value is None else _object_to_json(column.type, value)
    match value:
        case date() | time():
            return value.isoformat()
        case Decimal():
            return str(value)
        case Enum():
            return value.value
    return value


def _object_to_json(column_type: JsonValueObject, value: Any) -> Any:
    return [item._asdict() for item in value] if column_type.many else value._asdict()


def column_from_json(column: Column[Any], value: Any) -> Any:
    """Return the value that `column_to_json` converted."""
    column_type = column.type
    if isinstance(column_type, JsonValueObject):
        return column_type.process_result_value(value, None)  # type: ignore[arg-type]  # it needs no dialect
    if value is None:
        return None
    python_type = getattr(column_type, "enum_class", None) or column_type.python_type
    if python_type in {datetime, date, time}:
        return python_type.fromisoformat(value)
    return python_type(value) if issubclass(python_type, Enum | Decimal) else value
