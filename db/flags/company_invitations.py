"""Who accepted a company's invitation to a beta, or could see it: its administrators at that time."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Select, func, select

from db.identity import EVENTS
from db.models import BetaInvitation, BetaInvitationState, FlagActorKind, FlagAudit, IdentityEvent, IdentityEventKind
from db.row import RowQuery

_MADE_ADMINISTRATOR = (
    IdentityEventKind.ROLE_CHANGED,
    IdentityEventKind.USER_ACTIVATED,
    IdentityEventKind.INVITATION_ACCEPTED,
)

OLDEST_EVENTS = EVENTS.order_by(IdentityEvent.c.at)
"""The identity log of a company, the oldest event first."""


def appointments_of(user_id: int) -> RowQuery[IdentityEvent]:
    """Select the events that may have made a user an active administrator, the last one first."""
    c = IdentityEvent.c
    return EVENTS.where(c.user_id == user_id, c.kind.in_(_MADE_ADMINISTRATOR)).order_by(c.at.desc())


def acceptances_of(keys: Collection[str], company_id: int) -> Select[Any]:
    """Select flag keys, and when the company accepted an invitation to each last."""
    c = BetaInvitation.c
    is_of_company = (c.for_company_id == company_id, c.for_user_id.is_(None), c.email.is_(None))
    is_accepted = (c.flag_key.in_(sorted(keys)), c.state == BetaInvitationState.ACCEPTED)
    query = select(c.flag_key, func.max(c.answered_at)).select_from(BetaInvitation.table)
    return query.where(*is_of_company, *is_accepted).group_by(c.flag_key)


def accepted_by(user_id: int, subject: str) -> Select[Any]:
    """Select the keys of flags to which a user accepted an invitation of `subject`, an audit log's label."""
    c = FlagAudit.c
    is_actor = (c.actor_kind == FlagActorKind.USER, c.actor_id == str(user_id))
    return select(c.flag_key).where(*is_actor, c.action == "INVITATION_ACCEPT", c.subject == subject)
