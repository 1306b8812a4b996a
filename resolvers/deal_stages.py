"""Key figures of deals by stage: `dealStageSummaries`."""

from dataclasses import dataclass
from typing import Annotated

import strawberry

from db.deal_stages import value_by_stage
from db.models import Deal, Stage
from db.money.amounts import Conversion, Money, WonValue
from resolvers.context import Info
from resolvers.queries.connections import WHERE, where_conditions
from resolvers.queries.loaders import MaybeAwaitable
from resolvers.where.deals import DealWhere
from resolvers.where.filter_checks import check_filter
from resolvers.won_value import company_today


@dataclass(frozen=True)
class DealStageSummary:
    """The deals of a stage, added up in the company's currency."""

    stage_id: int | None
    sums: WonValue

    @property
    def count(self) -> int:
        """Number of deals."""
        return self.sums.deal_count

    @property
    def value(self) -> Money | None:
        """Sum of the values; None if nothing could be converted."""
        return self.sums.total

    @property
    def is_complete(self) -> bool:
        """Whether every deal could be converted."""
        return self.sums.is_complete


async def summaries(info: Info, where: Annotated[DealWhere | None, WHERE] = None) -> list[DealStageSummary]:
    """Add up the deals that match `where`, by stage; stages without such deals are left out."""
    await check_filter(info.context, Deal, where)
    conversion = Conversion(info.context.viewer.company.unit)
    conditions = where_conditions(info.context, Deal, where)
    found = await value_by_stage(info.context.store, conversion, company_today(info), conditions)
    return [DealStageSummary(stage_id, sums) for stage_id, sums in found.items()]


def stage(summary: strawberry.Parent[DealStageSummary], info: Info) -> MaybeAwaitable[Stage]:
    """The stage of a summary."""
    return info.context.loaders.load(Stage, summary.stage_id)
