"""Statements about uses of gated features: written in units of one company, read by staff across companies."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, exists, func, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from db.flags.platform import Platform
from db.models import AccessReason, Company, FeatureUse, FeatureUseDay
from db.order_keys import OrderKey
from db.unit_of_work import UnitOfWork

MAX_STATEMENTS = 128
"""Statements that are kept, by flags."""
USE_ORDER = (
    OrderKey("last_used_at", FeatureUse.c.last_used_at, is_descending=True),
    OrderKey("user_id", FeatureUse.c.user_id, is_descending=True),
)


class UseKey(NamedTuple):
    """A user, a feature by its flag, and a day (UTC)."""

    company_id: int
    user_id: int
    flag_key: str
    day: date


@dataclass
class Use:
    """The first and the last use of that day, and the reason for the access."""

    first_at: datetime
    last_at: datetime
    reason: AccessReason


async def record_uses(uow: UnitOfWork, uses: Mapping[UseKey, Use]) -> None:
    """Add uses of one company and one day."""
    c = FeatureUse.c
    users = sorted({key.user_id for key in uses})
    stored = await uow.tuples(select(c.user_id, c.flag_key, c.last_day).where(c.user_id.in_(users)).with_for_update())
    last_days = {(user_id, flag_key): last_day for user_id, flag_key, last_day in stored}
    await uow.write(_upsert_use(uow), [_row(key, use) for key, use in uses.items()])
    counts: dict[tuple[str, date, AccessReason], int] = {}
    for key, use in uses.items():
        if last_days.get((key.user_id, key.flag_key), date.min) < key.day:
            group = (key.flag_key, key.day, use.reason)
            counts[group] = counts.get(group, 0) + 1
    rows = [
        {"company_id": uow.company_id, "flag_key": flag_key, "day": day, "reason": reason, "users": count}
        for (flag_key, day, reason), count in counts.items()
    ]
    if rows:
        await uow.write(_upsert_day(uow), rows)


def _row(key: UseKey, use: Use) -> dict[str, Any]:
    times = {"first_used_at": use.first_at, "last_used_at": use.last_at, "last_day": key.day}
    return {
        "company_id": key.company_id,
        "user_id": key.user_id,
        "flag_key": key.flag_key,
        **times,
        "days": 1,
        "reason": use.reason,
    }


def _upsert_use(uow: UnitOfWork) -> Any:
    c, statement = FeatureUse.c, _insert(uow, FeatureUse)
    new = statement.excluded
    changed = {
        "last_used_at": case((new.last_used_at > c.last_used_at, new.last_used_at), else_=c.last_used_at),
        "last_day": case((new.last_day > c.last_day, new.last_day), else_=c.last_day),
        "days": c.days + case((new.last_day > c.last_day, 1), else_=0),
        "reason": new.reason,
    }
    return statement.on_conflict_do_update(index_elements=["company_id", "user_id", "flag_key"], set_=changed)


def _upsert_day(uow: UnitOfWork) -> Any:
    statement = _insert(uow, FeatureUseDay)
    changed = {"users": FeatureUseDay.c.users + statement.excluded.users}
    return statement.on_conflict_do_update(index_elements=["company_id", "flag_key", "day", "reason"], set_=changed)


def _insert(uow: UnitOfWork, model: type[FeatureUse | FeatureUseDay]) -> Any:
    return (postgresql.insert if uow.connection.is_postgresql else sqlite.insert)(model.table)


class CompanyUse(NamedTuple):
    """The uses of a feature by the users of a company."""

    company_id: int
    company_name: str
    users: int
    first_used_at: datetime
    last_used_at: datetime
    days: int


async def company_uses(platform: Platform, flag_key: str, limit: int) -> list[CompanyUse]:
    """Return the uses of the companies with the latest ones, the latest first.

    Only the uses of these companies are counted, so it costs the same for any number of users.
    """
    latest = await platform.tuples(_latest_uses(flag_key, limit))
    companies = [company_id for company_id, *_ in latest]
    found = await platform.tuples(_USERS, flag=flag_key, companies=companies)
    users = {company_id: (count, first_at) for company_id, count, first_at in found}
    days = dict(await platform.tuples(_DAYS, flag=flag_key, companies=companies))
    return [
        CompanyUse(company_id, name, users[company_id][0], users[company_id][1], last_at, days.get(company_id, 0))
        for company_id, name, last_at in latest
    ]


@lru_cache(maxsize=MAX_STATEMENTS)
def _latest_uses(flag_key: str, limit: int) -> Select[Any]:
    """Select id, name and latest use of companies, newest first. An index gives the order, another the later uses."""
    c, later = FeatureUse.c, FeatureUse.table.alias("later").c
    is_later = or_(
        later.last_used_at > c.last_used_at, and_(later.last_used_at == c.last_used_at, later.user_id > c.user_id)
    )
    has_later = exists().where(later.flag_key == flag_key, later.company_id == c.company_id, is_later)
    latest = select(c.company_id, Company.c.name, c.last_used_at).where(c.flag_key == flag_key, ~has_later)
    joined = latest.join_from(FeatureUse.table, Company.table, Company.c.id == c.company_id)
    return joined.order_by(c.last_used_at.desc(), c.user_id.desc()).limit(limit)


def _of_companies(model: type[FeatureUse | FeatureUseDay], *sums: ColumnElement[Any]) -> Select[Any]:
    c = model.c
    is_chosen = (c.flag_key == bindparam("flag"), c.company_id.in_(bindparam("companies", expanding=True)))
    return select(c.company_id, *sums).where(*is_chosen).group_by(c.company_id)


_USERS = _of_companies(FeatureUse, func.count(), func.min(FeatureUse.c.first_used_at))
_DAYS = _of_companies(FeatureUseDay, func.count(FeatureUseDay.c.day.distinct()))
