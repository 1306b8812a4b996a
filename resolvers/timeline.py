"""An account's timeline: entries of all kinds, merged by time (docs/decisions/events.md#timeline)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

import strawberry
from graphql.pyutils import gather_with_cancel

from db import timeline
from db.models import Account
from db.pagination.page import PageRequest
from db.timeline import TimelineKind
from resolvers.context import Info
from resolvers.queries.child_lists import ChildList, paginate_children
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
    context, query = info.context, timeline.timeline_query(tuple(sorted(set(kinds or TimelineKind))))
    refs = ChildList(query, lambda: query.query, query.owner, query.order)
    found = await paginate_children(context, refs, account.id, PageRequest(first, after, last, before))
    items = await gather_with_cancel(
        *(context.loaders.load_now(timeline.TIMELINE_MODELS[entry.kind], entry.id) for entry in found.nodes)
    )
    entries = [TimelineEntry(entry.at, entry.kind, item) for entry, item in zip(found.nodes, items, strict=True)]
    return ConnectionResult(found.page_info.with_rows(entries), found.count)
