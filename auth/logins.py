"""Logins of users and their staff roles."""

from auth import passwords
from auth.login_lookup import ensure_login_id
from db.identity import set_password
from db.models import StaffRole, User
from db.unit_of_work import UnitOfWork


async def ensure_login(uow: UnitOfWork, user: User, password: str | None = None) -> int:
    """Give the user the login of their email address, created if missing; return the login's id.

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


def updated_staff_roles(
    roles: tuple[StaffRole, ...], *, granted: StaffRole | None = None, revoked: StaffRole | None = None
) -> tuple[StaffRole, ...]:
    """Return the staff roles with one granted or revoked, in the order of `StaffRole`."""
    return tuple(role for role in StaffRole if (role in roles or role is granted) and role is not revoked)
