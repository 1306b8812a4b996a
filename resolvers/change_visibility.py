"""Visibility of recorded changes: fields that only a closed feature has are hidden."""

from collections.abc import Iterable

from db import statements
from db.gates import Gate, column_gate
from db.models import FieldChange
from db.row import metadata
from db.store import Store

ACCOUNT_ONLY_FIELDS = frozenset(
    column.name for table in metadata.sorted_tables for column in table.c if column_gate(column) is Gate.ACCOUNTS
)
CUSTOM_FIELD_PREFIX = "custom_fields."


async def visible_changes(store: Store, changes: Iterable[FieldChange]) -> list[FieldChange]:
    """Return the changes that the viewer of this store may see."""
    all_changes = list(changes)
    if Gate.ACCOUNTS not in store.closed or not all_changes:
        return all_changes
    custom_fields = {f"{CUSTOM_FIELD_PREFIX}{field.key}" for field in await store.all(statements.ALL_FIELDS)}
    return [change for change in all_changes if _is_visible(change.field, custom_fields)]


def _is_visible(name: str, custom_fields: set[str]) -> bool:
    return name in custom_fields if name.startswith(CUSTOM_FIELD_PREFIX) else name not in ACCOUNT_ONLY_FIELDS
