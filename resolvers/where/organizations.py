"""What a list of organizations can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import OrganizationOrderField
from resolvers.where.enums import AccountStateFilter
from resolvers.where.order import ordering
from resolvers.where.related import ActivitiesFilter, DealsFilter, NotesFilter, PeopleFilter
from resolvers.where.scalars import CustomFieldFilter, DateTimeFilter, IDFilter, IntFilter, StringFilter
from resolvers.where.tree import ORGANIZATION, Nested, asks

OrganizationOrder = ordering("OrganizationOrder", OrganizationOrderField, "organizations")


@strawberry.input(description="Which organizations are wanted. Everything given must hold.")
class OrganizationWhere(Nested):
    """Conditions on organizations."""

    and_: Maybe[list["OrganizationWhere"]] = asks("All of these hold.", name="and")
    or_: Maybe[list["OrganizationWhere"]] = asks("At least one of these holds.", name="or")
    not_: Maybe["OrganizationWhere"] = asks("This does not hold.", name="not")
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
    is_account: Maybe[bool] = asks("Whether it is an account now.")
    state: Maybe[AccountStateFilter] = asks("Whether it never was, is, or was an account.")
    created_at: Maybe[DateTimeFilter] = asks("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = asks("When it was last changed.")
