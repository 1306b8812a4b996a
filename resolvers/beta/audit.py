"""The audit log of flags."""

from datetime import datetime
from typing import Annotated

import strawberry
from strawberry.scalars import JSON

from db.flags.audit_log import AUDIT
from db.flags.statements import AUDIT_ORDER
from db.ids import global_id
from db.models import ChangeRequest, FlagAudit
from db.page import PageRequest
from resolvers.context import Info
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate


async def list_page(
    info: Info,
    flag: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="Key of the flag whose audit entries to return; null for all flags."),
    ] = None,
    actor: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="Actor whose audit entries to return, as in `actorId`; null for all actors."),
    ] = None,
    since: Annotated[
        datetime | None,
        strawberry.argument(description="Earliest time of the audit entries to return; null for no limit."),
    ] = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[FlagAudit]:
    """Return the audit entries, newest first."""
    query, platform = AUDIT, info.context.platform
    if flag is not None:
        query = query.where(FlagAudit.c.flag_key == flag)
    if actor is not None:
        query = query.where(FlagAudit.c.actor_id == actor)
    if since is not None:
        query = query.where(FlagAudit.c.at >= since)
    return await paginate(platform, query, AUDIT_ORDER, PageRequest(first, after, last, before))


def before_values(row: strawberry.Parent[FlagAudit]) -> JSON | None:
    """Return the changed values before the change."""
    return row.before


def after_values(row: strawberry.Parent[FlagAudit]) -> JSON | None:
    """Return the changed values after the change."""
    return row.after


def change_id(row: strawberry.Parent[FlagAudit]) -> strawberry.ID | None:
    """Return the id of the change request that made the change; null if there is none."""
    return None if row.change_id is None else strawberry.ID(global_id(ChangeRequest.__name__, row.change_id))
