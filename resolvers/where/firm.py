"""What organizations can be asked, also when they are seen as accounts."""

import strawberry
from strawberry import Maybe

from db import models
from resolvers.where.related import ActivitiesFilter, DealsFilter, NotesFilter, PeopleFilter
from resolvers.where.scalars import CustomFieldFilter, DateTimeFilter, IDFilter, IntFilter, StringFilter
from resolvers.where.tree import ORGANIZATION_MODELS, WhereInput, condition_field


@strawberry.input(description="What is asked of organizations and accounts alike.")
class OrganizationWhereBase(WhereInput):
    """The conditions that both share; no input of its own."""

    id: Maybe[IDFilter] = condition_field("Its id.", *ORGANIZATION_MODELS)
    name: Maybe[StringFilter] = condition_field("What it is called.")
    owner_id: Maybe[IDFilter] = condition_field("Who looks after it.", models.User)
    parent_id: Maybe[IDFilter] = condition_field("The organization it belongs to.", *ORGANIZATION_MODELS)
    website: Maybe[StringFilter] = condition_field("Its site.")
    industry: Maybe[StringFilter] = condition_field("What it does.")
    employee_count: Maybe[IntFilter] = condition_field("How many work there.")
    search: Maybe[str] = condition_field(
        "Its name or address, or its people, deals or notes, have words that begin so."
    )
    deals: Maybe[DealsFilter] = condition_field("What is asked of its deals.")
    people: Maybe[PeopleFilter] = condition_field("What is asked of its people.")
    activities: Maybe[ActivitiesFilter] = condition_field("What is asked of its activities.")
    notes: Maybe[NotesFilter] = condition_field("What is asked of its notes.")
    custom: Maybe[list[CustomFieldFilter]] = condition_field(
        "What is asked of the company's own fields; all must hold."
    )
    created_at: Maybe[DateTimeFilter] = condition_field("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = condition_field("When it was last changed.")
