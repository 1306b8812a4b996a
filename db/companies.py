"""Creation of companies, users and tokens."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import bindparam

from db.ids import new_id
from db.models import Company, CompanyRole, Currency, Token, TokenScope, User
from db.money.currency_codes import KNOWN_CURRENCIES, currency_values
from db.row import RowQuery, select_rows
from db.store import Database
from db.text import is_single_line
from db.transactions import begin
from db.unit_of_work import UnitOfWork


def check_name(name: str) -> None:
    """Raise `ValueError` for the name of a company or a person that cannot stand in the subject of an email."""
    if not is_single_line(name):
        msg = f"The name {name!r} contains a line break or a control character."
        raise ValueError(msg)


async def create_company(
    database: Database, *, name: str, time_zone: str, currency: str, follow_up_days: int | None = None
) -> int:
    """Create a company with common currencies and its own; return its id.

    Raise `ValueError` if the name is not a single line.
    """
    company_id = new_id()
    async with begin(database, company_id) as uow:
        await add_company(uow, name=name, time_zone=time_zone, currency=currency, follow_up_days=follow_up_days)
    return company_id


async def add_company(
    uow: UnitOfWork, *, name: str, time_zone: str, currency: str, follow_up_days: int | None = None
) -> Company:
    """Create the company of a unit of work, so that its first rows are written with it or not at all."""
    check_name(name)
    row = {"name": name, "time_zone": time_zone, "currency": currency, "follow_up_days": follow_up_days}
    await uow.insert(Company, [{"id": uow.company_id, **row}])
    await uow.insert(Currency, [currency_values(code) for code in sorted({*KNOWN_CURRENCIES, currency})])
    uow.rows_before.pop(Currency)  # they come with the company, so they have no events of their own
    return await uow.get_one(Company, uow.company_id)


async def list_companies(database: Database) -> Sequence[Company]:
    """Return every company, the oldest first."""
    async with database.snapshot() as snapshot:
        return await snapshot.all_identity(select_rows(Company).order_by(Company.c.id))


async def company_ids_after(database: Database, after: int, limit: int) -> list[int]:
    """Return the ids of the next companies after the id `after`, to go through all of them page by page."""
    query = select_rows(Company).where(Company.c.id > bindparam("after")).order_by(Company.c.id).limit(limit)
    async with database.snapshot() as snapshot:
        return [company.id for company in await snapshot.all_identity(query, after=after)]


async def suspend_company(uow: UnitOfWork, *, is_suspended: bool) -> bool:
    """Suspend or resume a company; return False if nothing changes. No user can sign in while it is suspended."""
    company = await uow.get_one(Company, uow.company_id)
    if (company.suspended_at is not None) is is_suspended:
        return False
    return await uow.update(Company, company.id, suspended_at=uow.now if is_suspended else None)


async def create_user(uow: UnitOfWork, company: Company, **values: Any) -> int:
    """Create a user and return its id. Defaults: a regular, active user with the company's time zone and currency.

    Raise `ValueError` if the name is not a single line.
    """
    check_name(values["name"])
    defaults = {"time_zone": company.time_zone, "locale": "en", "currency": company.currency}
    (user_id,) = await uow.insert(User, [{**defaults, "role": CompanyRole.REGULAR, "is_active": True, **values}])
    return user_id


async def create_token(
    uow: UnitOfWork, user_id: int, name: str, *, hash: bytes, prefix: str
) -> None:  # the column's name
    """Store the hash of a user's API token with all scopes; `prefix` is the part that people see."""
    user = await uow.get_one(User, user_id)
    row = {"hash": hash, "user_id": user_id, "login_id": user.login_id, "name": name, "prefix": prefix}
    await uow.insert(Token, [{**row, "scopes": tuple(TokenScope)}])


COMPANY_TOKENS: RowQuery[Token] = select_rows(Token).order_by(Token.c.created_at)
"""Every token of a company, the oldest first, with its user."""

COMPANY_USERS: RowQuery[User] = (
    select_rows(User).where(User.c.is_placeholder.is_(False)).order_by(User.c.name, User.c.id)
)
"""Every user of a company who is not a placeholder, by name."""


async def find_user(database: Database, company_id: int, emails: Sequence[str]) -> User | None:
    """Return the user of a company with one of these forms of an email address, or None."""
    async with database.snapshot() as snapshot:
        return await snapshot.for_company(company_id).first(select_rows(User).where(User.c.email.in_(emails)))
