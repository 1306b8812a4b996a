"""Start, use and end sessions."""

from datetime import datetime

from auth.authentication import SESSION_PREFIX
from auth.errors import Unauthenticated
from auth.secret_tokens import Secret, new_credential
from auth.services import ClientInfo, Services
from auth.site import Site
from auth.viewer import Viewer
from db.identity import (
    SubjectOfProvider,
    new_session_generation,
    record_identity_event,
    revoke_sessions,
    update_last_used,
)
from db.models import IdentityEventKind, Session, SignInMethod, User
from db.transactions import begin


async def start_session(
    services: Services,
    client: ClientInfo,
    user: User,
    method: SignInMethod,
    *,
    password_hash: str | None = None,
    subject: SubjectOfProvider | None = None,
) -> Secret:
    """Start a session for an authenticated user; return the secret for the session cookie.

    `password_hash`, `subject`: what was verified. Raise `Unauthenticated` if it was replaced or unlinked meanwhile, or
    if the user was deactivated. So a sign-in that overlaps such a change starts no session that survives it.
    """
    secret = new_credential(SESSION_PREFIX, user.company_id)
    async with begin(services.database, user.company_id, advances_revision=False) as uow:
        generation = await new_session_generation(uow, user, password_hash, subject)
        if generation is None:
            msg = "The password or the user was changed meanwhile. Sign in again."
            raise Unauthenticated(msg)
        owner = {"user_id": user.id, "login_id": user.login_id, "login_generation": generation, "method": method}
        times = _session_times(services.site, uow.now)
        await uow.insert(Session, [{"hash": secret.hash, **owner, **times, **client.columns}])
        await record_identity_event(
            uow, IdentityEventKind.SIGNED_IN, by=client.columns, actor_id=user.id, user_id=user.id, details=method
        )
    return secret


def _session_times(site: Site, now: datetime) -> dict[str, datetime]:
    return {"last_used_at": now, "idle_at": now + site.session_idle_timeout, "expires_at": now + site.session_lifetime}


async def end_session(services: Services, client: ClientInfo, viewer: Viewer) -> None:
    """End the viewer's session."""
    async with begin(services.database, viewer.company_id, advances_revision=False) as uow:
        await revoke_sessions(uow, hash=viewer.credential.hash)
        user_id = viewer.user.id
        await record_identity_event(
            uow, IdentityEventKind.SIGNED_OUT, by=client.columns, actor_id=user_id, user_id=user_id
        )


async def record_last_used(services: Services, viewer: Viewer) -> None:
    """Set `last_used_at` of the viewer's session or token to now, and postpone a session's idle timeout."""
    credential, now = viewer.credential, services.database.clock()
    times = {"last_used_at": now}
    if isinstance(credential, Session):
        times["idle_at"] = now + services.site.session_idle_timeout
    async with begin(services.database, viewer.company_id, advances_revision=False) as uow:
        await update_last_used(uow, type(credential), credential.hash, **times)
