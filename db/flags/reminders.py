"""Statements about reminders: memberships and invitations that expire soon, and marks of reminders."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, exists, or_

from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.statements import LIVE_MEMBERS, PENDING_INVITATIONS
from db.models import BetaExclusion, BetaInvitation, BetaMember, BetaReminder, Flag
from db.models.flags import CLOSED_STAGES
from db.row import RowQuery

REMINDER_LEAD = timedelta(days=3)
"""How long before the end a reminder is sent."""
MIN_AGE = timedelta(days=1)
"""Age of a membership or invitation before a reminder: a new one needs none."""
BATCH_SIZE = 100
"""Number of reminders of each kind that one transaction queues; other writers of flags wait for it."""


def expiring_members(now: datetime) -> RowQuery[BetaMember]:
    """Select the next memberships of open features that end soon, without a reminder yet."""
    c = BetaMember.c
    is_soon = _is_soon(c, c.granted_at, now)
    return LIVE_MEMBERS.where(*is_soon, ~_is_excluded()).order_by(c.expires_at, c.id).limit(BATCH_SIZE)


def expiring_invitations(now: datetime) -> RowQuery[BetaInvitation]:
    """Select the next unanswered invitations to open features that end soon, without a reminder yet."""
    c = BetaInvitation.c
    return PENDING_INVITATIONS.where(*_is_soon(c, c.invited_at, now)).order_by(c.expires_at, c.id).limit(BATCH_SIZE)


def _is_soon(c: Any, began_at: ColumnElement[datetime], now: datetime) -> Sequence[ColumnElement[bool]]:
    is_reminded = exists().where(BetaReminder.c.row_id == c.id, BetaReminder.c.expires_at == c.expires_at)
    return (
        c.expires_at > now,
        c.expires_at <= now + REMINDER_LEAD,
        began_at <= now - MIN_AGE,
        _is_open(c.flag_key),
        ~is_reminded,
    )


def _is_open(key: ColumnElement[str]) -> ColumnElement[bool]:
    c = Flag.c
    is_closed = c.killed_at.is_not(None) | c.archived_at.is_not(None) | ~c.is_enabled
    return exists().where(c.key == key, ~is_closed, c.stage.not_in(CLOSED_STAGES))


def _is_excluded() -> ColumnElement[bool]:
    c, member = BetaExclusion.c, BetaMember.c
    is_same = and_(c.company_id == member.company_id, c.flag_key == member.flag_key, c.lifted_at.is_(None))
    return exists().where(is_same, or_(c.user_id.is_(None), c.user_id == member.user_id))


async def mark_reminded(flags: FlagUnitOfWork, rows: Sequence[BetaMember | BetaInvitation]) -> None:
    """Mark these rows, so that they have no second reminder; delete the marks of rows that have expired."""
    marks = [{"row_id": row.id, "expires_at": row.expires_at, "created_at": flags.now} for row in rows]
    await flags.insert(BetaReminder, marks)
    await flags.write(delete(BetaReminder.table).where(BetaReminder.c.expires_at <= flags.now))
