"""Sessions: how one begins, is used, and ends."""

from datetime import datetime

from auth.authentication import SESSION_PREFIX
from auth.secret_tokens import Secret, new_secret
from auth.services import ClientInfo, Services
from auth.site import Site
from auth.viewer import Viewer
from db.identity import record_identity_event, revoke_sessions, update_last_used
from db.models import IdentityEventKind, Session, SignInMethod, User
from db.transactions import begin


async def start_session(services: Services, client: ClientInfo, user: User, method: SignInMethod) -> Secret:
    """Begin a session for a user whose identity is beyond doubt; its secret goes into the cookie."""
    secret = new_secret(SESSION_PREFIX)
    async with begin(services.database, user.company_id, advances_revision=False) as uow:
        owner = {"user_id": user.id, "login_id": user.login_id, "method": method}
        times = _times(services.site, uow.now)
        await uow.insert(Session, [{"hash": secret.hash, **owner, **times, **client.columns}])
        await record_identity_event(
            uow, IdentityEventKind.SIGNED_IN, by=client.columns, actor_id=user.id, user_id=user.id, details=method
        )
    return secret


def _times(site: Site, now: datetime) -> dict[str, datetime]:
    return {"last_used_at": now, "idle_at": now + site.session_idle_timeout, "expires_at": now + site.session_lifetime}


async def end_session(services: Services, client: ClientInfo, viewer: Viewer) -> None:
    """Sign somebody out of the session by which they came."""
    async with begin(services.database, viewer.company_id, advances_revision=False) as uow:
        await revoke_sessions(uow, hash=viewer.credential.hash)
        me = viewer.user.id
        await record_identity_event(uow, IdentityEventKind.SIGNED_OUT, by=client.columns, actor_id=me, user_id=me)


async def record_last_used(services: Services, viewer: Viewer) -> None:
    """Write down that a session or token was used; a session so stays open."""
    door, now = viewer.credential, services.database.clock()
    longer = {"idle_at": now + services.site.session_idle_timeout} if isinstance(door, Session) else {}
    async with begin(services.database, viewer.company_id, advances_revision=False) as uow:
        await update_last_used(uow, type(door), door.hash, last_used_at=now, **longer)


def cookie_arguments(site: Site, secret: str) -> dict[str, object]:
    """The arguments by which Starlette sets the session's cookie (RFC 6265bis)."""
    lasts = int(site.session_lifetime.total_seconds())
    return {"key": site.cookie_name, "value": secret, "max_age": lasts, **cookie_attributes(site)}


def cookie_attributes(site: Site) -> dict[str, object]:
    """Whom a browser shows the cookie: no script, no other site, and no plain connection where there is TLS."""
    return {"path": "/", "secure": site.is_https, "httponly": True, "samesite": "lax"}
