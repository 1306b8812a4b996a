"""What a list of organizations can be asked."""

import strawberry
from strawberry import Maybe

from db.filters import OrganizationOrderField
from db.gates import Gate
from resolvers.where.enums import AccountStateFilter
from resolvers.where.firm import OrganizationWhereBase
from resolvers.where.order import order_input
from resolvers.where.tree import condition_field

OrganizationOrder = order_input("OrganizationOrder", OrganizationOrderField, "organizations")


@strawberry.input(description="Which organizations are wanted. Everything given must hold.")
class OrganizationWhere(OrganizationWhereBase):
    """Conditions on organizations."""

    and_: Maybe[list["OrganizationWhere"]] = condition_field("All of these hold.", name="and")
    or_: Maybe[list["OrganizationWhere"]] = condition_field("At least one of these holds.", name="or")
    not_: Maybe["OrganizationWhere"] = condition_field("This does not hold.", name="not")
    is_account: Maybe[bool] = condition_field("Whether it is an account now.", gate=Gate.ACCOUNTS)
    state: Maybe[AccountStateFilter] = condition_field(
        "Whether it never was, is, or was an account.", gate=Gate.ACCOUNTS
    )
