"""Signing in with an address and a password.

Whoever does not know a password learns nothing: neither by what is answered nor by how long it takes can an address
that signs in here be told from one that does not.
"""

from collections.abc import Mapping, Sequence

from auth import passwords, sessions
from auth.errors import ApiError
from auth.secret_tokens import Secret
from auth.services import ClientInfo, Services
from db.identity import COMPANIES, LOGIN, PASSWORD, USERS, record_identity_event
from db.models import Company, IdentityEventKind, Login, SignInMethod, User
from db.transactions import begin


class InvalidCredentials(ApiError):
    """The address, the password or both are wrong. `users` is whom it was tried for; nobody is told."""

    status = 401

    def __init__(self, users: Sequence[User] = ()) -> None:
        super().__init__("INVALID_CREDENTIALS", "The address or the password is wrong.")
        self.users = users


class CompanyRequired(ApiError):
    """Somebody works for several companies, and has to say for which."""

    status = 409

    def __init__(self, companies: Sequence[Company]) -> None:
        super().__init__("COMPANY_REQUIRED", "Say for which company, with `companyId`.", "companyId")
        self.companies = companies

    @property
    def extra(self) -> Mapping[str, object]:
        """The companies to choose from."""
        return {"companies": [{"id": str(company.id), "name": company.name} for company in self.companies]}


async def sign_in(
    services: Services, client: ClientInfo, email: str, password: str, company_id: int | None = None
) -> tuple[Secret, User]:
    """Begin a session; `WrongPassword`, `CompanyNeeded`, or `TooMany` where it cannot begin."""
    await services.rate_limiter.hit_attempt("sign in", client.address, email)
    login, users = await verify_credentials(services, email, password)
    if login is None or not users:
        raise InvalidCredentials(users)
    user = await select_user(services, users, company_id)
    return await sessions.start_session(services, client, user, SignInMethod.PASSWORD), user


async def verify_credentials(services: Services, email: str, password: str) -> tuple[Login | None, list[User]]:
    """Whose address and password these are, if they fit, and whom that person may be."""
    async with services.database.snapshot() as snapshot:
        login = next(iter(await snapshot.all_identity(LOGIN, email=email)), None)
        number = login.id if login else 0
        kept = next(iter(await snapshot.all_identity(PASSWORD, login_id=number)), None)
        users = await snapshot.all_identity(USERS, login_id=number)
    right = await passwords.verify_password(password, kept.hash if kept else None)
    return (login if right else None), users


async def select_user(services: Services, users: Sequence[User], company_id: int | None) -> User:
    """The user of that company; the only one where none is named."""
    fitting = [user for user in users if company_id in {None, user.company_id}]
    if len(fitting) == 1:
        return fitting[0]
    async with services.database.snapshot() as snapshot:
        raise CompanyRequired(await snapshot.all_identity(COMPANIES, ids=[user.company_id for user in users]))


async def record_failed_sign_in(services: Services, client: ClientInfo, users: Sequence[User]) -> None:
    """Let the companies of these users know that somebody tried; after the answer, which must take no longer for it."""
    for user in users:
        async with begin(services.database, user.company_id, advances_revision=False) as uow:
            await record_identity_event(uow, IdentityEventKind.SIGN_IN_FAILED, by=client.columns, user_id=user.id)
