"""What happened with an account, merged by moment (docs/decisions/events.md#timeline)."""

import asyncio
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Annotated, Any

import strawberry

from db import pagination as paging
from db import timeline
from db.models import Account
from db.pagination import Page, PageRequest
from db.timeline import TimelineKind, TimelineRef
from resolvers.context import Info
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last

Kinds = Annotated[
    list[TimelineKind] | None,
    strawberry.argument(description="Kinds of entries to return; null or an empty list for all kinds."),
]


@dataclass(frozen=True)
class TimelineEntry:
    """Something that happened, and when."""

    at: datetime
    kind: TimelineKind
    item: Any


async def of_account(  # the arguments of a connection
    account: strawberry.Parent[Account],
    info: Info,
    kinds: Kinds = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[TimelineEntry]:
    """One page of what happened; the pages of sibling accounts come by the same statements."""
    context, wanted = info.context, PageRequest(first, after, last, before)
    told = timeline.timeline_query(tuple(sorted(set(kinds or TimelineKind))))

    async def pages(parents: list[int]) -> list[Page[TimelineRef]]:
        found = await paging.fetch_pages(context.store, told.query, told.owner, parents, told.order, wanted)
        return [found[each] for each in parents]

    async def counts(parents: list[int]) -> list[int]:
        found = await paging.count_rows_by_parent(context.store, told.query, told.owner, parents)
        return [found.get(each, 0) for each in parents]

    page = await context.loaders.loader((told, wanted), pages).load(account.id)
    items = await asyncio.gather(
        *(context.loaders.load_now(timeline.TIMELINE_MODELS[each.kind], each.id) for each in page.rows)
    )
    entries = [TimelineEntry(each.at, each.kind, item) for each, item in zip(page.rows, items, strict=True)]
    return ConnectionResult(
        page.with_rows(entries), partial(context.loaders.loader((told, "count"), counts).load, account.id)
    )
