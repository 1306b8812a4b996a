"""PgBouncer in transaction mode: connections that clients share keep nothing of a company, a role or a statement."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import factories
import pytest
from click.testing import CliRunner
from company_fixture import CompanyFixture, make_company
from database_templates import Templates, share_compiled_statements
from pgbouncer import NAMED_STATEMENTS_SINCE, PgBouncer, pgbouncer_version, run_pgbouncer
from sqlalchemy import make_url

from beta.changes.change_flag import change_flag
from beta.ops.flag_ops import CreateFlag
from cli import main
from db.connections.engine import DatabaseOptions
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.models import FlagActorKind
from db.notify import listen, notify_companies
from db.store import Database

SERVER_CONNECTIONS = 2
CLIENTS = 6
COMPANIES = ("Koyo", "Alma", "Nord")
SESSION = (
    "SELECT current_user::text, current_setting('app.company_id', true), current_setting('app.identity', true), "
    "current_setting('statement_timeout')"
)
UNTOUCHED = {("postgres", company, identity, "0") for company in (None, "") for identity in (None, "")}


@pytest.fixture
def templates(postgresql: Templates) -> Templates:
    """PostgreSQL only."""
    return postgresql


@pytest.fixture(scope="module")
def pgbouncer(postgresql_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PgBouncer]:
    """A pooler with fewer connections than clients, so that each connection serves several of them."""
    folder = tmp_path_factory.mktemp("pgbouncer")
    folder.parent.chmod(0o755)
    folder.chmod(0o755)
    named = {"max_prepared_statements": 200} if pgbouncer_version() >= NAMED_STATEMENTS_SINCE else {}
    with run_pgbouncer(postgresql_folder, folder, pool_size=SERVER_CONNECTIONS, **named) as running:
        yield running


@pytest.fixture
def pooled_url(pgbouncer: PgBouncer, database_url: str) -> str:
    return pgbouncer.url(str(make_url(database_url).database))


@pytest.fixture(params=[0, 100])
async def pooled(request: pytest.FixtureRequest, pooled_url: str, viewer: CompanyFixture) -> AsyncIterator[Database]:
    """The database behind the pooler, without and with named statements."""
    if request.param and pgbouncer_version() < NAMED_STATEMENTS_SINCE:
        pytest.skip("Named statements pass PgBouncer from 1.21 on.")
    options = DatabaseOptions(
        prepared_statements=request.param, pool_size=CLIENTS, statement_timeout=30, idle_transaction_timeout=30
    )
    opened = Database(pooled_url, clock=viewer.database.clock, options=options)
    await share_compiled_statements(opened)
    yield opened
    await opened.close()


async def _work(company: CompanyFixture, name: str) -> set[str]:
    """Write and read as the company; return the names of its organizations."""
    async with company.uow() as uow:
        await factories.organization(uow, name)
    answer = await company.ask("{ organizations { nodes { name } } }")
    return {node["name"] for node in answer["organizations"]["nodes"]}


async def test_companies_stay_apart_on_shared_connections(viewer: CompanyFixture, pooled: Database) -> None:
    others = [await make_company(pooled, name, "UTC", "EUR") for name in COMPANIES]
    companies = [replace(viewer, database=pooled), *others]

    for _ in range(2):
        seen = await asyncio.gather(*(_work(each, each.company.name) for each in companies * 2))
        assert seen == [{each.company.name} for each in companies * 2]

    async with pooled.engine.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        for _ in range(SERVER_CONNECTIONS * 2):
            async with driver.transaction():
                assert tuple(await driver.fetchrow(SESSION)) in UNTOUCHED


async def test_failed_transaction_leaves_nothing_to_the_next_client(viewer: CompanyFixture, pooled: Database) -> None:
    company = replace(viewer, database=pooled)
    for _ in range(SERVER_CONNECTIONS * 2):
        with pytest.raises(ArithmeticError):
            async with company.uow():
                raise ArithmeticError
        async with pooled.engine.connect() as connection:
            driver: Any = (await connection.get_raw_connection()).driver_connection
            async with driver.transaction():
                assert tuple(await driver.fetchrow(SESSION)) in UNTOUCHED


async def test_named_statements_are_off_only_by_the_setting(pooled_url: str, viewer: CompanyFixture) -> None:
    database = Database(pooled_url, options=DatabaseOptions(prepared_statements=0))
    async with database.engine.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        async with driver.transaction():
            await driver.fetchval("SELECT 1")
            assert await driver.fetchval("SELECT count(*) FROM pg_prepared_statements WHERE name <> ''") == 0
    await database.close()


async def test_migrate_leaves_no_named_statements(pooled_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """They would stay on the connections of a pooler that does not know them, and the next run would fail."""
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", pooled_url)
    monkeypatch.setenv("AFTERWIN_DATABASE_PREPARED_STATEMENTS", "0")
    for arguments in (["migrate"], ["migrate", "--check"]):
        result = await asyncio.to_thread(CliRunner().invoke, main, arguments)
        assert (result.exit_code, result.output) == (0, "The database is up to date.\n")

    database = Database(pooled_url, options=DatabaseOptions(prepared_statements=0))
    async with AsyncExitStack() as stack:
        for _ in range(SERVER_CONNECTIONS):
            connection = await stack.enter_async_context(database.engine.connect())
            driver: Any = (await connection.get_raw_connection()).driver_connection
            await stack.enter_async_context(driver.transaction())
            assert await driver.fetch("SELECT statement FROM pg_prepared_statements WHERE name <> ''") == []
    await database.close()


async def test_notifications_come_by_the_direct_connection(pooled_url: str, database_url: str) -> None:
    options = DatabaseOptions(prepared_statements=0)
    database, notified = Database(pooled_url, options=options, direct_url=database_url), asyncio.Event()
    async with listen(database, lambda _company_id: notified.set()) as are_heard:
        async with begin_flags(database, FlagActor(FlagActorKind.SYSTEM, "tests")) as flags:
            await change_flag(flags, "ledger", [CreateFlag(title="Ledger", owner="Eva")], reason="New.")
        await asyncio.wait_for(notified.wait(), 60)
        assert are_heard()
    await database.close()


async def test_notifications_are_not_trusted_through_the_pooler(pooled: Database, viewer: CompanyFixture) -> None:
    """Streams then look more often, instead of waiting for what does not come."""
    async with listen(pooled, lambda _company_id: None) as are_heard:
        await notify_companies(pooled, [viewer.company.id])
        assert not are_heard()


def _migrate(monkeypatch: pytest.MonkeyPatch, url: str, direct_url: str, *words: str) -> tuple[int, str]:
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", url)
    monkeypatch.setenv("AFTERWIN_DIRECT_DATABASE_URL", direct_url)
    monkeypatch.setenv("AFTERWIN_DATABASE_PREPARED_STATEMENTS", "0")
    result = CliRunner().invoke(main, ["migrate", *words])
    return result.exit_code, result.output


async def test_migration_uses_the_direct_connection(
    pooled_url: str, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = "postgresql+asyncpg://postgres@127.0.0.1:1/none"
    for words, url in (((), closed), (("--check",), pooled_url)):
        result = await asyncio.to_thread(_migrate, monkeypatch, url, database_url, *words)
        assert result == (0, "The database is up to date.\n")
