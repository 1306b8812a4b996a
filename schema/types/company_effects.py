"""What follows from a change of the company."""

import resolvers
from db.gates import Gate
from schema.object_type import ObjectType, field
from schema.types.value_types import Money


class CompanyEffects(ObjectType, row=resolvers.company_effects.CompanyEffects):
    """What follows from a change of the company's time zone or currency; with `validateOnly`, what would follow."""

    moved_won_deal_count: int = field("Number of won deals that get another day of the win, by the new time zone.")
    won_value_before: Money | None = field(
        "Won value of all accounts before the change, in the currency of the company then.", gate=Gate.ACCOUNTS
    )
    won_value_after: Money | None = field(
        "Won value of all accounts after the change, in the new currency. Amounts without a rate are left out.",
        resolvers.company_effects.won_value_after,
        gate=Gate.ACCOUNTS,
    )
    is_complete: bool = field(
        "True if every won deal can be converted to the company's currency after the change.",
        resolvers.company_effects.is_complete,
        gate=Gate.ACCOUNTS,
    )
    late_follow_up_count: int = field(
        "Number of accounts whose follow-up is late after the change.",
        resolvers.company_effects.late_follow_up_count,
        gate=Gate.ACCOUNTS,
    )
