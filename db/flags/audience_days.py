"""The audience of features over time: users and companies by day and reason.

Very many companies have a row a day, so days that are over are summed once, and kept.
"""

from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, Subquery, func, select, union_all

from db.flags.platform import Platform, platform_of_snapshot
from db.models import AccessReason, FeatureUseDay, FeatureUseTotal, Flag
from db.sql.upserts import conflict_insert
from db.store import Database
from db.transactions import PLATFORM, begin

MAX_STATEMENTS = 128
"""Statements that are kept, by flags and days."""
MAX_ROWS = 1_100
"""A year of days, with three reasons each."""
CLOSED_AFTER = timedelta(days=1, hours=1)
"""Time from the begin of a day after which it is summed. A process writes the uses that it counted within minutes."""


class AudienceDay(NamedTuple):
    """The users and companies who used a feature on a day (UTC), by the reason for their access."""

    day: date
    reason: AccessReason
    users: int
    companies: int


async def read_audience(platform: Platform, flag_key: str, since: date, until: date) -> list[AudienceDay]:
    """Return the days from `since` until before `until` in order: at most the last `MAX_ROWS` days and reasons."""
    # PostgreSQL finds the few days that are not summed by their index only if it knows them when it plans.
    last_summed = await platform.scalar(_select_last_summed_day(flag_key))
    rows = await platform.tuples(_audience(flag_key, since, until, last_summed))
    return sorted(AudienceDay(day, reason, int(users), companies) for day, reason, users, companies in rows)


@lru_cache(maxsize=MAX_STATEMENTS)
def _audience(flag_key: str, since: date, until: date, last_summed: date) -> Select[Any]:
    total, day = FeatureUseTotal.c, FeatureUseDay.c
    kept = select(total.day, total.reason, total.users, total.companies).where(total.flag_key == flag_key)
    is_new = (day.flag_key == flag_key, day.day > last_summed)
    summed = _sums(day.day, day.reason).where(*is_new, day.day >= since, day.day < until)
    days: Subquery = union_all(kept.where(total.day >= since, total.day < until), summed).subquery("days")
    return select(days).order_by(days.c.day.desc(), days.c.reason).limit(MAX_ROWS)


def _sums(*columns: ColumnElement[Any]) -> Select[Any]:
    return select(*columns, func.sum(FeatureUseDay.c.users).label("users"), func.count()).group_by(*columns)


@lru_cache(maxsize=MAX_STATEMENTS)
def _select_last_summed_day(flag_key: str) -> Select[date]:
    return select(_last_summed_day(flag_key))


def _last_summed_day(flag_key: Any) -> ColumnElement[date]:
    c = FeatureUseTotal.c
    return func.coalesce(select(func.max(c.day)).where(c.flag_key == flag_key).scalar_subquery(), date.min)


async def keep_totals(database: Database) -> None:
    """Sum the days that are over, and keep the sums. Several processes may do it at once."""
    async with database.snapshot() as snapshot:
        until = (snapshot.now - CLOSED_AFTER).date()
        rows = await platform_of_snapshot(snapshot).tuples(_new_totals(until))
    if rows:
        names = ("flag_key", "day", "reason", "users", "companies")
        async with begin(database, PLATFORM, advances_revision=False) as uow:
            values = [dict(zip(names, row, strict=True)) for row in rows]
            await uow.execute_identity(conflict_insert(uow, FeatureUseTotal).values(values).on_conflict_do_nothing())


def _new_totals(until: date) -> Select[Any]:
    """Select what is to be kept: the sums of days up to `until` that have none. An index leads to them."""
    c = FeatureUseDay.c
    is_new = (c.flag_key == Flag.c.key, c.day > _last_summed_day(Flag.c.key), c.day <= until)
    return _sums(c.flag_key, c.day, c.reason).select_from(Flag.table).where(*is_new)
