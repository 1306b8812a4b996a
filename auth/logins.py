"""Find and create logins by email address, and compute changed staff roles."""

from collections.abc import Sequence

from auth import passwords
from auth.email_addresses import normalize_email, stored_forms
from db.identity import LOGINS, create_login, set_password
from db.models import Login, StaffRole, User
from db.store import Snapshot
from db.unit_of_work import UnitOfWork


async def ensure_login(uow: UnitOfWork, user: User, password: str | None = None) -> int:
    """Give the user the login of their e-mail address, created if missing; return the login's id.

    A `password` replaces the login's password in all companies. Raise `WeakPassword` if it is too weak.
    """
    email = user.email or ""
    if password is not None:
        passwords.check_strength(password, email)
    login_id = await ensure_login_id(uow, email)
    if password is not None:
        await set_password(uow, login_id, await passwords.hash_password(password))
    await uow.update(User, user.id, login_id=login_id)
    return login_id


async def ensure_login_id(uow: UnitOfWork, email: str) -> int:
    """Return the id of the login with this email address, created if missing."""
    rows = (await uow.execute_identity(LOGINS.select, {"emails": stored_forms(email)})).all()
    login = _preferred([LOGINS.make_row(row) for row in rows], email)
    return login.id if login else await create_login(uow, normalize_email(email) or email)


async def find_login(snapshot: Snapshot, email: str) -> Login | None:
    """Return the login with this email address, in whichever form it is stored; None if there is none."""
    return _preferred(await snapshot.all_identity(LOGINS, emails=stored_forms(email)), email)


def _preferred(logins: Sequence[Login], email: str) -> Login | None:
    return min(logins, key=lambda login: stored_forms(email).index(login.email), default=None)


def updated_staff_roles(
    roles: tuple[StaffRole, ...], *, granted: StaffRole | None = None, revoked: StaffRole | None = None
) -> tuple[StaffRole, ...]:
    """Return the staff roles with one granted or revoked, in the order of `StaffRole`."""
    return tuple(role for role in StaffRole if (role in roles or role is granted) and role is not revoked)
