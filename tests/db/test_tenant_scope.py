"""The wall between companies: no statement passes it, whatever it is made of."""

import factories
import pytest
from company_fixture import CompanyFixture, make_company
from sqlalchemy import delete, exists, func, literal, select, update

from db.models import Account, Company, Deal, Organization, Token, User
from db.row import metadata, select_rows
from db.tenant_scope import scope_to_company

TABLES = sorted(metadata.tables.values(), key=lambda table: table.name)
COMPANIES = [table for table in TABLES if "company_id" in table.c or table.name == "company"]
PLATFORM = [table for table in TABLES if table not in COMPANIES]


@pytest.mark.parametrize("table", COMPANIES, ids=lambda table: table.name)
def test_every_table_is_held_however_it_is_read(table) -> None:
    other = table.alias("other")
    statements = {
        "select": select(table),
        "count": select(func.count()).select_from(table),
        "alias": select(other),
        "outer join": select(literal(1)).select_from(table.outerjoin(other, literal(value=True))),
        "join of a select": select(table).join(other, literal(value=True)),
        "outer join of a select": select(table).outerjoin(other, literal(value=True)),
        "subquery": select(select(table).subquery()),
        "common table": select(select(table).cte()),
        "exists": select(literal(1)).where(exists().where(table.c[next(iter(table.c.keys()))].is_not(None))),
        "union": select(table).union_all(select(other)),
        "update": update(table).values({table.c.keys()[-1]: None}),
        "delete": delete(table),
    }
    for name, statement in statements.items():
        wanted = 2 if "join" in name or name == "union" else 1
        assert str(scope_to_company(statement)).count(":scope_company") == wanted, name


async def two(world: CompanyFixture) -> CompanyFixture:
    other = await make_company(world.database, "Koyo", "Asia/Tokyo", "JPY")
    async with other.uow() as uow:
        one = await factories.organization(uow, "Theirs")
        await factories.deal(uow, one, **factories.won(uow.now), currency_code="JPY")
    return other


async def test_rows_of_another_company_are_not_there(world: CompanyFixture) -> None:
    await two(world)

    async with world.database.snapshot() as snapshot:
        store = snapshot.for_company(world.company.id)

        assert await store.all(select_rows(Account)) == []
        assert await store.all(select_rows(Deal)) == []
        assert [user.id for user in await store.all(select_rows(User))] == [world.user_id]
        assert len(await store.all(select_rows(Token))) == 1
        assert [company.id for company in await store.all(select_rows(Company))] == [world.company.id]


async def test_rows_of_another_company_are_neither_changed_nor_removed(world: CompanyFixture) -> None:
    other = await two(world)

    async with world.uow() as uow:
        await uow.write(update(Organization.table).values(name="Mine now"))
        await uow.write(delete(Deal.table))

    async with world.database.snapshot() as snapshot:
        theirs = snapshot.for_company(other.company.id)
        assert [organization.name for organization in await theirs.all(select_rows(Organization))] == ["Theirs"]
        assert len(await theirs.all(select_rows(Deal))) == 1


async def test_the_id_of_another_company_answers_as_one_that_never_was(world: CompanyFixture) -> None:
    other = await two(world)
    theirs = (await other.ask("{ accounts { nodes { id } } }"))["accounts"]["nodes"][0]["id"]

    data = await world.ask("query ($id: ID!) { node(id: $id) { id } account(id: $id) { id } }", id=theirs)

    assert data == {"node": None, "account": None}


async def test_every_statement_that_is_sent_names_the_company(world: CompanyFixture) -> None:
    async with world.uow() as uow:
        one = await factories.organization(uow)
        await factories.deal(uow, one, **factories.won(uow.now))
    await world.ask(
        """{ accounts(where: {search: "north", deals: {some: {status: {in: [WON]}}}}) {
               nodes { owner { name } timeline { nodes { at } } deals { nodes { stage { name } } } } totalCount }
             accountSummary { count columns { count } } }"""
    )

    of_flags = ("FROM flag", "FROM segment")
    sent = [each for each in world.statements if "token" not in each and not any(name in each for name in of_flags)]
    assert sent
    assert [statement for statement in sent if "company_id = " not in statement] == []
