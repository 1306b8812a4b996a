"""A new password: by a link that works once, or by whoever knows the old one."""

from datetime import timedelta

from auth import mail, passwords, sessions
from auth.entrance import ClientInfo, Services
from auth.invitations import LinkNoLongerValid
from auth.secret import Secret, hash_secret, new_secret
from auth.sign_in import InvalidCredentials, verify_credentials
from auth.viewer import Viewer
from db.identity import (
    LOGIN,
    LOGIN_BY_ID,
    RESET,
    USERS,
    consume_reset,
    create_reset,
    record_identity_event,
    set_password,
)
from db.models import IdentityEventKind, SignInMethod, User
from db.unit_of_work import begin

RESET_TTL = timedelta(hours=1)
RESET_PREFIX = "reset_"


async def request_password_reset(entrance: Services, caller: ClientInfo, email: str) -> None:
    """Send a link to that address, if anybody signs in by it; what is answered before does not depend on it."""
    async with entrance.database.snapshot() as snapshot:
        logins = await snapshot.all_identity(LOGIN, email=email)
        users = await snapshot.all_identity(USERS, login_id=logins[0].id) if logins else []
    if not users:
        return
    secret = new_secret(RESET_PREFIX)
    async with begin(entrance.database, users[0].company_id, ticks=False) as work:
        await create_reset(work, logins[0].id, secret.hash, RESET_TTL)
    await _remember(entrance, caller, users, IdentityEventKind.PASSWORD_RESET_ASKED)
    await entrance.mailer.send(email, *mail.password_reset_email(entrance.site.secret_url("sign-in", secret.text)))


async def reset_password(entrance: Services, caller: ClientInfo, secret: str, password: str) -> None:
    """Set a new password by a link; every session of that person is over."""
    await entrance.rate_limiter.hit_attempt("reset", caller.address, "")
    async with entrance.database.snapshot() as snapshot:
        found = await snapshot.all_identity(RESET, hash=hash_secret(secret), now=snapshot.now)
        users = await snapshot.all_identity(USERS, login_id=found[0].login_id) if found else []
    if not users:
        raise LinkNoLongerValid
    passwords.check_strength(password, users[0].email or "")
    kept = await passwords.hash_password(password)
    async with begin(entrance.database, users[0].company_id, ticks=False) as work:
        if not await consume_reset(work, found[0].hash):
            raise LinkNoLongerValid
        await set_password(work, found[0].login_id, kept)
    await _remember(entrance, caller, users, IdentityEventKind.PASSWORD_RESET)


async def change_password(entrance: Services, caller: ClientInfo, viewer: Viewer, old: str, new: str) -> Secret:
    """Change one's own password; every session is over, and a new one begins for whoever did it."""
    async with entrance.database.snapshot() as snapshot:
        (login,) = await snapshot.all_identity(LOGIN_BY_ID, login_id=viewer.credential.login_id)
    await entrance.rate_limiter.hit_attempt("sign in", caller.address, login.email)
    found, users = await verify_credentials(entrance, login.email, old)
    if found is None:
        raise InvalidCredentials
    passwords.check_strength(new, login.email)
    kept = await passwords.hash_password(new)
    async with begin(entrance.database, viewer.company_id, ticks=False) as work:
        await set_password(work, login.id, kept)
    await _remember(entrance, caller, users, IdentityEventKind.PASSWORD_CHANGED)
    return await sessions.start_session(entrance, caller, viewer.user, SignInMethod.PASSWORD)


async def _remember(entrance: Services, caller: ClientInfo, users: list[User], kind: IdentityEventKind) -> None:
    for user in users:
        async with begin(entrance.database, user.company_id, ticks=False) as work:
            await record_identity_event(work, kind, by=caller.columns, user_id=user.id)
