"""Changes of who is in a beta by name: members, who is kept out, who is invited.

They are about a user of a company or, without `user_id`, about the whole company.
"""

from datetime import datetime, timedelta
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AwareDatetime, Field

from auth.email_addresses import Email
from auth.secret_tokens import new_secret
from beta.errors import ChangeError, ChangeErrorCode
from beta.op_base import ChangeContext, Op, Text, flag_in, replace_row
from db.flags.beta_state import BetaState
from db.ids import new_id
from db.models import BetaExclusion, BetaInvitation, BetaInvitationState, BetaMember, MemberSource

INVITATION_PREFIX = "beta_"
INVITATION_TTL = timedelta(days=14)
LEFT_REASON = "They left by themselves."
"""The reason for which somebody is kept out who may be invited again."""
EXPIRED_REASON = "It ran out."

Seats = Annotated[int, Field(ge=1, le=1_000_000)]


class SubjectOp(Op):
    """A change of nobody but a user, or a whole company."""

    affects_people_only: ClassVar[bool] = True
    company_id: int
    user_id: int | None = None

    @property
    def company_ids(self) -> frozenset[int]:
        """The one company."""
        return frozenset({self.company_id})

    @property
    def subject(self) -> str:
        """The user, or the company."""
        return subject_label(self.company_id, self.user_id)

    def matches(self, row: Any, key: str) -> bool:
        """Whether a membership or exclusion is of the same flag and of the same user or company."""
        return (row.flag_key, row.company_id, row.user_id) == (key, self.company_id, self.user_id)


def subject_label(company_id: int, user_id: int | None) -> str:
    """How the audit calls a user, or a whole company."""
    return f"company:{company_id}" if user_id is None else f"user:{user_id}"


class AddMember(SubjectOp):
    """Let a user in, or a whole company with at most so many seats, for ever or until it expires."""

    kind: Literal["MEMBER_ADD"] = "MEMBER_ADD"
    max_seats: Seats | None = None
    expires_at: AwareDatetime | None = None
    source: MemberSource = MemberSource.DIRECT

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With the member; one that ran out makes room."""
        flag_in(beta, key)
        _check_seats(self.user_id, self.max_seats)
        _check_future(self.expires_at, at)
        found = find_member(beta, key, self)
        if found and not is_inactive(found, at.now):
            raise ChangeError(ChangeErrorCode.TAKEN, "They are a member already.")
        left = _ended(beta, found, at, EXPIRED_REASON) if found else beta
        said = {name: getattr(self, name) for name in ("company_id", "user_id", "source", "max_seats", "expires_at")}
        row: Any = {"id": new_id(), "flag_key": key, **said, "granted_by": at.by, "granted_at": at.now}
        row |= dict.fromkeys(("revoked_at", "revoked_by", "revoked_reason", "user", "company"))
        return left._replace(members=(*left.members, BetaMember(**row)))


class RemoveMember(SubjectOp):
    """Take a membership back."""

    kind: Literal["MEMBER_REMOVE"] = "MEMBER_REMOVE"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """Without the member; that they were one is not forgotten."""
        return _ended(beta, get_member(beta, key, self), at, at.reason)


class SetExpiry(SubjectOp):
    """Let a membership end at another moment, or never."""

    kind: Literal["MEMBER_EXPIRY"] = "MEMBER_EXPIRY"
    expires_at: AwareDatetime | None

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With the other end, which must be to come: what is to end now is removed."""
        _check_future(self.expires_at, at)
        return _with_member(beta, get_member(beta, key, self), expires_at=self.expires_at)


class SetSeats(SubjectOp):
    """Give a company's membership another number of seats, or no limit."""

    kind: Literal["MEMBER_SEATS"] = "MEMBER_SEATS"
    max_seats: Seats | None

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With the other seats; they are for the users who came to the company first."""
        _check_seats(self.user_id, self.max_seats)
        return _with_member(beta, get_member(beta, key, self), max_seats=self.max_seats)


class Exclude(SubjectOp):
    """Keep somebody out, whatever else would let them in."""

    kind: Literal["EXCLUDE"] = "EXCLUDE"
    needs_reason: ClassVar[bool] = True

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With the exclusion."""
        flag_in(beta, key)
        if any(self.matches(each, key) for each in beta.exclusions):
            raise ChangeError(ChangeErrorCode.TAKEN, "They are kept out already.")
        row: Any = {"id": new_id(), "flag_key": key, "company_id": self.company_id, "user_id": self.user_id}
        row |= {"reason": at.reason, "excluded_by": at.by, "excluded_at": at.now}
        row |= dict.fromkeys(("lifted_at", "lifted_by", "user", "company"))
        return beta._replace(exclusions=(*beta.exclusions, BetaExclusion(**row)))


class Unexclude(SubjectOp):
    """Keep somebody out no more."""

    kind: Literal["UNEXCLUDE"] = "UNEXCLUDE"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """Without the exclusion; whatever lets them in otherwise does so again."""
        flag_in(beta, key)
        found: Any = next((each for each in beta.exclusions if self.matches(each, key)), None)
        if found is None:
            raise ChangeError(ChangeErrorCode.NOT_FOUND, "They are not kept out.")
        lifted = found._replace(lifted_at=at.now, lifted_by=at.by)
        return beta._replace(exclusions=replace_row(beta.exclusions, found, lifted))


class Invite(Op):
    """Invite a user of a company, whoever signs in with an address, or (neither) a whole company with its seats."""

    kind: Literal["INVITE"] = "INVITE"
    company_id: int | None = None
    user_id: int | None = None
    email: Email | None = None
    max_seats: Seats | None = None
    message: Text = ""
    expires_at: AwareDatetime | None = None

    @property
    def company_ids(self) -> frozenset[int]:
        """The company that is named, if one is."""
        return frozenset() if self.company_id is None else frozenset({self.company_id})

    @property
    def subject(self) -> str:
        """The address, the user, or the company."""
        return f"email:{self.email}" if self.company_id is None else subject_label(self.company_id, self.user_id)

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With the invitation; an older one for the same is over. Its secret can be read from `at` alone."""
        flag_in(beta, key)
        self._check(beta, key, at)
        identity, secret = new_id(), new_secret(INVITATION_PREFIX)
        at.secrets[identity] = secret
        ends = self.expires_at or at.now + INVITATION_TTL
        row: Any = {"id": identity, "flag_key": key, "for_company_id": self.company_id, "for_user_id": self.user_id}
        row |= {"email": self.email, "token_hash": secret.hash, "message": self.message, "max_seats": self.max_seats}
        row |= {"state": BetaInvitationState.PENDING, "expires_at": ends, "invited_by": at.by, "invited_at": at.now}
        made = BetaInvitation(**row, answered_by=None, answered_at=None)
        left = tuple(_revoked(each, at) if self._is_same(each, key) else each for each in beta.invitations)
        return beta._replace(invitations=(*left, made))

    def _check(self, beta: BetaState, key: str, at: ChangeContext) -> None:
        if (self.company_id is None) is (self.email is None) or (self.user_id and self.company_id is None):
            raise ChangeError(ChangeErrorCode.INVALID, "Name an address, a user with their company, or a company.")
        _check_seats(self.user_id or self.email, self.max_seats)
        _check_future(self.expires_at, at)
        mine = [each for each in beta.members if each.flag_key == key and self._names(each)]
        if any(not is_inactive(each, at.now) for each in mine):
            raise ChangeError(ChangeErrorCode.TAKEN, "They are a member already.")
        kept_out = [each for each in beta.exclusions if each.flag_key == key and self._names(each)]
        if any(each.reason != LEFT_REASON for each in kept_out):
            raise ChangeError(ChangeErrorCode.EXCLUDED, "They are kept out; lift that first.")

    def _names(self, row: Any) -> bool:
        if self.email is not None:
            return row.user is not None and row.user.email == self.email
        return (row.company_id, row.user_id) == (self.company_id, self.user_id)

    def _is_same(self, row: Any, key: str) -> bool:
        if row.email != self.email or row.for_company_id != self.company_id:
            return False  # of very many, most
        return is_pending(row) and (row.flag_key, row.for_user_id) == (key, self.user_id)


class RevokeInvitation(Op):
    """Take an invitation back that was not answered."""

    kind: Literal["INVITATION_REVOKE"] = "INVITATION_REVOKE"
    invitation_id: int

    @property
    def subject(self) -> str:
        """The invitation."""
        return f"invitation:{self.invitation_id}"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """Without the invitation: its link is over."""
        found = next((each for each in beta.invitations if each.id == self.invitation_id and is_pending(each)), None)
        if found is None or found.flag_key != key:
            raise ChangeError(ChangeErrorCode.NOT_FOUND, "There is no such open invitation.", "invitation_id")
        return beta._replace(invitations=replace_row(beta.invitations, found, _revoked(found, at)))


def is_pending(invitation: BetaInvitation) -> bool:
    """Whether an invitation was not answered yet."""
    return invitation.state is BetaInvitationState.PENDING


def is_inactive(member: BetaMember, now: datetime) -> bool:
    """Whether a membership was taken back, or ran out."""
    return member.revoked_at is not None or (member.expires_at is not None and member.expires_at <= now)


def find_member(beta: BetaState, key: str, op: SubjectOp) -> Any:
    """The membership that a change is about, which may have run out; None where there is none."""
    return next((each for each in beta.members if op.matches(each, key) and each.revoked_at is None), None)


def get_member(beta: BetaState, key: str, op: SubjectOp) -> Any:
    """The membership that a change is about; `NotDone` where there is none."""
    flag_in(beta, key)
    found = find_member(beta, key, op)
    if found is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, "They are no member.")
    return found


def _with_member(beta: BetaState, member: Any, **changes: Any) -> BetaState:
    return beta._replace(members=replace_row(beta.members, member, member._replace(**changes)))


def _ended(beta: BetaState, member: Any, at: ChangeContext, reason: str) -> BetaState:
    return _with_member(beta, member, revoked_at=at.now, revoked_by=at.by, revoked_reason=reason)


def _revoked(invitation: Any, at: ChangeContext) -> Any:
    return invitation._replace(state=BetaInvitationState.REVOKED, answered_by=at.by, answered_at=at.now)


def _check_seats(user: object, max_seats: int | None) -> None:
    if user is not None and max_seats is not None:
        raise ChangeError(ChangeErrorCode.INVALID, "Seats are for a whole company.", "max_seats")


def _check_future(moment: datetime | None, at: ChangeContext) -> None:
    if moment is not None and moment <= at.now:
        raise ChangeError(ChangeErrorCode.INVALID, "This must be to come.", "expires_at")
