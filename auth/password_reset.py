"""A new password: by a link that works once, or by whoever knows the old one."""

from datetime import timedelta

from auth import mailer, passwords, sessions
from auth.accept_invitation import LinkNoLongerValid
from auth.secret_tokens import Secret, hash_secret, new_secret
from auth.services import ClientInfo, Services
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
from db.transactions import begin

RESET_TTL = timedelta(hours=1)
RESET_PREFIX = "reset_"


async def request_password_reset(services: Services, client: ClientInfo, email: str) -> None:
    """Send a link to that address, if anybody signs in by it; what is answered before does not depend on it."""
    async with services.database.snapshot() as snapshot:
        logins = await snapshot.all_identity(LOGIN, email=email)
        users = await snapshot.all_identity(USERS, login_id=logins[0].id) if logins else []
    if not users:
        return
    secret = new_secret(RESET_PREFIX)
    async with begin(services.database, users[0].company_id, advances_revision=False) as uow:
        await create_reset(uow, logins[0].id, secret.hash, RESET_TTL)
    await _remember(services, client, users, IdentityEventKind.PASSWORD_RESET_ASKED)
    await services.mailer.send(email, *mailer.password_reset_email(services.site.secret_url("sign-in", secret.text)))


async def reset_password(services: Services, client: ClientInfo, secret: str, password: str) -> None:
    """Set a new password by a link; every session of that person is over."""
    await services.rate_limiter.hit_attempt("reset", client.address, "")
    async with services.database.snapshot() as snapshot:
        found = await snapshot.all_identity(RESET, hash=hash_secret(secret), now=snapshot.now)
        users = await snapshot.all_identity(USERS, login_id=found[0].login_id) if found else []
    if not users:
        raise LinkNoLongerValid
    passwords.check_strength(password, users[0].email or "")
    kept = await passwords.hash_password(password)
    async with begin(services.database, users[0].company_id, advances_revision=False) as uow:
        if not await consume_reset(uow, found[0].hash):
            raise LinkNoLongerValid
        await set_password(uow, found[0].login_id, kept)
    await _remember(services, client, users, IdentityEventKind.PASSWORD_RESET)


async def change_password(services: Services, client: ClientInfo, viewer: Viewer, old: str, new: str) -> Secret:
    """Change one's own password; every session is over, and a new one begins for whoever did it."""
    async with services.database.snapshot() as snapshot:
        (login,) = await snapshot.all_identity(LOGIN_BY_ID, login_id=viewer.credential.login_id)
    await services.rate_limiter.hit_attempt("sign in", client.address, login.email)
    found, users = await verify_credentials(services, login.email, old)
    if found is None:
        raise InvalidCredentials
    passwords.check_strength(new, login.email)
    kept = await passwords.hash_password(new)
    async with begin(services.database, viewer.company_id, advances_revision=False) as uow:
        await set_password(uow, login.id, kept)
    await _remember(services, client, users, IdentityEventKind.PASSWORD_CHANGED)
    return await sessions.start_session(services, client, viewer.user, SignInMethod.PASSWORD)


async def _remember(services: Services, client: ClientInfo, users: list[User], kind: IdentityEventKind) -> None:
    for user in users:
        async with begin(services.database, user.company_id, advances_revision=False) as uow:
            await record_identity_event(uow, kind, by=client.columns, user_id=user.id)
