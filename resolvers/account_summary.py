"""Key figures of all accounts: `accountSummary`."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Annotated

import strawberry

from db.accounts.summary import SummaryFigures, summarize_accounts
from db.board.columns import day_bounds
from db.models import Account
from db.money.amounts import Money, Unconverted
from resolvers.board import BoardColumnResult, Where, account_board, columns
from resolvers.context import Info
from resolvers.queries.connections import where_conditions
from resolvers.time_zones import TimeZone, parse_time_zone
from resolvers.where.filter_checks import check_filter
from resolvers.won_value import unconverted_of_accounts

DEFAULT_CONTACT_PERIOD = timedelta(days=30)
ContactedSince = Annotated[
    datetime | None,
    strawberry.argument(description="Start of the period in which contacts count. Default: 30 days ago."),
]


@dataclass(frozen=True)
class AccountSummary:
    """The figures, with the filter and period they are computed for."""

    figures: SummaryFigures
    contacted_since: datetime
    won_value: Money
    time_zone: str
    where: Where

    @property
    def count(self) -> int:
        """Number of accounts."""
        return self.figures.count

    @property
    def contacted_count(self) -> int:
        """Number of accounts contacted since `contacted_since`."""
        return self.figures.contacted_count

    @property
    def not_contacted_count(self) -> int:
        """Number of accounts not contacted since `contacted_since`."""
        return self.figures.count - self.figures.contacted_count

    @property
    def late_follow_up_count(self) -> int:
        """Number of accounts whose follow-up is late."""
        return self.figures.late_follow_up_count

    @property
    def won_deal_count(self) -> int:
        """Number of won deals of all accounts."""
        return self.figures.won_deal_count

    @property
    def is_complete(self) -> bool:
        """Whether every won deal could be converted to the company's currency."""
        return self.figures.is_complete


async def account_summary(
    info: Info, contacted_since: ContactedSince = None, time_zone: TimeZone = None, where: Where = None
) -> AccountSummary:
    """Compute the key figures of the accounts that match `where`."""
    await check_filter(info.context, Account, where)
    since = contacted_since or info.context.store.now - DEFAULT_CONTACT_PERIOD
    bounds = day_bounds(info.context.store.moment, parse_time_zone(info, time_zone))
    figures = await summarize_accounts(
        info.context.store, bounds, since, *where_conditions(info.context, Account, where)
    )
    won_value = Money.of_minor(figures.won_value, info.context.viewer.company.unit)
    return AccountSummary(figures, since, won_value, bounds.zone.key, where)


async def unconverted(summary: strawberry.Parent[AccountSummary], info: Info) -> list[Unconverted]:
    """What is missing from the won value."""
    return [] if summary.is_complete else await unconverted_of_accounts(info, summary.where)


async def board_columns(summary: strawberry.Parent[AccountSummary], info: Info) -> list[BoardColumnResult]:
    """The board columns of the same accounts."""
    return columns(await account_board(info, summary.time_zone, summary.where))
