"""An account's timeline: entries of all kinds, merged by time (docs/decisions/events.md#timeline)."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Annotated, Any

import strawberry
from graphql.pyutils import gather_with_cancel

from db import pagination as paging
from db import timeline
from db.models import Account
from db.page import Page, PageRequest
from db.timeline import TimelineKind, TimelineRef
from resolvers.context import Info
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last

Kinds = Annotated[
    list[TimelineKind] | None,
    strawberry.argument(description="Kinds of entries to return; null or an empty list for all kinds."),
]


@dataclass(frozen=True)
class TimelineEntry:
    """An item and its time."""

    at: datetime
    kind: TimelineKind
    item: Any


async def of_account(
    account: strawberry.Parent[Account],
    info: Info,
    kinds: Kinds = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[TimelineEntry]:
    """One page of an account's timeline. Pages of sibling accounts are loaded by the same statements."""
    context, page_request = info.context, PageRequest(first, after, last, before)
    query = timeline.timeline_query(tuple(sorted(set(kinds or TimelineKind))))

    async def load_pages(parents: list[int]) -> list[Page[TimelineRef]]:
        pages_by_parent = await paging.fetch_pages(
            context.store, query.query, query.owner, parents, query.order, page_request
        )
        return [pages_by_parent[parent] for parent in parents]

    async def load_counts(parents: list[int]) -> list[int]:
        counts_by_parent = await paging.count_rows_by_parent(context.store, query.query, query.owner, parents)
        return [counts_by_parent.get(parent, 0) for parent in parents]

    page = await context.loaders.loader((query, page_request), load_pages).load(account.id)
    items = await gather_with_cancel(
        *(context.loaders.load_now(timeline.TIMELINE_MODELS[entry.kind], entry.id) for entry in page.rows)
    )
    entries = [TimelineEntry(entry.at, entry.kind, item) for entry, item in zip(page.rows, items, strict=True)]
    return ConnectionResult(
        page.with_rows(entries), partial(context.loaders.loader((query, "count"), load_counts).load, account.id)
    )
