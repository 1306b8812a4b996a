"""The companies in which a login has users. Who signs in is found by it, so that only the shards of these are asked.

It is derived from the users, in the transaction that writes them.
"""

from collections.abc import AsyncIterator, Collection
from typing import Any

from sqlalchemy import BindParameter, Select, and_, bindparam, delete, exists, select

from db.flags.platform import Platform, platform_of_store
from db.models import Company, LoginCompany, User
from db.row import RowQuery, select_rows
from db.sql.id_list import is_among
from db.sql.upserts import conflict_insert
from db.store import Snapshot, Store
from db.unit_of_work import UnitOfWork

NO_COMPANY = 0
COMPANIES = select_rows(LoginCompany).where(LoginCompany.c.login_id == bindparam("login_id"))
LOGINS_OF_COMPANY = select(LoginCompany.c.login_id).where(LoginCompany.c.in_company_id == bindparam("company_id"))
LOGINS_OF_USERS = select(User.c.login_id).where(User.c.login_id.is_not(None))
LOGINS_OF_SOME, THESE_LOGINS = (LOGINS_OF_USERS.where(is_among(each)) for each in (User.c.id, User.c.login_id))

_companies: BindParameter[Any] = bindparam("companies", expanding=True)
_in_companies = User.c.company_id.in_(_companies)
_is_of_login = User.c.login_id == bindparam("login_id")
USERS = select_rows(User).where(_in_companies, _is_of_login, User.c.is_active).order_by(User.c.id)
_is_open = exists().where(
    Company.c.id.in_(_companies), Company.c.id == User.c.company_id, Company.c.suspended_at.is_(None)
)
USERS_OF_OPEN_COMPANIES = USERS.where(_is_open)


async def users_of_login(plane: Snapshot | Platform, login_id: int) -> list[User]:
    """Return the active users of a login, in all companies, by id."""
    return await _read(plane, USERS, login_id)


async def usable_users_of_login(plane: Snapshot | Platform, login_id: int) -> list[User]:
    """Return the users as which a login can sign in: active ones of companies that are not suspended."""
    return await _read(plane, USERS_OF_OPEN_COMPANIES, login_id)


async def _read(plane: Snapshot | Platform, query: RowQuery[User], login_id: int) -> list[User]:
    found = await plane.all_identity(COMPANIES, login_id=login_id)
    # Without a company, the same statement is sent: neither its text nor its time reveals whether a login exists.
    companies = [each.in_company_id for each in found] or [NO_COMPANY]
    return await plane.all_identity(query, companies=companies, login_id=login_id)


async def update_login_companies(uow: UnitOfWork) -> None:
    """Write the companies of the logins that users got or lost."""
    ids = uow.ids_written(User, {"login_id"})
    if not ids:
        return
    before = {row.login_id for row in uow.rows_before[User].values() if row is not None}
    if now := await _logins(uow, LOGINS_OF_SOME, ids=ids):
        await _insert(uow, now)
    if left := before - {None} - now:
        await _delete(uow, left - await _logins(uow, THESE_LOGINS, ids=sorted(left)))


async def _logins(store: Store, query: Select[Any], **values: Any) -> set[int]:
    return {login_id for (login_id,) in await store.tuples(query, **values)}


async def _insert(uow: UnitOfWork, login_ids: Collection[int]) -> None:
    rows = [{"login_id": login_id, "in_company_id": uow.company_id} for login_id in sorted(login_ids)]
    await uow.execute_identity(conflict_insert(uow, LoginCompany).values(rows).on_conflict_do_nothing())


async def _delete(uow: UnitOfWork, login_ids: Collection[int]) -> None:
    c = LoginCompany.c
    is_left = and_(c.login_id.in_(login_ids), c.in_company_id == uow.company_id)
    await uow.execute_identity(delete(LoginCompany.table).where(is_left))


async def wrong_logins(store: Store) -> AsyncIterator[tuple[int, bool]]:
    """Yield each login whose row lacks or should not be there, and whether the company has a user of it."""
    found = await platform_of_store(store).tuples(LOGINS_OF_COMPANY, company_id=store.company_id)
    kept, computed = {login_id for (login_id,) in found}, await _logins(store, LOGINS_OF_USERS)
    for login_id in sorted(kept ^ computed):
        yield login_id, login_id in computed
