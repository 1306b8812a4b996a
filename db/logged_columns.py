"""Columns that the event log records, and their values as JSON (docs/decisions/events.md#names-and-values)."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from db.column_types import FOLDED_PREFIX
from db.ids import global_id
from db.models import ActivityType, Currency
from db.moment import format_time
from db.row import Row
from db.row_updates import TIME_COLUMNS, VERSION_COLUMNS

UNLOGGED_COLUMNS = frozenset(
    {
        *(
            "company_id",
            "id",
            "created_at",
            "revision",
            "revision_id",
            "rates_version",
            "users_version",
            "login_id",
            *VERSION_COLUMNS,
            *TIME_COLUMNS,
        ),
        *("effective_organization_id", "effective_source"),
        *("won_on", "closed_at", "stage_changed_at", "archived_at", "due_zone", "is_busy"),
        *("external_id", "creator_id", "visible_to", "storage_key", "suspended_at", "origin", "origin_id", "channel"),
        *("channel_id", "annual_recurring_value", "monthly_recurring_value", "annual_contract_value"),
        *("public_description", "is_pinned_to_deal", "is_pinned_to_person"),
        *("is_probability_enabled", "days_to_rotten"),
    }
)
"""Columns whose changes are not logged: keys, versions, times of change, values that follow from other columns, and
values that no type of the API shows."""

UNLOGGED_COLUMNS_OF: Mapping[type[Row], frozenset[str]] = {
    ActivityType: frozenset({"position"}),
    Currency: frozenset({"is_custom"}),
}
"""Further unlogged columns of single models."""

KIND_COLUMNS = frozenset({"deleted_at", "merged_into_id"})
"""Columns whose changes only decide the kind of the event."""

TYPE_NAMES = {model.table.name: model.__name__ for model in Row.__subclasses__()}


def is_logged(model: type[Row], column: str) -> bool:
    """Return whether changes of a column are logged."""
    if column.startswith(FOLDED_PREFIX):
        return False
    return column not in UNLOGGED_COLUMNS and column not in UNLOGGED_COLUMNS_OF.get(model, ())


def json_value(model: type[Row], column: str, value: Any) -> Any:
    """Return a value of a column as JSON. The value of a foreign key is a global id."""
    keys = () if value is None or column not in model.c else model.c[column].foreign_keys
    target = next((key.column.table.name for key in keys if key.column.name == "id"), None)
    return to_json_value(value) if target is None else global_id(TYPE_NAMES[target], value)


def to_json_value(value: Any) -> Any:
    """Convert a value for JSON: dates and times to ISO 8601, decimals to strings, named tuples to objects.

    Instants are in UTC. Attributes of named tuples have their names in the API. Empty parts are left out.
    """
    match value:
        case datetime():
            return format_time(value)
        case date() | time():
            return value.isoformat()
        case tuple() if hasattr(value, "_asdict"):
            return {
                _camel_case(name): to_json_value(item) for name, item in value._asdict().items() if item is not None
            }
        case dict():
            return {name: to_json_value(item) for name, item in value.items() if item is not None}
        case tuple() | list():
            return [to_json_value(item) for item in value]
    return value if isinstance(value, bool | int | float | None) else str(value)


def _camel_case(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(part.capitalize() for part in others)
