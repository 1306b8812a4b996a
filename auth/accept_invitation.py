"""Accepting an invitation: how somebody becomes a user."""

from auth import passwords, sessions
from auth.errors import ApiError
from auth.secret_tokens import Secret, hash_secret
from auth.services import ClientInfo, Services
from auth.sign_in import InvalidCredentials, verify_credentials
from db.companies import create_user
from db.identity import INVITATION, LOGIN, PASSWORD, create_login, record_identity_event, set_password
from db.models import IdentityEventKind, Invitation, SignInMethod, User
from db.row import select_rows
from db.store import Snapshot
from db.transactions import begin
from db.unit_of_work import UnitOfWork


class LinkNoLongerValid(ApiError):
    """The link was used, taken back, or is too old; or it never was one."""

    status = 410

    def __init__(self) -> None:
        super().__init__("LINK_EXPIRED", "This link is over. Ask for another.")


async def get_invitation(services: Services, secret: str) -> tuple[Invitation, bool]:
    """The invitation behind a link, and whether whoever accepts it has a password already."""
    async with services.database.snapshot() as snapshot:
        invitation = await _behind(snapshot, secret)
        logins = await snapshot.all_identity(LOGIN, email=invitation.email)
        return invitation, bool(logins and await snapshot.all_identity(PASSWORD, login_id=logins[0].id))


async def accept_invitation(
    services: Services, client: ClientInfo, secret: str, name: str, password: str
) -> tuple[Secret, User]:
    """Become a user and begin a session.

    Whoever signs in for another company already says the password they have; everybody else chooses one.
    """
    await services.rate_limiter.hit_attempt("invitation", client.address, "")
    invitation, has_password = await get_invitation(services, secret)
    chosen = None if has_password else await _chosen(invitation, password)
    if has_password and (await verify_credentials(services, invitation.email, password))[0] is None:
        raise InvalidCredentials
    async with begin(services.database, invitation.company_id) as uow:
        user = await _become(uow, invitation, name, chosen)
        told = {"actor_id": user.id, "user_id": user.id, "details": user.role}
        await record_identity_event(uow, IdentityEventKind.INVITATION_ACCEPTED, by=client.columns, **told)
    return await sessions.start_session(services, client, user, SignInMethod.INVITATION), user


async def _behind(snapshot: Snapshot, secret: str) -> Invitation:
    found = await snapshot.all_identity(INVITATION, hash=hash_secret(secret), now=snapshot.now)
    if not found:
        raise LinkNoLongerValid
    return found[0]


async def _chosen(invitation: Invitation, password: str) -> str:
    passwords.check_strength(password, invitation.email)
    return await passwords.hash_password(password)


async def _become(uow: UnitOfWork, invitation: Invitation, name: str, password_hash: str | None) -> User:
    if await uow.first(INVITATION, hash=invitation.hash, now=uow.now) is None:
        raise LinkNoLongerValid  # somebody was quicker: writers of a company take turns
    found = (await uow.execute_identity(LOGIN.select, {"email": invitation.email})).all()
    login_id = LOGIN.make_row(found[0]).id if found else await create_login(uow, invitation.email)
    if password_hash is not None:
        await set_password(uow, login_id, password_hash)
    await uow.update(Invitation, invitation.id, accepted_at=uow.now)
    user_id = await _user(uow, invitation, {"login_id": login_id, "role": invitation.role, "is_active": True}, name)
    (user,) = await uow.all(select_rows(User).where(User.c.id == user_id))
    return user


async def _user(uow: UnitOfWork, invitation: Invitation, values: dict[str, object], name: str) -> int:
    known_as = await uow.first(select_rows(User).where(User.c.email == invitation.email))
    if known_as is not None:
        await uow.update(User, known_as.id, is_placeholder=False, **values)
        return known_as.id
    shown = name or invitation.name or invitation.email.partition("@")[0]
    return await create_user(uow, invitation.company, name=shown, email=invitation.email, **values)
