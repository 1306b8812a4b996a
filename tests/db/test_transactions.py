"""Concurrent writers: they wait, are retried, or get the error BUSY."""

import asyncio
import sqlite3
from asyncio import create_task
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from typing import Any

import pytest
from company_fixture import CompanyFixture, FixedClock, make_company
from mutate import create_account, create_record, run_mutation
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from composition import database_options
from db.errors import DatabaseBusy
from db.models import Organization
from db.store import Database
from db.tenancy.tenant_scope import scope_to_company
from db.transactions import begin, begin_dry_run
from db.unit_of_work import UnitOfWork
from resolvers.mutations.row_lookup import decode_row_id
from settings import Settings

RENAME = """mutation ($id: ID!, $name: String!) {
  organizationUpdate(input: {id: $id, name: $name}) { organization { name } } }"""
RENAME_TWICE = """mutation ($id: ID!, $name: String!) {
  first: organizationUpdate(input: {id: $id, name: $name}) { organization { name } }
  second: organizationUpdate(input: {id: $id, name: $name}) { organization { name } } }"""
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"


async def organization_name(viewer: CompanyFixture) -> str:
    """Return the name of the only organization."""
    return str((await viewer.ask("{ organizations { nodes { name } } }"))["organizations"]["nodes"][0]["name"])


@asynccontextmanager
async def lock_held(database_url: str, owner: AsyncEngine) -> AsyncIterator[None]:
    """Hold what writers of a company wait for, as another process does."""
    if owner.dialect.name == "sqlite":
        other = sqlite3.connect(database_url.partition(":///")[2], isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        yield
        other.rollback()
        other.close()
    else:
        async with owner.connect() as holder:
            await holder.execute(text("SELECT 1 FROM company FOR UPDATE"))
            yield


HURRIED = Settings(operation_seconds=15)
"""A fifth of it is left to answer in, which is enough for a busy machine."""


@pytest.fixture
async def hurried(database_url: str, clock: FixedClock) -> AsyncIterator[Database]:
    """A database that waits for others within the seconds of an operation."""
    database = Database(database_url, clock=clock, options=database_options(HURRIED))
    yield database
    await database.close()


async def test_mutation_answers_busy_when_a_lock_is_held(
    hurried: Database, database_url: str, owner: AsyncEngine
) -> None:
    """The answer comes before the time of the operation is over, also after others waited in vain."""
    patient = await make_company(hurried)
    organization = await create_record(patient, "organizationCreate", name="A")
    viewer = replace(patient)
    viewer.services = replace(patient.services, site=HURRIED.site())
    documents = (RENAME, RENAME_TWICE, RENAME_TWICE)
    async with lock_held(database_url, owner):
        asking = []
        for document in documents:
            asking.append(asyncio.create_task(viewer.answer(document, id=organization, name="B")))
            await asyncio.sleep(0.5)  # so that each has time left when the one before it gives up
        answers = await asyncio.gather(*asking)

    errors = {(error.extensions["code"], error.message) for answer in answers for error in answer.errors}
    assert errors == {("BUSY", "Others are writing just now. Nothing was changed; try again in a moment.")}
    assert [len(answer.errors) for answer in answers] == [1, 2, 2]
    assert await organization_name(patient) == "A"
    await patient.ask(RENAME, id=organization, name="B")
    assert await organization_name(patient) == "B"


async def refusal_code(viewer: CompanyFixture, document: str) -> str:
    """Return the code of the error; one before the operation is raised."""
    try:
        return str((await viewer.answer(document)).errors[0].extensions["code"])
    except DatabaseBusy:
        return "BUSY"


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
@pytest.mark.parametrize("table", ["company", "deal"])
async def test_query_answers_busy_when_a_table_is_locked(
    database_url: str, clock: FixedClock, owner: AsyncEngine, table: str
) -> None:
    """A migration that takes long; the plan of the query has waited for it, so the executor does not."""
    settings = Settings(database_url=database_url, operation_seconds=10)  # a fifth of it is left for a busy machine
    database = Database(database_url, clock=clock, options=database_options(settings))
    viewer = await make_company(database)
    viewer.services = replace(viewer.services, site=settings.site())
    query = "{ deals { totalCount } }"
    async with owner.connect() as holder:
        await holder.execute(text(f"LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE"))
        code = await refusal_code(viewer, query)

    assert code == "BUSY"
    assert await viewer.ask(query) == {"deals": {"totalCount": 0}}
    await database.close()


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_mutation_is_retried_after_a_deadlock(viewer: CompanyFixture, owner: AsyncEngine) -> None:
    organization = await create_record(viewer, "organizationCreate", name="A")
    async with owner.connect() as other, owner.connect() as watcher:
        await other.execute(text("SELECT 1 FROM organization FOR UPDATE"))
        renaming = asyncio.create_task(viewer.ask(RENAME, id=organization, name="B"))
        await _wait_for_a_lock(watcher)
        await other.execute(text("UPDATE company SET name = 'Meanwhile'"))  # which the renaming holds
        await other.commit()
        await renaming

    assert await organization_name(viewer) == "B"
    assert (await viewer.ask("{ viewer { company { name } } }"))["viewer"]["company"]["name"] == "Meanwhile"
    log = (await viewer.ask("{ events(last: 1) { nodes { kind } } }"))["events"]["nodes"]
    assert log == [{"kind": "ORGANIZATION_CHANGED"}]


async def _wait_for_a_lock(watcher: AsyncConnection) -> None:
    while not await watcher.scalar(text(WAITING)):
        await watcher.rollback()
        await asyncio.sleep(0.01)


@pytest.mark.new_database
@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_mutation_answers_busy_when_retries_fail(
    database_url: str, clock: FixedClock, owner: AsyncEngine
) -> None:
    async with owner.connect() as other:
        own = await other.scalar(text("SELECT current_database()"))
        await other.execute(text(f"ALTER DATABASE {own} SET lock_timeout = 20"))
        await other.commit()
    database = Database(database_url, clock=clock)
    viewer = await make_company(database)
    organization, _ = await create_account(viewer)
    async with owner.connect() as other:
        await other.execute(text("SELECT 1 FROM company FOR UPDATE"))
        code, _ = await viewer.refusal(RENAME, id=organization, name="B")
        assert code == "BUSY"
    await viewer.ask(RENAME, id=organization, name="B")
    assert await organization_name(viewer) == "B"
    await database.close()


@pytest.mark.sqlite_only
async def test_writers_and_dry_runs_take_turns(viewer: CompanyFixture) -> None:
    """In the order in which they come: else many dry runs of one user keep the writers of all companies out."""
    done: list[int] = []

    async def run(number: int, opened: AbstractAsyncContextManager[UnitOfWork]) -> None:
        async with opened:
            done.append(number)

    units = [begin_dry_run, begin] * 4
    async with begin_dry_run(viewer.database, viewer.company.id):
        waiting = [
            create_task(run(number, unit(viewer.database, viewer.company.id))) for number, unit in enumerate(units)
        ]
        await asyncio.sleep(0)  # all of them wait now
        assert done == []
    await asyncio.gather(*waiting)

    assert done == list(range(len(units)))


async def test_mutations_of_one_document_take_turns_with_its_dry_runs(viewer: CompanyFixture) -> None:
    answer = await viewer.ask("""mutation {
      a: organizationCreate(input: {name: "A", validateOnly: true}) { organization { name } }
      b: organizationCreate(input: {name: "B"}) { organization { name } }
      c: organizationCreate(input: {name: "C", validateOnly: true}) { organization { name } }
      d: organizationCreate(input: {name: "D", validateOnly: true}) { organization { name } } }""")

    assert [answer[name]["organization"]["name"] for name in "abcd"] == ["A", "B", "C", "D"]
    assert await organization_name(viewer) == "B"


async def test_failed_unit_of_work_writes_nothing(viewer: CompanyFixture) -> None:
    organization, _ = await create_account(viewer)
    before: Any = await viewer.ask("{ events { totalCount } organizations { nodes { name version } } }")

    async def fail() -> None:
        async with viewer.uow() as uow:
            await uow.update(Organization, decode_row_id(uow, Organization, organization), name="Half")
            raise ArithmeticError

    with pytest.raises(ArithmeticError):
        await fail()
    assert await viewer.ask("{ events { totalCount } organizations { nodes { name version } } }") == before
    await run_mutation(viewer, "organizationUpdate", "organization { name }", id=organization, name="Whole")


@pytest.mark.sqlite_only
async def test_repeated_write_scopes_only_statements_with_rows(viewer: CompanyFixture) -> None:
    """Statements that every write runs are built and scoped once, not on each write."""
    for name in ("A", "B"):
        await create_account(viewer, name)
    before = scope_to_company.cache_info().misses
    await create_account(viewer, "C")
    written = [statement for statement in viewer.statements if statement.startswith("INSERT")]

    assert scope_to_company.cache_info().misses - before <= 2 * len(written) + 1
