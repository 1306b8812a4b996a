"""PostgreSQL's row-level security applies to each transaction of the application, or the server does not start."""

import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import pytest
import uvicorn
from click.testing import CliRunner
from company_fixture import CompanyFixture, make_company
from database_templates import Templates
from postgresql_server import PostgresqlServer
from sqlalchemy import delete, select, text, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from tenant_inspector import NotIsolated as UnprovenTransaction

from app import create_app
from cli import main
from db.connections.connection import Connection
from db.models import Company, Event, FlagAudit, FlagState, Organization
from db.row import metadata, select_rows
from db.store import Database
from db.tenancy.isolation_check import NotIsolated, check_isolation
from db.tenancy.row_level_security import ROLE
from db.tenancy.tenant_scope import IDENTITY_TABLES
from db.transactions import begin, begin_dry_run
from db.unit_of_work import UnitOfWork

TENANT_SETTINGS = (
    "SELECT current_user::text, current_setting('app.company_id', true), current_setting('app.identity', true)"
)
NO_TENANT = {("postgres", None, None), ("postgres", "", "")}
COMPANIES = sorted(table.name for table in metadata.tables.values() if "company_id" in table.c)


@pytest.fixture
def templates(postgresql: Templates) -> Templates:
    """PostgreSQL only; SQLite has no row-level security."""
    return postgresql


@pytest.fixture
async def companies(viewer: CompanyFixture) -> CompanyFixture:
    """A company, and another one with an organization of its own."""
    other = await make_company(viewer.database, "Koyo", "Asia/Tokyo", "JPY")
    async with other.uow() as uow:
        await uow.insert(Organization, [{"name": "Theirs", "folded_name": "theirs"}])
    return viewer


@asynccontextmanager
async def _snapshot(viewer: CompanyFixture) -> AsyncIterator[Connection]:
    async with viewer.database.snapshot() as snapshot:
        await snapshot.for_company(viewer.company.id).all(select_rows(Company))
        yield snapshot.connection


@asynccontextmanager
async def _identity(viewer: CompanyFixture) -> AsyncIterator[Connection]:
    async with viewer.database.snapshot() as snapshot:
        await snapshot.all_identity(select_rows(FlagState))
        yield snapshot.connection


@asynccontextmanager
async def _unit_of_work(viewer: CompanyFixture) -> AsyncIterator[Connection]:
    async with begin(viewer.database, viewer.company.id) as uow:
        yield uow.connection


@asynccontextmanager
async def _dry_run(viewer: CompanyFixture) -> AsyncIterator[Connection]:
    async with begin_dry_run(viewer.database, viewer.company.id) as uow:
        yield uow.connection


@asynccontextmanager
async def _after_a_savepoint(viewer: CompanyFixture) -> AsyncIterator[Connection]:
    async with begin(viewer.database, viewer.company.id) as uow:
        with pytest.raises(ArithmeticError):
            await _fail_in_a_savepoint(uow)
        await uow.all(select_rows(Company))
        yield uow.connection


async def _fail_in_a_savepoint(uow: UnitOfWork) -> None:
    async with uow.savepoint():
        await uow.execute_identity(select(*FlagState.c))
        raise ArithmeticError


async def driver_connection(connection: Connection) -> Any:
    """Return the driver's connection, where no tenant scope changes the statements."""
    return (await connection._connection.get_raw_connection()).driver_connection  # noqa: SLF001  # there is no other way


@pytest.mark.slow
@pytest.mark.parametrize("transaction", [_snapshot, _unit_of_work, _dry_run, _after_a_savepoint, _identity])
async def test_transaction_cannot_read_another_company(companies: CompanyFixture, transaction: Any) -> None:
    async with transaction(companies) as connection:
        driver = await driver_connection(connection)
        assert await driver.fetchval("SELECT current_user::text") == ROLE
        is_identity = transaction is _identity
        readable = set() if is_identity else {companies.company.id}
        for table in sorted(set(COMPANIES) - (IDENTITY_TABLES if is_identity else set())):
            found = {row[0] for row in await driver.fetch(f'SELECT company_id FROM "{table}"')}
            assert found <= readable, table


@pytest.mark.parametrize("is_committed", [True, False])
async def test_pooled_connection_keeps_no_role(viewer: CompanyFixture, *, is_committed: bool) -> None:
    async def write() -> None:
        async with viewer.uow() as uow:
            await uow.insert(Organization, [{"name": "A", "folded_name": "a"}])
            if not is_committed:
                raise ArithmeticError

    if is_committed:
        await write()
    else:
        with pytest.raises(ArithmeticError):
            await write()

    async with viewer.database.engine.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        assert tuple(await driver.fetchrow(TENANT_SETTINGS)) in NO_TENANT
    assert viewer.database.engine.pool.size() >= 1  # type: ignore[attr-defined]  # it is a queue
    assert viewer.database.engine.pool.checkedin() == 1  # type: ignore[attr-defined]  # the one that wrote


async def test_append_only_logs_cannot_be_changed(viewer: CompanyFixture) -> None:
    for statement in (update(Event.table).values(actor_id=None), delete(Event.table)):
        with pytest.raises(DBAPIError, match="permission denied"):
            async with viewer.uow() as uow:
                await uow.write(statement)
    for statement in (update(FlagAudit.table).values(reason="x"), delete(FlagAudit.table)):
        with pytest.raises(DBAPIError, match="permission denied"):
            async with viewer.uow() as uow:
                await uow.execute_identity(statement)


async def test_inspector_rejects_a_transaction_without_the_role(
    viewer: CompanyFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with viewer.database.snapshot() as snapshot:
        with monkeypatch.context() as patched:
            patched.setattr(Connection, "is_postgresql", False)
            with pytest.raises(UnprovenTransaction):
                await snapshot.for_company(viewer.company.id).all(select_rows(Company))


async def test_check_passes_after_a_migration(database: Database) -> None:
    await check_isolation(database)


async def test_check_fails_when_a_table_has_no_policies(database: Database, owner: AsyncEngine) -> None:
    async with owner.begin() as connection:
        await connection.execute(text("ALTER TABLE deal DISABLE ROW LEVEL SECURITY"))

    with pytest.raises(NotIsolated, match=r"does not apply to deal\. Run `afterwin migrate`"):
        await check_isolation(database)


async def test_check_passes_when_the_database_is_unreachable() -> None:
    database = Database("postgresql+asyncpg://user@127.0.0.1:1/none")
    await check_isolation(database)
    await database.close()


@pytest.fixture
def stranger_url(database_url: str, templates: Templates) -> Iterator[str]:
    """The URL of the database for a login that may not take the application's role."""
    server = templates.server
    assert isinstance(server, PostgresqlServer)
    login = f"stranger_{uuid4().hex}"
    server._execute(f"CREATE ROLE {login} LOGIN")  # noqa: SLF001  # roles belong to the server
    yield database_url.replace("//postgres@", f"//{login}@")
    server._execute(f"DROP ROLE {login}")  # noqa: SLF001  # as above


def test_serve_is_refused_when_the_login_cannot_take_the_role(
    stranger_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", stranger_url)
    monkeypatch.setattr(uvicorn.Config, "load_app", lambda _: pytest.fail("It serves."))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]

    result = CliRunner().invoke(main, ["serve", "--port", str(port)])

    expected = f"Error: The database login cannot take the role {ROLE}. Run: GRANT {ROLE} TO <login>\n"
    assert (result.exit_code, result.output) == (1, expected)


async def test_app_does_not_start_when_the_login_cannot_take_the_role(
    viewer: CompanyFixture, stranger_url: str
) -> None:
    viewer.database.engine = create_async_engine(stranger_url)
    app = create_app(viewer.services)
    with pytest.raises(NotIsolated):
        async with app.router.lifespan_context(app):
            pass
    await viewer.database.close()
