"""Invitations of users: list, invite and revoke."""

import strawberry
from strawberry import Maybe

from auth.look_alikes import find_look_alike
from auth.placeholders import find_placeholder
from auth.send_invitation import create_invitation, revoke_invitation
from db.identity import PENDING_INVITATIONS
from db.ids import global_id
from db.models import CompanyRole, Invitation, User
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.global_ids import decode_id_of
from resolvers.mutations import validators
from resolvers.mutations.inputs import CreateInput, IdInput, optional_field
from resolvers.mutations.row_lookup import get_live_row
from resolvers.mutations.runner import PayloadValues
from resolvers.reasons import Reason


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
    placeholder_id: Maybe[strawberry.ID | None] = optional_field(
        "Placeholder user of an import whose place the invited person takes, with all records; null for none. It must "
        "be given if a placeholder has the name. A placeholder with the email address as its name is taken by itself."
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
        await _check_look_alike(uow, email, input.email)
    placeholder_id = await _choose_placeholder(uow, input, name)
    created = await create_invitation(
        uow, context.viewer.user.id, context.client, email, name, input.role, placeholder_id
    )
    if created is None:
        raise MutationError(Reason.USER_EXISTS, "email")
    if not await context.may_email("invitation", email, is_dry_run=input.validate_only):
        raise MutationError(Reason.TOO_MANY_EMAILS, "email")
    viewer = context.viewer
    status = await created.enqueue_email(uow, viewer.company.name, viewer.user.name)
    return {"invitation": created.id, "email_status": status}


async def _check_look_alike(uow: UnitOfWork, email: str, typed: str) -> None:
    other = await find_look_alike(uow, email, typed)
    if other is not None:
        raise MutationError(Reason.ADDRESS_LOOKS_ALIKE, "email", other=other)


async def _choose_placeholder(uow: UnitOfWork, input: UserInviteInput, name: str) -> int | None:
    """Return the placeholder that the input selects. A placeholder of the same name must be selected or declined."""
    if input.placeholder_id is None:
        await _check_no_placeholder(uow, name)
    if input.placeholder_id is None or input.placeholder_id.value is None:
        return None
    user: User = await get_live_row(uow, User, decode_id_of(User, input.placeholder_id.value), "placeholder_id")
    if not user.is_placeholder:
        raise MutationError(Reason.NOT_A_PLACEHOLDER, "placeholder_id")
    return user.id


async def _check_no_placeholder(uow: UnitOfWork, name: str) -> None:
    placeholder = await find_placeholder(uow, name)
    if placeholder is not None:
        raise MutationError(
            Reason.PLACEHOLDER_UNDECIDED, "placeholder_id", name=placeholder.name, id=global_id("User", placeholder.id)
        )


async def revoke(context: Context, uow: UnitOfWork, input: InvitationRevokeInput) -> PayloadValues:
    """Revoke an invitation. Its link no longer works."""
    invitation_id = decode_id_of(Invitation, input.id)
    if not await revoke_invitation(uow, context.viewer.user.id, context.client, invitation_id):
        raise MutationError(Reason.RECORD_UNKNOWN, "id", kind="PENDING_INVITATION")
    return {"invitation": invitation_id}
