"""Views of lists that people keep."""

from db import statements
from db.models import SavedView
from resolvers.context import Info


async def list_all(info: Info) -> list[SavedView]:
    """One's own views, and those that are shared, by name."""
    return await info.context.store.all(statements.VIEWS, user_id=info.context.viewer.user.id)
