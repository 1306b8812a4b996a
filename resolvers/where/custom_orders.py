"""Sort keys as plain data, with the custom fields that they name."""

from collections.abc import Sequence
from typing import Any

from db.filters import CustomOrder, OrderBy, custom_order
from db.models import Field
from db.row import Row
from resolvers.context import Context
from resolvers.errors import BadUserInput
from resolvers.where.filter_checks import load_custom_fields
from resolvers.where.order import CustomSortKey, SortKey

CUSTOM_FIELD = "CUSTOM_FIELD"


async def read_order(
    context: Context, model: type[Row], sort_keys: Sequence[SortKey[Any]] | None
) -> list[OrderBy] | None:
    """Return sort keys as plain data. Raise `BadUserInput` if one names no custom field that orders these rows."""
    if sort_keys is None:
        return None
    fields = await load_custom_fields(context) if any(map(_names_custom_field, sort_keys)) else ()
    return order_of_keys(model, sort_keys, fields)


def order_of_keys(model: type[Row], sort_keys: Sequence[SortKey[Any]], fields: Sequence[Field]) -> list[OrderBy]:
    """Return sort keys as plain data; `fields` are the custom fields that exist. Raise `BadUserInput`."""
    return [key.to_order_by(_custom_order(model, key, fields)) for key in sort_keys]


def _custom_order(model: type[Row], key: SortKey[Any], fields: Sequence[Field]) -> CustomOrder | None:
    if not _names_custom_field(key):
        return None
    name = key.custom_field if isinstance(key, CustomSortKey) else None
    if name is None or key.field.name != CUSTOM_FIELD:
        msg = "`orderBy`: `customField` is required with `field: CUSTOM_FIELD`, and not allowed otherwise."
        raise BadUserInput(msg)
    order = custom_order(fields, model, name)
    if isinstance(order, str):
        raise BadUserInput(f"`orderBy`: {order}")
    return order


def _names_custom_field(key: SortKey[Any]) -> bool:
    return isinstance(key, CustomSortKey) and (key.custom_field is not None or key.field.name == CUSTOM_FIELD)
