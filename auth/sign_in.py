"""Sign in with an email address and a password.

Neither the answer nor its time reveals whether an address has a login: a failed sign-in looks the same in both cases.
`verify_credentials` is the only way to try a password, and counts each attempt. A right one does not use up
the limits of wrong ones.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from auth import passwords, sessions
from auth.email_addresses import normalize_email
from auth.errors import ApiError
from auth.known_devices import known_device
from auth.login_lookup import find_login
from auth.secret_tokens import Secret
from auth.services import ClientInfo, Services
from db.identity import COMPANIES, PASSWORD, record_identity_event
from db.login_companies import users_of_login
from db.models import Company, IdentityEventKind, Login, SignInMethod, User
from db.transactions import begin


class InvalidCredentials(ApiError):
    """The address or the password is wrong. `users` are those of the address, for the audit log only."""

    status = 401

    def __init__(self, users: Sequence[User] = ()) -> None:
        super().__init__("INVALID_CREDENTIALS", "The address or the password is wrong.")
        self.users = users


class CompanyRequired(ApiError):
    """The login has users in several companies; the client must choose one."""

    status = 409

    def __init__(self, companies: Sequence[Company]) -> None:
        super().__init__("COMPANY_REQUIRED", "Choose a company with `companyId`.", "companyId")
        self.companies = companies

    @property
    def extra(self) -> Mapping[str, object]:
        """The companies to choose from."""
        return {"companies": [{"id": str(company.id), "name": company.name} for company in self.companies]}


async def sign_in(
    services: Services, client: ClientInfo, email: str, password: str, company_id: int | None = None
) -> tuple[Secret, User]:
    """Start a session; return its secret and the user.

    Raise `CompanyRequired`, or an error of `verify_credentials`.
    """
    verified = await verify_credentials(services, client, email, password)
    if not verified.users:
        raise InvalidCredentials
    user = await select_user(services, verified.users, company_id)
    secret = await sessions.start_session(
        services, client, user, SignInMethod.PASSWORD, password_hash=verified.password_hash
    )
    return secret, user


class VerifiedCredentials(NamedTuple):
    """A login whose password was right, its active users, and the hash that the password was compared with."""

    login: Login
    users: list[User]
    password_hash: str


async def verify_credentials(
    services: Services, client: ClientInfo, email: str, password: str, *, device: str | None = None
) -> VerifiedCredentials:
    """Return the login with this address and password; `device` names one that is known without its cookie.

    Raise `InvalidCredentials`, `RateLimitExceeded` or `Busy`.
    """
    email = normalize_email(email) or email
    device = device or known_device(services, client, email)
    await _count_attempt(services, client, email, device)
    async with services.database.snapshot() as snapshot:
        login = await find_login(snapshot, email)
        login_id = login.id if login else 0  # query also without a login, so that the time does not reveal it
        stored = await snapshot.all_identity(PASSWORD, login_id=login_id)
        users = await users_of_login(snapshot, login_id)
    stored_hash = stored[0].hash if stored else None
    is_right = await passwords.verify_password(password, stored_hash, is_known_device=device is not None)
    if not is_right or login is None or stored_hash is None:
        raise InvalidCredentials(users)
    await _excuse_attempt(services, client, email, device)
    return VerifiedCredentials(login, users, stored_hash)


async def _count_attempt(services: Services, client: ClientInfo, email: str, device: str | None) -> None:
    if device is not None:
        await services.rate_limiter.hit_device("sign in", device, email)
        return
    await services.rate_limiter.hit_attempt("sign in", client.address, email)
    await services.rate_limiter.delay_attempt("sign in", email)


async def _excuse_attempt(services: Services, client: ClientInfo, email: str, device: str | None) -> None:
    if device is not None:
        await services.rate_limiter.excuse_device("sign in", device, email)
    else:
        await services.rate_limiter.excuse_attempt("sign in", client.address, email)


async def select_user(services: Services, users: Sequence[User], company_id: int | None) -> User:
    """Return the user of the company, or the only user if `company_id` is None.

    Raise `CompanyRequired` if no user or several users match.
    """
    matching = [user for user in users if company_id in {None, user.company_id}]
    if len(matching) == 1:
        return matching[0]
    async with services.database.snapshot() as snapshot:
        raise CompanyRequired(await snapshot.all_identity(COMPANIES, ids=[user.company_id for user in users]))


async def record_failed_sign_in(services: Services, client: ClientInfo, users: Sequence[User]) -> None:
    """Write a failed sign-in to the audit log of each user's company; call it after the response was sent."""
    for user in users:
        async with begin(services.database, user.company_id, advances_revision=False) as uow:
            await record_identity_event(uow, IdentityEventKind.SIGN_IN_FAILED, by=client.columns, user_id=user.id)
