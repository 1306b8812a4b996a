"""Statements about requests of users for access to features in beta."""

from collections.abc import Collection

from sqlalchemy import ColumnElement, FromClause, and_, exists, or_

from db.flags.participation import LIVE, membership_state
from db.flags.statements import NOW
from db.models import BetaExclusion, BetaMember, BetaRequest, BetaRequestState
from db.pagination.order_keys import OrderKey
from db.row import RowQuery, select_rows

REQUEST_ORDER = (
    OrderKey("requested_at", BetaRequest.c.requested_at),
    OrderKey("id", BetaRequest.c.id),
)
"""The order of the waiting list: who waits longest is first."""


def requests_for(flag_key: str, state: BetaRequestState | None) -> RowQuery[BetaRequest]:
    """Select the requests for a feature in a state, or in all, at `:now`.

    Pending requests of users who are in by now, by a membership of their own or of their company, are left out.
    """
    query = select_rows(BetaRequest).where(BetaRequest.c.flag_key == flag_key)
    if state is None:
        return query
    selected = query.where(BetaRequest.c.state == state)
    return selected.where(~_is_in()) if state is BetaRequestState.PENDING else selected


def _is_in() -> ColumnElement[bool]:
    """Return whether the user of a request has a present membership with a seat, and is not excluded."""
    request, members, exclusions = BetaRequest.c, BetaMember.table.alias(), BetaExclusion.table.alias()
    state = membership_state(members, request.company_id, request.user_id, NOW)
    return and_(
        exists().where(*_is_about_user(members), state == LIVE),
        ~exists().where(*_is_about_user(exclusions), exclusions.c.lifted_at.is_(None)),
    )


def _is_about_user(table: FromClause) -> tuple[ColumnElement[bool], ...]:
    """Return the conditions of a membership or an exclusion of a request's user, or of their company."""
    request, c = BetaRequest.c, table.c
    is_theirs = or_(c.user_id.is_(None), c.user_id == request.user_id)
    return c.company_id == request.company_id, c.flag_key == request.flag_key, is_theirs


def pending_requests(flag_keys: Collection[str], companies: Collection[int] | None) -> RowQuery[BetaRequest]:
    """Select the pending requests of users of these companies, or of all."""
    c = BetaRequest.c
    query = select_rows(BetaRequest).where(c.flag_key.in_(sorted(flag_keys)), c.state == BetaRequestState.PENDING)
    return query if companies is None else query.where(c.company_id.in_(sorted(companies)))


def requests_of(company_id: int, user_id: int) -> RowQuery[BetaRequest]:
    """Select all requests of a user, the oldest first."""
    c = BetaRequest.c
    return select_rows(BetaRequest).where(c.company_id == company_id, c.user_id == user_id).order_by(c.id)
