"""Filter and sort key of the list of people."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import PersonOrderField
from resolvers.where.order import CustomSortKey, sort_key_description
from resolvers.where.scalar_filters import (
    CustomFieldFilter,
    DateTimeFilter,
    IDFilter,
    LabelsFilter,
    StringFilter,
    TeamsFilter,
)
from resolvers.where.where_input import ORGANIZATION_MODELS, WhereInput, condition_field


@strawberry.input(description=sort_key_description("people"))
class PersonOrder(CustomSortKey[PersonOrderField]):
    """Sort key of people."""


@strawberry.input(description="Filter for people. All given conditions must match.")
class PersonWhere(WhereInput):
    """Conditions on people."""

    and_: Maybe[list["PersonWhere"]] = condition_field("All of these filters match.", name="and")
    or_: Maybe[list["PersonWhere"]] = condition_field(
        "At least one of these filters matches. An empty list matches nothing.", name="or"
    )
    not_: Maybe["PersonWhere"] = condition_field("This filter does not match.", name="not")
    id: Maybe[IDFilter] = condition_field("Id of the person.", models.Person)
    name: Maybe[StringFilter] = condition_field("Name of the person.")
    organization_id: Maybe[IDFilter] = condition_field(
        "Id of the organization where the person works.", *ORGANIZATION_MODELS
    )
    owner_id: Maybe[IDFilter] = condition_field("Id of the owner.", models.User)
    owner_teams: Maybe[TeamsFilter] = condition_field("Teams of the owner.")
    email: Maybe[StringFilter] = condition_field(
        "Email addresses, of which one must match. For `ne` and `notIn`, none may match."
    )
    phone: Maybe[StringFilter] = condition_field(
        "Phone numbers, of which one must match by its digits. A national number equals its international form: one is "
        "the end of the other, without zeros in front, and has at least seven digits."
    )
    labels: Maybe[LabelsFilter] = condition_field("Labels of the person.")
    search: Maybe[str] = condition_field(
        "Full-text search in name, email addresses, phone numbers and custom fields. Every word must match "
        "the beginning of a word."
    )
    custom: Maybe[list[CustomFieldFilter]] = condition_field("Conditions on custom fields; all must match.")
    created_at: Maybe[DateTimeFilter] = condition_field("Time of creation.")
    updated_at: Maybe[DateTimeFilter] = condition_field("Time of the last change.")
