"""Lists by pages, as Relay's connections say."""

from typing import Generic, TypeVar

import strawberry

import resolvers
from schema.shape import field

T = TypeVar("T")


@strawberry.type(description="Where a page lies in its list.")
class PageInfo:
    """Relay's PageInfo."""

    has_next_page: bool = field("Whether more follow.")
    has_previous_page: bool = field("Whether any come before.")
    start_cursor: str | None = field("The cursor of the first; null on an empty page.")
    end_cursor: str | None = field("The cursor of the last; null on an empty page.")


@strawberry.type(description="One place in a list.")
class Edge(Generic[T]):
    """Relay's edge."""

    cursor: str = field("Where this stands; hand it to `after` or `before`.")
    node: T = field("What stands there.")


@strawberry.type(description="One page of a list.")
class Connection(Generic[T]):
    """Relay's connection."""

    edges: list[Edge[T]] = field("The page, each with its cursor.")
    nodes: list[T] = field("The page, without cursors.")
    page_info: PageInfo = field("Where the page lies.")
    total_count: int | None = field(
        "How many there are on all pages; counted only when asked for.", resolvers.listing.total_count
    )
