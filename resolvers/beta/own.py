"""Invitations to features that are not for everybody, as whoever is invited sees and answers them; and leaving."""

from collections.abc import Awaitable, Callable

import strawberry

from auth.beta import invitations
from auth.beta.invitations import InvitationAnswer
from auth.limits import RateLimitExceeded
from auth.viewer import Viewer
from db.flags.work import FlagUnitOfWork
from db.models import BetaInvitation, Flag, FlagActorKind, User
from db.work import UnitOfWork
from resolvers.acting import PayloadValues
from resolvers.beta.acting import begin_flag_changes
from resolvers.context import Context, Info
from resolvers.errors import MutationError, TemporarilyUnavailable, UserErrorCode
from resolvers.ids import decode_id_of
from resolvers.inputs import CreateInput

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
    return await invitations.pending_invitations(info.context.platform, viewer.user)


async def accept(context: Context, work: UnitOfWork, given: BetaInvitationAcceptInput) -> PayloadValues:
    """Say yes."""
    return await _answered(context, work, given, invitations.accept)


async def decline(context: Context, work: UnitOfWork, given: BetaInvitationDeclineInput) -> PayloadValues:
    """Say no."""
    return await _answered(context, work, given, invitations.decline)


async def _answered(
    context: Context, work: UnitOfWork, given: InvitationAnswerInput, answer: AnswerFunction
) -> PayloadValues:
    me = context.viewer.user
    async with begin_flag_changes(context, work, given, FlagActorKind.USER) as flags:
        answered = await answer(flags, me, await _found(context, flags, given))
        return {"invitation": answered.invitation.id}


async def _found(context: Context, flags: FlagUnitOfWork, given: InvitationAnswerInput) -> BetaInvitation:
    me = context.viewer.user
    if (given.token is None) is (given.id is None):
        raise MutationError(UserErrorCode.INVALID, "Say which invitation: by its code or by its id.", "token")
    if given.id is not None:
        return await invitations.pending_by_id(flags, me, decode_id_of(BetaInvitation, given.id))
    try:
        await context.services.rate_limiter.hit_attempt("beta invitation", context.client.address, str(me.id))
    except RateLimitExceeded as refused:
        raise TemporarilyUnavailable(str(refused)) from refused
    return await invitations.pending_by_token(flags, me, given.token or "")


async def leave(context: Context, work: UnitOfWork, given: BetaLeaveInput) -> PayloadValues:
    """Leave by oneself."""
    async with begin_flag_changes(context, work, given, FlagActorKind.USER) as flags:
        await invitations.leave_beta(flags, context.viewer.user, given.feature)
        return {"feature": given.feature}


async def leave_for_company(context: Context, work: UnitOfWork, given: BetaCompanyLeaveInput) -> PayloadValues:
    """Leave with the whole company."""
    async with begin_flag_changes(context, work, given, FlagActorKind.USER) as flags:
        await invitations.leave_for_company(flags, context.viewer.user, given.feature)
        return {"feature": given.feature}


async def title(invitation: strawberry.Parent[BetaInvitation], info: Info) -> str:
    """What the feature is called."""
    return (await info.context.loaders.load_existing(Flag, invitation.flag_key)).title


def is_for_company(invitation: strawberry.Parent[BetaInvitation]) -> bool:
    """Whether the whole company is invited."""
    return invitation.for_user_id is None and invitation.email is None
