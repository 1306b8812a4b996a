"""Accounts: reads. An account is an organization with at least one won deal."""

from typing import Any

import strawberry

from db.board import columns
from db.models import Account, Activity, Deal, Organization, Person
from resolvers.context import Info
from resolvers.queries.child_lists import child_list_resolver
from resolvers.queries.connections import list_resolver, lookup_resolver
from resolvers.queries.loaders import MaybeAwaitable
from resolvers.time_zones import TimeZone, parse_time_zone
from resolvers.where.accounts import AccountOrder, AccountWhere

get = lookup_resolver(Account)
list_page = list_resolver(Account, AccountWhere, AccountOrder)
of_owner = child_list_resolver(Account, AccountWhere, AccountOrder, "owner_id")


def organization(account: strawberry.Parent[Account]) -> Organization:
    """The same row as an organization."""
    return account.as_model(Organization)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> MaybeAwaitable[Account]:
    """The account of the buying organization."""
    return info.context.loaders.load(Account, deal.organization_id)


def of_person(person: strawberry.Parent[Person], info: Info) -> MaybeAwaitable[Account]:
    """The account of the organization where the person works."""
    return info.context.loaders.load(Account, person.organization_id)


def of_linked(linked: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[Account]:
    """The account of an activity, note or file."""
    return info.context.loaders.load(Account, linked.effective_organization_id)


def next_activity(account: strawberry.Parent[Account], info: Info) -> MaybeAwaitable[Activity]:
    """The open activity due first in the viewer's time zone (docs/decisions/activities.md#next-activity)."""
    activity_id = columns.next_activity_id(account.rollup, info.context.viewer.zone)
    return info.context.loaders.load(Activity, activity_id)


def last_activity(account: strawberry.Parent[Account], info: Info) -> MaybeAwaitable[Activity]:
    """The activity completed last."""
    return info.context.loaders.load(Activity, account.rollup.last_activity_id)


def board_column(account: strawberry.Parent[Account], info: Info, time_zone: TimeZone = None) -> columns.BoardColumn:
    """The account's column on the board."""
    moment, rollup = info.context.store.moment, account.rollup
    if rollup.next_timed_at is not None:
        moment.is_after(rollup.next_timed_at)  # the account leaves its column then
    return columns.column_of(
        columns.day_bounds(moment, parse_time_zone(info, time_zone)), rollup.next_timed_at, rollup.next_day
    )


def follow_up_days(account: strawberry.Parent[Account], info: Info) -> int | None:
    """Days between contacts: the account's interval, else the company's default."""
    account_days = account.follow_up_days
    return info.context.viewer.company.follow_up_days if account_days is None else account_days


def is_follow_up_late(account: strawberry.Parent[Account], info: Info) -> bool:
    """Whether the follow-up date has passed in the viewer's time zone."""
    due = account.rollup.follow_up_due_on
    return due is not None and due < info.context.store.moment.today(info.context.viewer.zone)
