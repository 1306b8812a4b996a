"""What a list of users can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import UserOrderField
from resolvers.where.order import ordering
from resolvers.where.scalars import DateTimeFilter, IDFilter, StringFilter
from resolvers.where.tree import WhereInput, asks

UserOrder = ordering("UserOrder", UserOrderField, "users")


@strawberry.input(description="Which users are wanted. Everything given must hold.")
class UserWhere(WhereInput):
    """Conditions on users."""

    and_: Maybe[list["UserWhere"]] = asks("All of these hold.", name="and")
    or_: Maybe[list["UserWhere"]] = asks("At least one of these holds.", name="or")
    not_: Maybe["UserWhere"] = asks("This does not hold.", name="not")
    id: Maybe[IDFilter] = asks("Their id.", models.User)
    name: Maybe[StringFilter] = asks("What they are called, letter by letter.")
    email: Maybe[StringFilter] = asks("Their e-mail address.")
    is_active: Maybe[bool] = asks("Whether they may still sign in.")
    created_at: Maybe[DateTimeFilter] = asks("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = asks("When it was last changed.")
