"""People."""

from typing import Any

import strawberry

from db.models import Deal, Person
from resolvers.context import Info
from resolvers.listing import child_list_resolver, list_resolver, lookup_resolver
from resolvers.loaders import MaybeAwaitable
from resolvers.where.people import PersonOrder, PersonWhere

get = lookup_resolver(Person)
list_page = list_resolver(Person, PersonWhere, PersonOrder)
of_organization = child_list_resolver(Person, PersonWhere, PersonOrder)


def of_deal(deal: strawberry.Parent[Deal], info: Info) -> MaybeAwaitable[Person]:
    """The person a deal is made with."""
    return info.context.loaders.load(Person, deal.person_id)


def of_linked(linked: strawberry.Parent[Any], info: Info) -> MaybeAwaitable[Person]:
    """The person that something is about."""
    return info.context.loaders.load(Person, linked.person_id)
