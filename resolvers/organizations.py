"""Organizations, and the ways that lead to one."""

from typing import Any

import strawberry

from db.models import Account, Deal, Organization, Person
from resolvers.context import Info
from resolvers.listing import child_list_resolver, list_resolver, lookup_resolver
from resolvers.loaders import MaybeAwaitable
from resolvers.where.organizations import OrganizationOrder, OrganizationWhere

get = lookup_resolver(Organization)
list_page = list_resolver(Organization, OrganizationWhere, OrganizationOrder)
children = child_list_resolver(Organization, OrganizationWhere, OrganizationOrder)


def account(organization: strawberry.Parent[Organization], info: Info) -> MaybeAwaitable[Account]:
    """The same row, seen as a customer."""
    return info.context.loaders.load(Account, organization.id)


def parent(organization: strawberry.Parent[Organization], info: Info) -> MaybeAwaitable[Organization]:
    """The organization above it."""
    return info.context.loaders.load(Organization, organization.parent_id)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> MaybeAwaitable[Organization]:
    """The organization that buys."""
    return info.context.loaders.load(Organization, deal.organization_id)


def of_person(person: strawberry.Parent[Person], info: Info) -> MaybeAwaitable[Organization]:
    """Where a person works."""
    return info.context.loaders.load(Organization, person.organization_id)


def of_linked(linked: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[Organization]:
    """The effective organization of an activity, a note or a file (domain.md §5)."""
    return info.context.loaders.load(Organization, linked.effective_organization_id)
