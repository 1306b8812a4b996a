"""Statements about uses of gated features: written in units of one company, read by staff across companies."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import BigInteger, ColumnElement, Select, bindparam, case, func, select, tuple_

from db.column_types import UtcDateTime
from db.flags.platform import Platform
from db.ids import MAX_ID
from db.models import AccessReason, Company, FeatureUse, FeatureUseDay
from db.pagination.order_keys import OrderKey
from db.sql.upserts import conflict_insert
from db.unit_of_work import UnitOfWork

FIRST_PAGE, PAGE_GROWTH = 500, 4
"""Uses that are read first for the companies with the latest ones, and how much larger each further page is."""
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
    c, statement = FeatureUse.c, conflict_insert(uow, FeatureUse)
    new = statement.excluded
    changed = {
        "last_used_at": case((new.last_used_at > c.last_used_at, new.last_used_at), else_=c.last_used_at),
        "last_day": case((new.last_day > c.last_day, new.last_day), else_=c.last_day),
        "days": c.days + case((new.last_day > c.last_day, 1), else_=0),
        "reason": new.reason,
    }
    return statement.on_conflict_do_update(index_elements=["company_id", "user_id", "flag_key"], set_=changed)


def _upsert_day(uow: UnitOfWork) -> Any:
    statement = conflict_insert(uow, FeatureUseDay)
    changed = {"users": FeatureUseDay.c.users + statement.excluded.users}
    return statement.on_conflict_do_update(index_elements=["company_id", "flag_key", "day", "reason"], set_=changed)


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
    latest = await _latest_uses(platform, flag_key, limit)
    companies = list(latest)
    found = await platform.tuples(_USERS, flag=flag_key, companies=companies)
    named = {company_id: (name, users, first_at) for company_id, name, users, first_at in found}
    days = dict(await platform.tuples(_DAYS, flag=flag_key, companies=companies))
    return [
        CompanyUse(company_id, *named[company_id], last_used_at, days.get(company_id, 0))
        for company_id, last_used_at in latest.items()
    ]


async def _latest_uses(platform: Platform, flag_key: str, limit: int) -> Mapping[int, datetime]:
    """Return the latest use of the companies with the latest ones, the latest first.

    Uses are read in their order from an index, and each once: a page shows the companies, unless one has very many.
    """
    latest: dict[int, datetime] = {}
    last, count = (datetime.max.replace(tzinfo=UTC), MAX_ID), FIRST_PAGE
    while len(latest) < limit:
        page = await platform.tuples(_USES_BEFORE, flag=flag_key, used_at=last[0], user_id=last[1], count=count)
        for company_id, used_at, _ in page:
            latest.setdefault(company_id, used_at)
        if len(page) < count:
            break
        last, count = page[-1][1:], count * PAGE_GROWTH
    return dict(islice(latest.items(), limit))


def _uses_before() -> Select[Any]:
    c = FeatureUse.c
    place = tuple_(bindparam("used_at", type_=UtcDateTime), bindparam("user_id", type_=BigInteger))
    uses = select(c.company_id, c.last_used_at, c.user_id).where(c.flag_key == bindparam("flag"))
    before = uses.where(tuple_(c.last_used_at, c.user_id) < place)
    return before.order_by(c.last_used_at.desc(), c.user_id.desc()).limit(bindparam("count"))


def _of_companies(model: type[FeatureUse | FeatureUseDay], *columns: ColumnElement[Any]) -> Select[Any]:
    c = model.c
    is_chosen = (c.flag_key == bindparam("flag"), c.company_id.in_(bindparam("companies", expanding=True)))
    return select(c.company_id, *columns).where(*is_chosen).group_by(c.company_id)


_USES_BEFORE = _uses_before()
_USERS = (
    _of_companies(FeatureUse, Company.c.name, func.count(), func.min(FeatureUse.c.first_used_at))
    .join_from(FeatureUse.table, Company.table, Company.c.id == FeatureUse.c.company_id)
    .group_by(Company.c.name)
)
_DAYS = _of_companies(FeatureUseDay, func.count(FeatureUseDay.c.day.distinct()))
