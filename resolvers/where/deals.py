"""What a list of deals can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import DealOrderField
from resolvers.where.enums import DealStatusFilter
from resolvers.where.order import ordering
from resolvers.where.scalars import CustomFieldFilter, DateFilter, DateTimeFilter, IDFilter, StringFilter
from resolvers.where.tree import ORGANIZATION, WhereInput, asks

DealOrder = ordering("DealOrder", DealOrderField, "deals")


@strawberry.input(description="Which deals are wanted. Everything given must hold.")
class DealWhere(WhereInput):
    """Conditions on deals."""

    and_: Maybe[list["DealWhere"]] = asks("All of these hold.", name="and")
    or_: Maybe[list["DealWhere"]] = asks("At least one of these holds.", name="or")
    not_: Maybe["DealWhere"] = asks("This does not hold.", name="not")
    id: Maybe[IDFilter] = asks("Its id.", models.Deal)
    title: Maybe[StringFilter] = asks("What is sold.")
    status: Maybe[DealStatusFilter] = asks("Where it stands.")
    organization_id: Maybe[IDFilter] = asks("The organization that buys.", *ORGANIZATION)
    person_id: Maybe[IDFilter] = asks("The person it is made with.", models.Person)
    owner_id: Maybe[IDFilter] = asks("Who sells.", models.User)
    stage_id: Maybe[IDFilter] = asks("The step it is at.", models.Stage)
    currency: Maybe[StringFilter] = asks("The code of its currency.")
    won_at: Maybe[DateTimeFilter] = asks("When it was won.")
    lost_at: Maybe[DateTimeFilter] = asks("When it was lost.")
    expected_close_date: Maybe[DateFilter] = asks("The day by which it should be decided.")
    is_archived: Maybe[bool] = asks("Whether it was put away.")
    search: Maybe[str] = asks("Its title has words that begin so.")
    custom: Maybe[list[CustomFieldFilter]] = asks("What is asked of the company's own fields; all must hold.")
    created_at: Maybe[DateTimeFilter] = asks("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = asks("When it was last changed.")
