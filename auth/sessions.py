"""Sessions: how one begins, is used, and ends."""

from datetime import datetime

from auth.entrance import ClientInfo, Services
from auth.identity import SESSION_PREFIX
from auth.secret import Secret, new_secret
from auth.site import Site
from auth.viewer import Viewer
from db.identity import record_identity_event, revoke_sessions, update_last_used
from db.models import IdentityEventKind, Session, SignInMethod, User
from db.unit_of_work import begin


async def start_session(entrance: Services, caller: ClientInfo, user: User, method: SignInMethod) -> Secret:
    """Begin a session for a user whose identity is beyond doubt; its secret goes into the cookie."""
    secret = new_secret(SESSION_PREFIX)
    async with begin(entrance.database, user.company_id, ticks=False) as work:
        owner = {"user_id": user.id, "login_id": user.login_id, "method": method}
        times = _times(entrance.site, work.now)
        await work.insert(Session, [{"hash": secret.hash, **owner, **times, **caller.columns}])
        await record_identity_event(
            work, IdentityEventKind.SIGNED_IN, by=caller.columns, actor_id=user.id, user_id=user.id, details=method
        )
    return secret


def _times(site: Site, now: datetime) -> dict[str, datetime]:
    return {"last_used_at": now, "idle_at": now + site.session_idle_timeout, "expires_at": now + site.session_lifetime}


async def end_session(entrance: Services, caller: ClientInfo, viewer: Viewer) -> None:
    """Sign somebody out of the session by which they came."""
    async with begin(entrance.database, viewer.company_id, ticks=False) as work:
        await revoke_sessions(work, hash=viewer.credential.hash)
        me = viewer.user.id
        await record_identity_event(work, IdentityEventKind.SIGNED_OUT, by=caller.columns, actor_id=me, user_id=me)


async def record_last_used(entrance: Services, viewer: Viewer) -> None:
    """Write down that a session or token was used; a session so stays open."""
    door, now = viewer.credential, entrance.database.clock()
    longer = {"idle_at": now + entrance.site.session_idle_timeout} if isinstance(door, Session) else {}
    async with begin(entrance.database, viewer.company_id, ticks=False) as work:
        await update_last_used(work, type(door), door.hash, last_used_at=now, **longer)


def cookie_arguments(site: Site, secret: str) -> dict[str, object]:
    """The arguments by which Starlette sets the session's cookie (RFC 6265bis)."""
    lasts = int(site.session_lifetime.total_seconds())
    return {"key": site.cookie_name, "value": secret, "max_age": lasts, **cookie_attributes(site)}


def cookie_attributes(site: Site) -> dict[str, object]:
    """Whom a browser shows the cookie: no script, no other site, and no plain connection where there is TLS."""
    return {"path": "/", "secure": site.is_https, "httponly": True, "samesite": "lax"}
