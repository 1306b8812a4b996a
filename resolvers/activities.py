"""Activities."""

import strawberry

from db import statements
from db.models import Activity, ActivityType
from resolvers.context import Info
from resolvers.listing import child_list_resolver, list_resolver, lookup_resolver
from resolvers.where.activities import ActivityOrder, ActivityWhere

get = lookup_resolver(Activity)
list_page = list_resolver(Activity, ActivityWhere, ActivityOrder)
of_organization = child_list_resolver(Activity, ActivityWhere, ActivityOrder)


def is_overdue(activity: strawberry.Parent[Activity], info: Info) -> bool:
    """Undone, and its moment, or its day in the viewer's zone, has passed (domain.md §5)."""
    now = info.context.store.now
    if activity.is_done:
        return False
    if activity.due_at is not None:
        return activity.due_at < now
    return activity.due_date is not None and activity.due_date < now.astimezone(info.context.viewer.zone).date()


async def list_types(info: Info) -> list[ActivityType]:
    """Every kind of activity, in order."""
    return await info.context.store.all(statements.ACTIVITY_TYPES)
