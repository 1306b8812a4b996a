"""Won value of accounts over time and by group: `wonReport`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

import strawberry

from db.models import Account, Label, Pipeline, User
from db.money.amounts import DayRange, RatePolicy
from db.money.won_report import PERIODS, Period, WonAmounts, WonReportBy, load_won_amounts
from resolvers.board import Where
from resolvers.context import Info
from resolvers.queries.connections import where_conditions
from resolvers.queries.loaders import MaybeAwaitable
from resolvers.won_value import From, FrozenOn, InCurrency, Rates, To, WonValueQuery, conversion_of, request

By = Annotated[WonReportBy, strawberry.argument(description="What the won deals are grouped by.")]


@dataclass(frozen=True)
class WonReport:
    """A requested report."""

    by: WonReportBy
    request: WonValueQuery
    where: Where
    amounts: WonAmounts

    @property
    def start(self) -> date | None:
        """First day of wins that count."""
        return self.request.days.start

    @property
    def end(self) -> date | None:
        """Last day of wins that count."""
        return self.request.days.end


@dataclass(frozen=True)
class WonReportGroup:
    """A group of a report."""

    by: WonReportBy
    key: Any
    won_value: WonValueQuery

    @property
    def period(self) -> Period | None:
        """The period; None in reports by something else."""
        return self.key if self.by in PERIODS else None

    @property
    def country(self) -> str | None:
        """The country; None in reports by something else, and for accounts without one."""
        return self.key if self.by is WonReportBy.COUNTRY else None


async def report(
    info: Info,
    by: By,
    where: Where = None,
    start: From = None,
    end: To = None,
    currency: InCurrency = None,
    rates: Rates = RatePolicy.AT_WIN,
    frozen_on: FrozenOn = None,
) -> WonReport:
    """The won deals of the accounts that match `where`, by period or group."""
    query = request(info, currency, rates, frozen_on, DayRange(start, end))
    return WonReport(by, query, where, await _load(info, by, query, where))


def groups(report: strawberry.Parent[WonReport]) -> list[WonReportGroup]:
    """The groups that have won deals."""
    return [
        WonReportGroup(report.by, group.key, report.request._replace(computed=group.value))
        for group in report.amounts.groups()
    ]


async def total(report: strawberry.Parent[WonReport], info: Info) -> WonValueQuery:
    """All deals of the report together, each once."""
    amounts = report.amounts
    if report.by is WonReportBy.LABEL:  # an account may be in several groups
        amounts = await _load(info, None, report.request, report.where)
    return report.request._replace(computed=amounts.total())


async def _load(info: Info, by: WonReportBy | None, query: WonValueQuery, where: Where) -> WonAmounts:
    conversion = await conversion_of(info, query)
    conditions = where_conditions(info.context, Account, where)
    return await load_won_amounts(info.context.store, by, conversion, query.days, conditions)


def row_of(by: WonReportBy, model: Any) -> Callable[..., MaybeAwaitable[Any]]:
    """Return the resolver of a group's row in reports by `by`; it returns None in others, and without a row."""

    def resolve(group: strawberry.Parent[WonReportGroup], info: Info) -> MaybeAwaitable[Any]:
        return info.context.loaders.load(model, group.key) if group.by is by else None

    return resolve


owner, label, pipeline = (
    row_of(by, model)
    for by, model in (
        (WonReportBy.OWNER, User),
        (WonReportBy.LABEL, Label),
        (WonReportBy.PIPELINE, Pipeline),
    )
)
