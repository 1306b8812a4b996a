"""Saved views: list and mutations."""

from collections.abc import AsyncIterator
from typing import Any

import orjson
import strawberry
from strawberry import Maybe
from strawberry.scalars import JSON

from auth.roles import Permission
from db import statements
from db.gates import Gate, gated_enum_values
from db.models import Field, FieldEntity, SavedView, SavedViewContent, SavedViewList
from db.row import select_rows
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations import validators
from resolvers.mutations.input_readers import InputContext, Readers, column_reader, read_input
from resolvers.mutations.inputs import CreateInput, VersionedInput, optional_field
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues

MAX_COLUMNS = 200


async def list_all(info: Info) -> list[SavedView]:
    """The viewer's own views and shared views, by name."""
    return await info.context.store.all(statements.VIEWS, user_id=info.context.viewer.user.id)


@strawberry.input(description="Content of a saved view: filter, order and columns of its list.")
class SavedViewContentInput:
    """Arguments of the list, and its columns."""

    where: JSON | None = strawberry.field(
        description="Filter, with the syntax of the list's `where` argument. Null for no filter.", default=None
    )
    order_by: JSON | None = strawberry.field(
        description="Sort keys, with the syntax of the list's `orderBy` argument. Null for the default order.",
        default=None,
    )
    columns: list[str] = strawberry.field(
        description="Columns to show, in order; at most 200 are kept. Default: none.", default_factory=list
    )


@strawberry.input(description="Data of a new saved view.")
class SavedViewCreateInput(CreateInput):
    """The input of `savedViewCreate`."""

    list: SavedViewList = strawberry.field(description="List that the view shows.")
    name: str = strawberry.field(description="Name of the view.")
    content: SavedViewContentInput = strawberry.field(description="Content of the view: filter, order and columns.")
    is_shared: bool = strawberry.field(
        description="Whether all users of the company see the view. Sharing needs the permission RECORDS_WRITE.",
        default=False,
    )


@strawberry.input(description="Changes to a saved view of the viewer. Omitted fields keep their values.")
class SavedViewUpdateInput(VersionedInput):
    """The input of `savedViewUpdate`."""

    name: Maybe[str] = optional_field("Name of the view.")
    content: Maybe[SavedViewContentInput] = optional_field("Complete new content of the view.")
    is_shared: Maybe[bool] = optional_field(
        "Whether all users of the company see the view. Sharing needs the permission RECORDS_WRITE."
    )


@strawberry.input(description="A saved view of the viewer, selected by id and optional expected version.")
class SavedViewDeleteInput(VersionedInput):
    """The input of `savedViewDelete`."""


READERS: Readers = {
    "name": column_reader("name", validators.line, required=True),
    "is_shared": column_reader("is_shared", lambda value, _name: value, required=True),
}


async def create(context: Context, uow: UnitOfWork, input: SavedViewCreateInput) -> PayloadValues:
    """Create a saved view, private or shared."""
    values = {
        **await read_input(InputContext(context, uow), input, READERS),
        **await read_content(context, uow, input.list, input.content),
    }
    check_may_share(context, values)
    (view_id,) = await uow.insert(SavedView, [{**values, "list": input.list, "owner_id": context.viewer.user.id}])
    return {"saved_view": view_id}


async def update(context: Context, uow: UnitOfWork, input: SavedViewUpdateInput) -> PayloadValues:
    """Update a view of the viewer."""
    row = await get_own_view(context, uow, input)
    values = await read_input(InputContext(context, uow), input, READERS)
    if input.content is not None:
        values |= await read_content(context, uow, row.list, input.content.value)
    check_may_share(context, values)
    await uow.update(SavedView, row.id, **values)
    return {"saved_view": row.id}


async def delete(context: Context, uow: UnitOfWork, input: SavedViewDeleteInput) -> PayloadValues:
    """Delete a view of the viewer."""
    row = await get_own_view(context, uow, input)
    await uow.update(SavedView, row.id, deleted_at=uow.now)
    return {"deleted_id": row.global_id}


async def get_own_view(context: Context, uow: UnitOfWork, input: VersionedInput) -> Any:
    """Return the view. Raise `MutationError` (NOT_FOUND) if it belongs to another user."""
    return await get_versioned_row(uow, SavedView, input, owner_id=context.viewer.user.id)


def check_may_share(context: Context, values: dict[str, Any]) -> None:
    """Raise `Forbidden` if the view is shared and the viewer may not write records."""
    if values.get("is_shared"):
        context.require_permission(Permission.RECORDS_WRITE)


async def read_content(
    context: Context, uow: UnitOfWork, view_list: SavedViewList, input: SavedViewContentInput
) -> dict[str, Any]:
    """Return the columns `content` and `feature`. Raise `MutationError` if the list does not accept its arguments."""
    content = validated_content(context, view_list, input)
    gates = {
        *context.gates_of_argument(view_list, "where", content.where),
        *context.gates_of_argument(view_list, "order_by", content.order_by),
        *context.gates_of_columns(content.columns),
        *[gate async for gate in _gates_of_custom_fields(uow, content)],
    }
    return {"content": content, "feature": min(gates & context.gates.open, default=None)}


async def _gates_of_custom_fields(uow: UnitOfWork, content: SavedViewContent) -> AsyncIterator[Gate]:
    """Yield the gates of the custom fields that the content names by key or id; columns also name them by name."""
    text = orjson.dumps(list(content)).decode()
    for field in await uow.all(select_rows(Field).where(Field.c.entity.in_(gated_enum_values(FieldEntity)))):
        if field.key in text or field.global_id in text or field.name in content.columns:
            yield gated_enum_values(FieldEntity)[field.entity]


def validated_content(context: Context, view_list: SavedViewList, content: SavedViewContentInput) -> SavedViewContent:
    """Return the content. Raise `MutationError` if the list does not accept its arguments."""
    for name, value in (("where", content.where), ("order_by", content.order_by)):
        message = context.argument_error(view_list, name, value)
        if message is not None:
            raise MutationError(UserErrorCode.INVALID, message, "content", name)
    columns = [validators.line(column, "content", "columns") for column in content.columns[:MAX_COLUMNS]]
    return SavedViewContent(content.where, content.order_by, columns)
