"""Ends of memberships and invitations that are to come, counted by flag and day."""

from collections import Counter
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, Select, bindparam, func, select

from db.column_types import UtcDateTime
from db.flags.platform import Platform
from db.flags.statements import NOW
from db.models import BetaInvitation, BetaInvitationState, BetaMember
from db.sql.utc_day import utc_day


class Ending(NamedTuple):
    """The numbers of memberships and of unanswered invitations of a flag that end on a day (UTC)."""

    flag_key: str
    day: date
    members: int
    invitations: int


async def endings(platform: Platform, days: int) -> list[Ending]:
    """Return what ends within the next `days`, the earliest first."""
    until = platform.now + timedelta(days=days)
    times = {"now": platform.now, "until": until}
    members = Counter({(day, key): count for day, key, count in await platform.tuples(ENDING_MEMBERS, **times)})
    invitations = Counter({(day, key): count for day, key, count in await platform.tuples(ENDING_INVITATIONS, **times)})
    places = sorted({*members, *invitations})
    return [Ending(key, day, members[day, key], invitations[day, key]) for day, key in places]


def _count_by_day(c: Any) -> Select[Any]:
    day = utc_day(c.expires_at)
    ends_within = (c.expires_at > NOW, c.expires_at <= UNTIL)
    return select(day, c.flag_key, func.count()).where(*ends_within).group_by(day, c.flag_key)


UNTIL: BindParameter[datetime] = bindparam("until", type_=UtcDateTime)
ENDING_MEMBERS = _count_by_day(BetaMember.c).where(BetaMember.c.revoked_at.is_(None))
"""The numbers of memberships that end between `:now` and `:until`, by day and flag."""
ENDING_INVITATIONS = _count_by_day(BetaInvitation.c).where(BetaInvitation.c.state == BetaInvitationState.PENDING)
"""The numbers of unanswered invitations that end between `:now` and `:until`, by day and flag."""
