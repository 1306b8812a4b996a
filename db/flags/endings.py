"""Ends of memberships and invitations that are to come, counted by flag and day."""

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select

from db.flags.platform import Platform
from db.models import BetaInvitation, BetaInvitationState, BetaMember
from db.utc_day import utc_day


class Ending(NamedTuple):
    """The numbers of memberships and of unanswered invitations of a flag that end on a day (UTC)."""

    flag_key: str
    day: date
    members: int
    invitations: int


async def endings(platform: Platform, days: int) -> list[Ending]:
    """Return what ends within the next `days`, the earliest first."""
    until = platform.now + timedelta(days=days)
    members = await _ends(platform, _ending_members(platform.now, until))
    invitations = await _ends(platform, _ending_invitations(platform.now, until))
    places = sorted({*members, *invitations})
    return [Ending(key, day, members[day, key], invitations[day, key]) for day, key in places]


async def _ends(platform: Platform, statement: Select[Any]) -> Counter[tuple[date, str]]:
    return Counter({(day, key): count for day, key, count in await platform.tuples(statement)})


def _ending_members(now: datetime, until: datetime) -> Select[Any]:
    c = BetaMember.c
    return _count_by_day(c).where(c.revoked_at.is_(None), c.expires_at > now, c.expires_at <= until)


def _ending_invitations(now: datetime, until: datetime) -> Select[Any]:
    c = BetaInvitation.c
    is_open = (c.state == BetaInvitationState.PENDING, c.expires_at > now, c.expires_at <= until)
    return _count_by_day(c).where(*is_open)


def _count_by_day(c: Any) -> Select[Any]:
    day = utc_day(c.expires_at)
    return select(day, c.flag_key, func.count()).group_by(day, c.flag_key)
