"""Lists by pages, and single rows by id: written once for every kind of row.

`every(Deal, DealWhere, DealOrder)` is the resolver of a root field, `children_of(…)` that of an edge, `by_id(Deal)`
that of a look-up. An edge's pages are fetched together for all parents of a level: one statement, however many.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, Generic, TypeVar

import strawberry

from auth.feature_gate import gates_of_input
from db import pagination as paging
from db import statements
from db.filters import FilterContext, build_condition, order_keys
from db.pagination import OrderKey, Page, PageRequest
from db.row import Row, RowQuery
from db.store import Store
from resolvers import global_ids
from resolvers.context import Context, Info

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


@dataclass(frozen=True)
class EdgeResult(Generic[T]):
    """A row and where it stands."""

    cursor: str
    node: T


@dataclass(frozen=True)
class ConnectionResult(Generic[T]):
    """One page, and how all of them are counted."""

    page_info: Page[T]
    count: Callable[[], Awaitable[int]]

    @property
    def nodes(self) -> list[T]:
        """The rows of the page."""
        return self.page_info.rows

    @property
    def edges(self) -> list[EdgeResult[T]]:
        """The rows of the page with their cursors."""
        return [
            EdgeResult(cursor, row) for cursor, row in zip(self.page_info.cursors, self.page_info.rows, strict=True)
        ]


async def paginate(
    store: Store, query: RowQuery[T], order: Sequence[OrderKey], wanted: PageRequest
) -> ConnectionResult[T]:
    """One page of what a statement reads, in an order; it is counted only when that is asked for."""
    return ConnectionResult(
        await paging.fetch_page(store, query, order, wanted), partial(paging.count_rows, store, query)
    )


async def total_count(listing: strawberry.Parent[ConnectionResult[Any]]) -> int:
    """Count what is on all pages."""
    return await listing.count()


def lookup_resolver(kind: type[R]) -> Callable[..., Awaitable[R | None]]:
    """The resolver of a look-up by global id."""

    async def one(
        info: Info,
        id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the object.")],  # Relay's name
    ) -> R | None:
        return await info.context.loaders.load_now(kind, global_ids.decode_id_of(kind, id))

    return one


def list_resolver(
    kind: type[R], where_type: type[Any], order_type: type[Any]
) -> Callable[..., Awaitable[ConnectionResult[R]]]:
    """The resolver of a root field that lists every row of `kind`."""

    async def some(  # the arguments of a connection
        info: Info,
        where: Any = None,
        order_by: Any = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ConnectionResult[R]:
        query = _asked(info.context, kind, where)
        store = info.context.store
        keys = order_keys(kind, order_by and [key.to_order_by() for key in order_by])
        return await paginate(store, query, keys, PageRequest(first, after, last, before))

    return _with_arguments(some, where_type, order_type)


def child_list_resolver(
    kind: type[R], where_type: type[Any], order_type: type[Any]
) -> Callable[..., Awaitable[ConnectionResult[R]]]:
    """The resolver of an edge that lists the rows of `kind` that belong to an organization or account."""

    async def some(  # the arguments of a connection
        organization: strawberry.Parent[Any],
        info: Info,
        where: Any = None,
        order_by: Any = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ConnectionResult[R]:
        asked = partial(_asked, info.context, kind, where)
        keys = order_keys(kind, order_by and [key.to_order_by() for key in order_by])
        wanted = PageRequest(first, after, last, before)
        return await paginate_children(
            info.context, kind, organization.id, asked, keys, wanted, repr((where, order_by))
        )

    return _with_arguments(some, where_type, order_type)


async def paginate_children(  # what one page of an edge takes
    context: Context,
    kind: type[R],
    parent: int,
    asked: Callable[[], RowQuery[R]],
    keys: Any,
    wanted: PageRequest,
    arguments: str,
) -> ConnectionResult[R]:
    """One parent's page of an edge; those of its siblings with the same arguments come by the same statement."""
    column = statements.organization_column(kind)

    async def pages(parents: list[int]) -> list[Page[R]]:
        found = await paging.fetch_pages(context.store, asked(), column, parents, keys, wanted)
        return [found[each] for each in parents]

    async def counts(parents: list[int]) -> list[int]:
        found = await paging.count_rows_by_parent(context.store, asked(), column, parents)
        return [found.get(each, 0) for each in parents]

    page = await context.loaders.loader((kind, "pages", wanted, arguments), pages).load(parent)
    return ConnectionResult(page, partial(context.loaders.loader((kind, "counts", arguments), counts).load, parent))


def filter_context(context: Context) -> FilterContext:
    """What a condition may depend on besides the rows."""
    viewer = context.viewer
    return FilterContext(context.store.now, viewer.zone, viewer.company.unit)


def where_conditions(context: Context, kind: type[Row], where: Any) -> tuple[Any, ...]:
    """The condition that a `where` means, if one is given."""
    if where is None:
        return ()
    context.gates.require(*gates_of_input(where))
    return (build_condition(kind, where.to_filter(context.store.closed), filter_context(context)),)


def _asked(context: Context, kind: type[R], where: Any) -> RowQuery[R]:
    live = statements.select_live(kind)  # the very same statement every time, unless it is narrowed
    return live if where is None else live.where(*where_conditions(context, kind, where))


def _with_arguments(
    resolver: Callable[..., Awaitable[ConnectionResult[R]]], where_type: type[Any], order_type: type[Any]
) -> Callable[..., Awaitable[ConnectionResult[R]]]:
    resolver.__annotations__ |= {
        "where": Annotated[where_type | None, strawberry.argument(description="Filter; null returns all items.")],
        "order_by": Annotated[
            list[order_type] | None,  # type: ignore[valid-type]  # it is known only here
            strawberry.argument(
                description="Sort keys, at most three; the id breaks ties. Null for the list's default order."
            ),
        ],
    }
    return resolver
