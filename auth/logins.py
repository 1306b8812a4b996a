"""Letting people sign in who need no invitation: the first of a company, and whoever is let in by hand."""

from auth import passwords
from db.identity import LOGIN, create_login, set_password
from db.models import StaffRole, User
from db.unit_of_work import UnitOfWork


async def ensure_login(uow: UnitOfWork, user: User, password: str | None = None) -> int:
    """Give a user a login, which they may have already for another company; answers its id.

    With `password` it becomes theirs, wherever they sign in (`WeakPassword` where it is none).
    """
    email = user.email or ""
    if password is not None:
        passwords.check_strength(password, email)
    found = (await uow.execute_identity(LOGIN.select, {"email": email})).all()
    login_id = LOGIN.make_row(found[0]).id if found else await create_login(uow, email)
    if password is not None:
        await set_password(uow, login_id, await passwords.hash_password(password))
    await uow.update(User, user.id, login_id=login_id)
    return login_id


def updated_staff_roles(
    roles: tuple[StaffRole, ...], *, granted: StaffRole | None = None, revoked: StaffRole | None = None
) -> tuple[StaffRole, ...]:
    """The same staff roles with one more, or one less, in a fixed order."""
    return tuple(role for role in StaffRole if (role in roles or role is granted) and role is not revoked)
