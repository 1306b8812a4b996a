"""Who is asking."""

from auth.viewer import Viewer
from resolvers.context import Info


def viewer(info: Info) -> Viewer:
    """The user behind the request."""
    return info.context.viewer
