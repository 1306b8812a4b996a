"""Users of the company: reads, roles and activation."""

import strawberry

from db.identity import ADMINISTRATORS, end_credentials, record_identity_event
from db.models import CompanyRole, IdentityEventKind, User
from db.owned_records import count_owned, reassign_owned
from db.unit_of_work import UnitOfWork
from resolvers.context import Context
from resolvers.errors import MutationError
from resolvers.mutations.inputs import VersionedInput
from resolvers.mutations.row_lookup import decode_row_id, get_live_row, get_versioned_row
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import list_resolver, lookup_resolver
from resolvers.reasons import Reason
from resolvers.where.users import UserOrder, UserWhere

MAX_REASSIGNED = 10_000

get = lookup_resolver(User)
list_page = list_resolver(User, UserWhere, UserOrder)


@strawberry.input(description="The user, and their new role.")
class UserRoleChangeInput(VersionedInput):
    """The input of `userRoleChange`."""

    role: CompanyRole = strawberry.field(description="New role of the user in the company.")


@strawberry.input(description="A user, selected by id and optional expected version.")
class UserDeactivateInput(VersionedInput):
    """The input of `userDeactivate`."""

    reassign_to: strawberry.ID | None = strawberry.field(
        description="Active user who takes over the user's organizations, people, open deals and planned activities, "
        "10,000 records at most. Closed deals and done activities keep their owner. A placeholder user of an import, "
        "who is never active, hands over all records. Null to keep all.",
        default=None,
    )


@strawberry.input(description="A user, selected by id and optional expected version.")
class UserActivateInput(VersionedInput):
    """The input of `userActivate`."""


async def change_role(context: Context, uow: UnitOfWork, input: UserRoleChangeInput) -> PayloadValues:
    """Change a user's role. It applies from their next operation."""
    return await _change(context, uow, input, IdentityEventKind.ROLE_CHANGED, role=input.role)


async def deactivate(context: Context, uow: UnitOfWork, input: UserDeactivateInput) -> PayloadValues:
    """Deactivate a user. Their sessions and tokens end for good; another user may take over their records."""
    reassigned = await _reassign(uow, input)
    user = await uow.get(User, decode_row_id(uow, User, input.id))
    if reassigned is not None and user is not None and user.is_placeholder:
        return {"user": user.id, "reassigned_count": reassigned}
    values = await _change(context, uow, input, IdentityEventKind.USER_DEACTIVATED, is_active=False)
    return {**values, "reassigned_count": reassigned or 0}


async def _reassign(uow: UnitOfWork, input: UserDeactivateInput) -> int | None:
    """Give the user's records to `reassign_to`; return their number, or None if the input does not ask for it."""
    if input.reassign_to is None:
        return None
    user = await get_versioned_row(uow, User, input)
    new_owner = await get_live_row(uow, User, decode_row_id(uow, User, input.reassign_to), "reassign_to")
    if not new_owner.is_active or new_owner.id == user.id:
        raise MutationError(Reason.NOT_ANOTHER_ACTIVE_USER, "reassign_to")
    count = await count_owned(uow, user.id, with_past=user.is_placeholder)
    if count > MAX_REASSIGNED:
        raise MutationError(Reason.TOO_MANY_OWNED, "reassign_to", count=count, most=MAX_REASSIGNED)
    await reassign_owned(uow, user.id, new_owner.id, with_past=user.is_placeholder)
    return count


async def activate(context: Context, uow: UnitOfWork, input: UserActivateInput) -> PayloadValues:
    """Activate a deactivated user. They sign in again; earlier sessions and tokens stay invalid."""
    return await _change(context, uow, input, IdentityEventKind.USER_ACTIVATED, is_active=True)


async def _change(
    context: Context, uow: UnitOfWork, input: VersionedInput, kind: IdentityEventKind, **values: object
) -> PayloadValues:
    user = await get_versioned_row(uow, User, input, values)
    if user.is_placeholder:
        raise MutationError(Reason.IS_PLACEHOLDER, "id")
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
        raise MutationError(Reason.LAST_ADMINISTRATOR, "id")


def _details(user: User, values: dict[str, object]) -> str:
    return f"{user.role} → {values['role']}" if "role" in values else ""
