"""Adoption of betas: who uses a feature, since when and how often, and the audience over time."""

from datetime import date, timedelta
from functools import partial
from typing import Annotated

import strawberry

from db.flags.audience_days import AudienceDay, read_audience
from db.flags.feature_use import (
    USE_ORDER,
    CompanyUse,
    company_uses,
)
from db.flags.lists import count_uses, uses_of
from db.models import Company, FeatureUse
from db.pagination.page import PageRequest
from resolvers.beta.members import Flag
from resolvers.beta.subjects import company
from resolvers.context import Info
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate
from resolvers.queries.loaders import MaybeAwaitable

MAX_COMPANIES = 100
DEFAULT_DAYS = 90


async def list_uses(
    info: Info,
    flag: Flag,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[FeatureUse]:
    """Return the users of a feature, the one with the latest use first."""
    platform, request = info.context.platform, PageRequest(first, after, last, before)
    count = partial(platform.scalar, count_uses(flag))
    return await paginate(platform, uses_of(flag), USE_ORDER, request, count, FeatureUse)


async def list_companies(info: Info, flag: Flag) -> list[CompanyUse]:
    """Return the companies of these users, the one with the latest use first."""
    return await company_uses(info.context.platform, flag, MAX_COMPANIES)


async def list_audience(
    info: Info,
    flag: Flag,
    since: Annotated[
        date | None, strawberry.argument(description="First day (UTC). Default: 90 days before `until`.")
    ] = None,
    until: Annotated[date | None, strawberry.argument(description="Day after the last one. Default: tomorrow.")] = None,
) -> list[AudienceDay]:
    """Return the number of users by day and reason, for the latest 1,100 days and reasons of the time."""
    platform = info.context.platform
    end = until or platform.now.date() + timedelta(days=1)
    return await read_audience(platform, flag, since or _days_before(end, DEFAULT_DAYS), end)


def _days_before(day: date, days: int) -> date:
    return date.fromordinal(max(day.toordinal() - days, 1))


def company_of_use(use: strawberry.Parent[CompanyUse], info: Info) -> MaybeAwaitable[Company]:
    """Return the company of uses."""
    return company(info.context, use.company_id)
