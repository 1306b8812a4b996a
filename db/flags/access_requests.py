"""Statements about requests of users for access to features in beta."""

from collections.abc import Collection

from sqlalchemy import exists, or_

from db.models import BetaMember, BetaRequest, BetaRequestState
from db.order_keys import OrderKey
from db.row import RowQuery, select_rows

REQUEST_ORDER = (
    OrderKey("requested_at", BetaRequest.c.requested_at),
    OrderKey("id", BetaRequest.c.id),
)
"""The order of the waiting list: who waits longest is first."""


def requests_for(flag_key: str, state: BetaRequestState | None) -> RowQuery[BetaRequest]:
    """Select the requests for a feature in a state, or in all.

    Pending requests of users who are members by now, themselves or with their company, are left out.
    """
    c, member = BetaRequest.c, BetaMember.c
    query = select_rows(BetaRequest).where(c.flag_key == flag_key)
    if state is None:
        return query
    is_same = (member.company_id == c.company_id, member.flag_key == c.flag_key, member.revoked_at.is_(None))
    is_member = exists().where(*is_same, or_(member.user_id.is_(None), member.user_id == c.user_id))
    selected = query.where(c.state == state)
    return selected.where(~is_member) if state is BetaRequestState.PENDING else selected


def pending_requests(flag_keys: Collection[str], companies: Collection[int] | None) -> RowQuery[BetaRequest]:
    """Select the pending requests of users of these companies, or of all."""
    c = BetaRequest.c
    query = select_rows(BetaRequest).where(c.flag_key.in_(sorted(flag_keys)), c.state == BetaRequestState.PENDING)
    return query if companies is None else query.where(c.company_id.in_(sorted(companies)))


def requests_of(company_id: int, user_id: int) -> RowQuery[BetaRequest]:
    """Select all requests of a user, the oldest first."""
    c = BetaRequest.c
    return select_rows(BetaRequest).where(c.company_id == company_id, c.user_id == user_id).order_by(c.id)
