"""What a list of users can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import UserOrderField
from resolvers.where.order import order_input
from resolvers.where.scalars import DateTimeFilter, IDFilter, StringFilter
from resolvers.where.tree import WhereInput, condition_field

UserOrder = order_input("UserOrder", UserOrderField, "users")


@strawberry.input(description="Which users are wanted. Everything given must hold.")
class UserWhere(WhereInput):
    """Conditions on users."""

    and_: Maybe[list["UserWhere"]] = condition_field("All of these hold.", name="and")
    or_: Maybe[list["UserWhere"]] = condition_field("At least one of these holds.", name="or")
    not_: Maybe["UserWhere"] = condition_field("This does not hold.", name="not")
    id: Maybe[IDFilter] = condition_field("Their id.", models.User)
    name: Maybe[StringFilter] = condition_field("What they are called, letter by letter.")
    email: Maybe[StringFilter] = condition_field("Their e-mail address.")
    is_active: Maybe[bool] = condition_field("Whether they may still sign in.")
    created_at: Maybe[DateTimeFilter] = condition_field("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = condition_field("When it was last changed.")
