"""The security log: sign-ins, failed sign-ins, and changes of users, tokens and sessions."""

from typing import Annotated

import strawberry

from db.identity import EVENTS, NEWEST_FIRST
from db.models import IdentityEvent, IdentityEventKind, User
from db.pagination.page import PageRequest
from resolvers.context import Info
from resolvers.global_ids import decode_id_of
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate


async def list_page(
    info: Info,
    kinds: Annotated[
        list[IdentityEventKind] | None,
        strawberry.argument(description="Kinds of events to return; null for all kinds."),
    ] = None,
    user_id: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="Id of the user whose events to return; null for all users."),
    ] = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[IdentityEvent]:
    """Security events of the company, newest first."""
    query, store = EVENTS, info.context.store
    if kinds is not None:
        query = query.where(IdentityEvent.c.kind.in_(kinds))
    if user_id is not None:
        query = query.where(IdentityEvent.c.user_id == decode_id_of(User, user_id))
    return await paginate(store, query, NEWEST_FIRST, PageRequest(first, after, last, before))
