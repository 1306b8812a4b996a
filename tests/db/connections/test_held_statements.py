"""Held statements return what SQLAlchemy returns, in the same transaction, and are checked as all others."""

from operator import attrgetter
from typing import Any

import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from demo_house import HouseState
from mutate import create_record, run_mutation
from sqlalchemy import bindparam, event, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import AsyncEngine

from db.companies import list_companies
from db.connections.connection import HELD
from db.connections.engine import DatabaseOptions
from db.connections.held_statements import Context
from db.models import Account, Activity, Address, Deal, Event, Field, File, Note, Organization, Person, User
from db.row import Row, RowQuery, select_rows
from db.statements import by_ids, select_live
from db.store import Database
from db.tenancy.tenant_scope import UnscopedStatement, scope_to_company
from db.transactions import begin
from db.unit_of_work import UnitOfWork, insert_rows

MODELS: tuple[type[Row], ...] = (Account, Activity, Deal, Event, Field, File, Note, Organization, Person, User)
VALUES = {"address": Address("1 High St", locality="Leeds", latitude=53.8), "employee_count": 7}
COMPARED = [name for name in Organization.c.keys() if name != "id" and not name.endswith("_at")]  # noqa: SIM118  # no dict
OF_NAME = select_rows(Organization).where(Organization.c.name == bindparam("name"))


@pytest.fixture
def house(templates: Templates, database: Database) -> HouseState:
    """The demo, in the database."""
    state: HouseState = templates.built["house"]
    return state


async def rows_of(database: Database, company_id: int, query: RowQuery[Any], **values: Any) -> list[Any]:
    """Return the rows of the third time that a statement is read: it is held from the second on."""
    for _ in range(3):
        async with database.snapshot() as snapshot:
            rows = await snapshot.for_company(company_id).all(query, **values)
    return rows


@pytest.mark.slow
async def test_held_statements_return_equal_rows(database: Database, house: HouseState) -> None:
    assert house
    other = Database(database.engine.url.render_as_string(), options=DatabaseOptions(hold_statements=False))
    company = (await list_companies(database))[0]
    for model in MODELS:
        rows = await rows_of(database, company.id, select_live(model))
        assert rows == await rows_of(other, company.id, select_live(model))
        assert rows
        ids = [row.id for row in rows[:3]]
        found, expected = [
            sorted(await rows_of(each, company.id, by_ids(model), ids=ids), key=attrgetter("id"))
            for each in (database, other)
        ]
        assert found == expected
        assert [type(value) for row in found for value in row] == [type(value) for row in expected for value in row]
    await other.close()


async def test_lists_of_any_length_are_expanded(viewer: CompanyFixture) -> None:
    ids = [await create_record(viewer, "organizationCreate", name=f"Firm {number}") for number in range(3)]
    assert len(ids) == 3
    rows = await rows_of(viewer.database, viewer.company.id, select_live(Organization))
    query = select_live(Organization).where(Organization.c.id.in_(bindparam("ids", expanding=True)))
    for length in (3, 0, 1, 2):
        found = await rows_of(viewer.database, viewer.company.id, query, ids=[row.id for row in rows[:length]])
        assert len(found) == length


async def test_lists_of_the_statement_itself_are_rendered_once(viewer: CompanyFixture) -> None:
    for name in ("A", "B", "C"):
        await create_record(viewer, "organizationCreate", name=name)
    two = OF_NAME.where(Organization.c.name.in_(["A", "B"]))
    found = [await rows_of(viewer.database, viewer.company.id, two, name=name) for name in ("A", "C", "B", "A")]
    assert [len(rows) for rows in found] == [1, 0, 1, 1]


async def test_reads_see_one_snapshot(viewer: CompanyFixture) -> None:
    await rows_of(viewer.database, viewer.company.id, OF_NAME, name="Later")
    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        assert await store.all(OF_NAME, name="Later") == []
        await create_record(viewer, "organizationCreate", name="Later")
        assert await store.all(OF_NAME, name="Later") == []
        assert await store.scalar(select(Organization.c.id).where(Organization.c.name == "Later")) is None
    assert len(await rows_of(viewer.database, viewer.company.id, OF_NAME, name="Later")) == 1


async def test_columns_have_names(viewer: CompanyFixture) -> None:
    await create_record(viewer, "organizationCreate", name="Firm")
    statement = select(Organization.c.name.label("title"), Organization.c.id)
    for _ in range(3):
        async with viewer.database.snapshot() as snapshot:
            (row,) = await snapshot.for_company(viewer.company.id).tuples(statement)
        assert (row.title, row.id, row._fields) == ("Firm", row[1], ("title", "id"))


async def test_unit_of_work_reads_what_it_wrote(viewer: CompanyFixture) -> None:
    await rows_of(viewer.database, viewer.company.id, OF_NAME, name="Mine")
    async with viewer.uow() as uow:
        await uow.insert(Organization, [{"name": "Mine"}])
        assert len(await uow.all(OF_NAME, name="Mine")) == 1


async def test_unscoped_statement_is_rejected(viewer: CompanyFixture) -> None:
    statement = select(Organization.c.id)
    async with viewer.database.snapshot() as snapshot:
        for _ in range(3):
            with pytest.raises(UnscopedStatement):
                await snapshot.connection.execute(statement, {}, tenant=viewer.company.id)
    assert HELD.find(statement, viewer.database.engine.dialect, {}) is not None


async def test_held_writes_store_what_sqlalchemy_stores(viewer: CompanyFixture) -> None:
    url = viewer.database.engine.url.render_as_string()
    other = Database(url, options=DatabaseOptions(hold_statements=False))
    stored = []
    for database in (viewer.database, other):
        for number in range(3):  # held from the second time on
            async with begin(database, viewer.company.id) as uow:
                ids = await uow.insert(Organization, [{"name": f"Firm {number}", **VALUES}, {"name": "Two", **VALUES}])
                await uow.update(Organization, ids[0], name="Renamed", follow_up_days=number, address=None)
                written = [await uow.get_current(Organization, row_id) for row_id in ids]
        assert written == [row.as_model(Organization) for row in await own_rows(other, viewer.company.id, ids)]
        stored.append([[getattr(row, name) for name in COMPARED] for row in written])
    assert stored[0] == stored[1]
    await other.close()


async def test_repeated_mutation_runs_held_statements_only(viewer: CompanyFixture) -> None:
    row_id = await create_record(viewer, "organizationCreate", name="Firm")
    others: list[str] = []

    def note(_c: Any, _cursor: Any, statement: str, _values: Any, context: Any, _many: object) -> None:
        if not isinstance(context, Context) and "set_config" not in statement:
            others.append(statement)

    event.listen(viewer.database.engine.sync_engine, "before_cursor_execute", note)
    for number in range(3):
        others.clear()
        await run_mutation(
            viewer, "organizationUpdate", "organization { id }", id=row_id, website=f"https://firm{number}.example"
        )
    event.remove(viewer.database.engine.sync_engine, "before_cursor_execute", note)
    assert others == []


async def own_rows(database: Database, company_id: int, ids: list[int]) -> list[Any]:
    """Return the organizations without the rows that they join."""
    async with database.snapshot() as snapshot:
        read = await snapshot.for_company(company_id).tuples(select(*Organization.c).where(Organization.c.id.in_(ids)))
    return sorted((Organization.from_tuple(each) for each in read), key=lambda row: ids.index(row.id))


async def insert_twice(uow: UnitOfWork, row_id: int) -> None:
    """Change a row, and insert another one with its id: neither must stay."""
    async with uow.savepoint():
        await uow.update(Organization, row_id, name="Undone")
        await uow.insert(Organization, [{"name": "Twice", "id": row_id}])


async def test_held_write_is_undone_with_its_savepoint(viewer: CompanyFixture) -> None:
    for _ in range(3):
        async with viewer.uow() as uow:
            (kept,) = await uow.insert(Organization, [{"name": "Kept"}])
            with pytest.raises(IntegrityError):
                await insert_twice(uow, kept)
            assert (await uow.get_one(Organization, kept)).name == "Kept"
    assert {row.name for row in await rows_of(viewer.database, viewer.company.id, select_live(Organization))} == {
        "Kept"
    }


async def test_inserts_of_other_columns_are_other_statements(viewer: CompanyFixture) -> None:
    dialect, statement = viewer.database.engine.dialect, scope_to_company(insert_rows(Organization))
    key = {"company_id": 1, "id": 1}
    rows: list[Any] = [[key], [{**key, "website": None}], key]
    assert all(HELD.find(statement, dialect, each) is None for each in rows)  # the first time
    held = [HELD.find(statement, dialect, each) for each in rows]
    assert len({id(each) for each in held if each is not None}) == len(rows)
    assert HELD.find(statement, dialect, [*rows[0], *rows[1]]) is None


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_held_statement_is_prepared_anew_after_a_migration(viewer: CompanyFixture, owner: AsyncEngine) -> None:
    query = select_live(Organization)
    await rows_of(viewer.database, viewer.company.id, query)
    async with owner.connect() as other:
        await other.execute(text("ALTER TABLE organization ALTER COLUMN website TYPE varchar(999)"))
        await other.commit()
    with pytest.raises(DBAPIError):  # as without holding: the transaction cannot go on
        await rows_of(viewer.database, viewer.company.id, query)
    assert await rows_of(viewer.database, viewer.company.id, query) == []
