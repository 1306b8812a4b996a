"""Attacks on tenant isolation on both databases, and PostgreSQL's row-level security alone.

Numbers are those of docs/decisions/threat-model.md.
"""

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any

import factories
import pytest
from company_fixture import CompanyFixture, make_company
from database_templates import share_compiled_statements
from sqlalchemy import Table, delete, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from tenant_inspector import REJECTED, UnroutedStatement, UnscopedTable

from cli.base import open_database
from db.connections.engine import DatabaseOptions
from db.flags.platform import platform_of_snapshot
from db.ids import new_id
from db.models import Company, Deal, Login, Organization, Password, Person, Token, User
from db.row import Row, metadata, select_rows
from db.store import Database
from db.tenancy.row_level_security import ROLE, set_tenant_statement
from db.tenancy.tenant_scope import IDENTITY_TABLES, UnscopedStatement, identity_statement, scope_to_company
from db.transactions import begin

TABLES = sorted(metadata.tables.values(), key=lambda table: table.name)
COMPANIES = [table for table in TABLES if "company_id" in table.c]
PLATFORM = [table for table in TABLES if "company_id" not in table.c and table.name != "company"]


@pytest.fixture
async def other_company(viewer: CompanyFixture) -> CompanyFixture:
    """Another company with a won deal."""
    other = await make_company(viewer.database, "Koyo", "Asia/Tokyo", "JPY")
    async with other.uow() as uow:
        one = await factories.organization(uow, "Theirs")
        await factories.deal(uow, one, **factories.won(uow.now), currency_code="JPY")
    return other


async def insert_row(viewer: CompanyFixture, model: type[Row], row: dict[str, Any]) -> None:
    async with viewer.uow() as uow:
        await uow.insert(model, [row])


@pytest.mark.parametrize(
    "statement",
    [
        text("SELECT * FROM deal"),  # 47
        select(Deal.table),  # 48
        select(func.count()).select_from(Deal.table),
        insert(Deal.table).values(company_id=1, id=1),
        update(Deal.table).values(title="x"),
        delete(Deal.table),
        select(Login.table),
        text("SET row_security = off"),
    ],
    ids=lambda statement: type(statement).__name__,
)
async def test_unscoped_statement_is_not_sent(viewer: CompanyFixture, statement: Any) -> None:
    async with viewer.database.engine.connect() as connection:  # 49
        with pytest.raises(UnscopedStatement):
            await connection.execute(statement)


async def test_plain_sql_is_not_sent(viewer: CompanyFixture) -> None:
    async with viewer.database.engine.connect() as connection:
        with pytest.raises(UnscopedStatement):
            await connection.exec_driver_sql("SELECT * FROM deal")


async def test_insert_rejected_when_the_company_differs(
    viewer: CompanyFixture, other_company: CompanyFixture
) -> None:  # 50
    row = {"company_id": other_company.company.id, "name": "x", "folded_name": "x"}
    with pytest.raises(UnscopedStatement):
        async with viewer.uow() as uow:
            await uow.insert(Organization, [row])
    with pytest.raises(UnscopedStatement):
        async with viewer.uow() as uow:
            await uow.write(insert(Organization.table).values(id=new_id(), **row))


async def test_update_rejected_when_it_moves_a_row(viewer: CompanyFixture, other_company: CompanyFixture) -> None:  # 51
    async with viewer.uow() as uow:
        mine = await factories.organization(uow)
    with pytest.raises(UnscopedStatement):
        async with viewer.uow() as uow:
            await uow.update(Organization, mine, company_id=other_company.company.id)
    with pytest.raises(UnscopedStatement):
        async with viewer.uow() as uow:
            await uow.write(update(Organization.table).values(company_id=other_company.company.id))


async def test_row_of_another_company_is_not_written(
    viewer: CompanyFixture, other_company: CompanyFixture
) -> None:  # 52 to 55
    async with other_company.database.snapshot() as snapshot:
        (their_deal,) = await snapshot.for_company(other_company.company.id).all(select_rows(Deal))
    async with viewer.uow() as uow:
        await uow.update(Deal, their_deal.id, title="Mine now")
        await uow.write(delete(Deal.table).where(Deal.c.id == their_deal.id))
        assert await uow.first(select_rows(Deal).where(Deal.c.id == their_deal.id)) is None

    async with other_company.database.snapshot() as snapshot:
        assert await snapshot.for_company(other_company.company.id).all(select_rows(Deal)) == [their_deal]


@pytest.mark.parametrize("index", [0, 1])
async def test_reference_to_another_company_fails_like_an_unknown_id(
    viewer: CompanyFixture, other_company: CompanyFixture, index: int
) -> None:  # 56
    async with other_company.database.snapshot() as snapshot:
        (their_organization,) = await snapshot.for_company(other_company.company.id).all(select_rows(Organization))
    target = (their_organization.id, 12345)[index]

    row = {"name": "P", "folded_name": "p", "organization_id": target, "owner_id": viewer.user_id}
    with pytest.raises(DBAPIError) as error:
        await insert_row(viewer, Person, row)

    assert str(their_organization.id) not in str(error.value.orig).replace(str(target), "")


async def test_unique_values_are_unique_per_company(
    viewer: CompanyFixture, other_company: CompanyFixture
) -> None:  # 57
    for company in (viewer, other_company):
        async with company.uow() as uow:
            await uow.insert(Organization, [{"name": "Same", "folded_name": "same", "external_id": "7"}])


@pytest.mark.slow
async def test_id_of_another_company_is_unknown_in_all_arguments(
    viewer: CompanyFixture, other_company: CompanyFixture
) -> None:  # 60, 63, 64
    ids = {}
    async with other_company.database.snapshot() as snapshot:
        store = snapshot.for_company(other_company.company.id)
        ids["deal"], ids["organization"] = (
            (await store.all(select_rows(Deal)))[0].global_id,
            (await store.all(select_rows(Organization)))[0].global_id,
        )

    answer = await viewer.ask(
        """query ($deal: ID!, $organization: ID!) {
             deal(id: $deal) { title }
             deals(where: {organizationId: {eq: $organization}}) { totalCount nodes { title } }
             organizations(where: {deals: {some: {id: {eq: $deal}}}}) { totalCount }
             accountSummary { count wonValue { amount } }
             nodes(ids: [$deal, $organization]) { id } }""",
        **ids,
    )

    assert answer == {
        "deal": None,
        "deals": {"totalCount": 0, "nodes": []},
        "organizations": {"totalCount": 0},
        "accountSummary": {"count": 0, "wonValue": {"amount": "0.00"}},
        "nodes": [None, None],
    }


async def test_cursor_of_another_company_reveals_nothing(
    viewer: CompanyFixture, other_company: CompanyFixture
) -> None:  # 62
    page = await other_company.ask("{ accounts { pageInfo { endCursor } } }")
    cursor = page["accounts"]["pageInfo"]["endCursor"]

    answer = await viewer.answer("query ($c: String!) { accounts(after: $c) { nodes { name } } }", c=cursor)

    assert answer.data == {"accounts": {"nodes": []}} or answer.errors[0].extensions["code"] == "BAD_USER_INPUT"
    assert "Theirs" not in str(answer)


async def test_new_ids_are_unique(viewer: CompanyFixture) -> None:  # 61
    ids = [new_id() for _ in range(100)]
    assert len(set(ids)) == 100


async def test_loaders_serve_one_company(viewer: CompanyFixture, other_company: CompanyFixture) -> None:  # 60
    document = "{ accounts { totalCount nodes { owner { name } deals { nodes { title } } } } }"
    first, second = await viewer.ask(document), await other_company.ask(document)
    assert (first["accounts"]["totalCount"], second["accounts"]["totalCount"]) == (0, 1)


@pytest.mark.parametrize(
    "table", [table for table in COMPANIES if table.name not in IDENTITY_TABLES], ids=lambda t: t.name
)
def test_identity_statement_rejected_when_it_reads_company_data(table: Table) -> None:  # 67
    with pytest.raises(UnscopedStatement):
        identity_statement(select(table))


@pytest.mark.parametrize("table", COMPANIES, ids=lambda t: t.name)
def test_identity_statement_rejected_when_it_writes_company_data(table: Table) -> None:
    for change in (insert(table), update(table), delete(table)):
        with pytest.raises(UnscopedStatement):
            identity_statement(change)


@pytest.mark.parametrize("table", PLATFORM, ids=lambda t: t.name)
def test_company_statement_rejected_with_platform_tables(table: Table) -> None:
    column = next(iter(table.c))
    for statement in (
        select(table),
        select(select(table).subquery()),
        select(User.table).where(User.c.login_id.in_(select(column))),
        insert(table),
        update(table).values({column.name: None}),
        delete(table),
    ):
        with pytest.raises(UnscopedStatement):
            scope_to_company(statement)


@pytest.fixture
def rejected() -> Iterator[list[Exception]]:
    """What the inspector rejects, as it should here."""
    yield REJECTED
    REJECTED.clear()


async def test_inspector_rejects_an_unscoped_statement(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch, rejected: list[Exception]
) -> None:
    monkeypatch.setattr(
        "db.store.scope_to_company", lambda statement, _closed: statement.execution_options(plane="company")
    )
    async with viewer.database.snapshot() as snapshot:
        with pytest.raises(UnscopedTable):
            await snapshot.for_company(viewer.company.id).all(select_rows(Deal))
    assert len(rejected) == 1


@pytest.mark.usefixtures("rejected")
async def test_inspector_rejects_a_question_to_all_shards(database_url: str) -> None:
    database = Database(database_url, options=DatabaseOptions(set_local=True))
    async with database.snapshot() as snapshot:
        with pytest.raises(UnroutedStatement, match="token"):
            await platform_of_snapshot(snapshot).tuples(select(Token.c.id))
    await database.close()


@pytest.fixture
async def app_connection(
    viewer: CompanyFixture, other_company: CompanyFixture, owner: AsyncEngine
) -> AsyncIterator[AsyncConnection]:
    """A connection of the application's role without tenant scope; PostgreSQL only."""
    if owner.dialect.name != "postgresql":
        pytest.skip("SQLite has no row-level security.")
    async with owner.connect() as connection:
        await connection.exec_driver_sql(f"SET LOCAL ROLE {ROLE}")
        yield connection


async def test_rls_hides_all_rows_without_a_tenant(app_connection: AsyncConnection) -> None:
    for table in TABLES:
        assert (await app_connection.execute(select(table))).all() == [], table.name


async def test_rls_shows_the_tenant_its_own_rows(app_connection: AsyncConnection, viewer: CompanyFixture) -> None:
    await app_connection.execute(*set_tenant_statement(viewer.company.id))

    for table in COMPANIES:
        assert {row.company_id for row in await app_connection.execute(select(table))} <= {viewer.company.id}, (
            table.name
        )
    assert [row.id for row in await app_connection.execute(select(Company.table))] == [viewer.company.id]
    assert [row.id for row in await app_connection.execute(select(User.table))] == [viewer.user_id]
    for table in PLATFORM:
        assert (await app_connection.execute(select(table))).all() == [], table.name


async def test_rls_hides_all_rows_after_a_rollback(app_connection: AsyncConnection, viewer: CompanyFixture) -> None:
    await app_connection.execute(*set_tenant_statement(viewer.company.id))
    await app_connection.rollback()
    await app_connection.exec_driver_sql(f"SET LOCAL ROLE {ROLE}")

    assert (await app_connection.execute(select(User.table))).all() == []


async def test_rls_prevents_writes_to_another_company(
    app_connection: AsyncConnection, viewer: CompanyFixture, other_company: CompanyFixture
) -> None:
    await app_connection.execute(*set_tenant_statement(viewer.company.id))

    changed = await app_connection.execute(
        update(Deal.table).where(Deal.c.company_id == other_company.company.id).values(title="x")
    )
    assert changed.rowcount == 0
    assert (await app_connection.execute(delete(Deal.table))).rowcount == 0
    with pytest.raises(DBAPIError, match="row-level security"):
        await app_connection.execute(update(User.table).values(company_id=other_company.company.id))


async def test_rls_shows_only_identity_tables_for_authentication(app_connection: AsyncConnection) -> None:
    await app_connection.execute(*set_tenant_statement(None))

    for table in COMPANIES:
        found = (await app_connection.execute(select(table))).all()
        assert found == [] or table.name in IDENTITY_TABLES, table.name
    assert len((await app_connection.execute(select(Token.table))).all()) == 2
    assert (await app_connection.execute(update(User.table).values(name="x"))).rowcount == 0


async def test_every_table_has_row_level_security(owner: AsyncEngine) -> None:
    if owner.dialect.name != "postgresql":
        return
    catalogue = text(
        """SELECT relname, relrowsecurity AND relforcerowsecurity, pg_get_userbyid(relowner) FROM pg_class
           WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace AND relname <> 'alembic_version'"""
    )
    async with owner.connect() as connection:
        tables = (await connection.execute(catalogue)).all()
        (role,) = (
            await connection.execute(text(f"SELECT rolsuper, rolbypassrls FROM pg_roles WHERE rolname = '{ROLE}'"))
        ).all()
    assert {name for name, locked, owned in tables if locked and owned != ROLE} == set(metadata.tables)
    assert len(tables) == len(metadata.tables)
    assert tuple(role) == (False, False)


async def test_passwords_cannot_be_read_by_a_company(database: Database, viewer: CompanyFixture) -> None:
    async with begin(database, viewer.company.id) as uow:
        with pytest.raises(UnscopedStatement):
            await uow.all(select_rows(Password))


async def test_set_local_isolates_transactions_as_well(
    viewer: CompanyFixture, other_company: CompanyFixture, database_url: str
) -> None:
    if viewer.database.is_sqlite:
        pytest.skip("SQLite has no row-level security.")
    options = DatabaseOptions(set_local=True, statement_timeout=30)
    database = Database(database_url, clock=viewer.database.clock, options=options)
    await share_compiled_statements(database)
    company = replace(viewer, database=database)
    settings = text(
        "SELECT current_user::text, current_setting('app.company_id'), current_setting('statement_timeout')"
    )

    async with company.uow() as uow:
        await factories.organization(uow, "Ours")
        found = await uow.connection.execute(identity_statement(settings), {}, tenant=viewer.company.id)
        assert tuple(found.one()) == (ROLE, str(viewer.company.id), "30s")
    answer = await company.ask("{ viewer { user { name } } organizations { nodes { name } } }")

    assert answer["organizations"] == {"nodes": [{"name": "Ours"}]}
    await database.close()


async def test_commands_keep_to_the_setting_for_shards(database_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", database_url)
    monkeypatch.setenv("AFTERWIN_DATABASE_SET_LOCAL", "true")
    async with open_database() as database, database.snapshot() as snapshot:
        assert snapshot.connection.is_sharded
