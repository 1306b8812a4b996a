"""Filter and sort key of the list of users."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import UserOrderField
from resolvers.where.order import SortKey, sort_key_description
from resolvers.where.scalar_filters import DateTimeFilter, IDFilter, StringFilter, TeamsFilter
from resolvers.where.where_input import WhereInput, condition_field


@strawberry.input(description=sort_key_description("users"))
class UserOrder(SortKey[UserOrderField]):
    """Sort key of users."""


@strawberry.input(description="Filter for users. All given conditions must match.")
class UserWhere(WhereInput):
    """Conditions on users."""

    and_: Maybe[list["UserWhere"]] = condition_field("All of these filters match.", name="and")
    or_: Maybe[list["UserWhere"]] = condition_field(
        "At least one of these filters matches. An empty list matches nothing.", name="or"
    )
    not_: Maybe["UserWhere"] = condition_field("This filter does not match.", name="not")
    id: Maybe[IDFilter] = condition_field("Id of the user.", models.User)
    name: Maybe[StringFilter] = condition_field("Name of the user.")
    email: Maybe[StringFilter] = condition_field("Email address of the user.")
    teams: Maybe[TeamsFilter] = condition_field("Teams of the user.")
    is_placeholder: Maybe[bool] = condition_field(
        "Whether the user is only named in imported data, and cannot sign in."
    )
    is_active: Maybe[bool] = condition_field("Whether the user is active. An inactive user cannot sign in.")
    created_at: Maybe[DateTimeFilter] = condition_field("Time of creation.")
    updated_at: Maybe[DateTimeFilter] = condition_field("Time of the last change.")
