"""Answers of staff to requests for access."""

from typing import Any, ClassVar, Literal

from pydantic import AwareDatetime

from beta.errors import ChangeError, ChangeErrorCode
from beta.ops.base import ChangeContext, flag_in, replace_row
from beta.ops.membership_ops import AddMember, SubjectOp, Unexclude, find_member, is_inactive
from beta.refusals import Refusal
from db.flags.beta_state import BetaState
from db.flags.statements import LEFT_REASON
from db.models import BetaRequestState, MemberSource


class AnswerOp(SubjectOp):
    """An answer to the pending request of a user."""

    needs_requests: ClassVar[bool] = True
    user_id: int

    def answered(self, beta: BetaState, key: str, state: BetaRequestState, context: ChangeContext) -> BetaState:
        """Return the beta with the answered request; raise `ChangeError` if the user has no pending one."""
        flag_in(beta, key)
        rows: tuple[Any, ...] = beta.requests
        request = next((row for row in rows if self.matches(row, key) and row.state is BetaRequestState.PENDING), None)
        if request is None:
            raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.NO_REQUEST_OF_USER, "user_id")
        changed = request._replace(state=state, answered_by=context.by, answered_at=context.now)
        return beta._replace(requests=replace_row(rows, request, changed))


class AcceptRequest(AnswerOp):
    """Accept a request: the user becomes a member."""

    kind: Literal["REQUEST_ACCEPT"] = "REQUEST_ACCEPT"
    expires_at: AwareDatetime | None = None

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Accept the request. An exclusion by leaving is lifted; one by staff is an error."""
        after = self.answered(beta, key, BetaRequestState.ACCEPTED, context)
        subject: Any = {"company_id": self.company_id, "user_id": self.user_id}
        exclusions: tuple[Any, ...] = after.exclusions
        for row in exclusions:
            if self.matches(row, key) and row.lifted_at is None:
                if row.reason != LEFT_REASON:
                    raise ChangeError(ChangeErrorCode.EXCLUDED, Refusal.EXCLUDED)
                after = Unexclude(**subject).apply(after, key, context)
        member = find_member(after, key, self)
        if member is not None and not is_inactive(member, context.now):
            return after
        op = AddMember(**subject, expires_at=self.expires_at, source=MemberSource.REQUEST)
        return op.apply(after, key, context)


class DeclineRequest(AnswerOp):
    """Decline a request. The user may ask again."""

    kind: Literal["REQUEST_DECLINE"] = "REQUEST_DECLINE"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Decline the request."""
        return self.answered(beta, key, BetaRequestState.DECLINED, context)
