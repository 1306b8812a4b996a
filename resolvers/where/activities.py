"""Filter and sort key of the list of activities."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import ActivityOrderField
from resolvers.where.enum_filters import PriorityFilter
from resolvers.where.order import SortKey, sort_key_description
from resolvers.where.scalar_filters import DateFilter, DateTimeFilter, IDFilter, StringFilter, TeamsFilter
from resolvers.where.where_input import ORGANIZATION_MODELS, WhereInput, condition_field


@strawberry.input(description=sort_key_description("activities"))
class ActivityOrder(SortKey[ActivityOrderField]):
    """Sort key of activities."""


@strawberry.input(description="Filter for activities. All given conditions must match.")
class ActivityWhere(WhereInput):
    """Conditions on activities."""

    and_: Maybe[list["ActivityWhere"]] = condition_field("All of these filters match.", name="and")
    or_: Maybe[list["ActivityWhere"]] = condition_field(
        "At least one of these filters matches. An empty list matches nothing.", name="or"
    )
    not_: Maybe["ActivityWhere"] = condition_field("This filter does not match.", name="not")
    id: Maybe[IDFilter] = condition_field("Id of the activity.", models.Activity)
    subject: Maybe[StringFilter] = condition_field("Subject of the activity.")
    type_id: Maybe[IDFilter] = condition_field("Id of the activity type.", models.ActivityType)
    owner_id: Maybe[IDFilter] = condition_field("Id of the owner.", models.User)
    owner_teams: Maybe[TeamsFilter] = condition_field("Teams of the owner.")
    is_done: Maybe[bool] = condition_field("Whether the activity is done.")
    done_at: Maybe[DateTimeFilter] = condition_field("Completion time.")
    due: Maybe[DateTimeFilter] = condition_field(
        "Due time or due date. An all-day activity is due at the end of its day in the viewer's time zone."
    )
    is_overdue: Maybe[bool] = condition_field(
        "Whether the activity is undone and past its due time, or its due date in the viewer's time zone."
    )
    due_at: Maybe[DateTimeFilter] = condition_field("Due time of a timed activity.")
    due_date: Maybe[DateFilter] = condition_field("Due date of an all-day activity.")
    priority: Maybe[PriorityFilter] = condition_field("Priority.")
    search: Maybe[str] = condition_field(
        "Full-text search in subject, note and location. Every word must match the beginning of a word."
    )
    organization_id: Maybe[IDFilter] = condition_field(
        "Id of the effective organization: the activity's own, else its deal's, else its person's.",
        *ORGANIZATION_MODELS,
    )
    deal_id: Maybe[IDFilter] = condition_field("Id of the linked deal.", models.Deal)
    person_id: Maybe[IDFilter] = condition_field("Id of the linked person.", models.Person)
    created_at: Maybe[DateTimeFilter] = condition_field("Time of creation.")
    updated_at: Maybe[DateTimeFilter] = condition_field("Time of the last change.")
