"""Organizations, and the ways that lead to one."""

from typing import Any

import strawberry

from db.models import Account, Deal, Organization, Person
from resolvers.context import Info
from resolvers.listing import child_list_resolver, list_resolver, lookup_resolver
from resolvers.loaders import Promised
from resolvers.where.organizations import OrganizationOrder, OrganizationWhere

one = lookup_resolver(Organization)
some = list_resolver(Organization, OrganizationWhere, OrganizationOrder)
children = child_list_resolver(Organization, OrganizationWhere, OrganizationOrder)


def account(organization: strawberry.Parent[Organization], info: Info) -> Promised[Account]:
    """The same row, seen as a customer."""
    return info.context.loaders.load(Account, organization.id)


def parent(organization: strawberry.Parent[Organization], info: Info) -> Promised[Organization]:
    """The organization above it."""
    return info.context.loaders.load(Organization, organization.parent_id)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> Promised[Organization]:
    """The organization that buys."""
    return info.context.loaders.load(Organization, deal.organization_id)


def of_person(person: strawberry.Parent[Person], info: Info) -> Promised[Organization]:
    """Where a person works."""
    return info.context.loaders.load(Organization, person.organization_id)


def of_linked(linked: strawberry.Parent[Any], info: Info) -> Promised[Organization]:
    """The effective organization of an activity, a note or a file (domain.md §5)."""
    return info.context.loaders.load(Organization, linked.effective_organization_id)
