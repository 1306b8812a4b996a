"""Changes to the members, exclusions and invitations of a beta.

Each is about one user of a company or, without `user_id`, about the whole company.
"""

from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AwareDatetime, Field

from auth.email_addresses import Email, stored_forms
from auth.secret_tokens import new_secret
from beta.errors import ChangeError, ChangeErrorCode
from beta.invitations.recipients import Recipient, recipient_of
from beta.ops.base import ChangeContext, Op, People, Text, flag_in, replace_row
from beta.refusals import Refusal
from db.flags.beta_state import BetaState
from db.flags.statements import LEFT_REASON
from db.ids import new_id
from db.models import BetaExclusion, BetaInvitation, BetaInvitationState, BetaMember, MemberSource

INVITATION_PREFIX = "beta_"
INVITATION_TTL = timedelta(days=14)
EXPIRED_REASON = "Expired."

Seats = Annotated[int, Field(ge=1, le=1_000_000)]


class SubjectOp(Op):
    """A change about one user or one company."""

    people: ClassVar[People] = People.NAMED
    company_id: int
    user_id: int | None = None

    @property
    def company_ids(self) -> frozenset[int]:
        """Id of the company."""
        return frozenset({self.company_id})

    @property
    def subject(self) -> str:
        """Label of the user or the company."""
        return subject_label(self.company_id, self.user_id)

    def matches(self, row: Any, key: str) -> bool:
        """Return whether a membership or exclusion is about the same flag and the same user or company."""
        return (row.flag_key, row.company_id, row.user_id) == (key, self.company_id, self.user_id)


def subject_label(company_id: int, user_id: int | None) -> str:
    """Return the audit log's label of a user, or of a whole company if `user_id` is null."""
    return f"company:{company_id}" if user_id is None else f"user:{user_id}"


class AddMember(SubjectOp):
    """Add a user, or a company with a number of seats, as a member. Nulls mean no limit and no expiry."""

    kind: Literal["MEMBER_ADD"] = "MEMBER_ADD"
    max_seats: Seats | None = None
    expires_at: AwareDatetime | None = None
    source: MemberSource = MemberSource.DIRECT

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Add the member. An expired membership is revoked first."""
        flag_in(beta, key)
        check_seats(self.user_id, self.max_seats)
        _check_future(self.expires_at, context)
        former = find_member(beta, key, self)
        if former and not is_inactive(former, context.now):
            raise ChangeError(ChangeErrorCode.TAKEN, Refusal.ALREADY_MEMBER)
        without_former = _revoke_member(beta, former, context, EXPIRED_REASON) if former else beta
        values = {name: getattr(self, name) for name in ("company_id", "user_id", "source", "max_seats", "expires_at")}
        row: Any = {"id": new_id(), "flag_key": key, **values, "granted_by": context.by, "granted_at": context.now}
        row |= dict.fromkeys(("note", "revoked_at", "revoked_by", "revoked_reason", "user", "company"))
        return without_former._replace(members=(*without_former.members, BetaMember(**row)))


class RemoveMember(SubjectOp):
    """Revoke a membership."""

    kind: Literal["MEMBER_REMOVE"] = "MEMBER_REMOVE"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Revoke the membership. Its row is kept."""
        return _revoke_member(beta, get_member(beta, key, self), context, context.reason)


class SetExpiry(SubjectOp):
    """Set the end of a membership; null for no end."""

    kind: Literal["MEMBER_EXPIRY"] = "MEMBER_EXPIRY"
    expires_at: AwareDatetime | None

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Set the end, which must be in the future."""
        _check_future(self.expires_at, context)
        return _with_member(beta, get_member(beta, key, self), expires_at=self.expires_at)


class SetSeats(SubjectOp):
    """Set the number of seats of a company's membership; null for no limit."""

    kind: Literal["MEMBER_SEATS"] = "MEMBER_SEATS"
    max_seats: Seats | None

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Set the seats. The company's earliest users take them."""
        check_seats(self.user_id, self.max_seats)
        return _with_member(beta, get_member(beta, key, self), max_seats=self.max_seats)


class SetNote(SubjectOp):
    """Set what staff note about a membership, for staff only; an empty text removes it."""

    kind: Literal["MEMBER_NOTE"] = "MEMBER_NOTE"
    note: Text

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Set the note."""
        return _with_member(beta, get_member(beta, key, self), note=self.note or None)


class Exclude(SubjectOp):
    """Exclude a user or a company. An exclusion overrides memberships and rules."""

    kind: Literal["EXCLUDE"] = "EXCLUDE"
    needs_reason: ClassVar[bool] = True

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Add the exclusion."""
        flag_in(beta, key)
        if any(self.matches(row, key) for row in beta.exclusions):
            raise ChangeError(ChangeErrorCode.TAKEN, Refusal.ALREADY_EXCLUDED)
        row: Any = {"id": new_id(), "flag_key": key, "company_id": self.company_id, "user_id": self.user_id}
        row |= {"reason": context.reason, "excluded_by": context.by, "excluded_at": context.now}
        row |= dict.fromkeys(("lifted_at", "lifted_by", "user", "company"))
        return beta._replace(exclusions=(*beta.exclusions, BetaExclusion(**row)))


class Unexclude(SubjectOp):
    """Lift an exclusion."""

    kind: Literal["UNEXCLUDE"] = "UNEXCLUDE"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Lift the exclusion. Memberships and rules apply again."""
        flag_in(beta, key)
        exclusion: Any = next((row for row in beta.exclusions if self.matches(row, key)), None)
        if exclusion is None:
            raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.NOT_EXCLUDED)
        lifted = exclusion._replace(lifted_at=context.now, lifted_by=context.by)
        return beta._replace(exclusions=replace_row(beta.exclusions, exclusion, lifted))


class Invite(Op):
    """Invite a user of a company, an email address, or a whole company.

    With `company_id` alone the whole company is invited. `max_seats` is only for whole companies.
    """

    kind: Literal["INVITE"] = "INVITE"
    people: ClassVar[People] = People.NAMED
    company_id: int | None = None
    user_id: int | None = None
    email: Email | None = None
    max_seats: Seats | None = None
    message: Text = ""
    expires_at: AwareDatetime | None = None

    @property
    def company_ids(self) -> frozenset[int]:
        """Id of the company, if the invitation has one."""
        return frozenset() if self.company_id is None else frozenset({self.company_id})

    @property
    def subject(self) -> str:
        """Label of the email address, the user or the company."""
        return f"email:{self.email}" if self.company_id is None else subject_label(self.company_id, self.user_id)

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Add the invitation and revoke older ones of the same person. `context.secrets` receives its secret."""
        flag_in(beta, key)
        self._check(beta, key, context)
        secret = new_secret(INVITATION_PREFIX)
        invitation = self._invitation(key, context, secret.hash)
        context.secrets[invitation.id] = secret
        recipient = recipient_of(self.company_id, self.user_id, self.email, context.emails)
        others = (
            _revoked(row, context) if is_open_for(row, key, recipient, context) else row for row in beta.invitations
        )
        return beta._replace(invitations=(*others, invitation))

    def _invitation(self, key: str, context: ChangeContext, token_hash: bytes) -> BetaInvitation:
        return BetaInvitation(
            id=new_id(),
            flag_key=key,
            for_company_id=self.company_id,
            for_user_id=self.user_id,
            email=self.email,
            token_hash=token_hash,
            message=self.message,
            max_seats=self.max_seats,
            state=BetaInvitationState.PENDING,
            expires_at=self.expires_at or context.now + INVITATION_TTL,
            invited_by=context.by,
            invited_at=context.now,
            answered_by=None,
            answered_at=None,
        )

    def _check(self, beta: BetaState, key: str, context: ChangeContext) -> None:
        if (self.company_id is None) is (self.email is None) or (self.user_id and self.company_id is None):
            raise ChangeError(ChangeErrorCode.INVALID, Refusal.RECIPIENT_MISSING)
        check_seats(self.user_id or self.email, self.max_seats)
        _check_future(self.expires_at, context)
        memberships = [row for row in beta.members if row.flag_key == key and self._is_for(row)]
        if any(not is_inactive(row, context.now) for row in memberships):
            raise ChangeError(ChangeErrorCode.TAKEN, Refusal.ALREADY_MEMBER)
        exclusions = [row for row in beta.exclusions if row.flag_key == key and self._is_for(row)]
        if any(row.reason != LEFT_REASON for row in exclusions):
            raise ChangeError(ChangeErrorCode.EXCLUDED, Refusal.EXCLUDED)

    def _is_for(self, row: Any) -> bool:
        if self.email is not None:
            return row.user is not None and row.user.email in stored_forms(self.email)
        return (row.company_id, row.user_id) == (self.company_id, self.user_id)


class RevokeInvitation(Op):
    """Revoke an unanswered invitation."""

    kind: Literal["INVITATION_REVOKE"] = "INVITATION_REVOKE"
    people: ClassVar[People] = People.NAMED
    invitation_id: int

    @property
    def subject(self) -> str:
        """Label of the invitation."""
        return f"invitation:{self.invitation_id}"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Revoke the invitation. Its code no longer works."""
        invitation = _get_pending(beta, key, self.invitation_id)
        return beta._replace(invitations=replace_row(beta.invitations, invitation, _revoked(invitation, context)))


class ResendInvitation(Op):
    """Replace an unanswered invitation by a new one for the same recipient, with a new code and a new email."""

    kind: Literal["INVITATION_RESEND"] = "INVITATION_RESEND"
    people: ClassVar[People] = People.NAMED
    invitation_id: int
    expires_at: AwareDatetime | None = None

    @property
    def subject(self) -> str:
        """Label of the replaced invitation."""
        return f"invitation:{self.invitation_id}"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Invite the same recipient again. The old code no longer works."""
        old: Any = _get_pending(beta, key, self.invitation_id)
        again = Invite(
            company_id=old.for_company_id,
            user_id=old.for_user_id,
            email=old.email,
            max_seats=old.max_seats,
            message=old.message,
            expires_at=self.expires_at,
        )
        return again.apply(beta, key, context)


def _get_pending(beta: BetaState, key: str, invitation_id: int) -> BetaInvitation:
    flag_in(beta, key)
    invitation = next((row for row in beta.invitations if row.id == invitation_id and is_pending(row)), None)
    if invitation is None or invitation.flag_key != key:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.INVITATION_MISSING, "invitation_id")
    return invitation


def revoke_invitations(beta: BetaState, key: str, context: ChangeContext) -> BetaState:
    """Revoke all unanswered invitations to a flag."""
    rows = (_revoked(row, context) if row.flag_key == key and is_pending(row) else row for row in beta.invitations)
    return beta._replace(invitations=tuple(rows))


def is_open_for(invitation: Any, key: str, recipient: Recipient, context: ChangeContext) -> bool:
    """Return whether an invitation to a flag is unanswered and for that recipient."""
    is_for = recipient.is_invited_by(invitation, context.emails)
    return is_for and invitation.flag_key == key and is_pending(invitation)


def is_pending(invitation: BetaInvitation) -> bool:
    """Return whether an invitation is unanswered. It may have expired."""
    return invitation.state is BetaInvitationState.PENDING


def is_inactive(member: BetaMember, now: datetime) -> bool:
    """Return whether a membership is revoked or expired at `now`."""
    return member.revoked_at is not None or (member.expires_at is not None and member.expires_at <= now)


def find_member(beta: BetaState, key: str, op: SubjectOp) -> Any:
    """Return the unrevoked membership that a change is about, also if it expired; None if there is none."""
    return next((row for row in beta.members if op.matches(row, key) and row.revoked_at is None), None)


def get_member(beta: BetaState, key: str, op: SubjectOp) -> Any:
    """Return the unrevoked membership that a change is about; raise `ChangeError` if there is none."""
    flag_in(beta, key)
    member = find_member(beta, key, op)
    if member is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.NOT_MEMBER)
    return member


def _with_member(beta: BetaState, member: Any, **changes: Any) -> BetaState:
    return beta._replace(members=replace_row(beta.members, member, member._replace(**changes)))


def _revoke_member(beta: BetaState, member: Any, context: ChangeContext, reason: str) -> BetaState:
    return _with_member(beta, member, revoked_at=context.now, revoked_by=context.by, revoked_reason=reason)


def _revoked(invitation: Any, context: ChangeContext) -> Any:
    return invitation._replace(state=BetaInvitationState.REVOKED, answered_by=context.by, answered_at=context.now)


def check_seats(user: object, max_seats: int | None, *path: str | int) -> None:
    """Raise `ChangeError` if a user, who is not a whole company, has seats."""
    if user is not None and max_seats is not None:
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.SEATS_OF_USER, *path, "max_seats")


def _check_future(expires_at: datetime | None, context: ChangeContext) -> None:
    if expires_at is not None and expires_at <= context.now:
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.NOT_IN_FUTURE, "expires_at")
