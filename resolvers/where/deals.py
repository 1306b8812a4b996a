"""What a list of deals can be asked."""

import strawberry
from strawberry import Maybe

from db import models
from db.filters import DealOrderField
from resolvers.where.enums import DealStatusFilter
from resolvers.where.order import order_input
from resolvers.where.scalars import CustomFieldFilter, DateFilter, DateTimeFilter, IDFilter, StringFilter
from resolvers.where.tree import ORGANIZATION_MODELS, WhereInput, condition_field

DealOrder = order_input("DealOrder", DealOrderField, "deals")


@strawberry.input(description="Which deals are wanted. Everything given must hold.")
class DealWhere(WhereInput):
    """Conditions on deals."""

    and_: Maybe[list["DealWhere"]] = condition_field("All of these hold.", name="and")
    or_: Maybe[list["DealWhere"]] = condition_field("At least one of these holds.", name="or")
    not_: Maybe["DealWhere"] = condition_field("This does not hold.", name="not")
    id: Maybe[IDFilter] = condition_field("Its id.", models.Deal)
    title: Maybe[StringFilter] = condition_field("What is sold.")
    status: Maybe[DealStatusFilter] = condition_field("Where it stands.")
    organization_id: Maybe[IDFilter] = condition_field("The organization that buys.", *ORGANIZATION_MODELS)
    person_id: Maybe[IDFilter] = condition_field("The person it is made with.", models.Person)
    owner_id: Maybe[IDFilter] = condition_field("Who sells.", models.User)
    stage_id: Maybe[IDFilter] = condition_field("The step it is at.", models.Stage)
    currency: Maybe[StringFilter] = condition_field("The code of its currency.")
    won_at: Maybe[DateTimeFilter] = condition_field("When it was won.")
    lost_at: Maybe[DateTimeFilter] = condition_field("When it was lost.")
    expected_close_date: Maybe[DateFilter] = condition_field("The day by which it should be decided.")
    is_archived: Maybe[bool] = condition_field("Whether it was put away.")
    search: Maybe[str] = condition_field("Its title has words that begin so.")
    custom: Maybe[list[CustomFieldFilter]] = condition_field(
        "What is asked of the company's own fields; all must hold."
    )
    created_at: Maybe[DateTimeFilter] = condition_field("When it was entered.")
    updated_at: Maybe[DateTimeFilter] = condition_field("When it was last changed.")
