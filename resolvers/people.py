"""People."""

from typing import Any

import strawberry

from db.models import Deal, Person
from resolvers.context import Info
from resolvers.listing import by_id, children_of, every
from resolvers.loaders import Promised
from resolvers.where.people import PersonOrder, PersonWhere

one = by_id(Person)
some = every(Person, PersonWhere, PersonOrder)
of_organization = children_of(Person, PersonWhere, PersonOrder)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> Promised[Person]:
    """The person a deal is made with."""
    return info.context.load.one(Person, deal.person_id)


def of_linked(linked: strawberry.Parent[Any], info: Info) -> Promised[Person]:
    """The person that something is about."""
    return info.context.load.one(Person, linked.person_id)
