"""Statements about flags, members and invitations, as values for `db.flags.platform` and `db.pagination`."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, LargeBinary, Select, bindparam, func, or_, select

from db.column_types import UtcDateTime
from db.flags.participation import participation_columns
from db.models import (
    BetaExclusion,
    BetaInvitation,
    BetaInvitationState,
    BetaMember,
    ChangeComment,
    ChangeRequest,
    ChangeReview,
    ChangeState,
    Company,
    CompanyRole,
    Flag,
    FlagAudit,
    FlagRule,
    FlagWorker,
    Segment,
    User,
)
from db.pagination.order_keys import OrderKey
from db.row import RowQuery, select_rows

NOW: BindParameter[datetime] = bindparam("now", type_=UtcDateTime)
LEFT_REASON = "Left voluntarily."
"""Reason of an exclusion, or of an ended membership, that a member made by leaving. An invitation may lift it."""
FLAGS = select_rows(Flag)
"""Every flag."""
SEGMENTS = select_rows(Segment)
"""Every segment."""
SEGMENTS_BY_NAME = SEGMENTS.order_by(Segment.c.name)
"""Every segment, ordered by name."""
MEMBERS = select_rows(BetaMember)
"""Every membership, also ended ones, with its user and company."""
LIVE_MEMBERS = MEMBERS.where(BetaMember.c.revoked_at.is_(None))
"""Every membership that was not revoked; it may have expired."""
EXCLUSIONS = select_rows(BetaExclusion)
"""Every exclusion, also lifted ones, with its user and company."""
LIVE_EXCLUSIONS = EXCLUSIONS.where(BetaExclusion.c.lifted_at.is_(None))
"""Every exclusion that was not lifted."""
INVITATIONS = select_rows(BetaInvitation)
"""Every invitation to a beta."""
PENDING_INVITATIONS = INVITATIONS.where(BetaInvitation.c.state == BetaInvitationState.PENDING)
"""Every invitation that was not answered; it may have expired."""
CHANGES = select_rows(ChangeRequest)
"""Every change request."""
OPEN_STATES = (ChangeState.IN_REVIEW, ChangeState.APPROVED, ChangeState.SCHEDULED)
"""States in which a change request can still be applied."""
OPEN_CHANGES = CHANGES.where(ChangeRequest.c.state.in_(OPEN_STATES)).order_by(ChangeRequest.c.id)
"""The change requests that can still be applied, the oldest first."""
REVIEWS = select_rows(ChangeReview)
"""Every review of a change request."""
RULES_WITH_IDS = select_rows(FlagRule).where(FlagRule.c.id.in_(bindparam("ids", expanding=True)))
"""The rules with one of `:ids`."""
WORKERS = select_rows(FlagWorker)
"""Every server process, with the revision of flags that it has loaded."""

FLAG_ORDER = (OrderKey("key", Flag.c.key),)
MEMBER_ORDER = (
    OrderKey("granted_at", BetaMember.c.granted_at, is_descending=True),
    OrderKey("id", BetaMember.c.id, is_descending=True),
)
EXCLUSION_ORDER = (
    OrderKey("excluded_at", BetaExclusion.c.excluded_at, is_descending=True),
    OrderKey("id", BetaExclusion.c.id, is_descending=True),
)
INVITATION_ORDER = (OrderKey("id", BetaInvitation.c.id, is_descending=True),)
CHANGE_ORDER = (OrderKey("id", ChangeRequest.c.id, is_descending=True),)
AUDIT_ORDER = (OrderKey("seq", FlagAudit.c.seq, is_descending=True),)

FLAG = FLAGS.where(Flag.c.key == bindparam("key"))
"""The flag with `:key`."""
CHANGE = CHANGES.where(ChangeRequest.c.id == bindparam("change_id"))
"""The change request with `:change_id`."""
REVIEWS_OF = REVIEWS.where(ChangeReview.c.change_id == bindparam("change_id")).order_by(ChangeReview.c.at)
"""The reviews of a change request, the oldest first."""
COMMENTS_OF = (
    select_rows(ChangeComment).where(ChangeComment.c.change_id == bindparam("change_id")).order_by(ChangeComment.c.id)
)
"""The comments on a change request, the oldest first."""
_scheduled = CHANGES.where(ChangeRequest.c.state == ChangeState.SCHEDULED)
DUE_CHANGES = _scheduled.where(ChangeRequest.c.effective_at <= NOW).order_by(
    ChangeRequest.c.effective_at, ChangeRequest.c.id
)
"""The scheduled changes that are due at `:now`, the earliest first."""
EXPIRED_INVITATIONS = PENDING_INVITATIONS.where(BetaInvitation.c.expires_at <= NOW)
"""Pending invitations that have expired at `:now`."""

USER = select_rows(User).where(User.c.id == bindparam("user_id"))
"""The user with `:user_id`, of any company."""
USERS = select_rows(User).where(User.c.id.in_(bindparam("ids", expanding=True)))
"""The users with one of `:ids`, of any company."""
FIRST_USER = (
    select_rows(User).where(User.c.company_id == bindparam("company_id"), User.c.is_active).order_by(User.c.id).limit(1)
)
"""The oldest active user of a company."""
COMPANY_ADMINS = select_rows(User).where(
    User.c.company_id == bindparam("company_id"), User.c.is_active, User.c.role == CompanyRole.ADMIN
)
"""The active administrators of a company."""
USERS_BY_EMAIL = select_rows(User).where(User.c.email.in_(bindparam("emails", expanding=True))).order_by(User.c.id)
"""The users with one of these email addresses, which are forms of one."""
COMPANY = select_rows(Company).where(Company.c.id == bindparam("company_id"))
"""The company with `:company_id`."""
COMPANIES_BY_NAME = select_rows(Company).where(Company.c.name == bindparam("name")).order_by(Company.c.id)
"""The companies with this name."""
INVITATION = INVITATIONS.where(BetaInvitation.c.id == bindparam("invitation_id"))
"""The invitation with `:invitation_id`."""
INVITATION_BY_TOKEN = INVITATIONS.where(BetaInvitation.c.token_hash == bindparam("token_hash", type_=LargeBinary))
"""The invitation whose token has this hash."""


def members_of(keys: Collection[str], companies: Collection[int] | None = None) -> RowQuery[BetaMember]:
    """Select the live memberships of these flags, in these companies or in all."""
    query = LIVE_MEMBERS.where(BetaMember.c.flag_key.in_(sorted(keys)))
    return query if companies is None else query.where(BetaMember.c.company_id.in_(sorted(companies)))


def exclusions_of(keys: Collection[str], companies: Collection[int] | None = None) -> RowQuery[BetaExclusion]:
    """Select the live exclusions of these flags, in these companies or in all."""
    query = LIVE_EXCLUSIONS.where(BetaExclusion.c.flag_key.in_(sorted(keys)))
    return query if companies is None else query.where(BetaExclusion.c.company_id.in_(sorted(companies)))


def members_who_left(key: str, user_ids: Collection[int]) -> RowQuery[BetaMember]:
    """Select the memberships that these users ended themselves."""
    c = BetaMember.c
    return MEMBERS.where(c.flag_key == key, c.user_id.in_(sorted(user_ids)), c.revoked_reason == LEFT_REASON)


def invitations_for(
    company_id: int, user_id: int, emails: Sequence[str], *, is_admin: bool
) -> RowQuery[BetaInvitation]:
    """Select the pending invitations that a user may answer: their own and, for an administrator, the company's."""
    is_own = BetaInvitation.c.for_user_id == user_id
    is_of_company = BetaInvitation.c.for_user_id.is_(None) & BetaInvitation.c.email.is_(None)
    conditions = [is_own, is_of_company] if is_admin else [is_own]
    in_company = (BetaInvitation.c.for_company_id == company_id) & or_(*conditions)
    may_answer = in_company | BetaInvitation.c.email.in_(emails) if emails else in_company
    return PENDING_INVITATIONS.where(may_answer, BetaInvitation.c.expires_at > NOW)


def count_active_users(company_id: int) -> Select[Any]:
    """Count the active users of a company."""
    return select(func.count()).select_from(User.table).where(User.c.company_id == company_id, User.c.is_active)


WITH_PARTICIPATION: RowQuery[tuple[User, Sequence[Any]]] = USER.with_columns(
    *participation_columns(User.c.company_id, User.c.id, NOW)
)
"""The user with `:user_id`, with the columns of `parse_participation` at `:now`."""
