"""The viewer: the user who makes the request."""

import strawberry

from auth.roles import Permission
from auth.viewer import Viewer, has_permission
from db.models import Account, Deal, DealStatus, User
from resolvers.context import Info


def viewer(info: Info) -> Viewer:
    """The viewer of the request."""
    return info.context.viewer


def permissions(viewer: strawberry.Parent[Viewer]) -> list[Permission]:
    """Permissions of the viewer, in a fixed order."""
    return [permission for permission in Permission if has_permission(viewer, permission)]


def can_write_records(info: Info) -> bool:
    """Whether the viewer may change, delete and restore records."""
    return has_permission(info.context.viewer, Permission.RECORDS_WRITE)


def can_write_settings(info: Info) -> bool:
    """Whether the viewer may change the company's settings."""
    return has_permission(info.context.viewer, Permission.SETTINGS_WRITE)


def can_win(deal: strawberry.Parent[Deal], info: Info) -> bool:
    """Whether the viewer may mark the deal as won; a won one is won already."""
    return can_write_records(info) and deal.status is not DealStatus.WON


def can_lose(deal: strawberry.Parent[Deal], info: Info) -> bool:
    """Whether the viewer may mark the deal as lost; a lost one is lost already."""
    return can_write_records(info) and deal.status is not DealStatus.LOST


def can_reopen(deal: strawberry.Parent[Deal], info: Info) -> bool:
    """Whether the viewer may reopen the deal; an open one is open already."""
    return can_write_records(info) and deal.status is not DealStatus.OPEN


def can_move_card(account: strawberry.Parent[Account], info: Info) -> bool:
    """Whether the viewer may move the account's card; a former account has none."""
    return can_write_records(info) and account.rollup.is_account


def can_manage(user: strawberry.Parent[User], info: Info) -> bool:
    """Whether the viewer may change this user's role and activate or deactivate them."""
    return has_permission(info.context.viewer, Permission.USERS_MANAGE) and not user.is_placeholder
