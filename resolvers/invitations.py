"""Invitations: who was asked to become a user, and has not answered yet."""

from functools import partial

import strawberry

from auth.send_invitation import NewInvitation
from auth.send_invitation import create_invitation as write
from auth.send_invitation import revoke_invitation as take_back
from db.identity import PENDING_INVITATIONS
from db.models import CompanyRole, Invitation
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError, UserErrorCode
from resolvers.global_ids import decode_id_of
from resolvers.mutations import validators
from resolvers.mutations.inputs import CreateInput, IdInput
from resolvers.mutations.runner import PayloadValues


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


async def invite(context: Context, uow: UnitOfWork, given: UserInviteInput) -> PayloadValues:
    """Send somebody a link by which they become a user; an older one for that address is over."""
    email = validators.email(given.email, "email")
    name = validators.line(given.name, "name") if given.name is not None else ""
    made = await write(uow, context.viewer.user.id, context.client, email, name, given.role)
    if made is None:
        raise MutationError(UserErrorCode.TAKEN, "Somebody with this address is a user already.", "email")
    context.after_commit.append(partial(_deliver, context, made))
    return {"invitation": made.id}


async def _deliver(context: Context, made: NewInvitation) -> None:
    invitation = await context.loaders.load_existing(Invitation, made.id)
    if not await made.send_email(context.services, invitation):
        message = "The letter could not be sent. The invitation stands: try again, and a new link replaces it."
        raise MutationError(UserErrorCode.NOT_DELIVERED, message, "email")


async def revoke(context: Context, uow: UnitOfWork, given: InvitationRevokeInput) -> PayloadValues:
    """Take an invitation back: its link is over."""
    identity = decode_id_of(Invitation, given.id)
    if not await take_back(uow, context.viewer.user.id, context.client, identity):
        raise MutationError(UserErrorCode.NOT_FOUND, "There is no such invitation, or it is over already.", "id")
    return {"invitation": identity}
