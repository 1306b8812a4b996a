"""Check of the conditions in a `where` that depend on the rows of the company: those on custom fields and labels."""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from db import statements
from db.filters.custom_field_checks import custom_filter_error, custom_filters
from db.filters.label_checks import label_error, label_filters
from db.models import Field, Label
from db.row import Row, RowQuery
from db.unit_of_work import UnitOfWork
from resolvers.context import Context
from resolvers.errors import BadUserInput
from resolvers.where.where_input import WhereInput

R = TypeVar("R", bound=Row)


async def check_filter(context: Context, model: type[Row], where: WhereInput | None) -> None:
    """Raise `BadUserInput` if a condition names no custom field, one of a type without it, or a label of others."""
    if where is not None:
        await check_filter_data(context, model, where.to_filter(context.store.closed))


async def check_filter_data(context: Context, model: type[Row], where: Mapping[str, Any]) -> None:
    """Check a filter that is plain data. Fields and labels are read only if one is named."""
    if any(True for _ in custom_filters(model, where)):
        _require_custom_fields(model, where, await load_custom_fields(context))
    if any(True for _ in label_filters(model, where)):
        _require_labels(model, where, await _read_once(context, statements.LABELS, Label))


async def check_written_filter(uow: UnitOfWork, model: type[Row], where: WhereInput) -> None:
    """Check a filter in a unit of work."""
    data = where.to_filter(uow.closed)
    _require_custom_fields(model, data, await uow.all(statements.ALL_FIELDS))
    if any(True for _ in label_filters(model, data)):
        _require_labels(model, data, await uow.all(statements.LABELS))


async def load_custom_fields(context: Context) -> Sequence[Field]:
    """Return every custom field that the viewer may see, read once in an operation."""
    return await _read_once(context, statements.ALL_FIELDS, Field)


async def _read_once(context: Context, query: RowQuery[R], model: type[R]) -> Sequence[R]:
    async def read(keys: list[None]) -> list[Sequence[R]]:
        return [await context.store.all(query)] * len(keys)

    return await context.loaders.loader(("filter checks", model), read).load(None)  # type: ignore[no-any-return]  # loaders are untyped


def _require_custom_fields(model: type[Row], where: Mapping[str, Any], fields: Sequence[Field]) -> None:
    for entities, field_filter in custom_filters(model, where):
        message = custom_filter_error(fields, entities, field_filter)
        if message is not None:
            raise BadUserInput(f"`where`: {message}")


def _require_labels(model: type[Row], where: Mapping[str, Any], labels: Sequence[Label]) -> None:
    for entity, operands in label_filters(model, where):
        message = label_error(labels, entity, operands)
        if message is not None:
            raise BadUserInput(f"`where`: {message}")
