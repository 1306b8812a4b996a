"""Saved views: look-up by id, and their lists as they are now."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Annotated, Any, TypeVar

import strawberry

from db.models import Account, Activity, Deal, File, Note, Organization, Person, SavedView, SavedViewList
from db.pagination.page import PageRequest
from db.row import Row
from db.saved_views import default_views
from resolvers import global_ids
from resolvers.board import BoardResult, account_board
from resolvers.context import Info
from resolvers.core_schema import list_field_name
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, list_rows
from resolvers.saved_views import may_edit
from resolvers.time_zones import TimeZone
from resolvers.where.parse import parse_list_argument

R = TypeVar("R", bound=Row)


async def get(
    info: Info,
    id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the view.")],
) -> SavedView | None:
    """Return a view of the viewer or a shared one; None for another."""
    return await info.context.loaders.load_now(SavedView, global_ids.decode_id_of(SavedView, id))


def can_edit(view: strawberry.Parent[SavedView], info: Info) -> bool:
    """Return whether the viewer may change the view."""
    return may_edit(info.context.viewer, view)


async def is_default(view: strawberry.Parent[SavedView], info: Info) -> bool:
    """Return whether the list begins with the view for the viewer."""
    context = info.context

    async def fetch(view_ids: list[int]) -> Sequence[bool]:
        found = await default_views(context.store, context.viewer.user.id, view_ids)
        return [view_id in found for view_id in view_ids]

    return bool(await context.loaders.loader("default views", fetch).load(view.id))


def _list_of(view_list: SavedViewList, model: type[R]) -> Callable[..., Awaitable[ConnectionResult[R] | None]]:
    """Return the resolver of the rows of a view of this list; None for a view of another list."""

    async def resolve(
        view: strawberry.Parent[SavedView],
        info: Info,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ConnectionResult[R] | None:
        if view.list is not view_list:
            return None
        where, order_by = _argument(info, view, "where"), _argument(info, view, "orderBy")
        return await list_rows(info.context, model, where, order_by, PageRequest(first, after, last, before))

    return resolve


def _argument(info: Info, view: SavedView, name: str) -> Any:
    """Return an argument of the view's list. Raise `BadUserInput` if the list does not accept it any more."""
    value = view.where if name == "where" else view.order_by
    return parse_list_argument(info.schema, list_field_name(view.list), name, value)


accounts = _list_of(SavedViewList.ACCOUNTS, Account)
activities = _list_of(SavedViewList.ACTIVITIES, Activity)
deals = _list_of(SavedViewList.DEALS, Deal)
files = _list_of(SavedViewList.FILES, File)
notes = _list_of(SavedViewList.NOTES, Note)
organizations = _list_of(SavedViewList.ORGANIZATIONS, Organization)
people = _list_of(SavedViewList.PEOPLE, Person)


async def board(view: strawberry.Parent[SavedView], info: Info, time_zone: TimeZone = None) -> BoardResult | None:
    """Return the board of a view of the board; None for a view of another list."""
    if view.list is not SavedViewList.ACCOUNT_BOARD:
        return None
    return await account_board(info, time_zone, _argument(info, view, "where"))
