"""One's own sessions: where one is signed in."""

import strawberry

from db.identity import SESSIONS, record_identity_event, revoke_sessions
from db.models import IdentityEventKind, Session
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError, UserErrorCode
from resolvers.global_ids import decode_id_of
from resolvers.mutations.inputs import IdInput
from resolvers.mutations.runner import PayloadValues


@strawberry.input(description="A session of the viewer, selected by id.")
class SessionRevokeInput(IdInput):
    """The input of `sessionRevoke`."""


async def list_own(info: Info) -> list[Session]:
    """One's own open sessions, the last used first."""
    store = info.context.store
    return await store.all(SESSIONS, user_id=info.context.viewer.user.id, now=store.now)


async def revoke(context: Context, uow: UnitOfWork, given: SessionRevokeInput) -> PayloadValues:
    """End one of one's own sessions, at once, on whichever machine it is."""
    me, identity = context.viewer.user.id, decode_id_of(Session, given.id)
    if not await revoke_sessions(uow, id=identity, user_id=me):
        raise MutationError(UserErrorCode.NOT_FOUND, "You have no such session, or it is over already.", "id")
    await record_identity_event(
        uow, IdentityEventKind.SESSION_REVOKED, by=context.client.columns, actor_id=me, user_id=me
    )
    return {"session": identity}


def is_current(session: strawberry.Parent[Session], info: Info) -> bool:
    """Whether it is the one by which this was asked."""
    return session.hash == info.context.viewer.credential.hash
