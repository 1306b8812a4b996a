"""Progress of a job, pushed to its user: an import or a bulk change."""

from collections.abc import AsyncIterator
from typing import TypeVar

from auth.roles import Permission
from db.models import BulkChange, Import
from db.row import RowQuery
from resolvers.context import Context

J = TypeVar("J", Import, BulkChange)


async def follow(context: Context, permission: Permission, own: RowQuery[J]) -> AsyncIterator[J]:
    """Yield the job of a query as it is now, and after each later change; end when there is none such.

    The job of now comes first, since it may have ended since the client read it. `permission` is required each time.
    """
    context.stream.changed.set()
    version = None
    async for _ in context.changes():
        context.require_permission(permission)
        job = await context.store.first(own)
        if job is None:
            return
        if job.version != version:
            version = job.version
            yield job
