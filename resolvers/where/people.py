"""What a list of people can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import PersonOrderField
from resolvers.where.order import ordering
from resolvers.where.scalars import CustomFieldFilter, DateTimeFilter, IDFilter, StringFilter
from resolvers.where.tree import ORGANIZATION, WhereInput, asks

PersonOrder = ordering("PersonOrder", PersonOrderField, "people")


@strawberry.input(description="Which people are wanted. Everything given must hold.")
class PersonWhere(WhereInput):
    """Conditions on people."""

    and_: Maybe[list["PersonWhere"]] = asks("All of these hold.", name="and")
    or_: Maybe[list["PersonWhere"]] = asks("At least one of these holds.", name="or")
    not_: Maybe["PersonWhere"] = asks("This does not hold.", name="not")
    id: Maybe[IDFilter] = asks("Their id.", models.Person)
    name: Maybe[StringFilter] = asks("What they are called.")
    organization_id: Maybe[IDFilter] = asks("Where they work.", *ORGANIZATION)
    owner_id: Maybe[IDFilter] = asks("Who looks after them.", models.User)
    search: Maybe[str] = asks("Their name, e-mail or phone has words that begin so.")
    custom: Maybe[list[CustomFieldFilter]] = asks("What is asked of the company's own fields; all must hold.")
    created_at: Maybe[DateTimeFilter] = asks("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = asks("When it was last changed.")
