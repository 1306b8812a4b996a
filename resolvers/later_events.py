"""The event log as it grows, for subscriptions: read a page at a time, however many events one write has."""

from collections.abc import AsyncGenerator, Callable, Hashable, Sequence
from contextlib import aclosing
from itertools import groupby

from db.models import Event
from db.pagination.order_keys import OrderKey
from db.pagination.page import MAX_PAGE_SIZE, Page, PageRequest
from db.pagination.paged_queries import fetch_page
from db.row import RowQuery
from resolvers.context import Context


async def later_events(
    context: Context, query: RowQuery[Event], order: Sequence[OrderKey], group: Callable[[Event], Hashable]
) -> AsyncGenerator[list[list[Event]], None]:
    """Yield pages of the events of `query` that are written from now on, each in the groups that `group` tells.

    `order` begins with the revision, and has the events of a group in a row. A group is in one page, unless it is
    larger than a page. Each page is read in a snapshot of its own.
    """
    start, cursor = context.viewer.company.revision, None

    async def read() -> Page[Event]:
        later = query.where(Event.c.revision > start)
        return await fetch_page(context.store, later, order, PageRequest(MAX_PAGE_SIZE, cursor))

    async with aclosing(context.changes(read)) as pages:
        async for page in pages:
            groups = [list(events) for _, events in groupby(page.rows, group)]
            if page.has_next_page:
                groups = groups[:-1] or groups
                cursor = page.cursors[sum(map(len, groups)) - 1]
                context.stream.changed.set()
            else:  # what was read may be later than what woke the stream
                start, cursor = max([context.viewer.company.revision, *(each.revision for each in page.rows)]), None
            yield groups
