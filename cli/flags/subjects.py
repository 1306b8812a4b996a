"""Users and companies, as options of a command name them."""

from typing import Any, NamedTuple

import click

from beta.references import find_company, find_user
from db.flags.platform import Platform
from db.flags.statements import COMPANY
from db.models import Company, User

user_option = click.option("--user", "email", metavar="USER", help="A user, by email address or id.")
company_option = click.option("--company", "company_name", metavar="COMPANY", help="A company, by name or id.")


class CliSubject(NamedTuple):
    """The subject of a command: a company, or one of its users."""

    company: Company
    user: User | None

    @property
    def op_fields(self) -> dict[str, Any]:
        """The ids of the subject under the names that operations use."""
        return {"company_id": self.company.id, **({} if self.user is None else {"user_id": self.user.id})}


async def find_subject(platform: Platform, email: str | None, company_name: str | None) -> CliSubject:
    """Return what `--user` and `--company` name; `ChangeError` if that is nothing, or ambiguous."""
    company = None if company_name is None else await find_company(platform, company_name)
    if email is None:
        if company is None:
            raise click.UsageError("Name a user or a company with --user or --company.")
        return CliSubject(company, None)
    user = await find_user(platform, email, company)
    (company_of_user,) = await platform.all(COMPANY, company_id=user.company_id)
    return CliSubject(company_of_user, user)
