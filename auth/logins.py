"""Create logins without an invitation, and compute changed staff roles."""

from auth import passwords
from db.identity import LOGIN, create_login, set_password
from db.models import StaffRole, User
from db.unit_of_work import UnitOfWork


async def ensure_login(uow: UnitOfWork, user: User, password: str | None = None) -> int:
    """Give the user the login of their e-mail address, created if missing; return the login's id.

    A `password` replaces the login's password in all companies. Raise `WeakPassword` if it is too weak.
    """
    email = user.email or ""
    if password is not None:
        passwords.check_strength(password, email)
    logins = (await uow.execute_identity(LOGIN.select, {"email": email})).all()
    login_id = LOGIN.make_row(logins[0]).id if logins else await create_login(uow, email)
    if password is not None:
        await set_password(uow, login_id, await passwords.hash_password(password))
    await uow.update(User, user.id, login_id=login_id)
    return login_id


def updated_staff_roles(
    roles: tuple[StaffRole, ...], *, granted: StaffRole | None = None, revoked: StaffRole | None = None
) -> tuple[StaffRole, ...]:
    """Return the staff roles with one granted or revoked, in the order of `StaffRole`."""
    return tuple(role for role in StaffRole if (role in roles or role is granted) and role is not revoked)
