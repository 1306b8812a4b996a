"""Users of the company: reads, roles and activation."""

import strawberry

from db.identity import ADMINISTRATORS, end_credentials, record_identity_event
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


async def change_role(context: Context, uow: UnitOfWork, input: UserRoleChangeInput) -> PayloadValues:
    """Change a user's role. It applies from their next operation."""
    return await _change(context, uow, input, IdentityEventKind.ROLE_CHANGED, role=input.role)


async def deactivate(context: Context, uow: UnitOfWork, input: UserDeactivateInput) -> PayloadValues:
    """Deactivate a user. Their sessions and tokens end for good; their records keep them as owner."""
    return await _change(context, uow, input, IdentityEventKind.USER_DEACTIVATED, is_active=False)


async def activate(context: Context, uow: UnitOfWork, input: UserActivateInput) -> PayloadValues:
    """Activate a deactivated user. They sign in again; earlier sessions and tokens stay invalid."""
    return await _change(context, uow, input, IdentityEventKind.USER_ACTIVATED, is_active=True)


async def _change(
    context: Context, uow: UnitOfWork, input: VersionedInput, kind: IdentityEventKind, **values: object
) -> PayloadValues:
    user = await get_versioned_row(uow, User, input, values)
    if user.is_placeholder:
        message = "This user comes from an imported file and cannot sign in. Invite them first."
        raise MutationError(UserErrorCode.INVALID, message, "id")
    if await uow.update(User, user.id, **values):
        await _check_administrator_left(uow)
        if "is_active" in values:
            # Also on activation: an operation that began before the deactivation may have written a token after it.
            await end_credentials(uow, user.id, with_tokens=True)
        details = {"actor_id": context.viewer.user.id, "user_id": user.id, "details": _details(user, values)}
        await record_identity_event(uow, kind, by=context.client.columns, **details)
    return {"user": user.id}


async def _check_administrator_left(uow: UnitOfWork) -> None:
    if await uow.first(ADMINISTRATORS) is None:
        message = "The company needs an active administrator. Make another user an administrator first."
        raise MutationError(UserErrorCode.LAST_ADMIN, message, "id")


def _details(user: User, values: dict[str, object]) -> str:
    return f"{user.role} → {values['role']}" if "role" in values else ""
