"""Rows that match a filter, changed part by part: each part is a unit of work of its own, so that others can write."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import or_, select

from db.pagination.paged_queries import count_rows
from db.row import Row, RowQuery
from db.unit_of_work import UnitOfWork


async def count_after(uow: UnitOfWork, model: type[Row], query: RowQuery[Any], after: int) -> int:
    """Return the number of rows of `query` with greater ids."""
    return await count_rows(uow, query.where(model.c.id > after), model)


async def ids_after(uow: UnitOfWork, model: type[Row], query: RowQuery[Any], after: int, size: int) -> list[int]:
    """Return the ids of the next rows of `query`, in order."""
    column = model.c.id
    ids = query.where(column > after).select.with_only_columns(column, maintain_column_froms=True)
    return [row_id for (row_id,) in await uow.tuples(ids.order_by(column).limit(size))]


async def set_columns(
    uow: UnitOfWork, model: type[Row], ids: Sequence[int], values: Mapping[str, Any], **more: Any
) -> list[int]:
    """Set columns of those of these rows that differ in one of them, in one statement; return their ids.

    `more`: columns that are set along with them.
    """
    differs = or_(*(model.c[name].is_distinct_from(value) for name, value in values.items()))
    return await uow.update_all(model, model.c.id.in_(ids) & differs, **values, **more)


async def owners_of(uow: UnitOfWork, model: type[Row], ids: Sequence[int]) -> Sequence[tuple[int, int | None]]:
    """Return the id and the owner's id of each of these rows, in the order of their ids."""
    owners = select(model.c.id, model.c.owner_id).where(model.c.id.in_(ids))
    return await uow.tuples(owners.order_by(model.c.id))


async def live_ids(uow: UnitOfWork, model: type[Row], ids: Sequence[int]) -> list[int]:
    """Return those of these rows that are not deleted, in the order of their ids."""
    live = select(model.c.id).where(model.c.id.in_(ids), model.c.deleted_at.is_(None))
    return [row_id for (row_id,) in await uow.tuples(live.order_by(model.c.id))]
