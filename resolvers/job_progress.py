"""Progress of a job, pushed to its user: an import or a bulk change."""

from collections.abc import AsyncIterator

from auth.roles import Permission
from db.jobs import J
from db.row import RowQuery
from resolvers.context import Context


async def follow(context: Context, permission: Permission, own: RowQuery[J]) -> AsyncIterator[J]:
    """Yield the job of a query as it is now, and after each later change; end when there is none such.

    The job of now comes first, since it may have ended since the client read it. `permission` is required each time.
    """
    context.stream.changed.set()
    version = None

    async def read() -> J | None:
        context.require_permission(permission)
        return await context.store.first(own)

    async for job in context.changes(read):
        if job is None:
            return
        if job.version != version:
            version = job.version
            yield job
