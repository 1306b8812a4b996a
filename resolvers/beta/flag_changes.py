"""The subscription `flagsChanged`: that something about feature flags changed, so that staff read it again."""

from collections.abc import AsyncIterator

from auth.roles import Permission
from resolvers.context import Info


async def flags_changed(info: Info) -> AsyncIterator[int]:
    """Yield the revision of the flags after each later change, until the viewer loses access."""
    context, last_revision = info.context, info.context.viewer.details.flags_revision
    context.stream.watches_flags = True

    async def read() -> int:
        context.require_permission(Permission.FLAGS_READ)
        return context.viewer.details.flags_revision

    async for revision in context.changes(read):
        if revision != last_revision:
            yield revision
        last_revision = revision
