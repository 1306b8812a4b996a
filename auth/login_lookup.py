"""Look-up of logins by email address."""

from collections.abc import Sequence

from auth.email_addresses import normalize_email, stored_forms
from db.identity import LOGINS, create_login
from db.models import Login
from db.store import Snapshot
from db.unit_of_work import UnitOfWork


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
