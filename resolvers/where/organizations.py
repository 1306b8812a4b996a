"""Filter and sort key of the list of organizations."""

import strawberry
from strawberry import Maybe

from db.filters import OrganizationOrderField
from db.gates import Gate
from resolvers.where.enum_filters import AccountStateFilter
from resolvers.where.order import CustomSortKey, sort_key_description
from resolvers.where.organization_base import OrganizationWhereBase
from resolvers.where.where_input import condition_field


@strawberry.input(description=sort_key_description("organizations"))
class OrganizationOrder(CustomSortKey[OrganizationOrderField]):
    """Sort key of organizations."""


@strawberry.input(description="Filter for organizations. All given conditions must match.")
class OrganizationWhere(OrganizationWhereBase):
    """Conditions on organizations."""

    and_: Maybe[list["OrganizationWhere"]] = condition_field("All of these filters match.", name="and")
    or_: Maybe[list["OrganizationWhere"]] = condition_field(
        "At least one of these filters matches. An empty list matches nothing.", name="or"
    )
    not_: Maybe["OrganizationWhere"] = condition_field("This filter does not match.", name="not")
    is_account: Maybe[bool] = condition_field("Whether the organization is an account now.", gate=Gate.ACCOUNTS)
    state: Maybe[AccountStateFilter] = condition_field(
        "Account state of the organization: never, now or formerly an account.", gate=Gate.ACCOUNTS
    )
