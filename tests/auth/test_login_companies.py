"""The companies of a login: kept in the transaction that writes users, and all that sign-in asks."""

import httpx2
from company_fixture import CompanyFixture, make_company
from http_client import sign_in
from router_queries import spanning_tables, statements_sent
from sqlalchemy import delete, insert, select

from auth.login_lookup import ensure_login_id
from auth.logins import ensure_login
from db.flags.platform import platform_of_snapshot
from db.models import LoginCompany, User
from db.store import Database
from db.verify import RollupDifference, find_differences

ALL = select(LoginCompany.c.login_id, LoginCompany.c.in_company_id)


async def login_companies(database: Database) -> set[tuple[int, int]]:
    """All rows of the table."""
    async with database.snapshot() as snapshot:
        return set(await platform_of_snapshot(snapshot).tuples(ALL))


async def differences(viewer: CompanyFixture) -> list[RollupDifference]:
    async with viewer.database.snapshot() as snapshot:
        return [each async for each in find_differences(snapshot.for_company(viewer.company.id))]


async def test_login_is_found_in_each_of_its_companies(
    http: httpx2.AsyncClient, viewer: CompanyFixture, eva: User
) -> None:
    other = await make_company(viewer.database, "Koyo")
    async with other.uow() as uow:
        await uow.update(User, other.user_id, login_id=eva.login_id)

    with statements_sent(viewer.database) as sent:
        answer = (await sign_in(http)).json()
        await sign_in(http, companyId=str(other.company.id))

    assert {company["name"] for company in answer["companies"]} == {"Solera", "Koyo"}
    assert (await http.get("/auth/session")).status_code != 401
    assert [statement for _, statement in sent if spanning_tables(statement)] == []


async def test_companies_follow_the_logins_of_users(viewer: CompanyFixture, eva: User) -> None:
    assert await login_companies(viewer.database) == {(eva.login_id, viewer.company.id)}
    async with viewer.uow() as uow:
        another = await ensure_login_id(uow, "eva@elsewhere.example")
        await uow.update(User, eva.id, login_id=another)
    assert await login_companies(viewer.database) == {(another, viewer.company.id)}
    assert await differences(viewer) == []


async def test_login_stays_while_the_company_has_another_user_of_it(viewer: CompanyFixture, eva: User) -> None:
    async with viewer.uow() as uow:
        (second,) = await uow.insert(User, [{**eva._asdict(), "id": 7, "email": "e@solera.example"}])  # type: ignore[attr-defined]  # a row is a named tuple
        await uow.update(User, second, login_id=await ensure_login(uow, eva))
    async with viewer.uow() as uow:
        await uow.update(User, second, login_id=None)
    assert await login_companies(viewer.database) == {(eva.login_id, viewer.company.id)}


async def test_verification_names_logins_that_lack_or_are_too_many(viewer: CompanyFixture, eva: User) -> None:
    async with viewer.uow() as uow:
        await uow.execute_identity(delete(LoginCompany.table))
        spare = {"login_id": 7, "in_company_id": viewer.company.id}
        await uow.execute_identity(insert(LoginCompany.table).values(spare))

    assert set(await differences(viewer)) == {
        RollupDifference("login_company", 7, "*", True, False),
        RollupDifference("login_company", eva.login_id or 0, "*", False, True),
    }
