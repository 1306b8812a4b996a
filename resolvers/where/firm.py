"""What organizations can be asked, also when they are seen as accounts."""

import strawberry
from strawberry import Maybe

from db import models
from resolvers.where.related import ActivitiesFilter, DealsFilter, NotesFilter, PeopleFilter
from resolvers.where.scalars import CustomFieldFilter, DateTimeFilter, IDFilter, IntFilter, StringFilter
from resolvers.where.tree import ORGANIZATION, WhereInput, asks


@strawberry.input(description="What is asked of organizations and accounts alike.")
class OrganizationWhereBase(WhereInput):
    """The conditions that both share; no input of its own."""

    id: Maybe[IDFilter] = asks("Its id.", *ORGANIZATION)
    name: Maybe[StringFilter] = asks("What it is called.")
    owner_id: Maybe[IDFilter] = asks("Who looks after it.", models.User)
    parent_id: Maybe[IDFilter] = asks("The organization it belongs to.", *ORGANIZATION)
    website: Maybe[StringFilter] = asks("Its site.")
    industry: Maybe[StringFilter] = asks("What it does.")
    employee_count: Maybe[IntFilter] = asks("How many work there.")
    search: Maybe[str] = asks("Its name or address, or its people, deals or notes, have words that begin so.")
    deals: Maybe[DealsFilter] = asks("What is asked of its deals.")
    people: Maybe[PeopleFilter] = asks("What is asked of its people.")
    activities: Maybe[ActivitiesFilter] = asks("What is asked of its activities.")
    notes: Maybe[NotesFilter] = asks("What is asked of its notes.")
    custom: Maybe[list[CustomFieldFilter]] = asks("What is asked of the company's own fields; all must hold.")
    created_at: Maybe[DateTimeFilter] = asks("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = asks("When it was last changed.")
