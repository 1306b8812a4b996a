"""Records that are likely the same as another: of a new record, and as pairs."""

from typing import Any

import strawberry

from db.lookup.duplicates import DuplicatePair, PossibleDuplicate, duplicate_pairs, pair_order, possible_duplicates
from db.models import Organization, Person
from db.pagination.page import PageRequest
from db.row import Row
from resolvers.context import Info
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate
from resolvers.queries.loaders import MaybeAwaitable


class PossibleOrganization(PossibleDuplicate):
    """An organization that is likely the same as another."""


class PossiblePerson(PossibleDuplicate):
    """A person who is likely the same as another."""


class OrganizationPair(DuplicatePair):
    """Two organizations that are likely the same."""


class PersonPair(DuplicatePair):
    """Two people who are likely the same."""


async def of_organization_payload(payload: strawberry.Parent[Any], info: Info) -> list[PossibleOrganization]:
    """Other organizations that are likely the same as a new one."""
    row = payload.organization
    found = [] if row is None else await possible_duplicates(info.context.store, row)
    return [PossibleOrganization(*each) for each in found]


async def of_person_payload(payload: strawberry.Parent[Any], info: Info) -> list[PossiblePerson]:
    """Other people who are likely the same as a new one."""
    row = payload.person
    found = [] if row is None else await possible_duplicates(info.context.store, row)
    return [PossiblePerson(*each) for each in found]


async def organization_pairs(
    info: Info, first: First = None, after: After = None, last: Last = None, before: Before = None
) -> ConnectionResult[OrganizationPair]:
    """Pairs of organizations that are likely the same, by the name of the older."""
    return await _pairs(info, Organization, OrganizationPair, PageRequest(first, after, last, before))


async def person_pairs(
    info: Info, first: First = None, after: After = None, last: Last = None, before: Before = None
) -> ConnectionResult[PersonPair]:
    """Pairs of people who are likely the same, by the name of the older."""
    return await _pairs(info, Person, PersonPair, PageRequest(first, after, last, before))


async def _pairs(info: Info, model: type[Row], pair: type[Any], page: PageRequest) -> ConnectionResult[Any]:
    query = duplicate_pairs(model)
    make = query.make_row
    query = type(query)(query.select, lambda values: pair(*make(values)))
    return await paginate(info.context.store, query, pair_order(model), page)


def first_organization(pair: strawberry.Parent[OrganizationPair], info: Info) -> MaybeAwaitable[Organization]:
    """The older organization of a pair."""
    return info.context.loaders.load(Organization, pair.first_id)


def second_organization(pair: strawberry.Parent[OrganizationPair], info: Info) -> MaybeAwaitable[Organization]:
    """The newer organization of a pair."""
    return info.context.loaders.load(Organization, pair.second_id)


def first_person(pair: strawberry.Parent[PersonPair], info: Info) -> MaybeAwaitable[Person]:
    """The older person of a pair."""
    return info.context.loaders.load(Person, pair.first_id)


def second_person(pair: strawberry.Parent[PersonPair], info: Info) -> MaybeAwaitable[Person]:
    """The newer person of a pair."""
    return info.context.loaders.load(Person, pair.second_id)
