"""Answers to invitations by their recipients, and members who leave a beta.

A recipient answers with the secret of the email, or by the id of an invitation in their own list. Invitations for other
users are treated as if they did not exist.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from auth.email_addresses import stored_forms
from auth.secret_tokens import has_secret_format, hash_secret
from beta.errors import ChangeError, ChangeErrorCode
from beta.ops.base import ChangeContext, replace_row
from beta.ops.membership_ops import (
    INVITATION_PREFIX,
    AddMember,
    Exclude,
    RemoveMember,
    Unexclude,
    is_inactive,
    subject_label,
)
from beta.refusals import Refusal
from db.flags.beta_state import BetaState, RowDifference, audit_values, differences, write_differences
from db.flags.change_requests import answer_invitation, expire_invitations
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.people_filter import PeopleFilter, read_people
from db.flags.platform import Platform
from db.flags.statements import EXPIRED_INVITATIONS, FLAG, INVITATION, INVITATION_BY_TOKEN, LEFT_REASON, invitations_for
from db.identity import LOGIN_BY_ID
from db.models import BetaInvitation, BetaInvitationState, CompanyRole, FlagAudit, MemberSource, User

AGREED_SOURCES = (MemberSource.INVITATION, MemberSource.REQUEST)
"""Origins of memberships of which the user knows: they agreed to them."""


class InvitationAnswer(NamedTuple):
    """An answered invitation and its audit entry."""

    invitation: BetaInvitation
    audit: FlagAudit


class InvitationNoLongerValid(ChangeError):
    """The invitation was answered, revoked or has expired, or it is for another user."""

    def __init__(self) -> None:
        super().__init__(ChangeErrorCode.LINK_EXPIRED, Refusal.INVITATION_NO_LONGER_VALID, "token")


async def pending_invitations(platform: Platform, user: User) -> list[BetaInvitation]:
    """Return the open invitations that a user may answer."""
    email = await _verified_email(platform, user)
    emails = () if email is None else stored_forms(email)
    is_admin = user.role is CompanyRole.ADMIN
    return await platform.all(invitations_for(user.company_id, user.id, emails, is_admin=is_admin), now=platform.now)


async def _verified_email(platform: Platform, user: User) -> str | None:
    """Return the email address with which the user signs in; for a user without login, the one in their profile."""
    logins = [] if user.login_id is None else await platform.all(LOGIN_BY_ID, login_id=user.login_id)
    return logins[0].email if logins else user.email


async def pending_by_token(flags: FlagUnitOfWork, user: User, token: str) -> BetaInvitation:
    """Return the user's open invitation with that secret; raise `InvitationNoLongerValid` if there is none."""
    if not has_secret_format(token, INVITATION_PREFIX):
        raise InvitationNoLongerValid
    return await _own_invitation(flags, user, await flags.all(INVITATION_BY_TOKEN, token_hash=hash_secret(token)))


async def pending_by_id(flags: FlagUnitOfWork, user: User, invitation_id: int) -> BetaInvitation:
    """Return the user's open invitation with that id; raise `InvitationNoLongerValid` if there is none."""
    return await _own_invitation(flags, user, await flags.all(INVITATION, invitation_id=invitation_id))


async def _own_invitation(flags: FlagUnitOfWork, user: User, candidates: list[BetaInvitation]) -> BetaInvitation:
    own_ids = {invitation.id for invitation in await pending_invitations(flags.platform, user)}
    for invitation in candidates:
        if invitation.id in own_ids:
            return invitation
    raise InvitationNoLongerValid


async def accept(flags: FlagUnitOfWork, user: User, invitation: BetaInvitation) -> InvitationAnswer:
    """Accept an invitation: add the user, or their whole company, as a member.

    Of concurrent calls one succeeds. Raises `InvitationNoLongerValid` if the invitation or the flag is closed.
    """
    flag = await flags.first(FLAG, key=invitation.flag_key)
    if flag is None or flag.archived_at is not None:
        raise InvitationNoLongerValid
    answered = await _answer(flags, invitation, BetaInvitationState.ACCEPTED)
    key = invitation.flag_key
    user_id = None if _is_for_company(invitation) else user.id
    beta = await read_people(flags.platform, key, PeopleFilter(frozenset({user.company_id})))
    context = ChangeContext(flags.now, invitation.invited_by, "", {})
    subject: dict[str, Any] = {"company_id": user.company_id, "user_id": user_id}
    after = _lift_own_exclusion(beta, key, Unexclude(**subject), context)
    if _is_member(beta, key, user.company_id, user_id, context):
        after = _as_accepted(after, key, user.company_id, user_id)
    else:
        add_member = AddMember(**subject, max_seats=invitation.max_seats, source=MemberSource.INVITATION)
        after = add_member.apply(after, key, context)
    changed_rows = differences(beta, after)
    await write_differences(flags, changed_rows)
    label, rows = subject_label(user.company_id, user_id), [*changed_rows, _answer_of(invitation, answered)]
    return InvitationAnswer(answered, await _audit(flags, "INVITATION_ACCEPT", key, label, rows))


def _answer_of(before: BetaInvitation, after: BetaInvitation) -> RowDifference:
    return RowDifference(BetaInvitation, before, after)


def _is_for_company(invitation: BetaInvitation) -> bool:
    return invitation.for_user_id is None and invitation.email is None


def _is_member(beta: BetaState, key: str, company_id: int, user_id: int | None, context: ChangeContext) -> bool:
    subject = (key, company_id, user_id)
    rows: tuple[Any, ...] = beta.members
    return any(
        (row.flag_key, row.company_id, row.user_id) == subject and not is_inactive(row, context.now) for row in rows
    )


def _as_accepted(beta: BetaState, key: str, company_id: int, user_id: int | None) -> BetaState:
    """Return the state in which a member of another origin has accepted, so that they may leave."""
    rows: tuple[Any, ...] = beta.members
    subject = (key, company_id, user_id)
    (member,) = (row for row in rows if (row.flag_key, row.company_id, row.user_id) == subject)
    return beta._replace(members=replace_row(rows, member, member._replace(source=MemberSource.INVITATION)))


def _lift_own_exclusion(beta: BetaState, key: str, unexclude: Unexclude, context: ChangeContext) -> BetaState:
    """Lift an exclusion created by leaving; keep one made by staff."""
    rows: tuple[Any, ...] = beta.exclusions
    has_left = any(unexclude.matches(row, key) and row.reason == LEFT_REASON for row in rows)
    return unexclude.apply(beta, key, context) if has_left else beta


async def decline(flags: FlagUnitOfWork, user: User, invitation: BetaInvitation) -> InvitationAnswer:
    """Decline an invitation."""
    answered = await _answer(flags, invitation, BetaInvitationState.DECLINED)
    subject = subject_label(user.company_id, None if _is_for_company(invitation) else user.id)
    rows = [_answer_of(invitation, answered)]
    return InvitationAnswer(answered, await _audit(flags, "INVITATION_DECLINE", invitation.flag_key, subject, rows))


async def _answer(flags: FlagUnitOfWork, invitation: BetaInvitation, state: BetaInvitationState) -> BetaInvitation:
    if not await answer_invitation(flags, invitation.token_hash, state, flags.actor.display_name):
        raise InvitationNoLongerValid
    (answered,) = await flags.all(INVITATION, invitation_id=invitation.id)
    return answered


async def leave_beta(flags: FlagUnitOfWork, user: User, key: str, *, may_know: bool) -> FlagAudit:
    """Remove a user from a beta. If their company is a member, exclude the user until they accept an invitation.

    `may_know`: whether the user may know of the feature. Others leave only what they were invited to: the
    answer must not tell them of any other membership.
    """
    beta = await read_people(flags.platform, key, PeopleFilter(frozenset({user.company_id})))
    context = ChangeContext(flags.now, flags.actor.display_name, LEFT_REASON, {})
    subject: dict[str, Any] = {"company_id": user.company_id, "user_id": user.id}
    after = beta
    if _is_member(beta, key, user.company_id, user.id, context) and (may_know or _has_accepted(beta, key, user)):
        after = RemoveMember(**subject).apply(after, key, context)
    is_company_member = may_know and _is_member(beta, key, user.company_id, None, context)
    if is_company_member and not _is_excluded(beta, key, user):
        after = Exclude(**subject).apply(after, key, context)
    if after is beta:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.NOT_IN, "flag")
    return await write_and_audit(flags, "LEAVE", key, subject_label(user.company_id, user.id), beta, after)


def _is_excluded(beta: BetaState, key: str, user: User) -> bool:
    rows: tuple[Any, ...] = beta.exclusions
    return any((row.flag_key, row.company_id, row.user_id) == (key, user.company_id, user.id) for row in rows)


def _has_accepted(beta: BetaState, key: str, user: User) -> bool:
    return any((row.flag_key, row.user_id) == (key, user.id) and row.source in AGREED_SOURCES for row in beta.members)


async def write_and_audit(
    flags: FlagUnitOfWork, action: str, key: str, subject: str, before: BetaState, after: BetaState
) -> FlagAudit:
    """Write the differences of two states, and one audit entry for them."""
    changed_rows = differences(before, after)
    await write_differences(flags, changed_rows)
    return await _audit(flags, action, key, subject, changed_rows)


async def _audit(
    flags: FlagUnitOfWork, action: str, key: str | None, subject: str, rows: Sequence[RowDifference]
) -> FlagAudit:
    values_before, values_after = audit_values(rows)
    return await flags.audit(action, key, subject, before=values_before, after=values_after)


async def expire_outdated_invitations(flags: FlagUnitOfWork) -> int:
    """Mark unanswered invitations whose time has passed as expired. Return their number."""
    expired: list[Any] = await flags.all(EXPIRED_INVITATIONS, now=flags.now)
    if expired:
        await expire_invitations(flags)
        rows = [_answer_of(row, row._replace(state=BetaInvitationState.EXPIRED)) for row in expired]
        await _audit(flags, "INVITATION_EXPIRE", None, f"{len(expired)} invitations", rows)
    return len(expired)
