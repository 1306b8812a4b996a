"""Saved views: those that a user sees, how many there are, and those with which lists begin for a user."""

from collections.abc import Collection, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

import orjson
from sqlalchemy import Executable, Text, bindparam, case, cast, delete, func, literal, or_, select

from db.models import Company, DefaultView, SavedView, SavedViewContent, SavedViewList
from db.row import RowQuery, select_rows
from db.store import Store
from db.text import fold
from db.unit_of_work import UnitOfWork

MAX_OWN, MAX_SHARED, MAX_CONTENT = 200, 500, 40_000
"""Most views of a user, shared views of a company, and characters of the content of one: a user sees 28 million."""


SEPARATOR = 2
"""Characters after each value and each key in the text of a JSON value in PostgreSQL: `, ` or `: `."""


def stored_length(value: Any) -> int:
    """Return how many characters the text of a JSON value has at most, in any database.

    PostgreSQL writes blanks after commas and colons, and all digits of a number.
    """
    match value:
        case Mapping():
            return SEPARATOR + sum(_part_length(key) + _part_length(part) for key, part in value.items())
        case list() | tuple():
            return SEPARATOR + sum(map(_part_length, value))
        case float():
            return len(f"{Decimal(repr(value)):f}")
    return len(orjson.dumps(value).decode())


def _part_length(value: Any) -> int:
    return SEPARATOR + stored_length(value)


class ViewCounts(NamedTuple):
    """How many views a user owns, and how many the company shares."""

    own: int
    shared: int


def _visible_views() -> RowQuery[SavedView]:
    """Select the views that `:user_id` sees. They are no more than may be, whatever was stored before the limits.

    If their contents are longer than may be in all, those that are too long are empty here: the views can be listed,
    and deleted. They were stored before there was a limit.
    """
    length = func.length(cast(SavedView.c.content, Text))
    is_read = or_(length <= MAX_CONTENT, func.sum(length).over() <= (MAX_OWN + MAX_SHARED) * MAX_CONTENT)
    empty = literal(SavedViewContent(), SavedView.c.content.type)
    columns = [
        case((is_read, column), else_=empty).label("content") if column.name == "content" else column
        for column in SavedView.c
    ]
    is_visible = or_(SavedView.c.owner_id == bindparam("user_id"), SavedView.c.is_shared)
    first = select(*columns).where(SavedView.c.deleted_at.is_(None), is_visible)
    source = first.order_by(SavedView.c.name, SavedView.c.id).limit(MAX_OWN + MAX_SHARED).subquery()
    return select_rows(SavedView, source).order_by(source.c.name, source.c.id)


VIEWS = _visible_views()
"""The saved views of `:user_id`, and the shared ones."""


def _counts() -> Executable:
    is_counted = SavedView.c.deleted_at.is_(None), SavedView.c.id != bindparam("view_id")
    own = func.count().filter(SavedView.c.owner_id == bindparam("owner_id"))
    return select(own, func.count().filter(SavedView.c.is_shared)).select_from(SavedView.table).where(*is_counted)


COUNTS = _counts()


async def lock_views(uow: UnitOfWork) -> None:
    """Keep other units of work of the company from saving views until this one ends.

    What it reads of the views stays true. Views do not advance the revision, which keeps other writers apart on
    PostgreSQL.
    """
    await uow.tuples(_LOCK)


_LOCK = select(Company.c.id).with_for_update()


async def count_views(store: Store, owner_id: int, view_id: int = 0) -> ViewCounts:
    """Count the views of a user and the shared ones, without that of `view_id`."""
    ((own, shared),) = await store.tuples(COUNTS, owner_id=owner_id, view_id=view_id)
    return ViewCounts(own, shared)


async def has_view_named(store: Store, owner_id: int, view_list: SavedViewList, name: str, *, but: int = 0) -> bool:
    """Return whether a user has a view of a list with this name in any case; that with the id `but` does not count."""
    names = await store.tuples(_NAMES, owner_id=owner_id, list=view_list, but=but)
    return any(fold(each) == fold(name) for (each,) in names)


_NAMES = select(SavedView.c.name).where(
    SavedView.c.deleted_at.is_(None),
    SavedView.c.owner_id == bindparam("owner_id"),
    SavedView.c.list == bindparam("list"),
    SavedView.c.id != bindparam("but"),
)


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
