"""Invitations: who was asked to become a user, and has not answered yet."""

import strawberry

from auth.inviting import invite as write
from auth.inviting import revoke as take_back
from db.identity import PENDING
from db.models import CompanyRole, Invitation
from resolvers import checks
from resolvers.context import Info
from resolvers.errors import Mistake, UserErrorCode
from resolvers.ids import decode_as


@strawberry.input(description="Whom to invite, and as what.")
class UserInviteInput:
    """The input of `userInvite`."""

    email: str = strawberry.field(description="The address to which the link is sent.")
    role: CompanyRole = strawberry.field(description="What they may do.", default=CompanyRole.REGULAR)
    name: str | None = strawberry.field(description="What they are called, if they do not say it.", default=None)


@strawberry.input(description="Which invitation.")
class InvitationRevokeInput:
    """The input of `invitationRevoke`."""

    id: strawberry.ID = strawberry.field(description="The invitation's id.")


async def some(info: Info) -> list[Invitation]:
    """The invitations that can still be accepted, the oldest first."""
    store = info.context.store
    return await store.all(PENDING, now=store.now)


async def invite(info: Info, input: UserInviteInput) -> dict[str, Invitation]:  # noqa: A002  # GraphQL's convention
    """Send somebody a link by which they become a user; an older one for that address is over."""
    context = info.context
    email = checks.email(input.email, "email")
    name = checks.line(input.name, "name") if input.name is not None else ""
    async with context.writing() as work:
        made = await write(work, context.viewer.user.id, context.caller, email, name, input.role)
    if made is None:
        raise Mistake(UserErrorCode.TAKEN, "Somebody with this address is a user already.", "email")
    invitation = await context.load.found(Invitation, made.id)
    if not await made.deliver(context.entrance, invitation):
        message = "The letter could not be sent. The invitation stands: try again, and a new link replaces it."
        raise Mistake(UserErrorCode.NOT_DELIVERED, message, "email")
    return {"invitation": invitation}


async def revoke(info: Info, input: InvitationRevokeInput) -> dict[str, Invitation]:  # noqa: A002  # as above
    """Take an invitation back: its link is over."""
    context, identity = info.context, decode_as(Invitation, input.id)
    async with context.writing() as work:
        done = await take_back(work, context.viewer.user.id, context.caller, identity)
    if not done:
        raise Mistake(UserErrorCode.NOT_FOUND, "There is no such invitation, or it is over already.", "id")
    return {"invitation": await context.load.found(Invitation, identity)}
