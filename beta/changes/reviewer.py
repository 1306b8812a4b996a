"""Who reviews: the users of a login, and what rules can tell of them, read once for any number of change requests."""

from collections.abc import Sequence
from typing import NamedTuple

from auth.email_addresses import stored_forms
from beta.impact.audience import AudienceUser, UserRow, iterate_rows
from db.flags.platform import Platform
from db.identity import LOGIN_BY_ID
from db.login_companies import usable_users_of_login
from db.models import User
from flags.evaluation_context import COLUMNS
from flags.traits import Traits


class Reviewer(NamedTuple):
    """A login, its usable users, and the same users as rules see them."""

    login_id: int
    login_emails: Sequence[str]
    users: Sequence[User]
    rows: Sequence[UserRow]

    @property
    def emails(self) -> frozenset[str]:
        """The addresses of the login and of its users, in each form in which they may be stored."""
        addresses = [*self.login_emails, *(user.email or "" for user in self.users)]
        return frozenset(form for address in addresses for form in stored_forms(address))

    def seen_by(self, traits: Traits) -> list[AudienceUser]:
        """Return the users with what some rules can tell of them."""
        found = []
        for row in self.rows:
            attributes = {name: row.attributes[name] for name in traits.attributes}
            own_traits = traits.of(row.company_id, row.id, list(attributes.values()))
            found.append(AudienceUser(*row._replace(attributes=attributes), own_traits))
        return found


async def read_reviewer(platform: Platform, login_id: int) -> Reviewer:
    """Read a reviewer. The users of their companies are read, since a seat depends on the order of these."""
    users = await usable_users_of_login(platform, login_id)
    logins = await platform.all(LOGIN_BY_ID, login_id=login_id)
    ids, companies = {user.id for user in users}, {user.company_id for user in users}
    rows = [row async for row in iterate_rows(platform, list(COLUMNS), companies) if row.id in ids] if users else []
    return Reviewer(login_id, [login.email for login in logins], users, rows)
