"""The viewer: the user who makes the request."""

import strawberry

from auth.roles import Permission
from auth.viewer import Viewer, has_permission
from db.models import User
from resolvers.context import Info


def viewer(info: Info) -> Viewer:
    """The viewer of the request."""
    return info.context.viewer


def permissions(viewer: strawberry.Parent[Viewer]) -> list[Permission]:
    """Permissions of the viewer, in a fixed order."""
    return [permission for permission in Permission if has_permission(viewer, permission)]


def can_manage(user: strawberry.Parent[User], info: Info) -> bool:
    """Whether the viewer may change this user's role and activate or deactivate them."""
    return has_permission(info.context.viewer, Permission.USERS_MANAGE) and not user.is_placeholder
