"""Invitations to a beta are answered by whom they are for; and members leave.

By the secret of a letter, or, since whoever asks has signed in, from the list of their own invitations. What is not
theirs to answer is answered as if there were no such invitation.
"""

from typing import Any, NamedTuple

from auth.secret_tokens import has_secret_format, hash_secret
from beta.errors import ChangeError, ChangeErrorCode
from beta.membership_ops import (
    INVITATION_PREFIX,
    LEFT_REASON,
    AddMember,
    Exclude,
    RemoveMember,
    Unexclude,
    is_inactive,
    subject_label,
)
from beta.op_base import ChangeContext
from db.flags.beta_state import BetaState, audit_values, differences, read_beta, write_differences
from db.flags.change_requests import answer_invitation, expire_invitations
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.platform import Platform
from db.flags.statements import FLAG, INVITATION, INVITATION_BY_TOKEN, invitations_for
from db.identity import LOGIN_BY_ID
from db.models import BetaInvitation, BetaInvitationState, CompanyRole, FlagAudit, MemberSource, User


class InvitationAnswer(NamedTuple):
    """An invitation as it was answered, and where the audit tells of it."""

    invitation: BetaInvitation
    audit: FlagAudit


class InvitationNoLongerValid(ChangeError):
    """The invitation was answered, taken back, or ran out; or it never was one of theirs."""

    def __init__(self) -> None:
        super().__init__(ChangeErrorCode.LINK_EXPIRED, "This invitation is over, or is not for you.", "token")


async def pending_invitations(platform: Platform, user: User) -> list[BetaInvitation]:
    """The open invitations that a user may answer."""
    address = await _address(platform, user)
    is_admin = user.role is CompanyRole.ADMIN
    return await platform.all(invitations_for(user.company_id, user.id, address, is_admin=is_admin), now=platform.now)


async def _address(platform: Platform, user: User) -> str | None:
    """The address that they have shown to be theirs: the one they sign in by, if they do."""
    logins = [] if user.login_id is None else await platform.all(LOGIN_BY_ID, login_id=user.login_id)
    return logins[0].email if logins else user.email


async def pending_by_token(flags: FlagUnitOfWork, user: User, token: str) -> BetaInvitation:
    """The open invitation with that secret; `Over` where there is none for this user."""
    found = (
        await flags.all(INVITATION_BY_TOKEN, token_hash=hash_secret(token))
        if has_secret_format(token, INVITATION_PREFIX)
        else []
    )
    return await _theirs(flags, user, found)


async def pending_by_id(flags: FlagUnitOfWork, user: User, invitation_id: int) -> BetaInvitation:
    """The open invitation with that id; `Over` where there is none for this user."""
    return await _theirs(flags, user, await flags.all(INVITATION, invitation_id=invitation_id))


async def _theirs(flags: FlagUnitOfWork, user: User, found: list[BetaInvitation]) -> BetaInvitation:
    theirs = {each.id for each in await pending_invitations(flags.platform, user)}
    for invitation in found:
        if invitation.id in theirs:
            return invitation
    raise InvitationNoLongerValid


async def accept(flags: FlagUnitOfWork, user: User, invitation: BetaInvitation) -> InvitationAnswer:
    """Become a member, or let the whole company become one; of many who do so at once, one does."""
    flag = await flags.first(FLAG, key=invitation.flag_key)
    if flag is None or flag.archived_at is not None:
        raise InvitationNoLongerValid
    answered = await _answer(flags, invitation, BetaInvitationState.ACCEPTED)
    key, user_id = invitation.flag_key, None if _is_of_company(invitation) else user.id
    beta = await read_beta(flags.platform, [key], [user.company_id])
    at = ChangeContext(flags.now, invitation.invited_by, "", {})
    subject: dict[str, Any] = {"company_id": user.company_id, "user_id": user_id}
    after = _without_leaving(beta, key, Unexclude(**subject), at)
    if not _is_in(beta, key, user.company_id, user_id, at):
        joining = AddMember(**subject, max_seats=invitation.max_seats, source=MemberSource.INVITATION)
        after = joining.apply(after, key, at)
    subject_name = subject_label(user.company_id, user_id)
    return InvitationAnswer(answered, await _keep(flags, "INVITATION_ACCEPT", key, subject_name, beta, after))


def _is_of_company(invitation: BetaInvitation) -> bool:
    return invitation.for_user_id is None and invitation.email is None


def _is_in(beta: BetaState, key: str, company_id: int, user_id: int | None, at: ChangeContext) -> bool:
    whose = (key, company_id, user_id)
    rows: tuple[Any, ...] = beta.members
    return any((row.flag_key, row.company_id, row.user_id) == whose and not is_inactive(row, at.now) for row in rows)


def _without_leaving(beta: BetaState, key: str, returning: Unexclude, at: ChangeContext) -> BetaState:
    """Whoever left and comes back is not kept out by having left; whoever was put out is."""
    rows: tuple[Any, ...] = beta.exclusions
    left = any(returning.matches(row, key) and row.reason == LEFT_REASON for row in rows)
    return returning.apply(beta, key, at) if left else beta


async def decline(flags: FlagUnitOfWork, user: User, invitation: BetaInvitation) -> InvitationAnswer:
    """Say no; the invitation is over."""
    answered = await _answer(flags, invitation, BetaInvitationState.DECLINED)
    subject = subject_label(user.company_id, None if _is_of_company(invitation) else user.id)
    return InvitationAnswer(answered, await flags.audit("INVITATION_DECLINE", invitation.flag_key, subject))


async def _answer(flags: FlagUnitOfWork, invitation: BetaInvitation, state: BetaInvitationState) -> BetaInvitation:
    if not await answer_invitation(flags, invitation.token_hash, state, flags.actor.display_name):
        raise InvitationNoLongerValid
    (answered,) = await flags.all(INVITATION, invitation_id=invitation.id)
    return answered


async def leave_beta(flags: FlagUnitOfWork, user: User, key: str) -> FlagAudit:
    """Leave a beta by oneself. Whoever is in with their company is kept out from now on, until they are invited."""
    beta = await read_beta(flags.platform, [key], [user.company_id])
    at = ChangeContext(flags.now, flags.actor.display_name, LEFT_REASON, {})
    subject: dict[str, Any] = {"company_id": user.company_id, "user_id": user.id}
    after = beta
    if _is_in(beta, key, user.company_id, user.id, at):
        after = RemoveMember(**subject).apply(after, key, at)
    if _is_in(beta, key, user.company_id, None, at) and not _is_out(beta, key, user):
        after = Exclude(**subject).apply(after, key, at)
    if after is beta:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, "You are in no such beta.", "flag")
    return await _keep(flags, "LEAVE", key, subject_label(user.company_id, user.id), beta, after)


def _is_out(beta: BetaState, key: str, user: User) -> bool:
    rows: tuple[Any, ...] = beta.exclusions
    return any((row.flag_key, row.company_id, row.user_id) == (key, user.company_id, user.id) for row in rows)


async def leave_for_company(flags: FlagUnitOfWork, user: User, key: str) -> FlagAudit:
    """Leave a beta with the whole company and everybody in it, as its administrator."""
    if user.role is not CompanyRole.ADMIN:
        raise ChangeError(ChangeErrorCode.FORBIDDEN, "Only an administrator answers for the company.", "flag")
    beta = await read_beta(flags.platform, [key], [user.company_id])
    after, at = beta, ChangeContext(flags.now, flags.actor.display_name, LEFT_REASON, {})
    for member in beta.members:
        after = RemoveMember(company_id=user.company_id, user_id=member.user_id).apply(after, key, at)
    if after is beta:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, "Your company is in no such beta.", "flag")
    return await _keep(flags, "COMPANY_LEAVE", key, subject_label(user.company_id, None), beta, after)


async def _keep(
    flags: FlagUnitOfWork, action: str, key: str, subject: str, before: BetaState, after: BetaState
) -> FlagAudit:
    found = differences(before, after)
    await write_differences(flags, found)
    was, now = audit_values(found)
    return await flags.audit(action, key, subject, before=was, after=now)


async def expire_outdated_invitations(flags: FlagUnitOfWork) -> int:
    """End the invitations that nobody answered in time, which are over anyway; answers how many there were."""
    count = await expire_invitations(flags)
    if count:
        await flags.audit("INVITATION_EXPIRE", subject=f"{count} invitations")
    return count
