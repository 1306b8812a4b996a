"""Statements about the health of betas: members who cannot use them, expired invitations, and e-mails that wait."""

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, func, select

from db.flags.platform import Platform
from db.flags.statements import LIVE_MEMBERS
from db.models import BetaInvitation, BetaInvitationState, BetaMember, Company, EmailStatus, OutboxEmail
from db.outbox import FAILED_RETENTION, UNSENT
from db.row import RowQuery, join_alias

MAX_MEMBERS = 100
"""Number of members that are shown for each way in which they cannot use a beta."""


class EmailBacklog(NamedTuple):
    """E-mails of the whole deployment that were not sent. `oldest_due_at`: when the first queued one was due (UTC)."""

    queued: int = 0
    failed: int = 0
    oldest_due_at: datetime | None = None


async def email_backlog(platform: Platform) -> EmailBacklog:
    """Count the e-mails that wait, and those that failed within the last days."""
    c = OutboxEmail.c
    # Unsent rows are due within this time, and most others are not: the index leaves them out.
    may_be_unsent = c.next_at <= platform.now + FAILED_RETENTION
    counts = select(c.status, func.count(), func.min(c.next_at)).where(may_be_unsent, c.status.in_(UNSENT))
    found = {status: (count, first) for status, count, first in await platform.tuples(counts.group_by(c.status))}
    queued, due_at = found.get(EmailStatus.QUEUED, (0, None))
    failed, _ = found.get(EmailStatus.FAILED, (0, None))
    return EmailBacklog(queued, failed, due_at)


def count_expired_invitations(now: datetime) -> Select[Any]:
    """Count the invitations that have expired, and that the scheduler has not marked yet."""
    c = BetaInvitation.c
    return select(func.count()).where(c.state == BetaInvitationState.PENDING, c.expires_at <= now)


def expired_members(now: datetime) -> RowQuery[BetaMember]:
    """Select the first memberships that have expired and were not revoked."""
    return LIVE_MEMBERS.where(BetaMember.c.expires_at <= now).order_by(BetaMember.c.expires_at).limit(MAX_MEMBERS)


def members_of_suspended_companies() -> RowQuery[BetaMember]:
    """Select the first memberships of suspended companies."""
    suspended = select(Company.c.id).where(Company.c.suspended_at.is_not(None))
    return LIVE_MEMBERS.where(BetaMember.c.company_id.in_(suspended)).limit(MAX_MEMBERS)


def inactive_members() -> RowQuery[BetaMember]:
    """Select the first memberships of deactivated users."""
    # Written so that an index over the few inactive users leads to their memberships.
    user = join_alias(BetaMember, "user").c
    return LIVE_MEMBERS.where(~user.is_active, user.is_placeholder.is_(False)).limit(MAX_MEMBERS)
