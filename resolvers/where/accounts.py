"""What a list of accounts can be asked."""

import strawberry
from strawberry import Maybe

from auth.gate import gated
from db.filters import AccountOrderField
from db.gates import Gate
from resolvers.where.enums import BoardColumnFilter
from resolvers.where.firm import OrganizationWhereBase
from resolvers.where.order import order_input
from resolvers.where.scalars import DateFilter, DateTimeFilter, DecimalFilter, IntFilter
from resolvers.where.tree import condition_field

AccountOrder = order_input("AccountOrder", AccountOrderField, "accounts")


@gated(Gate.ACCOUNTS)
@strawberry.input(description="Which accounts are wanted. Everything given must hold.")
class AccountWhere(OrganizationWhereBase):
    """Conditions on accounts."""

    and_: Maybe[list["AccountWhere"]] = condition_field("All of these hold.", name="and")
    or_: Maybe[list["AccountWhere"]] = condition_field("At least one of these holds.", name="or")
    not_: Maybe["AccountWhere"] = condition_field("This does not hold.", name="not")
    won_value: Maybe[DecimalFilter] = condition_field(
        "What its won deals are worth, in the company's currency at the rate of each win."
    )
    won_deal_count: Maybe[IntFilter] = condition_field("How many won deals it has.")
    open_deal_count: Maybe[IntFilter] = condition_field("How many open deals it has.")
    last_won_at: Maybe[DateTimeFilter] = condition_field("When the last of its deals was won.")
    account_since: Maybe[DateTimeFilter] = condition_field("When the first of its won deals was won.")
    next_activity_due: Maybe[DateTimeFilter] = condition_field(
        "When the next activity is due; one for a whole day, when that day ends in the company's time zone."
    )
    last_activity_at: Maybe[DateTimeFilter] = condition_field("When the last activity was done.")
    last_contacted_at: Maybe[DateTimeFilter] = condition_field("When the customer was last called, met or written to.")
    follow_up_due_on: Maybe[DateFilter] = condition_field("The day by which it wants to be contacted again.")
    is_follow_up_late: Maybe[bool] = condition_field("Whether that day has passed in the viewer's time zone.")
    board_column: Maybe[BoardColumnFilter] = condition_field("Where it stands on the board, in the viewer's time zone.")
