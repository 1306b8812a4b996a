"""Tables that another version of the program made: they are not served, and the reason is one line."""

import asyncio

import pytest
import uvicorn
from click.testing import CliRunner
from live_server import free_port
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from cli import main
from db.migrations.schema_version import OlderSchema, check_schema
from db.store import Database
from db.tenancy.row_level_security import ROLE

LINE = (
    "Error: The tables lack {columns}, which `afterwin migrate` does not add: another version of this program made "
    "them. Use a new database.\n"
)
COMMANDS = (["migrate"], ["migrate", "--check"], ["serve", "--port"])


async def change(owner: AsyncEngine, *statements: str) -> None:
    async with owner.begin() as connection:
        for statement in statements:
            await connection.execute(text(statement))


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
async def test_tables_of_another_version_are_refused(
    owner: AsyncEngine, database_url: str, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    await change(
        owner,
        "ALTER TABLE deal RENAME COLUMN title TO named",
        "ALTER TABLE beta_member RENAME COLUMN note TO remark",
    )
    assert await refusal(words, database_url, monkeypatch) == LINE.format(columns="beta_member.note and 1 more")


async def refusal(words: list[str], database_url: str, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return what a command prints that ends with an error."""
    monkeypatch.setattr(uvicorn.Config, "load_app", lambda _: pytest.fail("It serves."))
    monkeypatch.setenv("AFTERWIN_DATABASE_URL", database_url)
    monkeypatch.setenv("AFTERWIN_SECRET", "of tests, which are not secret at all")
    given = [*words, str(free_port())] if words[-1] == "--port" else words
    result = await asyncio.to_thread(CliRunner().invoke, main, given)
    assert result.exit_code == 1
    return result.output


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
async def test_unknown_version_is_refused(
    owner: AsyncEngine, database_url: str, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    await change(owner, "UPDATE alembic_version SET version_num = '20200101'")
    line = await refusal(words, database_url, monkeypatch)
    assert line.startswith("Error: The tables have the version 20200101, which `afterwin migrate` does not know")
    assert line.count("\n") == 1


@pytest.mark.parametrize("words", COMMANDS[1:], ids=" ".join)
async def test_database_without_tables_or_role_asks_for_migrate(
    owner: AsyncEngine, database_url: str, monkeypatch: pytest.MonkeyPatch, words: list[str]
) -> None:
    await change(owner, "DROP TABLE alembic_version")
    with_role = owner.dialect.name != "sqlite"
    if with_role:
        await change(owner, f"ALTER ROLE {ROLE} RENAME TO away")
    try:
        assert await refusal(words, database_url, monkeypatch) == f"Error: {OlderSchema()}\n"
    finally:
        if with_role:
            await change(owner, f"ALTER ROLE away RENAME TO {ROLE}")


async def test_tables_of_a_later_release_are_served(owner: AsyncEngine, database: Database) -> None:
    await change(
        owner,
        "UPDATE alembic_version SET version_num = '20991231'",
        "ALTER TABLE deal ADD COLUMN forecast integer",
        "CREATE TABLE forecast (company_id bigint, id bigint)",
    )
    await check_schema(database)
