"""Accounts: organizations seen as customers."""

from typing import Annotated, Any

import strawberry

from db import board
from db.models import Account, Activity, Deal, Organization, Person
from resolvers.context import Info, parse_time_zone
from resolvers.queries.connections import list_resolver, lookup_resolver
from resolvers.queries.loaders import MaybeAwaitable
from resolvers.where.accounts import AccountOrder, AccountWhere

get = lookup_resolver(Account)
list_page = list_resolver(Account, AccountWhere, AccountOrder)


def organization(account: strawberry.Parent[Account]) -> Organization:
    """The same row, seen as an organization."""
    return account.as_model(Organization)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> MaybeAwaitable[Account]:
    """The account of the organization that buys."""
    return info.context.loaders.load(Account, deal.organization_id)


def of_person(person: strawberry.Parent[Person], info: Info) -> MaybeAwaitable[Account]:
    """The account a person works at."""
    return info.context.loaders.load(Account, person.organization_id)


def of_linked(linked: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[Account]:
    """The account an activity, a note or a file belongs to."""
    return info.context.loaders.load(Account, linked.effective_organization_id)


def next_activity(account: strawberry.Parent[Account], info: Info) -> MaybeAwaitable[Activity]:
    """The undone activity that is due first in the viewer's zone (docs/decisions/activities.md#next-activity)."""
    identity = board.next_activity_id(account.rollup, info.context.viewer.zone)
    return info.context.loaders.load(Activity, identity)


def last_activity(account: strawberry.Parent[Account], info: Info) -> MaybeAwaitable[Activity]:
    """The activity done last."""
    return info.context.loaders.load(Activity, account.rollup.last_activity_id)


def board_column(
    account: strawberry.Parent[Account],
    info: Info,
    time_zone: Annotated[
        str | None,
        strawberry.argument(
            description="IANA time zone that decides what is due today. Default: the viewer's time zone."
        ),
    ] = None,
) -> board.BoardColumn:
    """The column of the board it stands in."""
    bounds = board.DayBounds(info.context.store.now, parse_time_zone(info, time_zone))
    return board.column_of(bounds, account.rollup.next_timed_at, account.rollup.next_day)


def follow_up_days(account: strawberry.Parent[Account], info: Info) -> int | None:
    """Its own interval, else the company's."""
    own = account.follow_up_days
    return info.context.viewer.company.follow_up_days if own is None else own


def is_follow_up_late(account: strawberry.Parent[Account], info: Info) -> bool:
    """Whether the day has passed in the viewer's zone."""
    due = account.rollup.follow_up_due_on
    return due is not None and due < info.context.store.now.astimezone(info.context.viewer.zone).date()
