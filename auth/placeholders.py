"""Placeholder users: users whom an imported file names, until an invited person takes their place."""

from auth.email_addresses import stored_forms
from db.models import Invitation, User
from db.row import select_rows
from db.text import fold
from db.unit_of_work import UnitOfWork

PLACEHOLDERS = select_rows(User).where(User.c.is_placeholder).order_by(User.c.id)


async def find_placeholder(uow: UnitOfWork, *names: str) -> User | None:
    """Return the first placeholder with one of these names, compared without case and accents."""
    wanted = {fold(name) for name in names} - {""}
    return next((user for user in await uow.all(PLACEHOLDERS) if fold(user.name) in wanted), None)


async def claimed_placeholder(uow: UnitOfWork, invitation: Invitation) -> User | None:
    """Return the placeholder whose records the invited person gets: that of the invitation, else that of its address.

    None if there is none, or if another person took its place before.
    """
    if invitation.placeholder is not None and invitation.placeholder.is_placeholder:
        return invitation.placeholder
    return await find_placeholder(uow, *stored_forms(invitation.email))
