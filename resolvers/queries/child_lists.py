"""Lists of an object: its deals, its activities, its history. The pages of all parents of a level take one statement.

`child_list_resolver(Deal, DealWhere, DealOrder, "person_id")` makes the resolver of the deals of a person,
`group_list_resolver(…)` that of a list of an organization, which may include the organizations below it.
"""

from collections.abc import Awaitable, Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, Generic, TypeVar

import strawberry

from db import statements
from db.organizations.tree import groups
from db.pagination import paged_queries as paging
from db.pagination.order_keys import OrderKey
from db.pagination.page import Page, PageRequest
from db.row import Row, RowQuery
from resolvers.context import Context, Info
from resolvers.queries.connections import (
    ORDER_BY,
    WHERE,
    After,
    Before,
    ConnectionResult,
    First,
    Last,
    list_order,
    select_matching,
)
from resolvers.where.filter_checks import check_filter
from resolvers.where.order import SortKey
from resolvers.where.where_input import WhereInput

R = TypeVar("R", bound=Row)
T = TypeVar("T")

Select = Callable[[], RowQuery[T]]
IncludeDescendants = Annotated[
    bool,
    strawberry.argument(
        description="Whether the organizations below this one count, too, at any depth. Default: false."
    ),
]


@dataclass(frozen=True)
class ChildList(Generic[T]):
    """A list of many parents: its rows, and the column of the parent. `key` tells it from other lists."""

    key: Hashable
    select: Select[T]
    parent: Any
    order: Sequence[OrderKey]
    is_grouped: bool = False
    """Whether the rows of organizations below a parent belong to it, too."""

    def rows_of(self, parent_ids: Sequence[int]) -> tuple[RowQuery[T], Any]:
        """Return the rows of these parents, and the column with the parent."""
        if not self.is_grouped:
            return self.select(), self.parent
        members = groups(parent_ids)
        return self.select().where(self.parent == members.c.id), members.c.root_id


async def paginate_children(
    context: Context, child_list: ChildList[T], parent_id: int, page_request: PageRequest
) -> ConnectionResult[T]:
    """Return the page of one parent. Pages of the same list of other parents share its statement."""

    async def fetch_pages(parent_ids: list[int]) -> list[Page[T]]:
        query, parent = child_list.rows_of(parent_ids)
        pages = await paging.fetch_pages(context.store, query, parent, parent_ids, child_list.order, page_request)
        return [pages[parent_id] for parent_id in parent_ids]

    async def fetch_counts(parent_ids: list[int]) -> list[int]:
        query, parent = child_list.rows_of(parent_ids)
        counts = await paging.count_rows_by_parent(context.store, query, parent, parent_ids)
        return [counts.get(parent_id, 0) for parent_id in parent_ids]

    page_loader = context.loaders.loader((child_list.key, "pages", page_request), fetch_pages)
    count_loader = context.loaders.loader((child_list.key, "counts"), fetch_counts)
    return ConnectionResult(await page_loader.load(parent_id), partial(count_loader.load, parent_id))


def child_list_resolver(
    model: type[R], where_type: type[WhereInput], order_type: type[SortKey[Any]], link: str
) -> Callable[..., Awaitable[ConnectionResult[R]]]:
    """Return the resolver of the rows of `model` whose column `link` holds the id of the parent."""

    async def resolve(
        parent: strawberry.Parent[Any],
        info: Info,
        where: Annotated[where_type | None, WHERE] = None,  # type: ignore[valid-type]  # each list has its own
        order_by: Annotated[list[order_type] | None, ORDER_BY] = None,  # type: ignore[valid-type]
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ConnectionResult[R]:
        child_list = await _child_list(info.context, model, model.c[link], where, order_by)
        return await paginate_children(info.context, child_list, parent.id, PageRequest(first, after, last, before))

    return resolve


def group_list_resolver(
    model: type[R], where_type: type[WhereInput], order_type: type[SortKey[Any]]
) -> Callable[..., Awaitable[ConnectionResult[R]]]:
    """Return the resolver of the rows of `model` of an organization or account, and of those below it if asked for."""

    async def resolve(  # noqa: PLR0913, PLR0917  # arguments of GraphQL
        organization: strawberry.Parent[Any],
        info: Info,
        where: Annotated[where_type | None, WHERE] = None,  # type: ignore[valid-type]  # each list has its own
        order_by: Annotated[list[order_type] | None, ORDER_BY] = None,  # type: ignore[valid-type]
        include_descendants: IncludeDescendants = False,  # noqa: FBT002  # an argument of GraphQL
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> ConnectionResult[R]:
        link = statements.organization_column(model)
        child_list = await _child_list(info.context, model, link, where, order_by, is_grouped=include_descendants)
        page_request = PageRequest(first, after, last, before)
        return await paginate_children(info.context, child_list, organization.id, page_request)

    return resolve


async def _child_list(
    context: Context,
    model: type[R],
    link: Any,
    where: WhereInput | None,
    order_by: Sequence[SortKey[Any]] | None,
    *,
    is_grouped: bool = False,
) -> ChildList[R]:
    await check_filter(context, model, where)
    key = (model, link.name, is_grouped, repr((where, order_by)))
    select = partial(select_matching, context, model, where)
    return ChildList(key, select, link, await list_order(context, model, order_by), is_grouped)
