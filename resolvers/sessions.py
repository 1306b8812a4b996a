"""The viewer's sessions."""

import strawberry

from db.identity import SESSIONS, record_identity_event, revoke_sessions
from db.models import IdentityEventKind, Session
from db.unit_of_work import UnitOfWork
from resolvers.context import Context, Info
from resolvers.errors import MutationError
from resolvers.global_ids import decode_id_of
from resolvers.mutations.inputs import IdInput
from resolvers.mutations.runner import PayloadValues
from resolvers.reasons import Reason


@strawberry.input(description="A session of the viewer, selected by id.")
class SessionRevokeInput(IdInput):
    """The input of `sessionRevoke`."""


async def list_own(info: Info) -> list[Session]:
    """Open sessions of the viewer, last used first."""
    store = info.context.store
    return await store.all(SESSIONS, user_id=info.context.viewer.user.id, now=store.now)


async def revoke(context: Context, uow: UnitOfWork, input: SessionRevokeInput) -> PayloadValues:
    """Revoke a session of the viewer. It ends at once on every device."""
    user_id, session_id = context.viewer.user.id, decode_id_of(Session, input.id)
    if not await revoke_sessions(uow, id=session_id, user_id=user_id):
        raise MutationError(Reason.RECORD_UNKNOWN, "id", kind="OPEN_SESSION")
    await record_identity_event(
        uow, IdentityEventKind.SESSION_REVOKED, by=context.client.columns, actor_id=user_id, user_id=user_id
    )
    return {"session": session_id}


def is_current(session: strawberry.Parent[Session], info: Info) -> bool:
    """Whether the request uses this session."""
    return session.hash == info.context.viewer.credential.hash
