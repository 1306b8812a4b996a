"""Labels on organizations, deals and people."""

from typing import Any, TypeVar

import strawberry

from db import statements
from db.models import Deal, DealLabel, Label, OrganizationLabel, Person, PersonLabel
from resolvers.context import Info

LabelLink = TypeVar("LabelLink", OrganizationLabel, DealLabel, PersonLabel)


async def list_all(info: Info) -> list[Label]:
    """Every label of the company."""
    return await info.context.store.all(statements.LABELS)


async def of_organization(organization: strawberry.Parent[Any], info: Info) -> list[Label]:
    """The labels of an organization, also seen as an account."""
    return await _labels(info, OrganizationLabel, "organization_id", organization.id)


async def of_deal(deal: strawberry.Parent[Deal], info: Info) -> list[Label]:
    """The labels of a deal."""
    return await _labels(info, DealLabel, "deal_id", deal.id)


async def of_person(person: strawberry.Parent[Person], info: Info) -> list[Label]:
    """The labels of a person."""
    return await _labels(info, PersonLabel, "person_id", person.id)


async def _labels(info: Info, kind: type[LabelLink], parent: str, identity: int) -> list[Label]:
    carried = await info.context.loaders.load_children(kind, parent, identity)
    return sorted((each.label for each in carried), key=lambda label: label.name)
