"""The company's users: what they may do, and whether they may come in at all."""

import strawberry

from db.identity import ADMINISTRATORS, remember
from db.models import CompanyRole, IdentityEventKind, User
from db.row import rows
from db.work import Work
from resolvers.context import Info
from resolvers.errors import Mistake, UserErrorCode
from resolvers.ids import decode_as
from resolvers.listing import by_id, every
from resolvers.where.users import UserOrder, UserWhere

one = by_id(User)
some = every(User, UserWhere, UserOrder)


@strawberry.input(description="Which user, and what they may do from now on.")
class UserRoleChangeInput:
    """The input of `userRoleChange`."""

    id: strawberry.ID = strawberry.field(description="The user's id.")
    role: CompanyRole = strawberry.field(description="What they may do.")


@strawberry.input(description="Which user.")
class UserDeactivateInput:
    """The input of `userDeactivate`."""

    id: strawberry.ID = strawberry.field(description="The user's id.")


@strawberry.input(description="Which user.")
class UserActivateInput:
    """The input of `userActivate`."""

    id: strawberry.ID = strawberry.field(description="The user's id.")


async def change_role(info: Info, input: UserRoleChangeInput) -> dict[str, User]:  # noqa: A002  # GraphQL's convention
    """Give a user another role; it holds for whatever they ask from now on."""
    return await _change(info, input.id, IdentityEventKind.ROLE_CHANGED, role=input.role)


async def deactivate(info: Info, input: UserDeactivateInput) -> dict[str, User]:  # noqa: A002  # as above
    """Let a user in no more. What is theirs stays theirs."""
    return await _change(info, input.id, IdentityEventKind.USER_DEACTIVATED, is_active=False)


async def activate(info: Info, input: UserActivateInput) -> dict[str, User]:  # noqa: A002  # as above
    """Let a user in again."""
    return await _change(info, input.id, IdentityEventKind.USER_ACTIVATED, is_active=True)


async def _change(info: Info, identity: strawberry.ID, kind: IdentityEventKind, **values: object) -> dict[str, User]:
    context, user_id = info.context, decode_as(User, identity)
    async with context.writing() as work:
        user = await _found(work, user_id)
        if any(getattr(user, name) != value for name, value in values.items()):
            await work.update(User, user_id, **values)
            await _keep_an_administrator(work)
            told = {"actor_id": context.viewer.user.id, "user_id": user_id, "details": _details(user, values)}
            await remember(work, kind, by=context.caller.told, **told)
    return {"user": await context.load.found(User, user_id)}


async def _found(work: Work, user_id: int) -> User:
    user = await work.first(rows(User).where(User.c.id == user_id))
    if user is None:
        raise Mistake(UserErrorCode.NOT_FOUND, "There is no such user.", "id")
    if user.is_placeholder:
        message = "This user was only named in an imported file and cannot sign in; invite them."
        raise Mistake(UserErrorCode.INVALID, message, "id")
    return user


async def _keep_an_administrator(work: Work) -> None:
    if await work.first(ADMINISTRATORS) is None:
        message = "Nobody would be left who may manage users; make somebody else an administrator first."
        raise Mistake(UserErrorCode.LAST_ADMIN, message, "id")


def _details(user: User, values: dict[str, object]) -> str:
    return f"{user.role} → {values['role']}" if "role" in values else ""
