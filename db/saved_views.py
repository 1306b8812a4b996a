"""Default views: the saved view with which a list begins for a user."""

from collections.abc import Collection

from sqlalchemy import delete, select

from db.models import DefaultView, SavedViewList
from db.store import Store
from db.unit_of_work import UnitOfWork


async def set_default_view(uow: UnitOfWork, user_id: int, view_list: SavedViewList, view_id: int | None) -> None:
    """Let a list begin with a view for a user; None for no view."""
    await uow.write(delete(DefaultView.table).where(DefaultView.c.user_id == user_id, DefaultView.c.list == view_list))
    if view_id is not None:
        await uow.insert(DefaultView, [{"user_id": user_id, "list": view_list, "view_id": view_id}])


async def delete_default_views(uow: UnitOfWork, view_id: int) -> None:
    """Let no list begin with a view that is deleted."""
    await uow.write(delete(DefaultView.table).where(DefaultView.c.view_id == view_id))


async def default_views(store: Store, user_id: int, view_ids: Collection[int]) -> set[int]:
    """Return those of the views with which lists begin for a user."""
    query = select(DefaultView.c.view_id).where(
        DefaultView.c.user_id == user_id, DefaultView.c.view_id.in_(sorted(view_ids))
    )
    return {view_id for (view_id,) in await store.tuples(query)}
