"""Accept an invitation: create or reactivate a user and start a session."""

from typing import NamedTuple

from auth import passwords, sessions
from auth.email_addresses import stored_forms
from auth.errors import ApiError
from auth.login_lookup import ensure_login_id, find_login
from auth.placeholders import claimed_placeholder
from auth.secret_tokens import Secret, company_of_credential, hash_secret
from auth.send_invitation import INVITATION_PREFIX
from auth.services import ClientInfo, Services
from auth.sign_in import InvalidCredentials, verify_credentials
from db.companies import create_user
from db.identity import (
    INVITATION,
    ONLY_BY_PROVIDER,
    PASSWORD,
    create_password,
    end_credentials,
    is_present_password,
    record_identity_event,
)
from db.models import IdentityEventKind, Invitation, SignInMethod, User
from db.outbox import withdraw_emails
from db.row import select_rows
from db.store import Snapshot
from db.transactions import begin
from db.unit_of_work import UnitOfWork


class LinkNoLongerValid(ApiError):
    """The link was used, revoked, has expired or never existed."""

    status = 410

    def __init__(self) -> None:
        super().__init__("LINK_EXPIRED", "This link is no longer valid. Request a new one.")


class SignInByProvider(ApiError):
    """A provider signs in the login of the address, which has no password; an email must not give it one."""

    status = 409

    def __init__(self) -> None:
        message = "This address signs in with an identity provider. Ask the operator to unlink it first."
        super().__init__("SIGN_IN_BY_PROVIDER", message)


class _PasswordExists(Exception):
    """The address got a password after the invitation was read."""


class _PasswordHash(NamedTuple):
    """The hash of a password that is new, or that was verified."""

    text: str
    is_new: bool


async def get_invitation(services: Services, secret: str) -> tuple[Invitation, bool]:
    """Return the pending invitation with this secret, and whether its address has a password already.

    Raise `LinkNoLongerValid` if there is none.
    """
    async with services.database.snapshot() as snapshot:
        invitation = await _find_invitation(snapshot, secret)
        login = await find_login(snapshot, invitation.email)
        return invitation, bool(login and await snapshot.all_identity(PASSWORD, login_id=login.id))


async def accept_invitation(
    services: Services, client: ClientInfo, secret: str, name: str, password: str
) -> tuple[Secret, User]:
    """Accept an invitation and start a session; return the session's secret and the user.

    Concurrent invitations of one address cannot replace each other's password: the first one sets it.
    If the address has a password already, `password` must match it. Otherwise it becomes the new password.
    Raise `LinkNoLongerValid`, `SignInByProvider`, `WeakPassword` or an error of `verify_credentials`.
    """
    invitation, has_password = await get_invitation(services, secret)
    accept = _accept_with_present_password if has_password else _accept_with_new_password
    user, password_hash = await accept(services, client, invitation, name, password)
    session = await sessions.start_session(services, client, user, SignInMethod.INVITATION, password_hash=password_hash)
    return session, user


async def _accept_with_present_password(
    services: Services, client: ClientInfo, invitation: Invitation, name: str, password: str
) -> tuple[User, str]:
    verified = await verify_credentials(services, client, invitation.email, password)
    present = _PasswordHash(verified.password_hash, is_new=False)
    return await _accept(services, client, invitation, name, present), present.text


async def _accept_with_new_password(
    services: Services, client: ClientInfo, invitation: Invitation, name: str, password: str
) -> tuple[User, str]:
    new = _PasswordHash(await _hash_new_password(invitation, password), is_new=True)
    try:
        return await _accept(services, client, invitation, name, new), new.text
    except _PasswordExists:
        return await _accept_with_present_password(services, client, invitation, name, password)


async def _accept(
    services: Services, client: ClientInfo, invitation: Invitation, name: str, password_hash: _PasswordHash
) -> User:
    async with begin(services.database, invitation.company_id) as uow:
        user = await _create_user(uow, invitation, name, password_hash)
        event = {"actor_id": user.id, "user_id": user.id, "details": user.role}
        await record_identity_event(uow, IdentityEventKind.INVITATION_ACCEPTED, by=client.columns, **event)
    return user


async def _find_invitation(snapshot: Snapshot, secret: str) -> Invitation:
    company_id = company_of_credential(secret, INVITATION_PREFIX)
    if company_id is not None:
        store = snapshot.for_company(company_id)
        if (invitation := await store.first(INVITATION, hash=hash_secret(secret), now=snapshot.now)) is not None:
            return invitation
    raise LinkNoLongerValid


async def _hash_new_password(invitation: Invitation, password: str) -> str:
    passwords.check_strength(password, invitation.email)
    return await passwords.hash_password(password)


async def _create_user(uow: UnitOfWork, invitation: Invitation, name: str, password_hash: _PasswordHash) -> User:
    if await uow.first(INVITATION, hash=invitation.hash, now=uow.now) is None:
        raise LinkNoLongerValid  # a concurrent request accepted it first; a company's writes are serialized
    login_id = await ensure_login_id(uow, invitation.email)
    await _require_password(uow, login_id, password_hash)
    await uow.update(Invitation, invitation.id, accepted_at=uow.now)
    await withdraw_emails(uow, [invitation.hash])
    values = {"login_id": login_id, "role": invitation.role, "is_active": True}
    user_id = await _insert_or_update_user(uow, invitation, values, name)
    return await uow.get_one(User, user_id)


async def _require_password(uow: UnitOfWork, login_id: int, password_hash: _PasswordHash) -> None:
    """Store a new password; raise `_PasswordExists`, or `InvalidCredentials` if the verified one was replaced.

    Raise `SignInByProvider` if a provider alone may sign in.
    """
    if password_hash.is_new and await uow.as_snapshot.all_identity(ONLY_BY_PROVIDER, login_id=login_id):
        raise SignInByProvider
    if password_hash.is_new and not await create_password(uow, login_id, password_hash.text):
        raise _PasswordExists
    if not password_hash.is_new and not await is_present_password(uow, login_id, password_hash.text):
        raise InvalidCredentials


async def _insert_or_update_user(uow: UnitOfWork, invitation: Invitation, values: dict[str, object], name: str) -> int:
    existing = await uow.first(select_rows(User).where(User.c.email.in_(stored_forms(invitation.email))))
    if existing is not None:
        if not existing.is_active:
            await end_credentials(uow, existing.id, with_tokens=True)
        await uow.update(User, existing.id, is_placeholder=False, **values)
        return existing.id
    values |= {"name": name or invitation.name or invitation.email.partition("@")[0], "email": invitation.email}
    placeholder = await claimed_placeholder(uow, invitation)
    if placeholder is None:
        return await create_user(uow, invitation.company, **values)
    await uow.update(User, placeholder.id, is_placeholder=False, **values)
    return placeholder.id
