"""Invitations of users: list, invite and revoke."""

import strawberry

from auth.look_alikes import find_look_alike
from auth.send_invitation import create_invitation, revoke_invitation
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
    allow_look_alike: bool = strawberry.field(
        description="True to invite an address although it looks like another one of the company. Default: false.",
        default=False,
    )


@strawberry.input(description="An invitation, selected by id.")
class InvitationRevokeInput(IdInput):
    """The input of `invitationRevoke`."""


async def list_all(info: Info) -> list[Invitation]:
    """Invitations that can still be accepted, oldest first."""
    store = info.context.store
    return await store.all(PENDING_INVITATIONS, now=store.now)


async def invite(context: Context, uow: UnitOfWork, input: UserInviteInput) -> PayloadValues:
    """Invite a person by email. It replaces an earlier invitation of the same address."""
    email = validators.email(input.email, "email")
    name = validators.line(input.name, "name") if input.name is not None else ""
    if not input.allow_look_alike:
        await _check_look_alike(uow, email)
    created = await create_invitation(uow, context.viewer.user.id, context.client, email, name, input.role)
    if created is None:
        raise MutationError(UserErrorCode.TAKEN, "A user with this email address already exists.", "email")
    viewer = context.viewer
    status = await created.enqueue_email(uow, viewer.company.name, viewer.user.name)
    return {"invitation": created.id, "email_status": status}


async def _check_look_alike(uow: UnitOfWork, email: str) -> None:
    other = await find_look_alike(uow, email)
    if other is not None:
        message = f"This address looks like {other}, but is another one. Set `allowLookAlike` if it is meant."
        raise MutationError(UserErrorCode.LOOK_ALIKE, message, "email")


async def revoke(context: Context, uow: UnitOfWork, input: InvitationRevokeInput) -> PayloadValues:
    """Revoke an invitation. Its link no longer works."""
    invitation_id = decode_id_of(Invitation, input.id)
    if not await revoke_invitation(uow, context.viewer.user.id, context.client, invitation_id):
        raise MutationError(UserErrorCode.NOT_FOUND, "No pending invitation has this id.", "id")
    return {"invitation": invitation_id}
