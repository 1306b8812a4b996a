"""Recorded changes as the viewer may see them: without fields of closed features, and with names of the API."""

from collections.abc import Iterable

from strawberry.utils.str_converters import to_camel_case

from db import statements
from db.gates import Gate, column_gate
from db.models import FieldChange
from db.row import metadata
from db.store import Store

ACCOUNT_ONLY_FIELDS = frozenset(
    column.name for table in metadata.sorted_tables for column in table.c if column_gate(column) is Gate.ACCOUNTS
)
CUSTOM_FIELD_PREFIX = "custom_fields."
REFERENCE_SUFFIX = "_id"
API_NAMES = {"value": "value.amount", "currency_code": "value.currency", "uploader_id": "uploadedBy"}
"""Names in the API of columns that are called otherwise there."""


def api_field_name(column: str) -> str:
    """Return the name of a recorded column, label list or custom value in the API, with dots between nested fields."""
    return API_NAMES.get(column) or to_camel_case(column.removesuffix(REFERENCE_SUFFIX))


async def visible_changes(store: Store, changes: Iterable[FieldChange]) -> list[FieldChange]:
    """Return the changes that the viewer of this store may see."""
    all_changes = list(changes)
    if Gate.ACCOUNTS not in store.closed or not all_changes:
        return all_changes
    custom_fields = {f"{CUSTOM_FIELD_PREFIX}{field.key}" for field in await store.all(statements.ALL_FIELDS)}
    return [change for change in all_changes if _is_visible(change.field, custom_fields)]


def _is_visible(name: str, custom_fields: set[str]) -> bool:
    return name in custom_fields if name.startswith(CUSTOM_FIELD_PREFIX) else name not in ACCOUNT_ONLY_FIELDS
