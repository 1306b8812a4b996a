"""Invitations to features that are not for everybody, as whoever is invited sees and answers them; and leaving."""

from collections.abc import Awaitable, Callable

import strawberry

from auth.errors import RateLimitExceeded
from auth.viewer import Viewer
from beta import answer_invitation
from beta.answer_invitation import InvitationAnswer
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.models import BetaInvitation, Flag, FlagActorKind, User
from db.unit_of_work import UnitOfWork
from resolvers.beta.change_flags import begin_flag_changes
from resolvers.context import Context, Info
from resolvers.errors import MutationError, TemporarilyUnavailable, UserErrorCode
from resolvers.global_ids import decode_id_of
from resolvers.mutations.inputs import CreateInput
from resolvers.mutations.runner import PayloadValues

AnswerFunction = Callable[[FlagUnitOfWork, User, BetaInvitation], Awaitable[InvitationAnswer]]


@strawberry.input
class InvitationAnswerInput(CreateInput):
    """What whoever is invited says."""

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
    """What whoever leaves says."""

    feature: str = strawberry.field(description="Key of the feature, as in `viewer.features` or in an invitation.")


@strawberry.input(description="The feature that the viewer leaves.")
class BetaLeaveInput(LeaveInput):
    """The input of `betaLeave`."""


@strawberry.input(description="The feature that the whole company leaves.")
class BetaCompanyLeaveInput(LeaveInput):
    """The input of `betaCompanyLeave`."""


async def list_own(viewer: strawberry.Parent[Viewer], info: Info) -> list[BetaInvitation]:
    """The invitations that the viewer may answer."""
    return await answer_invitation.pending_invitations(info.context.platform, viewer.user)


async def accept(context: Context, uow: UnitOfWork, given: BetaInvitationAcceptInput) -> PayloadValues:
    """Say yes."""
    return await _answered(context, uow, given, answer_invitation.accept)


async def decline(context: Context, uow: UnitOfWork, given: BetaInvitationDeclineInput) -> PayloadValues:
    """Say no."""
    return await _answered(context, uow, given, answer_invitation.decline)


async def _answered(
    context: Context, uow: UnitOfWork, given: InvitationAnswerInput, answer: AnswerFunction
) -> PayloadValues:
    me = context.viewer.user
    async with begin_flag_changes(context, uow, given, FlagActorKind.USER) as flags:
        answered = await answer(flags, me, await _found(context, flags, given))
        return {"invitation": answered.invitation.id}


async def _found(context: Context, flags: FlagUnitOfWork, given: InvitationAnswerInput) -> BetaInvitation:
    me = context.viewer.user
    if (given.token is None) is (given.id is None):
        raise MutationError(UserErrorCode.INVALID, "Say which invitation: by its code or by its id.", "token")
    if given.id is not None:
        return await answer_invitation.pending_by_id(flags, me, decode_id_of(BetaInvitation, given.id))
    try:
        await context.services.rate_limiter.hit_attempt("beta invitation", context.client.address, str(me.id))
    except RateLimitExceeded as refused:
        raise TemporarilyUnavailable(str(refused)) from refused
    return await answer_invitation.pending_by_token(flags, me, given.token or "")


async def leave(context: Context, uow: UnitOfWork, given: BetaLeaveInput) -> PayloadValues:
    """Leave by oneself."""
    async with begin_flag_changes(context, uow, given, FlagActorKind.USER) as flags:
        await answer_invitation.leave_beta(flags, context.viewer.user, given.feature)
        return {"feature": given.feature}


async def leave_for_company(context: Context, uow: UnitOfWork, given: BetaCompanyLeaveInput) -> PayloadValues:
    """Leave with the whole company."""
    async with begin_flag_changes(context, uow, given, FlagActorKind.USER) as flags:
        await answer_invitation.leave_for_company(flags, context.viewer.user, given.feature)
        return {"feature": given.feature}


async def title(invitation: strawberry.Parent[BetaInvitation], info: Info) -> str:
    """What the feature is called."""
    return (await info.context.loaders.load_existing(Flag, invitation.flag_key)).title


def is_for_company(invitation: strawberry.Parent[BetaInvitation]) -> bool:
    """Whether the whole company is invited."""
    return invitation.for_user_id is None and invitation.email is None
