"""Saved views: list and mutations."""

from collections.abc import AsyncIterator, Collection
from typing import Any

import orjson
import strawberry
from strawberry import Maybe
from strawberry.scalars import JSON

from auth.roles import Permission
from auth.viewer import Viewer, has_permission
from db import statements
from db.gates import Gate, gated_enum_values
from db.models import Field, FieldEntity, SavedView, SavedViewContent, SavedViewList, User
from db.row import select_rows
from db.saved_views import (
    MAX_CONTENT,
    MAX_OWN,
    MAX_SHARED,
    VIEWS,
    count_views,
    delete_default_views,
    has_view_named,
    lock_views,
    set_default_view,
    stored_length,
)
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.core_schema import list_field_name
from resolvers.errors import BadUserInput, MutationError
from resolvers.list_columns import list_fields
from resolvers.list_models import LIST_MODELS, custom_fields_of_list
from resolvers.mutations import validators
from resolvers.mutations.argument_validation import argument_error
from resolvers.mutations.input_readers import InputContext, Readers, boolean_reader, column_reader, read_input
from resolvers.mutations.inputs import CreateInput, VersionedInput, required_field
from resolvers.mutations.row_lookup import get_versioned_row, get_visible_row
from resolvers.mutations.runner import PayloadValues
from resolvers.phrases import FoldedWords, fold_name
from resolvers.reasons import Reason
from resolvers.saved_view_gates import gates_of_argument, gates_of_columns
from resolvers.where.custom_orders import order_of_keys
from resolvers.where.filter_checks import check_written_filter
from resolvers.where.parse import parse_list_argument

MAX_COLUMNS = 200
MAX_COLUMN_WIDTH = 10_000


async def list_all(info: Info) -> list[SavedView]:
    """The viewer's own views and shared views, by name."""
    return await info.context.store.all(VIEWS, user_id=info.context.viewer.user.id)


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
        description="Columns to show, in order: names that `listColumns` returns; at most 200 are kept. Default: none.",
        default_factory=list,
    )
    column_widths: list[int | None] = strawberry.field(
        description="Widths of `columns` in pixels, in their order; null, or none at the end, for the width that the "
        f"client gives a column. Each is kept between 1 and {MAX_COLUMN_WIDTH:,}. Default: none.",
        default_factory=list,
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
    is_default: bool = strawberry.field(
        description="Whether the view is the viewer's default for its list. Default: false.", default=False
    )


@strawberry.input(description="Changes to a saved view. Omitted fields keep their values.")
class SavedViewUpdateInput(VersionedInput):
    """The input of `savedViewUpdate`."""

    name: Maybe[str | None] = required_field("Name of the view.")
    content: Maybe[SavedViewContentInput | None] = required_field("Complete new content of the view.")
    is_shared: Maybe[bool | None] = required_field(
        "Whether all users of the company see the view. Sharing needs the permission RECORDS_WRITE."
    )
    is_default: Maybe[bool | None] = required_field(
        "Whether the view is the viewer's default for its list; also for a shared view that the viewer cannot edit."
    )
    take_ownership: bool = strawberry.field(
        description="Make the viewer the owner of the view. Default: false.", default=False
    )

    @property
    def changes_view(self) -> bool:
        """Whether the input changes more than the viewer's default."""
        return self.take_ownership or any(each is not None for each in (self.name, self.content, self.is_shared))


@strawberry.input(description="A saved view, selected by id and optional expected version.")
class SavedViewDeleteInput(VersionedInput):
    """The input of `savedViewDelete`."""


READERS: Readers = {
    "name": column_reader("name", validators.line, required=True),
    "is_shared": boolean_reader("is_shared"),
}


async def create(context: Context, uow: UnitOfWork, input: SavedViewCreateInput) -> PayloadValues:
    """Create a saved view, private or shared."""
    await lock_views(uow)
    values = {
        **await read_input(InputContext(context, uow), input, READERS),
        **await read_content(context, uow, input.list, input.content),
    }
    check_may_share(context, values)
    user_id = context.viewer.user.id
    await _check_room(uow, values, owner_id=user_id)
    await _check_name(uow, input.list, user_id, values["name"])
    (view_id,) = await uow.insert(SavedView, [{**values, "list": input.list, "owner_id": user_id}])
    if input.is_default:
        await set_default_view(uow, user_id, input.list, view_id)
    return {"saved_view": view_id}


async def update(context: Context, uow: UnitOfWork, input: SavedViewUpdateInput) -> PayloadValues:
    """Update a view that the viewer may edit, and make it the viewer's default or not."""
    await lock_views(uow)
    row = await get_visible_row(context.viewer, uow, SavedView, input)
    if input.is_default is not None:
        await set_default_view(uow, context.viewer.user.id, row.list, row.id if input.is_default.value else None)
    if not input.changes_view:
        return {"saved_view": row.id}
    await require_editable(context, uow, input, row)
    values = await read_input(InputContext(context, uow), input, READERS)
    if input.take_ownership:
        values["owner_id"] = context.viewer.user.id
    if input.content is not None and input.content.value is not None:
        values |= await read_content(context, uow, row.list, input.content.value, row.columns)
        _check_stays_visible(context, row, values)
    check_may_share(context, values)
    _check_own_if_private(context, row, values)
    await _check_room(uow, values, owner_id=values.get("owner_id"), view_id=row.id)
    if values.keys() & {"name", "owner_id"}:
        owner_id, name = values.get("owner_id", row.owner_id), values.get("name", row.name)
        await _check_name(uow, row.list, owner_id, name, but=row.id)
    await uow.update(SavedView, row.id, **values)
    return {"saved_view": row.id}


async def _check_name(uow: UnitOfWork, view_list: SavedViewList, owner_id: int, name: str, but: int = 0) -> None:
    """Raise `MutationError` if the owner has another view of the list with this name."""
    if await has_view_named(uow, owner_id, view_list, name, but=but):
        raise MutationError(Reason.VIEW_EXISTS, "name", name=name)


async def _check_room(uow: UnitOfWork, values: dict[str, Any], *, owner_id: int | None, view_id: int = 0) -> None:
    """Raise `MutationError` if a new owner has too many views, or if a view is shared and too many are."""
    if owner_id is None and not values.get("is_shared"):
        return
    counts = await count_views(uow, owner_id or 0, view_id)
    if owner_id is not None and counts.own >= MAX_OWN:
        raise MutationError(Reason.TOO_MANY_VIEWS, most=MAX_OWN)
    if values.get("is_shared") and counts.shared >= MAX_SHARED:
        raise MutationError(Reason.SHARED_VIEWS_FULL, "is_shared", most=MAX_SHARED)


def _check_own_if_private(context: Context, row: SavedView, values: dict[str, Any]) -> None:
    """Raise `MutationError` if the view of another user would become private: the viewer would not see it any more."""
    is_private = not values.get("is_shared", row.is_shared)
    if is_private and values.get("owner_id", row.owner_id) != context.viewer.user.id:
        raise MutationError(Reason.VIEW_OF_OTHER, "is_shared")


def _check_stays_visible(context: Context, row: SavedView, values: dict[str, Any]) -> None:
    """Raise `MutationError` if the view would vanish for its owner, who may not have the feature that it names now."""
    is_of_other = values.get("owner_id", row.owner_id) != context.viewer.user.id
    if is_of_other and values["feature"] is not None and row.feature is None:
        raise MutationError(Reason.OWNER_WOULD_LOSE_VIEW, "content")


async def delete(context: Context, uow: UnitOfWork, input: SavedViewDeleteInput) -> PayloadValues:
    """Delete a view that the viewer may edit."""
    row = await get_visible_row(context.viewer, uow, SavedView, input)
    await require_editable(context, uow, input, row)
    await delete_default_views(uow, row.id)
    await uow.update(SavedView, row.id, deleted_at=uow.now)
    return {"deleted_id": row.global_id}


async def require_editable(context: Context, uow: UnitOfWork, input: VersionedInput, row: SavedView) -> None:
    """Raise `Forbidden`, or `MutationError` (INVALID, STALE_VERSION), if the viewer may not edit the view as it is."""
    if row.is_shared:
        context.require_permission(Permission.RECORDS_WRITE)
    if not may_edit(context.viewer, row):
        owner = await uow.get_one(User, row.owner_id)
        raise MutationError(Reason.VIEW_NOT_EDITABLE, "id", name=owner.name)
    await get_versioned_row(uow, SavedView, input)


def may_edit(viewer: Viewer, view: SavedView) -> bool:
    """Return whether the viewer may change a view: its owner, or for a shared one an administrator.

    A shared one is changed for all, so its owner must still be allowed to write records.
    """
    if view.is_shared and not has_permission(viewer, Permission.RECORDS_WRITE):
        return False
    return view.owner_id == viewer.user.id or (view.is_shared and has_permission(viewer, Permission.SETTINGS_WRITE))


def check_may_share(context: Context, values: dict[str, Any]) -> None:
    """Raise `Forbidden` if the view is shared and the viewer may not write records."""
    if values.get("is_shared"):
        context.require_permission(Permission.RECORDS_WRITE)


async def read_content(
    context: Context,
    uow: UnitOfWork,
    view_list: SavedViewList,
    input: SavedViewContentInput,
    kept_columns: Collection[str] = (),
) -> dict[str, Any]:
    """Return the columns `content` and `feature`.

    Raise `MutationError` if the list does not accept its arguments, or has not one of its columns. `kept_columns`: what
    the view has already may stay, such as the column of a custom field that is gone.
    """
    content = validated_content(context, view_list, input)
    await _check_columns(context, uow, view_list, content, kept_columns)
    await _check_where(context, uow, view_list, content)
    await _check_order(context, uow, view_list, content)
    gates = {
        *gates_of_argument(context.schema, view_list, "where", content.where),
        *gates_of_argument(context.schema, view_list, "order_by", content.order_by),
        *gates_of_columns(context.schema, content.columns),
        *[gate async for gate in _gates_of_custom_fields(uow, content)],
    }
    return {"content": content, "feature": min(gates & context.gates.open, default=None)}


async def _check_columns(
    context: Context, uow: UnitOfWork, view_list: SavedViewList, content: SavedViewContent, kept: Collection[str]
) -> None:
    """Raise `MutationError` for a column that the list does not have for the viewer."""
    fields = custom_fields_of_list(view_list, await uow.all(statements.ALL_FIELDS) if content.columns else ())
    known = {*list_fields(context.schema, view_list), *(field.key for field in fields), *kept}
    for index, name in enumerate(content.columns):
        if name not in known:
            raise MutationError(Reason.COLUMN_UNKNOWN, "content", "columns", str(index), name=name[:80])


async def _check_where(context: Context, uow: UnitOfWork, view_list: SavedViewList, content: SavedViewContent) -> None:
    """Raise `MutationError` for a filter that the list would refuse: its limits, ids, labels and custom fields."""
    try:
        where = parse_list_argument(context.schema, list_field_name(view_list), "where", content.where)
        if where is not None:
            await check_written_filter(uow, LIST_MODELS[view_list], where)
    except BadUserInput as error:
        raise MutationError(Reason.FILTER_REFUSED, "content", "where", detail=str(error)) from error


async def _check_order(context: Context, uow: UnitOfWork, view_list: SavedViewList, content: SavedViewContent) -> None:
    """Raise `MutationError` for sort keys that the list would refuse."""
    if view_list is SavedViewList.ACCOUNT_BOARD or content.order_by is None:
        return
    try:
        sort_keys = parse_list_argument(context.schema, list_field_name(view_list), "orderBy", content.order_by)
        order_of_keys(LIST_MODELS[view_list], sort_keys, await uow.all(statements.ALL_FIELDS))
    except BadUserInput as error:
        raise MutationError(Reason.ORDER_REFUSED, "content", "order_by", detail=str(error)) from error


async def _gates_of_custom_fields(uow: UnitOfWork, content: SavedViewContent) -> AsyncIterator[Gate]:
    """Yield the gates of the custom fields that the content names by key or id; columns also name them by name."""
    text, columns = orjson.dumps(list(content)).decode(), [FoldedWords(column) for column in content.columns]
    for field in await uow.all(select_rows(Field).where(Field.c.entity.in_(gated_enum_values(FieldEntity)))):
        is_named = field.name in content.columns or any(words.contain(fold_name(field.name)) for words in columns)
        if is_named or field.key in text.casefold() or field.global_id.rstrip("=") in text:
            yield gated_enum_values(FieldEntity)[field.entity]


def validated_content(context: Context, view_list: SavedViewList, content: SavedViewContentInput) -> SavedViewContent:
    """Return the content. Raise `MutationError` if the list does not accept its arguments."""
    for name, value in (("where", content.where), ("order_by", content.order_by)):
        message = argument_error(context.schema, view_list, name, value)
        if message is not None:
            raise MutationError(
                Reason.FILTER_REFUSED if name == "where" else Reason.ORDER_REFUSED, "content", name, detail=message
            )
    columns = [validators.line(column, "content", "columns") for column in content.columns[:MAX_COLUMNS]]
    widths = [None if width is None else _bounded_width(width) for width in content.column_widths[: len(columns)]]
    read = SavedViewContent(content.where, content.order_by, columns, widths)
    validators.check_length(stored_length(read._asdict()), "content", max_length=MAX_CONTENT)
    return read


def _bounded_width(width: int) -> int:
    return min(MAX_COLUMN_WIDTH, max(1, width))
