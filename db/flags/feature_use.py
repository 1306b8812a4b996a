"""Statements about uses of gated features: written in units of one company, read by staff across companies."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, case, func, literal, select, true, union_all
from sqlalchemy.dialects import postgresql, sqlite

from db.models import (
    AccessReason,
    BetaInvitation,
    BetaInvitationState,
    BetaMember,
    Company,
    FeatureUse,
    FeatureUseDay,
    Flag,
    FlagAudit,
)
from db.order_keys import OrderKey
from db.row import RowQuery, select_rows
from db.unit_of_work import UnitOfWork

MAX_AUDIENCE_ROWS = 1_100
"""A year of days, with three reasons each."""

USE_ORDER = (
    OrderKey("last_used_at", FeatureUse.c.last_used_at, is_descending=True),
    OrderKey("user_id", FeatureUse.c.user_id, is_descending=True),
)
LAST_USES = select(
    Flag.c.key,
    select(func.max(FeatureUse.c.last_used_at)).where(FeatureUse.c.flag_key == Flag.c.key).scalar_subquery(),
)
"""The keys of flags, and when each feature was used last; null if it never was. An index answers each."""


def last_changes(actions: Collection[str]) -> Select[Any]:
    """Select the keys of flags, each of these actions, and when that changed the flag last; null if it never did.

    An index answers each, however long the audit log is.
    """
    names = union_all(*(select(literal(action).label("action")) for action in sorted(actions))).subquery()
    is_same = (FlagAudit.c.flag_key == Flag.c.key, FlagAudit.c.action == names.c.action)
    last = select(func.max(FlagAudit.c.at)).where(*is_same).correlate(Flag.table, names).scalar_subquery()
    return select(Flag.c.key, names.c.action, last).select_from(Flag.table.join(names, true()))


def last_expiries(now: datetime) -> Select[Any]:
    """Select the keys of flags, and when a membership and an invitation ended last by its time; null if none did.

    An index answers each, however many people a flag has.
    """
    members, invitations = BetaMember.c, BetaInvitation.c
    unanswered = invitations.state.in_([BetaInvitationState.PENDING, BetaInvitationState.EXPIRED])
    ended = (members.flag_key == Flag.c.key, members.revoked_at.is_(None), members.expires_at <= now)
    unused = (invitations.flag_key == Flag.c.key, unanswered, invitations.expires_at <= now)
    return select(
        Flag.c.key,
        select(func.max(members.expires_at)).where(*ended).scalar_subquery(),
        select(func.max(invitations.expires_at)).where(*unused).scalar_subquery(),
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


def uses_of(flag_key: str) -> RowQuery[FeatureUse]:
    """Select the uses of a feature, with users and companies."""
    return select_rows(FeatureUse).where(FeatureUse.c.flag_key == flag_key)


class CompanyUse(NamedTuple):
    """The uses of a feature by the users of a company."""

    company_id: int
    company_name: str
    users: int
    first_used_at: datetime
    last_used_at: datetime
    days: int


def company_uses(flag_key: str, limit: int) -> Select[Any]:
    """Select the columns of `CompanyUse`, the company with the latest use first."""
    c, day = FeatureUse.c, FeatureUseDay.c
    last = func.max(c.last_used_at).label("last_used_at")
    sums = (c.company_id, func.count().label("users"), func.min(c.first_used_at).label("first_used_at"), last)
    of_flag = select(*sums).where(c.flag_key == flag_key).group_by(c.company_id)
    uses = of_flag.order_by(last.desc(), c.company_id).limit(limit).subquery("uses")
    # Names and days are those of the selected companies alone.
    is_same = (day.company_id == uses.c.company_id, day.flag_key == flag_key)
    days = select(func.count(day.day.distinct())).where(*is_same).correlate(uses).scalar_subquery()
    return (
        select(Company.c.id, Company.c.name, uses.c.users, uses.c.first_used_at, uses.c.last_used_at, days)
        .join_from(uses, Company.table, Company.c.id == uses.c.company_id)
        .order_by(uses.c.last_used_at.desc(), Company.c.id)
    )


def count_uses(flag_key: str) -> Select[Any]:
    """Count the users of a feature."""
    return select(func.count()).select_from(FeatureUse.table).where(FeatureUse.c.flag_key == flag_key)


class AudienceDay(NamedTuple):
    """The users and companies who used a feature on a day (UTC), by the reason for their access."""

    day: date
    reason: AccessReason
    users: int
    companies: int


def audience(flag_key: str, since: date, until: date) -> Select[Any]:
    """Select the columns of `AudienceDay` from `since` until before `until`, the last day first."""
    c = FeatureUseDay.c
    return (
        select(c.day, c.reason, func.sum(c.users), func.count())
        .where(c.flag_key == flag_key, c.day >= since, c.day < until)
        .group_by(c.day, c.reason)
        .order_by(c.day.desc(), c.reason)
        .limit(MAX_AUDIENCE_ROWS)
    )


def read_audience(rows: Any) -> list[AudienceDay]:
    """Return what `audience` selected, in the order of days."""
    days = [AudienceDay(day, reason, int(users), companies) for day, reason, users, companies in rows]
    return sorted(days)
