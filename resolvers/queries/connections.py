"""Connections and look-ups by id, for every model.

`list_resolver(Deal, DealWhere, DealOrder)` makes the resolver of a root field, `lookup_resolver(Deal)` that of a
look-up by id. Lists of an object are in `resolvers.queries.child_lists`.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, Generic, TypeVar

import strawberry

from auth.feature_gate import gates_of_input
from db import statements
from db.filters import FilterContext, build_condition, order_keys
from db.pagination import paged_queries as paging
from db.pagination.order_keys import OrderKey
from db.pagination.page import Page, PageRequest
from db.row import Row, RowQuery
from db.store import Store
from resolvers import global_ids
from resolvers.context import Context, Info
from resolvers.where.custom_orders import read_order
from resolvers.where.filter_checks import check_filter
from resolvers.where.order import SortKey
from resolvers.where.where_input import WhereInput

R = TypeVar("R", bound=Row)
T = TypeVar("T")

First = Annotated[
    int | None,
    strawberry.argument(description="Number of items from the start, 1 to 100. Default: 25, unless `last` is given."),
]
After = Annotated[
    str | None, strawberry.argument(description="Return only items after this cursor; null for no limit.")
]
Last = Annotated[
    int | None,
    strawberry.argument(description="Number of items from the end, 1 to 100. Cannot be combined with `first`."),
]
Before = Annotated[
    str | None, strawberry.argument(description="Return only items before this cursor; null for no limit.")
]

Count = Callable[[], Awaitable[int]]

WHERE = strawberry.argument(description="Filter; null returns all items.")
ORDER_BY = strawberry.argument(
    description="Sort keys, at most three; the id breaks ties. Null for the list's default order."
)


@dataclass(frozen=True)
class EdgeResult(Generic[T]):
    """A row with its cursor."""

    cursor: str
    node: T


@dataclass(frozen=True)
class ConnectionResult(Generic[T]):
    """A page, and the count of the items on all pages."""

    page_info: Page[T]
    count: Count

    @property
    def nodes(self) -> list[T]:
        """Rows of the page."""
        return self.page_info.rows

    @property
    def edges(self) -> list[EdgeResult[T]]:
        """Rows of the page with their cursors."""
        return [
            EdgeResult(cursor, row) for cursor, row in zip(self.page_info.cursors, self.page_info.rows, strict=True)
        ]


async def paginate(
    store: Store,
    query: RowQuery[T],
    order: Sequence[OrderKey],
    page_request: PageRequest,
    count: Count | None = None,
    own: type[Row] | None = None,
    **values: Any,
) -> ConnectionResult[T]:
    """Return a page of a query; `values` are its bind parameters. The total is counted only if the client requests it.

    `count`: counts the rows with less work than the query. `own`: as for `fetch_page`.
    """
    counting = count or partial(paging.count_rows, store, query, **values)
    return ConnectionResult(await paging.fetch_page(store, query, order, page_request, own, **values), counting)


async def total_count(connection: strawberry.Parent[ConnectionResult[Any]]) -> int:
    """Count the items on all pages."""
    return await connection.count()


def lookup_resolver(model: type[R]) -> Callable[..., Awaitable[R | None]]:
    """Return the resolver that finds a row of `model` by its global id."""

    async def resolve(
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the object.")],
    ) -> R | None:
        return await info.context.loaders.load_now(model, global_ids.decode_id_of(model, id))

    return resolve


def list_resolver(
    model: type[R], where_type: type[WhereInput], order_type: type[SortKey[Any]]
) -> Callable[..., Awaitable[ConnectionResult[R]]]:
    """Return the resolver of a root field that lists the rows of `model`."""

    async def resolve(
        info: Info,
        where: Annotated[where_type | None, WHERE] = None,  # type: ignore[valid-type]  # each list has its own
        order_by: Annotated[list[order_type] | None, ORDER_BY] = None,  # type: ignore[valid-type]
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ConnectionResult[R]:
        return await list_rows(info.context, model, where, order_by, PageRequest(first, after, last, before))

    return resolve


async def list_rows(
    context: Context,
    model: type[R],
    where: WhereInput | None,
    order_by: Sequence[SortKey[Any]] | None,
    page_request: PageRequest,
) -> ConnectionResult[R]:
    """Return a page of the rows of `model`. Raise `BadUserInput`, `FeatureClosed` or `PaginationError`."""
    await check_filter(context, model, where)
    order = await list_order(context, model, order_by)
    query = select_matching(context, model, where)
    count = partial(paging.count_rows, context.store, query, model)
    if where is None:
        count = partial(context.store.scalar, statements.count_live(model))
    return await paginate(context.store, query, order, page_request, count)


def filter_context(context: Context) -> FilterContext:
    """Return what conditions depend on besides the rows: time, time zone and currency."""
    viewer = context.viewer
    return FilterContext(context.store.moment, viewer.zone, viewer.company.unit, viewer.user.id)


def where_conditions(context: Context, model: type[Row], where: Any) -> tuple[Any, ...]:
    """Return the SQL condition of a `where`; none for None. Raise `BadUserInput`, or `FeatureClosed`."""
    if where is None:
        return ()
    context.gates.require(*gates_of_input(where))
    return (build_condition(model, where.to_filter(context.store.closed), filter_context(context)),)


def select_matching(context: Context, model: type[R], where: Any) -> RowQuery[R]:
    """Select the live rows that match a `where`. Raise `BadUserInput`, or `FeatureClosed`."""
    # The same object every time, so that its compiled form is cached.
    live = context.loaders.read_rows(model, statements.select_live(model))
    return live if where is None else live.where(*where_conditions(context, model, where))


async def list_order(
    context: Context, model: type[Row], sort_keys: Sequence[SortKey[Any]] | None
) -> Sequence[OrderKey]:
    """Return the order of a list: that of its sort keys, or its default order. Raise `BadUserInput`."""
    return order_keys(model, await read_order(context, model, sort_keys), context.viewer.zone)
