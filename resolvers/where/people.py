"""What a list of people can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import PersonOrderField
from resolvers.where.order import order_input
from resolvers.where.scalars import CustomFieldFilter, DateTimeFilter, IDFilter, StringFilter
from resolvers.where.tree import ORGANIZATION_MODELS, WhereInput, condition_field

PersonOrder = order_input("PersonOrder", PersonOrderField, "people")


@strawberry.input(description="Which people are wanted. Everything given must hold.")
class PersonWhere(WhereInput):
    """Conditions on people."""

    and_: Maybe[list["PersonWhere"]] = condition_field("All of these hold.", name="and")
    or_: Maybe[list["PersonWhere"]] = condition_field("At least one of these holds.", name="or")
    not_: Maybe["PersonWhere"] = condition_field("This does not hold.", name="not")
    id: Maybe[IDFilter] = condition_field("Their id.", models.Person)
    name: Maybe[StringFilter] = condition_field("What they are called.")
    organization_id: Maybe[IDFilter] = condition_field("Where they work.", *ORGANIZATION_MODELS)
    owner_id: Maybe[IDFilter] = condition_field("Who looks after them.", models.User)
    search: Maybe[str] = condition_field("Their name, e-mail or phone has words that begin so.")
    custom: Maybe[list[CustomFieldFilter]] = condition_field(
        "What is asked of the company's own fields; all must hold."
    )
    created_at: Maybe[DateTimeFilter] = condition_field("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = condition_field("When it was last changed.")
