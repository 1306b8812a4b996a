"""The viewer's own invitations, their answers, and leaving a beta."""

from collections.abc import Awaitable, Callable

import strawberry

from auth.errors import RateLimitExceeded
from auth.feature_gate import may_know_of
from auth.viewer import Viewer
from beta.invitations import answer_invitation, company_leave
from beta.invitations.answer_invitation import InvitationAnswer
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.models import BetaInvitation, Flag, FlagActorKind, User
from db.unit_of_work import UnitOfWork
from resolvers.beta.change_flags import begin_flag_changes
from resolvers.context import Context, Info
from resolvers.errors import MutationError, TemporarilyUnavailable
from resolvers.global_ids import decode_id_of
from resolvers.mutations.inputs import CreateInput
from resolvers.mutations.runner import PayloadValues
from resolvers.reasons import Reason

AnswerFunction = Callable[[FlagUnitOfWork, User, BetaInvitation], Awaitable[InvitationAnswer]]


@strawberry.input
class InvitationAnswerInput(CreateInput):
    """Selects an invitation by its code or its id."""

    token: str | None = strawberry.field(
        description="Code from the invitation email; null if `id` is given.", default=None
    )
    id: strawberry.ID | None = strawberry.field(
        description="Id of an invitation in `viewer.betaInvitations`; null if `token` is given.", default=None
    )


@strawberry.input(description="The invitation to accept, selected by the code in its email or by its id.")
class BetaInvitationAcceptInput(InvitationAnswerInput):
    """The input of `betaInvitationAccept`."""


@strawberry.input(description="The invitation to decline, selected by the code in its email or by its id.")
class BetaInvitationDeclineInput(InvitationAnswerInput):
    """The input of `betaInvitationDecline`."""


@strawberry.input
class LeaveInput(CreateInput):
    """Selects a feature to leave."""

    feature: str = strawberry.field(description="Key of the feature, as in `viewer.features` or in an invitation.")


@strawberry.input(description="The feature that the viewer leaves.")
class BetaLeaveInput(LeaveInput):
    """The input of `betaLeave`."""


@strawberry.input(description="The feature that the whole company leaves.")
class BetaCompanyLeaveInput(LeaveInput):
    """The input of `betaCompanyLeave`."""


async def list_own(viewer: strawberry.Parent[Viewer], info: Info) -> list[BetaInvitation]:
    """Return the open invitations that the viewer may answer."""
    return await answer_invitation.pending_invitations(info.context.platform, viewer.user)


async def accept(context: Context, uow: UnitOfWork, input: BetaInvitationAcceptInput) -> PayloadValues:
    """Accept an invitation."""
    return await _answer_with(context, uow, input, answer_invitation.accept)


async def decline(context: Context, uow: UnitOfWork, input: BetaInvitationDeclineInput) -> PayloadValues:
    """Decline an invitation."""
    return await _answer_with(context, uow, input, answer_invitation.decline)


async def _answer_with(
    context: Context, uow: UnitOfWork, input: InvitationAnswerInput, answer: AnswerFunction
) -> PayloadValues:
    async with begin_flag_changes(context, uow, input, FlagActorKind.USER) as flags:
        answered = await answer(flags, context.viewer.user, await _find_invitation(context, flags, input))
        return {"invitation": answered.invitation.id}


async def _find_invitation(context: Context, flags: FlagUnitOfWork, input: InvitationAnswerInput) -> BetaInvitation:
    user = context.viewer.user
    if (input.token is None) is (input.id is None):
        raise MutationError(Reason.CODE_OR_ID, "token")
    if input.id is not None:
        return await answer_invitation.pending_by_id(flags, user, decode_id_of(BetaInvitation, input.id))
    try:
        await context.services.rate_limiter.hit_attempt("beta invitation", context.client.address, str(user.id))
    except RateLimitExceeded as error:
        raise TemporarilyUnavailable(str(error)) from error
    return await answer_invitation.pending_by_token(flags, user, input.token or "")


async def leave(context: Context, uow: UnitOfWork, input: BetaLeaveInput) -> PayloadValues:
    """Remove the viewer from a beta."""
    async with begin_flag_changes(context, uow, input, FlagActorKind.USER) as flags:
        may_know = _may_know(context, input.feature)
        await answer_invitation.leave_beta(flags, context.viewer.user, input.feature, may_know=may_know)
        return {"feature": input.feature}


async def leave_for_company(context: Context, uow: UnitOfWork, input: BetaCompanyLeaveInput) -> PayloadValues:
    """Remove the viewer's company from a beta."""
    async with begin_flag_changes(context, uow, input, FlagActorKind.USER) as flags:
        may_know = _may_know(context, input.feature)
        await company_leave.leave_for_company(flags, context.viewer.user, input.feature, may_know=may_know)
        return {"feature": input.feature}


def _may_know(context: Context, key: str) -> bool:
    return may_know_of(context.services.flag_store, context.viewer, key, context.store.now)


async def title(invitation: strawberry.Parent[BetaInvitation], info: Info) -> str:
    """Return the title of the feature."""
    return (await info.context.loaders.load_existing(Flag, invitation.flag_key)).title


def is_for_company(invitation: strawberry.Parent[BetaInvitation]) -> bool:
    """Whether the invitation is for the whole company."""
    return invitation.for_user_id is None and invitation.email is None
