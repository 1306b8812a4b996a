"""Statements about the health of betas: members who cannot use them, expired invitations, and emails that wait."""

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, bindparam, func, select

from db.column_types import UtcDateTime
from db.flags.platform import Platform
from db.flags.statements import LIVE_MEMBERS, NOW
from db.models import BetaInvitation, BetaInvitationState, BetaMember, Company, EmailStatus, OutboxEmail, User
from db.outbox import FAILED_RETENTION, UNSENT
from db.row import join_alias

MAX_MEMBERS = 100
"""Number of members that are shown for each way in which they cannot use a beta."""


class EmailBacklog(NamedTuple):
    """Emails of the whole deployment that were not sent. `oldest_due_at`: when the first queued one was due (UTC)."""

    queued: int = 0
    failed: int = 0
    oldest_due_at: datetime | None = None


async def email_backlog(platform: Platform) -> EmailBacklog:
    """Count the emails that wait, and those that failed within the last days."""
    rows = await platform.tuples(UNSENT_EMAILS, until=platform.now + FAILED_RETENTION)
    found = {status: (count, first) for status, count, first in rows}
    queued, due_at = found.get(EmailStatus.QUEUED, (0, None))
    failed, _ = found.get(EmailStatus.FAILED, (0, None))
    return EmailBacklog(queued, failed, due_at)


def _unsent_emails() -> Select[Any]:
    # Unsent rows are due within a time, and most others are not: the index leaves them out.
    c, until = OutboxEmail.c, bindparam("until", type_=UtcDateTime)
    counts = select(c.status, func.count(), func.min(c.next_at)).where(c.next_at <= until, c.status.in_(UNSENT))
    return counts.group_by(c.status)


UNSENT_EMAILS = _unsent_emails()
"""The number of unsent emails by status, and when the first is due; all are due until `:until`."""

_invitation = BetaInvitation.c
COUNT_EXPIRED_INVITATIONS = select(func.count()).where(
    _invitation.state == BetaInvitationState.PENDING, _invitation.expires_at <= NOW
)
"""The number of invitations that have expired at `:now`, and that the scheduler has not marked yet."""

EXPIRED_MEMBERS = (
    LIVE_MEMBERS.where(BetaMember.c.expires_at <= NOW).order_by(BetaMember.c.expires_at).limit(MAX_MEMBERS)
)
"""The first memberships that have expired at `:now` and were not revoked."""

_suspended = select(Company.c.id).where(Company.c.suspended_at.is_not(None))
MEMBERS_OF_SUSPENDED_COMPANIES = LIVE_MEMBERS.where(BetaMember.c.company_id.in_(_suspended)).limit(MAX_MEMBERS)
"""The first memberships of suspended companies."""

# The companies of the few inactive users are known from an index, and only their memberships are read.
_user, _companies = join_alias(BetaMember, "user").c, select(User.c.company_id).where(~User.c.is_active)
_is_inactive = (BetaMember.c.company_id.in_(_companies), ~_user.is_active, _user.is_placeholder.is_(False))
INACTIVE_MEMBERS = LIVE_MEMBERS.where(*_is_inactive).limit(MAX_MEMBERS)
"""The first memberships of deactivated users."""
