"""Statements about uses of gated features: written in units of one company, read by staff across companies."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import Select, Subquery, and_, case, exists, func, literal, or_, select, true, union_all
from sqlalchemy.dialects import postgresql, sqlite

from db.flags.statements import NOW
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
from db.unit_of_work import UnitOfWork

MAX_STATEMENTS = 128
"""Statements that are kept, by flags."""
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


def _last_expiries() -> Select[Any]:
    members, invitations = BetaMember.c, BetaInvitation.c
    unanswered = invitations.state.in_([BetaInvitationState.PENDING, BetaInvitationState.EXPIRED])
    ended = (members.flag_key == Flag.c.key, members.revoked_at.is_(None), members.expires_at <= NOW)
    unused = (invitations.flag_key == Flag.c.key, unanswered, invitations.expires_at <= NOW)
    return select(
        Flag.c.key,
        select(func.max(members.expires_at)).where(*ended).scalar_subquery(),
        select(func.max(invitations.expires_at)).where(*unused).scalar_subquery(),
    )


LAST_EXPIRIES = _last_expiries()
"""The keys of flags, and when a membership and an invitation ended last by its time, at `:now`; null if none did.

An index answers each, however many people a flag has.
"""


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


@lru_cache(maxsize=MAX_STATEMENTS)
def company_uses(flag_key: str, limit: int) -> Select[Any]:
    """Select the columns of `CompanyUse`, the company with the latest use first.

    Only the uses of the selected companies are counted, so the statement costs the same for any number of users.
    """
    latest, use, day = _latest_uses(flag_key, limit), FeatureUse.c, FeatureUseDay.c
    company_id = latest.c.company_id
    is_same = (use.flag_key == flag_key, use.company_id == company_id)
    days = select(func.count(day.day.distinct())).where(day.flag_key == flag_key, day.company_id == company_id)
    sums = (select(each).where(*is_same) for each in (func.count(use.user_id), func.min(use.first_used_at)))
    users, first, days_used = (each.correlate(latest).scalar_subquery() for each in (*sums, days))
    return (
        select(company_id, Company.c.name, users, first, latest.c.last_used_at, days_used)
        .join_from(latest, Company.table, Company.c.id == company_id)
        .order_by(latest.c.last_used_at.desc(), latest.c.user_id.desc())
    )


def _latest_uses(flag_key: str, limit: int) -> Subquery:
    """Select the latest use of each company, newest first. An index gives the order, and another the later uses."""
    c, later = FeatureUse.c, FeatureUse.table.alias("later").c
    is_later = or_(
        later.last_used_at > c.last_used_at, and_(later.last_used_at == c.last_used_at, later.user_id > c.user_id)
    )
    has_later = exists().where(later.flag_key == flag_key, later.company_id == c.company_id, is_later)
    latest = select(c.company_id, c.user_id, c.last_used_at).where(c.flag_key == flag_key, ~has_later)
    return latest.order_by(c.last_used_at.desc(), c.user_id.desc()).limit(limit).subquery("latest")
