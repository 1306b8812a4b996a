"""Invitations: who was asked to become a user, and has not answered yet."""

from functools import partial

import strawberry

from auth.inviting import NewInvitation
from auth.inviting import create_invitation as write
from auth.inviting import revoke_invitation as take_back
from db.identity import PENDING_INVITATIONS
from db.models import CompanyRole, Invitation
from db.work import UnitOfWork
from resolvers import checks
from resolvers.acting import PayloadValues
from resolvers.context import Context, Info
from resolvers.errors import MutationError, UserErrorCode
from resolvers.ids import decode_id_of
from resolvers.inputs import CreateInput, IdInput


@strawberry.input(description="The person to invite as a user, and their role.")
class UserInviteInput(CreateInput):
    """The input of `userInvite`."""

    email: str = strawberry.field(description="Email address that receives the invitation link.")
    role: CompanyRole = strawberry.field(
        description="Role of the user in the company. Default: REGULAR.", default=CompanyRole.REGULAR
    )
    name: str | None = strawberry.field(
        description="Name of the user, unless they enter one themselves. Null for none.", default=None
    )


@strawberry.input(description="An invitation, selected by id.")
class InvitationRevokeInput(IdInput):
    """The input of `invitationRevoke`."""


async def list_all(info: Info) -> list[Invitation]:
    """The invitations that can still be accepted, the oldest first."""
    store = info.context.store
    return await store.all(PENDING_INVITATIONS, now=store.now)


async def invite(context: Context, work: UnitOfWork, given: UserInviteInput) -> PayloadValues:
    """Send somebody a link by which they become a user; an older one for that address is over."""
    email = checks.email(given.email, "email")
    name = checks.line(given.name, "name") if given.name is not None else ""
    made = await write(work, context.viewer.user.id, context.client, email, name, given.role)
    if made is None:
        raise MutationError(UserErrorCode.TAKEN, "Somebody with this address is a user already.", "email")
    context.after_commit.append(partial(_deliver, context, made))
    return {"invitation": made.id}


async def _deliver(context: Context, made: NewInvitation) -> None:
    invitation = await context.loaders.load_existing(Invitation, made.id)
    if not await made.send_email(context.services, invitation):
        message = "The letter could not be sent. The invitation stands: try again, and a new link replaces it."
        raise MutationError(UserErrorCode.NOT_DELIVERED, message, "email")


async def revoke(context: Context, work: UnitOfWork, given: InvitationRevokeInput) -> PayloadValues:
    """Take an invitation back: its link is over."""
    identity = decode_id_of(Invitation, given.id)
    if not await take_back(work, context.viewer.user.id, context.client, identity):
        raise MutationError(UserErrorCode.NOT_FOUND, "There is no such invitation, or it is over already.", "id")
    return {"invitation": identity}
