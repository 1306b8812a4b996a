"""Conditions shared by the filters for organizations and accounts."""

import strawberry
from strawberry import Maybe

from db import models
from resolvers.where.related_filters import ActivitiesFilter, DealsFilter, NotesFilter, PeopleFilter
from resolvers.where.scalar_filters import (
    AddressFilter,
    CustomFieldFilter,
    DateTimeFilter,
    DomainFilter,
    IDFilter,
    IntFilter,
    LabelsFilter,
    StringFilter,
    TeamsFilter,
)
from resolvers.where.where_input import ORGANIZATION_MODELS, WhereInput, condition_field


@strawberry.input(description="Conditions shared by the filters for organizations and accounts.")
class OrganizationWhereBase(WhereInput):
    """Base of the two filters; not an input type itself."""

    id: Maybe[IDFilter] = condition_field("Id of the organization.", *ORGANIZATION_MODELS)
    name: Maybe[StringFilter] = condition_field("Name of the organization.")
    owner_id: Maybe[IDFilter] = condition_field("Id of the owner.", models.User)
    owner_teams: Maybe[TeamsFilter] = condition_field("Teams of the owner.")
    parent_id: Maybe[IDFilter] = condition_field("Id of the parent organization.", *ORGANIZATION_MODELS)
    address: Maybe[AddressFilter] = condition_field("Place: parts of the address.")
    website: Maybe[StringFilter] = condition_field("Website of the organization.")
    domain: Maybe[DomainFilter] = condition_field(
        "Domain of the organization's website, such as `acme.example`. Found by an index, unlike a part of `website`."
    )
    industry: Maybe[StringFilter] = condition_field("Industry of the organization.")
    annual_revenue: Maybe[StringFilter] = condition_field("Annual revenue, as a text.")
    labels: Maybe[LabelsFilter] = condition_field("Labels of the organization.")
    employee_count: Maybe[IntFilter] = condition_field("Number of employees.")
    search: Maybe[str] = condition_field(
        "Full-text search in the organization, its people, deals, activities, notes and files. One of them must "
        "contain every word, or a longer word beginning with it."
    )
    deals: Maybe[DealsFilter] = condition_field("Conditions on the organization's deals.")
    people: Maybe[PeopleFilter] = condition_field("Conditions on the organization's people.")
    activities: Maybe[ActivitiesFilter] = condition_field("Conditions on the organization's activities.")
    notes: Maybe[NotesFilter] = condition_field("Conditions on the organization's notes.")
    custom: Maybe[list[CustomFieldFilter]] = condition_field("Conditions on custom fields; all must match.")
    created_at: Maybe[DateTimeFilter] = condition_field("Time of creation.")
    updated_at: Maybe[DateTimeFilter] = condition_field("Time of the last change.")
