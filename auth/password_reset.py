"""Reset a forgotten password by an e-mailed link, or change a known password."""

from datetime import timedelta

from auth import passwords, sessions
from auth.accept_invitation import LinkNoLongerValid
from auth.emails import password_reset_email
from auth.logins import find_login
from auth.secret_tokens import Secret, hash_secret, new_secret
from auth.services import ClientInfo, Services
from auth.sign_in import InvalidCredentials, verify_credentials
from auth.viewer import Viewer
from db.identity import (
    LOGIN_BY_ID,
    RESET,
    USERS,
    consume_reset,
    create_reset,
    record_identity_event,
    set_password,
)
from db.models import IdentityEventKind, SignInMethod, User
from db.outbox import enqueue_email
from db.transactions import begin

RESET_TTL = timedelta(hours=1)
RESET_PREFIX = "reset_"


async def request_password_reset(services: Services, client: ClientInfo, email: str) -> None:
    """Queue an e-mail with a reset link for the address if it belongs to a login with active users.

    Call it after the response was sent, so that neither its content nor its time reveals whether the address is known.
    """
    async with services.database.snapshot() as snapshot:
        login = await find_login(snapshot, email)
        users = await snapshot.all_identity(USERS, login_id=login.id) if login else []
    if login is None or not users:
        return
    secret = new_secret(RESET_PREFIX)
    async with begin(services.database, users[0].company_id, advances_revision=False) as uow:
        await create_reset(uow, login.id, secret.hash, RESET_TTL)
        reset_email = password_reset_email(email, secret.text, uow.now + RESET_TTL)
        await enqueue_email(uow, reset_email, for_platform=True)
    await _record_events(services, client, users, IdentityEventKind.PASSWORD_RESET_ASKED)


async def reset_password(services: Services, client: ClientInfo, secret: str, password: str) -> None:
    """Set a new password with a link's secret and end all sessions of the login.

    Raise `LinkNoLongerValid`, `WeakPassword` or `RateLimitExceeded`.
    """
    await services.rate_limiter.hit_attempt("reset", client.address, "")
    async with services.database.snapshot() as snapshot:
        resets = await snapshot.all_identity(RESET, hash=hash_secret(secret), now=snapshot.now)
        users = await snapshot.all_identity(USERS, login_id=resets[0].login_id) if resets else []
    if not users:
        raise LinkNoLongerValid
    reset = resets[0]
    passwords.check_strength(password, users[0].email or "")
    password_hash = await passwords.hash_password(password)
    async with begin(services.database, users[0].company_id, advances_revision=False) as uow:
        if not await consume_reset(uow, reset.hash):
            raise LinkNoLongerValid
        await set_password(uow, reset.login_id, password_hash)
    await _record_events(services, client, users, IdentityEventKind.PASSWORD_RESET)


async def change_password(services: Services, client: ClientInfo, viewer: Viewer, old: str, new: str) -> Secret:
    """Change the viewer's password, end all sessions of the login, and return the secret of a new session.

    Raise `InvalidCredentials` if `old` is wrong, `WeakPassword` or `RateLimitExceeded`.
    """
    async with services.database.snapshot() as snapshot:
        (login,) = await snapshot.all_identity(LOGIN_BY_ID, login_id=viewer.credential.login_id)
    await services.rate_limiter.hit_attempt("sign in", client.address, login.email)
    verified_login, users = await verify_credentials(services, login.email, old)
    if verified_login is None:
        raise InvalidCredentials
    passwords.check_strength(new, login.email)
    password_hash = await passwords.hash_password(new)
    async with begin(services.database, viewer.company_id, advances_revision=False) as uow:
        await set_password(uow, login.id, password_hash)
    await _record_events(services, client, users, IdentityEventKind.PASSWORD_CHANGED)
    return await sessions.start_session(services, client, viewer.user, SignInMethod.PASSWORD)


async def _record_events(services: Services, client: ClientInfo, users: list[User], kind: IdentityEventKind) -> None:
    for user in users:
        async with begin(services.database, user.company_id, advances_revision=False) as uow:
            await record_identity_event(uow, kind, by=client.columns, user_id=user.id)
