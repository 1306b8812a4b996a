"""Filter and sort key of the list of accounts."""

import strawberry
from strawberry import Maybe

from auth.feature_gate import gated
from db.filters import AccountOrderField
from db.gates import Gate
from resolvers.where.enum_filters import BoardColumnFilter
from resolvers.where.order import CustomSortKey, sort_key_description
from resolvers.where.organization_base import OrganizationWhereBase
from resolvers.where.scalar_filters import DateFilter, DateTimeFilter, DecimalFilter, IntFilter
from resolvers.where.where_input import condition_field


@strawberry.input(description=sort_key_description("accounts"))
class AccountOrder(CustomSortKey[AccountOrderField]):
    """Sort key of accounts."""


@gated(Gate.ACCOUNTS)
@strawberry.input(description="Filter for accounts. All given conditions must match.")
class AccountWhere(OrganizationWhereBase):
    """Conditions on accounts."""

    and_: Maybe[list["AccountWhere"]] = condition_field("All of these filters match.", name="and")
    or_: Maybe[list["AccountWhere"]] = condition_field(
        "At least one of these filters matches. An empty list matches nothing.", name="or"
    )
    not_: Maybe["AccountWhere"] = condition_field("This filter does not match.", name="not")
    won_value: Maybe[DecimalFilter] = condition_field(
        "Total value of the won deals, in the company's currency at the rate on the day of each win."
    )
    won_deal_count: Maybe[IntFilter] = condition_field("Number of won deals.")
    open_deal_count: Maybe[IntFilter] = condition_field("Number of open deals.")
    last_won_at: Maybe[DateTimeFilter] = condition_field("Time of the latest win among the won deals.")
    account_since: Maybe[DateTimeFilter] = condition_field(
        "Time since when the organization is an account: the win of its earliest won deal."
    )
    next_activity_due: Maybe[DateTimeFilter] = condition_field(
        "Due time of the next activity. An all-day activity is due when its day ends in the company's time zone."
    )
    last_activity_at: Maybe[DateTimeFilter] = condition_field("Time of the last completed activity.")
    last_contacted_at: Maybe[DateTimeFilter] = condition_field(
        "Time of the last completed activity that counts as contact."
    )
    follow_up_due_on: Maybe[DateFilter] = condition_field("Date by which the account should be contacted again.")
    is_follow_up_late: Maybe[bool] = condition_field(
        "Whether the follow-up date has passed, in the viewer's time zone."
    )
    board_column: Maybe[BoardColumnFilter] = condition_field(
        "Column of the account on the board, in the viewer's time zone."
    )
