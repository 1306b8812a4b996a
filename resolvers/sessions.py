"""One's own sessions: where one is signed in."""

import strawberry

from db.identity import SESSIONS, remember, revoke_sessions
from db.models import IdentityEventKind, Session
from resolvers.context import Info
from resolvers.errors import Mistake, UserErrorCode
from resolvers.ids import decode_as


@strawberry.input(description="Which session.")
class SessionRevokeInput:
    """The input of `sessionRevoke`."""

    id: strawberry.ID = strawberry.field(description="The session's id.")


async def mine(info: Info) -> list[Session]:
    """One's own open sessions, the last used first."""
    store = info.context.store
    return await store.all(SESSIONS, user_id=info.context.viewer.user.id, now=store.now)


async def revoke(info: Info, input: SessionRevokeInput) -> dict[str, Session]:  # noqa: A002  # GraphQL's convention
    """End one of one's own sessions, at once, on whichever machine it is."""
    context, me, identity = info.context, info.context.viewer.user.id, decode_as(Session, input.id)
    async with context.writing(ticks=False) as work:
        if not await revoke_sessions(work, id=identity, user_id=me):
            raise Mistake(UserErrorCode.NOT_FOUND, "You have no such session, or it is over already.", "id")
        await remember(work, IdentityEventKind.SESSION_REVOKED, by=context.caller.told, actor_id=me, user_id=me)
    return {"session": await context.load.found(Session, identity)}


def is_current(session: strawberry.Parent[Session], info: Info) -> bool:
    """Whether it is the one by which this was asked."""
    return session.hash == info.context.viewer.door.hash
