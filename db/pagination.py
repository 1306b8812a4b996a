"""Pages of a query, for one list or for the lists of many parents; their counts; and batches of all rows."""

from collections.abc import AsyncIterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeVar

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    bindparam,
    func,
    select,
)

from db.keyset import KeysetQuery, Part
from db.order_keys import OrderKey
from db.page import Page, PageRequest, T
from db.row import Row, RowQuery
from db.store import Store

R = TypeVar("R", bound=Row)


BATCH_SIZE = 500

LAST_ID: BindParameter[int] = bindparam("last", type_=BigInteger)

STATEMENT_CACHE_SIZE = 256


async def fetch_page(store: Store, query: RowQuery[T], order: Sequence[OrderKey], page_request: PageRequest) -> Page[T]:
    """Return one page of `query` in `order`. Raise `PaginationError` for a cursor of another order."""
    plan = KeysetQuery(order, page_request)
    rows: list[tuple[T, Sequence[Any]]] = []
    for part in plan.parts:
        wanted = page_request.size + 1 - len(rows)
        if wanted > 0:
            bounds = plan.bounds_of(part)
            rows += await store.all(_limited(query.where(*bounds) if bounds else query, part, wanted, plan.backward))
    return plan.build_page(rows)


@lru_cache(maxsize=STATEMENT_CACHE_SIZE)
def _limited(
    query: RowQuery[T],
    part: Part,
    size: int,
    backward: bool,  # noqa: FBT001  # a key of the cache
) -> RowQuery[tuple[T, Sequence[Any]]]:
    """Return the statement of a page; the first page of a list is the same statement each time, so it is cached."""
    clauses = (key.clause(backward=backward) for key in part.keys)
    columns = (key.expression for key in part.order)
    return query.where(*part.condition).with_columns(*columns).order_by(*clauses).limit(size)


async def iterate_batches(
    store: Store, query: RowQuery[R], key: ColumnElement[int], size: int = BATCH_SIZE
) -> AsyncIterator[list[R]]:
    """Return every row of `query` in batches of `size`, in the order of their ids (`key`).

    Each batch is one range of the primary key. Only one batch is in memory.
    """
    next_batch = query.where(key > LAST_ID).order_by(key).limit(size)
    last = -1
    while batch := await store.all(next_batch, last=last):
        yield batch
        last = batch[-1].id  # type: ignore[attr-defined]  # the key is the id


async def fetch_pages(
    store: Store,
    query: RowQuery[T],
    parent: ColumnElement[int | None],
    parents: Sequence[int],
    order: Sequence[OrderKey],
    page_request: PageRequest,
) -> dict[int, Page[T]]:
    """Return one page for each of `parents` (values of the column `parent`), with one statement."""
    if len(parents) == 1:
        return {parents[0]: await fetch_page(store, query.where(parent == parents[0]), order, page_request)}
    plan = KeysetQuery(order, page_request)
    numbered = plan.between_cursors(query).where(parent.in_(sorted(parents))).with_columns(parent, *plan.values)
    row_number = func.row_number().over(partition_by=parent, order_by=plan.clauses).label("row_number")
    inner = numbered.select.add_columns(row_number).subquery("numbered")
    columns = list(inner.c)
    outer = select(*columns[:-1]).where(columns[-1] <= page_request.size + 1).order_by(columns[-1])
    rows_of: dict[int, list[tuple[T, Sequence[Any]]]] = {owner: [] for owner in parents}
    for row, (owner, *values) in await store.all(RowQuery(outer, numbered.make_row)):
        rows_of[owner].append((row, values))
    return {owner: plan.build_page(rows) for owner, rows in rows_of.items()}


async def count_rows(store: Store, query: RowQuery[Any]) -> int:
    """Return the number of rows of `query`."""
    statement = query.select.with_only_columns(func.count(), maintain_column_froms=True)
    return int(await store.scalar(statement))


async def count_rows_by_parent(
    store: Store, query: RowQuery[Any], parent: ColumnElement[int | None], parents: Sequence[int]
) -> Mapping[int, int]:
    """Return the number of rows of `query` by parent; parents without rows are left out."""
    statement = query.where(parent.in_(sorted(parents))).select.with_only_columns(
        parent, func.count(), maintain_column_froms=True
    )
    return {owner: count for owner, count in await store.tuples(statement.group_by(parent))}  # noqa: C416  # rows, no pairs
