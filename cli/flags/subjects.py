"""Users and companies, as options of a command name them."""

from typing import Any, NamedTuple

import click

from auth.email_addresses import stored_forms
from beta.errors import ChangeError, ChangeErrorCode
from db.flags.platform import Platform
from db.flags.statements import COMPANIES_BY_NAME, COMPANY, USERS_BY_EMAIL
from db.ids import MAX_ID, row_id_of
from db.models import Company, User

user_option = click.option("--user", "email", metavar="EMAIL", help="A user, by e-mail address.")
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


async def find_user(platform: Platform, email: str, company: Company | None = None) -> User:
    """Return the user with that e-mail address; `company` is needed if several companies have one."""
    users = [
        user
        for user in await platform.all(USERS_BY_EMAIL, emails=stored_forms(email))
        if not user.is_placeholder and (company is None or user.company_id == company.id)
    ]
    if not users:
        where = f" in {company.name}" if company else ""
        raise ChangeError(ChangeErrorCode.NOT_FOUND, f"There is no user with the address {email!r}{where}.")
    if len(users) > 1:
        raise ChangeError(ChangeErrorCode.INVALID, f"{email!r} works for several companies. Choose one with --company.")
    return users[0]


async def find_company(platform: Platform, text: str) -> Company:
    """Return the company with that name or id."""
    row_id = int(text) if text.isascii() and text.isdigit() else row_id_of("Company", text)
    companies = await platform.all(COMPANY, company_id=row_id) if row_id is not None and row_id <= MAX_ID else []
    companies = companies or await platform.all(COMPANIES_BY_NAME, name=text)
    if not companies:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, f"There is no company {text!r}.")
    if len(companies) > 1:
        ids = ", ".join(str(company.id) for company in companies)
        raise ChangeError(ChangeErrorCode.INVALID, f"Several companies have the name {text!r}. Use an id: {ids}.")
    return companies[0]
