"""Rows that match a filter, changed part by part: each part is a unit of work of its own, so that others can write."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import or_

from db.pagination import count_rows
from db.row import Row, RowQuery
from db.unit_of_work import UnitOfWork


async def count_after(uow: UnitOfWork, model: type[Row], query: RowQuery[Any], after: int) -> int:
    """Return the number of rows of `query` with greater ids."""
    return await count_rows(uow, query.where(model.c.id > after))


async def ids_after(uow: UnitOfWork, model: type[Row], query: RowQuery[Any], after: int, size: int) -> list[int]:
    """Return the ids of the next rows of `query`, in order."""
    column = model.c.id
    ids = query.where(column > after).select.with_only_columns(column, maintain_column_froms=True)
    return [row_id for (row_id,) in await uow.tuples(ids.order_by(column).limit(size))]


async def set_owner(uow: UnitOfWork, model: type[Row], ids: Sequence[int], owner_id: int | None) -> list[int]:
    """Set the owner of these rows in one statement; return the ids of those that had another."""
    owner = model.c.owner_id
    differs = owner.is_not(None) if owner_id is None else or_(owner.is_(None), owner != owner_id)
    return await uow.update_all(model, model.c.id.in_(ids) & differs, owner_id=owner_id)
