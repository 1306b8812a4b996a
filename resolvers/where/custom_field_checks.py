"""Check of the conditions on custom fields in a `where`, which are known only from the rows of the company."""

from collections.abc import Mapping, Sequence
from typing import Any

from db import statements
from db.filters.custom_field_checks import custom_filter_error, custom_filters
from db.models import Field
from db.row import Row
from resolvers.context import Context
from resolvers.errors import BadUserInput
from resolvers.where.where_input import WhereInput


async def check_custom_filters(context: Context, model: type[Row], where: WhereInput | None) -> None:
    """Raise `BadUserInput` if a condition names no custom field, or one of a type without this condition."""
    if where is not None:
        await check_custom_filter_data(context, model, where.to_filter(context.store.closed))


async def check_custom_filter_data(context: Context, model: type[Row], where: Mapping[str, Any]) -> None:
    """Check a filter that is plain data. The fields are read only if one is named."""
    if any(True for _ in custom_filters(model, where)):
        require_custom_fields(model, where, await load_custom_fields(context))


async def load_custom_fields(context: Context) -> Sequence[Field]:
    """Return every custom field that the viewer may see, read once in an operation."""

    async def read(keys: list[None]) -> list[Sequence[Field]]:
        return [await context.store.all(statements.ALL_FIELDS)] * len(keys)

    return await context.loaders.loader("custom filters", read).load(None)  # type: ignore[no-any-return]  # loaders are untyped


def require_custom_fields(model: type[Row], where: Mapping[str, Any], fields: Sequence[Field]) -> None:
    """Raise `BadUserInput` if a condition names none of these fields, or one of a type without this condition."""
    for entities, field_filter in custom_filters(model, where):
        message = custom_filter_error(fields, entities, field_filter)
        if message is not None:
            raise BadUserInput(f"`where`: {message}")
