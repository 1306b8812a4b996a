"""Key figures of deals by stage."""

import resolvers
from auth.roles import Permission
from schema.object_type import ObjectType, field
from schema.types.sales_settings import Stage
from schema.types.value_types import Money


class DealStageSummary(ObjectType, row=resolvers.deal_stages.DealStageSummary, needs=Permission.RECORDS_READ):
    """Number and value of the deals in a stage."""

    stage: Stage | None = field("Stage of the deals; null for deals without a stage.", resolvers.deal_stages.stage)
    count: int = field("Number of deals in the stage.")
    value: Money | None = field(
        "Sum of their values in the company's currency, each at the rate of its win, or else of today; null if nothing "
        "could be converted."
    )
    is_complete: bool = field("True if all values could be converted.")
