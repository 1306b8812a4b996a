"""What is asked of flags and their people, as values: `db.flags.platform` runs them, `db.page` makes pages of them."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import LargeBinary, bindparam, exists, literal, or_

from db.column_types import UtcDateTime
from db.flags.participation import participation_columns
from db.models import (
    BetaExclusion,
    BetaInvitation,
    BetaInvitationState,
    BetaMember,
    ChangeRequest,
    ChangeReview,
    ChangeState,
    Company,
    CompanyRole,
    Flag,
    FlagAudit,
    FlagWorker,
    Segment,
    User,
)
from db.pagination import OrderKey
from db.row import RowQuery, select_rows

FLAGS = select_rows(Flag)
"""Every flag."""
SEGMENTS = select_rows(Segment)
"""Every segment."""
MEMBERS = select_rows(BetaMember)
"""Every membership, those that are over too, with its user and company."""
LIVE_MEMBERS = MEMBERS.where(BetaMember.c.revoked_at.is_(None))
"""Every membership that was not taken back; it may have expired."""
EXCLUSIONS = select_rows(BetaExclusion)
"""Every exclusion, those that were lifted too, with its user and company."""
LIVE_EXCLUSIONS = EXCLUSIONS.where(BetaExclusion.c.lifted_at.is_(None))
"""Every exclusion that was not lifted."""
INVITATIONS = select_rows(BetaInvitation)
"""Every invitation to a beta."""
PENDING_INVITATIONS = INVITATIONS.where(BetaInvitation.c.state == BetaInvitationState.PENDING)
"""Every invitation that was not answered; it may be too old."""
CHANGES = select_rows(ChangeRequest)
"""Every proposed change."""
REVIEWS = select_rows(ChangeReview)
"""What was said of proposed changes."""
WORKERS = select_rows(FlagWorker)
"""Every process that answers or did, with the revision it has seen."""

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
"""The flag with that key."""
CHANGE = CHANGES.where(ChangeRequest.c.id == bindparam("change_id"))
"""The proposed change with that id."""
REVIEWS_OF = REVIEWS.where(ChangeReview.c.change_id == bindparam("change_id")).order_by(ChangeReview.c.at)
"""What was said of a proposed change."""
_scheduled = CHANGES.where(ChangeRequest.c.state == ChangeState.SCHEDULED)
DUE_CHANGES = _scheduled.where(ChangeRequest.c.effective_at <= bindparam("now", type_=UtcDateTime)).order_by(
    ChangeRequest.c.effective_at, ChangeRequest.c.id
)
"""What was to be done by `now`, in the order in which it was meant to happen."""
EXPIRED_INVITATIONS = PENDING_INVITATIONS.where(BetaInvitation.c.expires_at <= bindparam("now", type_=UtcDateTime))
"""Invitations that nobody answered in time."""

USER = select_rows(User).where(User.c.id == bindparam("user_id"))
"""The user with that id, of whatever company."""
FIRST_USER = (
    select_rows(User).where(User.c.company_id == bindparam("company_id"), User.c.is_active).order_by(User.c.id).limit(1)
)
"""Whoever came to a company first, of those who are still there."""
COMPANY_ADMINS = select_rows(User).where(
    User.c.company_id == bindparam("company_id"), User.c.is_active, User.c.role == CompanyRole.ADMIN
)
"""Whoever may answer for a company."""
USERS_BY_EMAIL = select_rows(User).where(User.c.email == bindparam("email")).order_by(User.c.id)
"""The users with that address, one a company at most."""
USERS_OF_LOGIN = select_rows(User).where(
    User.c.login_id == bindparam("login_id"),
    User.c.is_active,
    exists().where(Company.c.id == User.c.company_id, Company.c.suspended_at.is_(None)),
)
"""The users that somebody can come in as: active ones, of companies that are not suspended."""
COMPANY = select_rows(Company).where(Company.c.id == bindparam("company_id"))
"""The company with that id."""
COMPANIES_BY_NAME = select_rows(Company).where(Company.c.name == bindparam("name")).order_by(Company.c.id)
"""The companies of that name."""
INVITATION = INVITATIONS.where(BetaInvitation.c.id == bindparam("invitation_id"))
"""The invitation with that id."""
INVITATION_BY_TOKEN = INVITATIONS.where(BetaInvitation.c.token_hash == bindparam("token_hash", type_=LargeBinary))
"""The invitation whose secret has that hash."""


def members_of(keys: Collection[str], companies: Collection[int] | None = None) -> RowQuery[BetaMember]:
    """The live memberships of these flags, in these companies or in all."""
    mine = LIVE_MEMBERS.where(BetaMember.c.flag_key.in_(sorted(keys)))
    return mine if companies is None else mine.where(BetaMember.c.company_id.in_(sorted(companies)))


def exclusions_of(keys: Collection[str], companies: Collection[int] | None = None) -> RowQuery[BetaExclusion]:
    """The live exclusions of these flags, in these companies or in all."""
    mine = LIVE_EXCLUSIONS.where(BetaExclusion.c.flag_key.in_(sorted(keys)))
    return mine if companies is None else mine.where(BetaExclusion.c.company_id.in_(sorted(companies)))


def invitations_for(company_id: int, user_id: int, email: str | None, *, is_admin: bool) -> RowQuery[BetaInvitation]:
    """The open invitations that somebody may answer: their own and, for an administrator, those of the company."""
    mine = BetaInvitation.c.for_user_id == user_id
    of_all = BetaInvitation.c.for_user_id.is_(None) & BetaInvitation.c.email.is_(None)
    theirs = [mine, of_all] if is_admin else [mine]
    here = (BetaInvitation.c.for_company_id == company_id) & or_(*theirs)
    addressed = here if email is None else here | (BetaInvitation.c.email == email)
    return PENDING_INVITATIONS.where(addressed, BetaInvitation.c.expires_at > bindparam("now", type_=UtcDateTime))


def active_users_after(company_id: int, user_id: int, count: int, companies: Collection[int] | None) -> RowQuery[User]:
    """The next active users of these companies, or of all, in the order of companies and then of users."""
    here = (User.c.company_id > company_id) | ((User.c.company_id == company_id) & (User.c.id > user_id))
    found = select_rows(User).where(here, User.c.is_active)
    mine = found if companies is None else found.where(User.c.company_id.in_(sorted(companies)))
    return mine.order_by(User.c.company_id, User.c.id).limit(count)


def with_participation(user_id: int, now: datetime) -> RowQuery[tuple[User, Sequence[Any]]]:
    """A user, and beside them what `db.flags.people.participation` reads."""
    told = participation_columns(User.c.company_id, User.c.id, literal(now, UtcDateTime))
    return select_rows(User).with_columns(*told).where(User.c.id == user_id)
