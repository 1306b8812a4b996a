"""What a list of activities can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import ActivityOrderField
from resolvers.where.enums import PriorityFilter
from resolvers.where.order import order_input
from resolvers.where.scalars import DateFilter, DateTimeFilter, IDFilter, StringFilter
from resolvers.where.tree import ORGANIZATION_MODELS, WhereInput, condition_field

ActivityOrder = order_input("ActivityOrder", ActivityOrderField, "activities")


@strawberry.input(description="Which activities are wanted. Everything given must hold.")
class ActivityWhere(WhereInput):
    """Conditions on activities."""

    and_: Maybe[list["ActivityWhere"]] = condition_field("All of these hold.", name="and")
    or_: Maybe[list["ActivityWhere"]] = condition_field("At least one of these holds.", name="or")
    not_: Maybe["ActivityWhere"] = condition_field("This does not hold.", name="not")
    id: Maybe[IDFilter] = condition_field("Its id.", models.Activity)
    subject: Maybe[StringFilter] = condition_field("What is to be done.")
    type_id: Maybe[IDFilter] = condition_field("Its kind.", models.ActivityType)
    owner_id: Maybe[IDFilter] = condition_field("Who does it.", models.User)
    is_done: Maybe[bool] = condition_field("Whether it was done.")
    done_at: Maybe[DateTimeFilter] = condition_field("When it was done.")
    due_at: Maybe[DateTimeFilter] = condition_field("The moment it is due.")
    due_date: Maybe[DateFilter] = condition_field("The day it is due.")
    priority: Maybe[PriorityFilter] = condition_field("How pressing it is.")
    organization_id: Maybe[IDFilter] = condition_field(
        "Its organization: its own, else its deal's, else its person's.", *ORGANIZATION_MODELS
    )
    deal_id: Maybe[IDFilter] = condition_field("The deal it is about.", models.Deal)
    person_id: Maybe[IDFilter] = condition_field("The person it is about.", models.Person)
    created_at: Maybe[DateTimeFilter] = condition_field("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = condition_field("When it was last changed.")
