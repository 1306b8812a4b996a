"""Pages of a query, for one list or for the lists of many parents; their counts; and batches of all rows."""

from array import array
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import (
    BigInteger,
    BindParameter,
    ColumnElement,
    Select,
    bindparam,
    func,
    select,
    true,
    tuple_,
)

from db.connections.kept_on_second_use import kept_on_second_use
from db.connections.sqlalchemy_private import reads_alone, without_conditions
from db.pagination.keyset import KeysetQuery, Part
from db.pagination.merged_order import MergedPart
from db.pagination.order_keys import OrderKey
from db.pagination.page import Page, PageRequest, T
from db.row import Row, RowQuery
from db.sql.id_list import is_among
from db.store import Store

R = TypeVar("R", bound=Row)


BATCH_SIZE = 500

PARENT: BindParameter[int] = bindparam("page_parent", type_=BigInteger)
PARENTS = "page_parents"
"""The parameter of the parents of many lists."""
LAST_ID: BindParameter[int] = bindparam("last", type_=BigInteger)

STATEMENT_CACHE_SIZE = 256
CHILD_CACHE_SIZE = 128
"""Statements of lists of parents, and of counts, that are held."""


async def fetch_page(
    store: Store,
    query: RowQuery[T],
    order: Sequence[OrderKey],
    page_request: PageRequest,
    own: type[Row] | None = None,
    **values: Any,
) -> Page[T]:
    """Return one page of `query` in `order`; `values` are its bind parameters.

    `own`: the model of which alone conditions and order speak. Its rows are limited before others are joined:
    PostgreSQL takes policies for strict conditions, and would join all rows of a list that it takes for short.

    Raise `PaginationError` for a cursor of another order.
    """
    plan = KeysetQuery(order, page_request)
    return await _fetch_parts(store, query, plan, await _parts(store, query, plan), own, **values)


async def _parts(store: Store, query: RowQuery[Any], plan: KeysetQuery) -> list[Part]:
    """Return the parts of a list that may be long: an index has each, or each of its branches, in its order."""
    read = next((key.read_parts for key in plan.order if key.read_parts is not None), None)
    return plan.parts if read is None else await read(store, plan, query.select.whereclause)


async def _fetch_parts(
    store: Store,
    query: RowQuery[T],
    plan: KeysetQuery,
    parts: Sequence[Part],
    own: type[Row] | None,
    **values: Any,
) -> Page[T]:
    """Read the parts of a list one after the other, until the page is full."""
    rows: list[tuple[T, Sequence[Any]]] = []
    for part in parts:
        wanted = plan.page_request.size + 1 - len(rows)
        if wanted > 0:
            bounds = plan.bounds_of(part)
            bounded = query.where(*bounds) if bounds else query
            rows += await store.all(_limited(bounded, part, wanted, plan.backward, own), **values, **part.parameters)
    return plan.build_page(rows)


@kept_on_second_use(STATEMENT_CACHE_SIZE)
def _limited(
    query: RowQuery[T],
    part: Part,
    size: int,
    backward: bool,  # noqa: FBT001  # a key of the cache
    own: type[Row] | None,
) -> RowQuery[tuple[T, Sequence[Any]]]:
    """Return the statement of a page; the first page of a list is the same statement each time, so it is kept."""
    clauses = [key.clause(backward=backward) for key in part.keys]
    columns = (key.expression for key in part.order)
    chosen = query.where(*part.condition)
    if isinstance(part, MergedPart):
        # The conditions are those of the branches: here again, they would lead SQLite to another index.
        every = replace(chosen, select=without_conditions(chosen.select))
        chosen = every.where(part.first_rows(chosen.select, size, backward=backward))
    elif own is not None:
        chosen = chosen.where(_is_among_first(own, chosen, clauses, size))
    return chosen.with_columns(*columns).order_by(*clauses).limit(size)


def _is_among_first(
    own: type[Row], query: RowQuery[Any], clauses: Sequence[ColumnElement[Any]], size: int
) -> ColumnElement[bool]:
    """Return whether a row is one of the first of a query, of which only the model's own table is read.

    They are materialized: SQLite would look for them once for each column of the key.
    """
    key, condition = list(own.table.primary_key), query.select.whereclause
    first = select(*key).where(true() if condition is None else condition).order_by(*clauses).limit(size)
    found = first.correlate(None).cte("first").prefix_with("MATERIALIZED")
    return tuple_(*key).in_(select(*found.c))


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


async def iterate_in_order(
    store: Store,
    query: RowQuery[R],
    every_row: RowQuery[R],
    key: ColumnElement[int],
    order: Sequence[OrderKey],
    size: int = BATCH_SIZE,
) -> AsyncIterator[list[R]]:
    """Return every row of `query` in batches of `size`, in an order that no index may serve.

    The ids (`key`) of all rows are sorted once, and are in memory; the rows of one batch are read by them from
    `every_row`, which lacks the conditions of `query`.
    """
    sorted_ids = query.select.with_only_columns(key, maintain_column_froms=True)
    clauses = [each.clause(backward=False) for each in order]
    ids = array("q", [row_id for (row_id,) in await store.tuples(sorted_ids.order_by(*clauses))])
    batch = every_row.where(is_among(key))
    for begin in range(0, len(ids), size):
        wanted = ids[begin : begin + size].tolist()
        rows: dict[int, Any] = {row.id: row for row in await store.all(batch, ids=wanted)}  # type: ignore[attr-defined]
        yield [rows[row_id] for row_id in wanted]


async def fetch_pages(
    store: Store,
    query: RowQuery[T],
    parent: ColumnElement[int | None],
    parents: Sequence[int],
    order: Sequence[OrderKey],
    page_request: PageRequest,
) -> dict[int, Page[T]]:
    """Return one page for each of `parents` (values of the column `parent`), with one statement."""
    plan = KeysetQuery(order, page_request)
    if len(parents) == 1:
        of_parent = _of_parent(query, parent)
        return {parents[0]: await _fetch_parts(store, of_parent, plan, plan.parts, None, **{PARENT.key: parents[0]})}
    statement = _pages_of_parents(query, parent, tuple(order), page_request)
    rows_of: dict[int, list[tuple[T, Sequence[Any]]]] = {owner: [] for owner in parents}
    for row, (owner, *values) in await store.all(statement, **{PARENTS: sorted(parents)}):
        rows_of[owner].append((row, values))
    return {owner: plan.build_page(rows) for owner, rows in rows_of.items()}


@kept_on_second_use(CHILD_CACHE_SIZE)
def _of_parent(query: RowQuery[T], parent: ColumnElement[int | None]) -> RowQuery[T]:
    """Return the rows of the parent `PARENT`; of a list without a filter, the same statement each time."""
    return query.where(parent == PARENT)


@kept_on_second_use(CHILD_CACHE_SIZE)
def _pages_of_parents(
    query: RowQuery[T], parent: ColumnElement[int | None], order: Sequence[OrderKey], page_request: PageRequest
) -> RowQuery[tuple[T, Sequence[Any]]]:
    """Return the statement of the pages of all `PARENTS`: rows, each with its parent and the values of its cursor."""
    plan = KeysetQuery(order, page_request)
    numbered = plan.between_cursors(query).where(is_among(parent, PARENTS)).with_columns(parent, *plan.columns)
    row_number = func.row_number().over(partition_by=parent, order_by=plan.clauses).label("row_number")
    inner = numbered.select.add_columns(row_number).subquery("numbered")
    columns = list(inner.c)
    outer = select(*columns[:-1]).where(columns[-1] <= page_request.size + 1).order_by(columns[-1])
    return RowQuery(outer, numbered.make_row)


async def count_rows(store: Store, query: RowQuery[Any], own: type[Row] | None = None, **values: Any) -> int:
    """Return the number of rows of `query`; `values` are its bind parameters.

    `own`: the model of which each row is one; what it joins changes no number, and is read only for conditions.
    """
    return int(await store.scalar(_count(query, own), **values))


@kept_on_second_use(CHILD_CACHE_SIZE)
def _count(query: RowQuery[Any], own: type[Row] | None) -> Select[Any]:
    condition = query.select.whereclause
    if own is not None and condition is not None and reads_alone(query.select, own.table):
        return select(func.count()).select_from(own.table).where(condition)
    return query.select.with_only_columns(func.count(), maintain_column_froms=True)


async def count_rows_by_parent(
    store: Store, query: RowQuery[Any], parent: ColumnElement[int | None], parents: Sequence[int]
) -> Mapping[int, int]:
    """Return the number of rows of `query` by parent; parents without rows are left out."""
    rows = await store.tuples(_count_by_parent(query, parent), **{PARENTS: sorted(parents)})
    return {owner: count for owner, count in rows}  # noqa: C416  # rows, no pairs


@kept_on_second_use(CHILD_CACHE_SIZE)
def _count_by_parent(query: RowQuery[Any], parent: ColumnElement[int | None]) -> Select[int | None, int]:
    of_parents = query.where(is_among(parent, PARENTS)).select
    return of_parents.with_only_columns(parent, func.count(), maintain_column_froms=True).group_by(parent)
