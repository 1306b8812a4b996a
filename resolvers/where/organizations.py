"""What a list of organizations can be asked."""

import strawberry
from strawberry import Maybe

from db.filters import OrganizationOrderField
from db.gates import Gate
from resolvers.where.enums import AccountStateFilter
from resolvers.where.firm import OrganizationWhereBase
from resolvers.where.order import ordering
from resolvers.where.tree import asks

OrganizationOrder = ordering("OrganizationOrder", OrganizationOrderField, "organizations")


@strawberry.input(description="Which organizations are wanted. Everything given must hold.")
class OrganizationWhere(OrganizationWhereBase):
    """Conditions on organizations."""

    and_: Maybe[list["OrganizationWhere"]] = asks("All of these hold.", name="and")
    or_: Maybe[list["OrganizationWhere"]] = asks("At least one of these holds.", name="or")
    not_: Maybe["OrganizationWhere"] = asks("This does not hold.", name="not")
    is_account: Maybe[bool] = asks("Whether it is an account now.", gate=Gate.ACCOUNTS)
    state: Maybe[AccountStateFilter] = asks("Whether it never was, is, or was an account.", gate=Gate.ACCOUNTS)
