"""Tenant scope: every statement is limited to one company, whatever it is made of."""

from typing import Any

import factories
import pytest
from company_fixture import CompanyFixture, make_company
from sqlalchemy import Delete, Select, Update, delete, exists, func, literal, select, text, update

from db.models import Account, Company, Deal, Organization, Token, User
from db.row import metadata, select_rows
from db.tenancy.tenant_scope import UnscopedStatement, scope_to_company

TABLES = sorted(metadata.tables.values(), key=lambda table: table.name)
COMPANIES = [table for table in TABLES if "company_id" in table.c or table.name == "company"]
PLATFORM = [table for table in TABLES if table not in COMPANIES]


@pytest.mark.parametrize("table", COMPANIES, ids=lambda table: table.name)
def test_every_table_is_scoped_in_every_statement(table) -> None:
    other, third = table.alias("other"), table.alias("third")
    statements = {
        "select": select(table),
        "count": select(func.count()).select_from(table),
        "alias": select(other),
        "outer join": select(literal(1)).select_from(table.outerjoin(other, literal(value=True))),
        "join of a select": select(table).join(other, literal(value=True)),
        "outer join of a select": select(table).outerjoin(other, literal(value=True)),
        "third of a join of a join": select(literal(1)).select_from(
            table.outerjoin(other.join(third, literal(value=True)), literal(value=True))
        ),
        "subquery": select(select(table).subquery()),
        "common table": select(select(table).cte()),
        "exists": select(literal(1)).where(exists().where(table.c[next(iter(table.c.keys()))].is_not(None))),
        "union": select(table).union_all(select(other)),
        "update": update(table).values({table.c.keys()[-1]: None}),
        "delete": delete(table),
    }
    for name, statement in statements.items():
        expected = 3 if "third" in name else 2 if "join" in name or name == "union" else 1
        assert str(scope_to_company(statement)).count(":scope_company") == expected, name


@pytest.mark.parametrize(
    "statement",
    [
        delete(Deal.table).where(Deal.c.id == Organization.c.id),
        update(Deal.table).where(Deal.c.organization_id == Organization.c.id).values(title="Mine"),
        update(Deal.table).values(title=Organization.c.name),
        select(Deal.c.id).where(text("true OR true")),
    ],
    ids=["delete of two tables", "update of two tables", "value of another table", "text of SQL"],
)
def test_what_cannot_be_scoped_is_refused(statement: Select[Any] | Update | Delete) -> None:
    with pytest.raises(UnscopedStatement):
        scope_to_company(statement)


async def make_other_company(viewer: CompanyFixture) -> CompanyFixture:
    other = await make_company(viewer.database, "Koyo", "Asia/Tokyo", "JPY")
    async with other.uow() as uow:
        organization = await factories.organization(uow, "Theirs")
        await factories.deal(uow, organization, **factories.won(uow.now), currency_code="JPY")
    return other


async def test_rows_of_another_company_are_not_read(viewer: CompanyFixture) -> None:
    await make_other_company(viewer)

    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)

        assert await store.all(select_rows(Account)) == []
        assert await store.all(select_rows(Deal)) == []
        assert [user.id for user in await store.all(select_rows(User))] == [viewer.user_id]
        assert len(await store.all(select_rows(Token))) == 1
        assert [company.id for company in await store.all(select_rows(Company))] == [viewer.company.id]


async def test_rows_of_another_company_are_not_written(viewer: CompanyFixture) -> None:
    other = await make_other_company(viewer)

    async with viewer.uow() as uow:
        await uow.write(update(Organization.table).values(name="Mine now"))
        await uow.write(delete(Deal.table))

    async with viewer.database.snapshot() as snapshot:
        other_store = snapshot.for_company(other.company.id)
        assert [organization.name for organization in await other_store.all(select_rows(Organization))] == ["Theirs"]
        assert len(await other_store.all(select_rows(Deal))) == 1


async def test_id_of_another_company_is_unknown(viewer: CompanyFixture) -> None:
    other = await make_other_company(viewer)
    account_id = (await other.ask("{ accounts { nodes { id } } }"))["accounts"]["nodes"][0]["id"]

    data = await viewer.ask("query ($id: ID!) { node(id: $id) { id } account(id: $id) { id } }", id=account_id)

    assert data == {"node": None, "account": None}


async def test_every_sent_statement_names_the_company(viewer: CompanyFixture) -> None:
    async with viewer.uow() as uow:
        organization = await factories.organization(uow)
        await factories.deal(uow, organization, **factories.won(uow.now))
    await viewer.ask(
        """{ accounts(where: {search: "north", deals: {some: {status: {in: [WON]}}}}) {
               nodes { owner { name } timeline { nodes { at } } deals { nodes { stage { name } } } } totalCount }
             accountSummary { count columns { count } } }"""
    )

    identity_tables = ("token", "FROM flag", "FROM segment")
    sent = [sql for sql in viewer.statements if not any(name in sql for name in identity_tables)]
    assert sent
    assert [sql for sql in sent if "company_id = " not in sql] == []
