"""A migration of a database in use: it locks only tables that lack something, and reads go on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from click.testing import CliRunner
from company_fixture import CompanyFixture
from database_templates import Templates
from policies import unprotected_tables
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from structlog.testing import capture_logs

from cli import main
from db.connections.connection import IDENTITY
from db.errors import DatabaseBusy, WriteConflict
from db.migrations import steps
from db.migrations.migrate import upgrade
from db.migrations.schema_version import OlderSchema, check_schema
from db.row import metadata
from db.store import Database
from db.tenancy.isolation_check import NotIsolated
from db.tenancy.tenant_scope import PLANE

TABLES = ", ".join(f'"{name}"' for name in sorted(metadata.tables))
POLICIES = text("SELECT polrelid::regclass::text, oid FROM pg_policy")
IS_WAITING = text(
    "SELECT EXISTS (SELECT FROM pg_locks JOIN pg_database ON pg_database.oid = database "
    "WHERE NOT granted AND datname = current_database())"
)

DAMAGE = {
    "deal": "DROP POLICY of_the_company ON deal",
    "note": "ALTER TABLE note DISABLE ROW LEVEL SECURITY",
    "label": "ALTER TABLE label NO FORCE ROW LEVEL SECURITY",
    "person": "ALTER POLICY of_the_company ON person USING (true)",
    "session": "ALTER POLICY who_asks ON session USING (true)",
    "login": "REVOKE SELECT ON login FROM afterwin_app",
    "event": "GRANT DELETE ON event TO afterwin_app",
    "pipeline": "CREATE POLICY extra ON pipeline USING (true)",
    "stage": 'CREATE POLICY "an ""extra"" one" ON stage FOR SELECT TO afterwin_app USING (true)',
    "team": "CREATE POLICY of_the_owner ON team TO CURRENT_USER USING (true)",
    "saved_view": "DO $$ BEGIN DROP POLICY of_the_company ON saved_view; CREATE POLICY of_the_company ON saved_view "
    "AS RESTRICTIVE USING (true); END $$",
}
"""What tables may lack, or have too much: a statement that does it."""


@pytest.fixture
def templates(postgresql: Templates) -> Templates:
    """PostgreSQL only: SQLite has one lock, for all tables."""
    return postgresql


@pytest.fixture(autouse=True)
def _short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "LOCK_TIMEOUT", "50ms")
    monkeypatch.setattr(steps, "PAUSE_SECONDS", 0.0)
    monkeypatch.setattr(steps, "MAX_ATTEMPTS", 3)


@asynccontextmanager
async def _all_tables_read(owner: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """A transaction that has read every table: a change of one waits for its end."""
    async with owner.begin() as reader:
        await reader.execute(text(f"LOCK TABLE {TABLES}, alembic_version IN ACCESS SHARE MODE"))
        yield reader


async def _damage(owner: AsyncEngine, *tables: str) -> None:
    async with owner.begin() as connection:
        for table in tables:
            await connection.execute(text(DAMAGE[table]))


async def _policies(owner: AsyncEngine) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    async with owner.connect() as connection:
        for table, oid in await connection.execute(POLICIES):
            found.setdefault(table, set()).add(oid)
    return found


async def test_migration_with_nothing_to_do_locks_no_table(database_url: str, owner: AsyncEngine) -> None:
    async with _all_tables_read(owner):
        await asyncio.to_thread(upgrade, database_url)


@pytest.mark.slow
async def test_migration_restores_what_lacks_and_nothing_else(database_url: str, owner: AsyncEngine) -> None:
    before = await _policies(owner)
    await _damage(owner, *DAMAGE)
    assert await unprotected_tables(database_url) == sorted(DAMAGE)

    await asyncio.to_thread(upgrade, database_url)

    assert await unprotected_tables(database_url) == []
    after = await _policies(owner)
    assert {table for table in before if before[table] != after[table]} == {"deal", "person", "session", "saved_view"}


@pytest.mark.parametrize("table", ["deal", "login", "person", "pipeline", "saved_view", "session", "stage", "team"])
async def test_server_does_not_start_with_other_policies(database: Database, owner: AsyncEngine, table: str) -> None:
    await _damage(owner, table)
    with pytest.raises(NotIsolated, match=rf"not that of this version for {table}\. Run `afterwin migrate`"):
        await check_schema(database)


async def test_policies_for_other_roles_stay(database_url: str, database: Database, owner: AsyncEngine) -> None:
    async with owner.begin() as connection:
        await connection.execute(text("CREATE POLICY reports ON deal FOR SELECT TO pg_read_all_data USING (true)"))
    before = await _policies(owner)

    await check_schema(database)
    await asyncio.to_thread(upgrade, database_url)

    assert await _policies(owner) == before


async def test_migration_gives_up_when_a_table_stays_locked(database_url: str, owner: AsyncEngine) -> None:
    await _damage(owner, "deal")
    async with _all_tables_read(owner):
        with pytest.raises(DatabaseBusy, match="run `afterwin migrate` again"):
            await asyncio.to_thread(upgrade, database_url)

    await asyncio.to_thread(upgrade, database_url)
    assert await unprotected_tables(database_url) == []


async def test_step_is_tried_again_when_a_lock_was_held(owner: AsyncEngine) -> None:
    attempts: list[str] = []

    def change(connection: Connection) -> None:
        attempts.append("change")
        if len(attempts) < 3:
            connection.exec_driver_sql("DO $$ BEGIN RAISE SQLSTATE '55P03'; END $$")

    await steps.run_step(owner, change)
    assert len(attempts) == 3

    with pytest.raises(DBAPIError, match="division"):
        await steps.run_step(owner, lambda connection: connection.exec_driver_sql("SELECT 1/0").close())


async def test_reads_succeed_while_policies_are_added(
    viewer: CompanyFixture, database_url: str, owner: AsyncEngine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "MAX_ATTEMPTS", 100)
    await _damage(owner, "note", "label", "deal")
    migration = asyncio.create_task(asyncio.to_thread(upgrade, database_url))
    answers = []
    while not migration.done():
        answers.append(await viewer.answer("{ notes { totalCount } viewer { user { name } } }"))
    await migration

    assert answers
    assert [answer.errors for answer in answers if answer.errors] == []


async def test_query_is_run_again_after_a_deadlock(viewer: CompanyFixture, owner: AsyncEngine) -> None:
    async with owner.connect() as migration:
        await migration.execute(text("SET LOCAL deadlock_timeout = '60s'"))  # so the query finds the deadlock first
        await migration.execute(text("LOCK TABLE deal IN ACCESS EXCLUSIVE MODE"))
        query = asyncio.create_task(viewer.answer("{ deals { totalCount } }"))
        async with owner.connect() as observer:
            while not await observer.scalar(IS_WAITING):
                pass
        await migration.execute(text('LOCK TABLE "user" IN ACCESS EXCLUSIVE MODE'))
        await migration.rollback()

    answer = await query
    assert (answer.errors, answer.data) == (None, {"deals": {"totalCount": 0}})


@pytest.fixture
async def fails_once(owner: AsyncEngine) -> Any:
    """A statement that conflicts with another transaction the first time, and then returns 2."""
    body = "IF nextval('tries') = 1 THEN RAISE SQLSTATE '40001'; END IF; RETURN currval('tries');"
    async with owner.begin() as connection:
        await connection.execute(text("CREATE SEQUENCE tries"))
        await connection.execute(
            text(
                "CREATE FUNCTION fail_once() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER "
                f"AS $$ BEGIN {body} END $$"
            )
        )
    return text("SELECT fail_once()").execution_options(**{PLANE: "identity"})


async def test_first_statement_of_a_transaction_is_tried_again(database: Database, fails_once: Any) -> None:
    async with database.connect() as connection:
        result = await connection.execute(fails_once, {}, tenant=IDENTITY)
        assert result.scalar() == 2


async def test_later_statement_ends_the_transaction(database: Database, fails_once: Any) -> None:
    another = text("SELECT 1").execution_options(**{PLANE: "identity"})
    async with database.connect() as connection:
        await connection.execute(another, {}, tenant=IDENTITY)
        for statement in (fails_once, another):
            with pytest.raises(WriteConflict):
                await connection.execute(statement, {}, tenant=IDENTITY)


def _check(monkeypatch: pytest.MonkeyPatch, database_url: str) -> tuple[int, str]:
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", database_url)
    result = CliRunner().invoke(main, ["migrate", "--check"])
    return result.exit_code, result.output


NOT_ISOLATED = "Error: Row-level security is not that of this version for deal. Run `afterwin migrate`.\n"


@pytest.mark.parametrize(
    ("change", "exit_code", "line"),
    [
        ("SELECT 1", 0, "The database is up to date.\n"),
        (DAMAGE["deal"], 1, NOT_ISOLATED),
        ("CREATE POLICY extra ON deal USING (true)", 1, NOT_ISOLATED),
        ("DELETE FROM alembic_version", 1, "Error: The tables are older than this version. Run `afterwin migrate`.\n"),
        (
            "UPDATE alembic_version SET version_num = '20991231'",
            0,
            "The tables are newer than this version, which can serve them.\n",
        ),
    ],
)
async def test_check_says_in_one_line_what_lacks(
    monkeypatch: pytest.MonkeyPatch, database_url: str, owner: AsyncEngine, change: str, exit_code: int, line: str
) -> None:
    async with owner.begin() as connection:
        await connection.execute(text(change))

    assert await asyncio.to_thread(_check, monkeypatch, database_url) == (exit_code, line)


async def test_migration_leaves_newer_tables_alone(database_url: str, owner: AsyncEngine) -> None:
    async with owner.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '20991231'"))

    await asyncio.to_thread(upgrade, database_url)


async def test_error_of_the_check_is_logged(database: Database, owner: AsyncEngine) -> None:
    async with owner.begin() as connection:
        await connection.execute(text("REVOKE SELECT ON alembic_version FROM afterwin_app"))

    with capture_logs() as logs:
        await check_schema(database)
    (line,) = logs
    assert (line["event"], line["log_level"]) == ("the version of the tables was not checked", "warning")
    assert "permission denied for table alembic_version" in line["error"]


async def test_older_tables_are_not_served(database: Database, owner: AsyncEngine) -> None:
    await check_schema(database)
    async with owner.begin() as connection:
        await connection.execute(text("DELETE FROM alembic_version"))

    with pytest.raises(OlderSchema, match="Run `afterwin migrate`"):
        await check_schema(database)
