"""Recorded changes as the viewer may see them.

They lack fields of closed features, and images that the company keeps out of HTML. Fields have their names of the API.
"""

from collections.abc import Awaitable, Callable, Iterable
from functools import partial
from typing import Any

from strawberry.utils.str_converters import to_camel_case

from db import statements
from db.column_types import Html
from db.gates import Gate, column_gate
from db.html import remove_images
from db.labels_and_custom_values import CUSTOM_FIELD_PREFIX, custom_field_name
from db.models import Company, FieldChange
from db.row import metadata
from db.store import Store

ACCOUNT_ONLY_FIELDS = frozenset(
    column.name for table in metadata.sorted_tables for column in table.c if column_gate(column) is Gate.ACCOUNTS
)
RICH_TEXT_FIELDS = frozenset(
    column.name for table in metadata.sorted_tables for column in table.c if isinstance(column.type, Html)
)
REFERENCE_SUFFIX = "_id"
API_NAMES = {"value": "value.amount", "currency_code": "value.currency", "uploader_id": "uploadedBy"}
"""Names in the API of columns that are called otherwise there."""


def api_field_name(column: str) -> str:
    """Return the name of a recorded column, label list or custom value in the API, with dots between nested fields."""
    return API_NAMES.get(column) or to_camel_case(column.removesuffix(REFERENCE_SUFFIX))


FieldNames = Callable[[], Awaitable[frozenset[str]]]


async def visible_changes(
    store: Store, company: Company, changes: Iterable[FieldChange], custom_fields: FieldNames | None = None
) -> list[FieldChange]:
    """Return the changes that the viewer of this store may see, as the viewer's company wants them shown.

    `custom_fields` returns what `custom_field_names` does, from a cache.
    """
    visible = await _without_closed_fields(store, list(changes), custom_fields or partial(custom_field_names, store))
    return visible if company.allows_remote_images else [_without_images(change) for change in visible]


async def custom_field_names(store: Store) -> frozenset[str]:
    """Return the names in the event log of the custom fields that the viewer of this store may see."""
    return frozenset(custom_field_name(field) for field in await store.all(statements.ALL_FIELDS))


def _without_images(change: FieldChange) -> FieldChange:
    if change.field not in RICH_TEXT_FIELDS:
        return change
    return change._replace(before=_remove_images(change.before), after=_remove_images(change.after))


def _remove_images(value: Any) -> Any:
    return remove_images(value) if isinstance(value, str) else value


async def _without_closed_fields(
    store: Store, all_changes: list[FieldChange], custom_fields: FieldNames
) -> list[FieldChange]:
    if Gate.ACCOUNTS not in store.closed:
        return all_changes
    has_custom_fields = any(change.field.startswith(CUSTOM_FIELD_PREFIX) for change in all_changes)
    visible_fields = await custom_fields() if has_custom_fields else frozenset()
    return [change for change in all_changes if _is_visible(change.field, visible_fields)]


def _is_visible(name: str, custom_fields: frozenset[str]) -> bool:
    return name in custom_fields if name.startswith(CUSTOM_FIELD_PREFIX) else name not in ACCOUNT_ONLY_FIELDS
