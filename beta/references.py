"""References to companies and users across companies, as the API, the command line and CSV files take them.

A company is given by its global id, its number or its name; a user by their email address, global id or number.
"""

from collections.abc import Sequence

from auth.email_addresses import normalize_email, stored_forms
from beta.errors import ChangeError, ChangeErrorCode
from beta.refusals import Refusal
from db.flags.audit_filter import AuditActor
from db.flags.platform import Platform
from db.flags.statements import COMPANIES_BY_NAME, COMPANY, USER, USERS_BY_EMAIL
from db.ids import MAX_ID, row_id_of
from db.models import Company, User


async def find_company(platform: Platform, text: str, path: str = "company") -> Company:
    """Return the company that a text stands for; raise `ChangeError` if there is none, or several."""
    row_id = _row_id("Company", text)
    companies = [] if row_id is None else await platform.all(COMPANY, company_id=row_id)
    companies = companies or await platform.all(COMPANIES_BY_NAME, name=text.strip())
    if not companies:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.NO_COMPANY, path, company=text)
    if len(companies) > 1:
        ids = ", ".join(str(company.id) for company in companies)
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.SEVERAL_COMPANIES, path, company=text, ids=ids)
    return companies[0]


async def find_user(platform: Platform, text: str, company: Company | None = None, path: str = "user") -> User:
    """Return the user that a text stands for; `company` is needed if several companies have one.

    Raises `ChangeError` if there is no such user, or several.
    """
    users = [
        user
        for user in await _users(platform, text)
        if not user.is_placeholder and (company is None or user.company_id == company.id)
    ]
    if not users:
        if company is None:
            raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.USER_UNKNOWN, path, user=text)
        raise ChangeError(
            ChangeErrorCode.NOT_FOUND, Refusal.USER_UNKNOWN_IN_COMPANY, path, user=text, company=company.name
        )
    if len(users) > 1:
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.SEVERAL_USERS, "company", user=text)
    return users[0]


async def _users(platform: Platform, text: str) -> Sequence[User]:
    row_id = _row_id("User", text)
    if row_id is not None:
        return await platform.all(USER, user_id=row_id)
    return await platform.all(USERS_BY_EMAIL, emails=stored_forms(text))


def audit_actor_id(text: str) -> str:
    """Return the id of staff in the audit log: an email address in its one form, another name as it is."""
    return normalize_email(text) or text.strip()


async def audit_actor(platform: Platform, text: str) -> AuditActor:
    """Return the actor that a text stands for: a name or an id of the audit log, or an address, also of users."""
    emails = stored_forms(text)
    users = await platform.all(USERS_BY_EMAIL, emails=emails) if emails else []
    return AuditActor(audit_actor_id(text), tuple(str(user.id) for user in users))


def _row_id(type_name: str, text: str) -> int | None:
    """Return the number in a global id or a number; None for other texts."""
    plain = text.strip()
    row_id = int(plain) if plain.isascii() and plain.isdigit() else row_id_of(type_name, plain)
    return row_id if row_id is not None and row_id <= MAX_ID else None
