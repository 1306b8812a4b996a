"""Organizations, and the ways that lead to one."""

from typing import Any

import strawberry

from db.models import Account, AccountState, Deal, Organization, Person
from resolvers.context import Info
from resolvers.listing import by_id, children_of, every
from resolvers.where.organizations import OrganizationOrder, OrganizationWhere

one = by_id(Organization)
some = every(Organization, OrganizationWhere, OrganizationOrder)
children = children_of(Organization, OrganizationWhere, OrganizationOrder)


def account(organization: strawberry.Parent[Organization]) -> Account | None:
    """The same row, seen as a customer."""
    known = organization.standing.state != AccountState.PROSPECT
    return Account._make(organization) if known else None


async def parent(organization: strawberry.Parent[Organization], info: Info) -> Organization | None:
    """The organization above it."""
    return await info.context.load.one(Organization, organization.parent_id)


async def of_deal(deal: strawberry.Parent[Deal], info: Info) -> Organization | None:
    """The organization that buys."""
    return await info.context.load.one(Organization, deal.organization_id)


async def of_person(person: strawberry.Parent[Person], info: Info) -> Organization | None:
    """Where a person works."""
    return await info.context.load.one(Organization, person.organization_id)


async def of_linked(linked: strawberry.Parent[Any], info: Info) -> Organization | None:
    """The effective organization of an activity, a note or a file (domain.md §5)."""
    return await info.context.load.one(Organization, linked.effective_organization_id)
