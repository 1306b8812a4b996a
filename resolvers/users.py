"""The company's users: what they may do, and whether they may come in at all."""

import strawberry

from db.identity import ADMINISTRATORS, record_identity_event
from db.models import CompanyRole, IdentityEventKind, User
from db.unit_of_work import UnitOfWork
from resolvers.context import Context
from resolvers.errors import MutationError, UserErrorCode
from resolvers.mutations.inputs import VersionedInput
from resolvers.mutations.row_lookup import get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import list_resolver, lookup_resolver
from resolvers.where.users import UserOrder, UserWhere

get = lookup_resolver(User)
list_page = list_resolver(User, UserWhere, UserOrder)


@strawberry.input(description="The user, and their new role.")
class UserRoleChangeInput(VersionedInput):
    """The input of `userRoleChange`."""

    role: CompanyRole = strawberry.field(description="New role of the user in the company.")


@strawberry.input(description="A user, selected by id and optional expected version.")
class UserDeactivateInput(VersionedInput):
    """The input of `userDeactivate`."""


@strawberry.input(description="A user, selected by id and optional expected version.")
class UserActivateInput(VersionedInput):
    """The input of `userActivate`."""


async def change_role(context: Context, uow: UnitOfWork, given: UserRoleChangeInput) -> PayloadValues:
    """Give a user another role; it holds for whatever they ask from now on."""
    return await _change(context, uow, given, IdentityEventKind.ROLE_CHANGED, role=given.role)


async def deactivate(context: Context, uow: UnitOfWork, given: UserDeactivateInput) -> PayloadValues:
    """Let a user in no more. What is theirs stays theirs."""
    return await _change(context, uow, given, IdentityEventKind.USER_DEACTIVATED, is_active=False)


async def activate(context: Context, uow: UnitOfWork, given: UserActivateInput) -> PayloadValues:
    """Let a user in again."""
    return await _change(context, uow, given, IdentityEventKind.USER_ACTIVATED, is_active=True)


async def _change(
    context: Context, uow: UnitOfWork, given: VersionedInput, kind: IdentityEventKind, **values: object
) -> PayloadValues:
    user = await get_versioned_row(uow, User, given, values)
    if user.is_placeholder:
        message = "This user was only named in an imported file and cannot sign in; invite them."
        raise MutationError(UserErrorCode.INVALID, message, "id")
    if await uow.update(User, user.id, **values):
        await _keep_an_administrator(uow)
        told = {"actor_id": context.viewer.user.id, "user_id": user.id, "details": _details(user, values)}
        await record_identity_event(uow, kind, by=context.client.columns, **told)
    return {"user": user.id}


async def _keep_an_administrator(uow: UnitOfWork) -> None:
    if await uow.first(ADMINISTRATORS) is None:
        message = "Nobody would be left who may manage users; make somebody else an administrator first."
        raise MutationError(UserErrorCode.LAST_ADMIN, message, "id")


def _details(user: User, values: dict[str, object]) -> str:
    return f"{user.role} → {values['role']}" if "role" in values else ""
