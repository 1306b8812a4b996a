"""The bytes that a company has stored are added up in an index: each upload asks for them."""

from typing import Any

import pytest
from application_role import application_connection
from company_fixture import CompanyFixture
from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import AsyncEngine

from db.uploads import stored_bytes

pytestmark = pytest.mark.new_database

FILES = 3000
NUMBERS = "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < {most})"
COLUMNS = (
    "company_id, id, name, folded_name, size, content_type, storage_key, description, created_at, updated_at, version"
)
STORED = f"""
INSERT INTO file ({COLUMNS})
{NUMBERS.format(most=FILES)}
SELECT company.id, n, 'a', 'a', n, 'text/plain', CASE WHEN n % 2 = 0 THEN 'key' || n END, :text, :now, :now, 1
FROM number, company
"""


async def store_files(owner: AsyncEngine, viewer: CompanyFixture) -> None:
    """Write files, of which every second has stored bytes."""
    async with owner.begin() as connection:
        values = {"text": "x" * 500, "now": viewer.database.clock().replace(tzinfo=None)}
        await connection.execute(text(STORED), values)
    async with owner.execution_options(isolation_level="AUTOCOMMIT").connect() as connection:
        await connection.execute(text("ANALYZE" if owner.dialect.name == "sqlite" else "VACUUM ANALYZE"))


@pytest.fixture
async def statement(viewer: CompanyFixture, owner: AsyncEngine) -> tuple[str, Any]:
    """The statement that adds up the bytes, and its parameters; the company has many files."""
    await store_files(owner, viewer)
    found: list[tuple[str, Any]] = []

    def record(_c: Any, _cursor: Any, sql: str, parameters: Any, *_: Any) -> None:
        if "sum(" in sql:
            found.append((sql, parameters))

    event.listen(viewer.database.engine.sync_engine, "before_cursor_execute", record)
    async with viewer.database.snapshot() as snapshot:
        assert await stored_bytes(snapshot.for_company(viewer.company.id)) == sum(range(2, FILES + 1, 2))
    return found[0]


@pytest.mark.sqlite_only
async def test_sqlite_adds_up_in_the_index(statement: tuple[str, Any], owner: AsyncEngine) -> None:
    async with owner.connect() as connection:
        plan = (await connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement[0]}", statement[1])).all()

    steps = [step for *_, step in plan if "SEARCH" in step or "SCAN" in step]
    assert any("COVERING INDEX ix_file_stored_bytes" in step for step in steps), steps
    assert any("COVERING INDEX ix_import_stored_bytes" in step for step in steps)


@pytest.mark.parametrize("templates", ["postgresql"], indirect=True)
async def test_postgresql_adds_up_in_the_index(
    statement: tuple[str, Any], viewer: CompanyFixture, owner: AsyncEngine, database_url: str
) -> None:
    async with application_connection(database_url, viewer.company.id) as connection:
        plan = await connection.fetch(f"EXPLAIN {statement[0]}", *statement[1])

    assert any("Index Only Scan using ix_file_stored_bytes" in step for (step,) in plan), plan
