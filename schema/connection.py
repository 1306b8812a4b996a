"""Relay connections: pages of lists."""

from typing import Generic, TypeVar

import strawberry

from resolvers.queries import connections
from schema.object_type import field

T = TypeVar("T")


@strawberry.type(description="Position of a page in its list.")
class PageInfo:
    """Relay `PageInfo`: position of a page in its list."""

    has_next_page: bool = field("True if the list continues after this page.")
    has_previous_page: bool = field("True if the list has items before this page.")
    start_cursor: str | None = field("Cursor of the first item; null on an empty page.")
    end_cursor: str | None = field("Cursor of the last item; null on an empty page.")


@strawberry.type(description="An item of a page with its cursor.")
class Edge(Generic[T]):
    """Relay edge: an item with its cursor."""

    cursor: str = field("Opaque position of the item in the list, for `after` or `before`.")
    node: T = field("The item.")


@strawberry.type(description="A page of a list.")
class Connection(Generic[T]):
    """Relay connection: a page of a list."""

    edges: list[Edge[T]] = field("Items of the page, each with its cursor.")
    nodes: list[T] = field("Items of the page, without cursors.")
    page_info: PageInfo = field("Position of the page in the list.")
    total_count: int | None = field(
        "Number of items on all pages; computed only when requested.", connections.total_count
    )
