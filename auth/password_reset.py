"""Reset a forgotten password by an emailed link, or change a known password."""

from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

from auth import passwords, sessions
from auth.accept_invitation import LinkNoLongerValid
from auth.emails import password_reset_email
from auth.login_lookup import find_login
from auth.secret_tokens import Secret, hash_secret, new_secret
from auth.services import ClientInfo, Services
from auth.sign_in import InvalidCredentials, verify_credentials
from auth.viewer import Viewer
from db.identity import (
    LOGIN_BY_ID,
    ONLY_BY_PROVIDER,
    RESET,
    EndedCredentials,
    consume_reset,
    create_reset,
    end_credentials,
    is_present_password,
    record_identity_event,
    set_password,
)
from db.login_companies import users_of_login
from db.models import IdentityEventKind, SignInMethod, User
from db.outbox import enqueue_email
from db.store import Snapshot
from db.transactions import begin
from db.unit_of_work import UnitOfWork

RESET_TTL = timedelta(hours=1)
RESET_PREFIX = "reset_"
UNKNOWN_LOGIN_ID = 0
"""Login of reset links for unknown addresses. It has no users, so such a link never works."""


class ResetResult(NamedTuple):
    """Numbers of sessions, other reset links and tokens that a password reset ended, and of tokens that still work."""

    ended_sessions: int
    voided_links: int
    revoked_tokens: int
    remaining_tokens: int


async def request_password_reset(services: Services, client: ClientInfo, email: str) -> None:
    """Queue an email with a reset link for the address if it belongs to a login with active users.

    A login that only a provider signs in gets none: the address may have a new owner.
    Call it after the response was sent. Until the email is handed over, the work is the same for known and unknown
    addresses, so that the load of the server reveals nothing either.
    """
    users, secret = await _active_users(services, email), new_secret(RESET_PREFIX)
    login_id = users[0].login_id if users else None
    async with begin(services.database, _company_id(users), advances_revision=False) as uow:
        await create_reset(uow, login_id or UNKNOWN_LOGIN_ID, secret.hash, RESET_TTL)
    if users:
        await _queue_link(services, client, email, users, secret)


async def _active_users(services: Services, email: str) -> list[User]:
    async with services.database.snapshot() as snapshot:
        login = await find_login(snapshot, email)
        return await _users_who_may_reset(snapshot, login.id if login else UNKNOWN_LOGIN_ID)


async def _users_who_may_reset(snapshot: Snapshot, login_id: int) -> list[User]:
    is_provider_only = await snapshot.all_identity(ONLY_BY_PROVIDER, login_id=login_id)
    users = await users_of_login(snapshot, login_id)
    return [] if is_provider_only else users


def _company_id(users: list[User]) -> int:
    return users[0].company_id if users else 0


async def _queue_link(services: Services, client: ClientInfo, email: str, users: list[User], secret: Secret) -> None:
    async with begin(services.database, _company_id(users), advances_revision=False) as uow:
        for user in users:
            await _record_event(uow, client, user, IdentityEventKind.PASSWORD_RESET_ASKED)
        await enqueue_email(uow, password_reset_email(email, secret, uow.now + RESET_TTL), for_platform=True)


async def reset_password(
    services: Services, client: ClientInfo, secret: str, password: str, *, revoke_tokens: bool
) -> ResetResult:
    """Set a new password with a link's secret; end all sessions and other links of the login, and its tokens if asked.

    Raise `LinkNoLongerValid`, `WeakPassword` or `Busy`.
    """
    async with services.database.snapshot() as snapshot:
        resets = await snapshot.all_identity(RESET, hash=hash_secret(secret), now=snapshot.now)
        users = await _users_who_may_reset(snapshot, resets[0].login_id) if resets else []
    if not users:
        raise LinkNoLongerValid
    passwords.check_strength(password, users[0].email or "")
    password_hash = await passwords.hash_password(password)
    async with begin(services.database, users[0].company_id, advances_revision=False) as uow:
        if not await consume_reset(uow, resets[0].login_id, resets[0].hash):
            raise LinkNoLongerValid
        voided_links = await set_password(uow, resets[0].login_id, password_hash)
        ended = await _end_credentials(uow, client, users, IdentityEventKind.PASSWORD_RESET, with_tokens=revoke_tokens)
    return ResetResult(ended.sessions, voided_links, ended.tokens, ended.remaining_tokens)


async def change_password(services: Services, client: ClientInfo, viewer: Viewer, old: str, new: str) -> Secret:
    """Change the viewer's password, end all sessions and reset links of the login; return a new session's secret.

    Raise `WeakPassword`, or an error of `verify_credentials` if `old` is wrong.
    """
    async with services.database.snapshot() as snapshot:
        (login,) = await snapshot.all_identity(LOGIN_BY_ID, login_id=viewer.credential.login_id)
    device = f"session {viewer.credential.hash.hex()}"
    verified = await verify_credentials(services, client, login.email, old, device=device)
    passwords.check_strength(new, login.email)
    password_hash = await passwords.hash_password(new)
    async with begin(services.database, viewer.company_id, advances_revision=False) as uow:
        if not await is_present_password(uow, login.id, verified.password_hash):
            raise InvalidCredentials(verified.users)  # another change or a reset was faster
        await set_password(uow, login.id, password_hash)
        await _end_credentials(uow, client, verified.users, IdentityEventKind.PASSWORD_CHANGED, with_tokens=False)
    return await sessions.start_session(
        services, client, viewer.user, SignInMethod.PASSWORD, password_hash=password_hash
    )


async def _end_credentials(
    uow: UnitOfWork, client: ClientInfo, users: list[User], kind: IdentityEventKind, *, with_tokens: bool
) -> EndedCredentials:
    """End the credentials of a login's users in all companies, and record an event for each."""
    ended = []
    for user in users:
        ended.append(await end_credentials(_in_company_of(user, uow), user.id, with_tokens=with_tokens))
        await _record_event(uow, client, user, kind)
    return EndedCredentials(*(sum(numbers) for numbers in zip(*ended, strict=True)))


async def _record_event(uow: UnitOfWork, client: ClientInfo, user: User, kind: IdentityEventKind) -> None:
    await record_identity_event(_in_company_of(user, uow), kind, by=client.columns, user_id=user.id)


def _in_company_of(user: User, uow: UnitOfWork) -> UnitOfWork:
    """Return the same transaction for another company of the login. Each of its statements is scoped to that one."""
    return replace(uow, company_id=user.company_id)
