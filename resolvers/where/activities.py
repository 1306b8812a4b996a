"""What a list of activities can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import ActivityOrderField
from resolvers.where.enums import PriorityFilter
from resolvers.where.order import ordering
from resolvers.where.scalars import DateFilter, DateTimeFilter, IDFilter, StringFilter
from resolvers.where.tree import ORGANIZATION, WhereInput, asks

ActivityOrder = ordering("ActivityOrder", ActivityOrderField, "activities")


@strawberry.input(description="Which activities are wanted. Everything given must hold.")
class ActivityWhere(WhereInput):
    """Conditions on activities."""

    and_: Maybe[list["ActivityWhere"]] = asks("All of these hold.", name="and")
    or_: Maybe[list["ActivityWhere"]] = asks("At least one of these holds.", name="or")
    not_: Maybe["ActivityWhere"] = asks("This does not hold.", name="not")
    id: Maybe[IDFilter] = asks("Its id.", models.Activity)
    subject: Maybe[StringFilter] = asks("What is to be done.")
    type_id: Maybe[IDFilter] = asks("Its kind.", models.ActivityType)
    owner_id: Maybe[IDFilter] = asks("Who does it.", models.User)
    is_done: Maybe[bool] = asks("Whether it was done.")
    done_at: Maybe[DateTimeFilter] = asks("When it was done.")
    due_at: Maybe[DateTimeFilter] = asks("The moment it is due.")
    due_date: Maybe[DateFilter] = asks("The day it is due.")
    priority: Maybe[PriorityFilter] = asks("How pressing it is.")
    organization_id: Maybe[IDFilter] = asks(
        "Its organization: its own, else its deal's, else its person's.", *ORGANIZATION
    )
    deal_id: Maybe[IDFilter] = asks("The deal it is about.", models.Deal)
    person_id: Maybe[IDFilter] = asks("The person it is about.", models.Person)
    created_at: Maybe[DateTimeFilter] = asks("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = asks("When it was last changed.")
