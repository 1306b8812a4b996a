"""PostgreSQL's index of words: read by a function, behind the row-level security of all tables."""

from collections.abc import AsyncIterator
from itertools import chain

import asyncpg
import pytest
from application_role import TAKE_ROLE
from company_fixture import CompanyFixture
from mutate import create_record
from sqlalchemy.ext.asyncio import AsyncEngine

from db.search.full_text import POSTGRESQL_DDL
from db.tenancy.row_level_security import ROLE
from db.tenancy.table_policies import missing_statements

pytestmark = [pytest.mark.new_database, pytest.mark.parametrize("templates", ["postgresql"], indirect=True)]

MORE_TEXTS = """
    INSERT INTO search_text (company_id, id, subject_id, kind, title, title_start, words)
    SELECT company_id, id + n, subject_id + n, kind, title, title_start, 'word' || n
    FROM search_text, generate_series(1, 3000) n;
    ANALYZE search_text;
"""
OTHER_OWNER = """
    CREATE ROLE other_owner NOLOGIN;
    GRANT USAGE, CREATE ON SCHEMA public TO other_owner;
    DROP FUNCTION search_index_ids(text);
    ALTER TABLE search_text OWNER TO other_owner;
    SET LOCAL ROLE other_owner;
    DROP POLICY of_the_search ON search_text;
    CREATE POLICY of_the_search ON search_text FOR SELECT TO CURRENT_USER USING (true);
"""
"""The table belongs to a role to which policies apply; the superuser of tests is above them."""


WIDENED = {
    "role": "ALTER POLICY of_the_search ON search_text TO PUBLIC",
    "rows shown": "ALTER POLICY who_asks ON company USING (true)",
    "rows written": "ALTER POLICY of_the_company ON search_text WITH CHECK (true)",
}
"""Changes of a policy after which it shows, or lets be written, what it must not, with the part that changes."""


@pytest.fixture
async def connection(database_url: str) -> AsyncIterator[asyncpg.Connection]:
    """A connection in a transaction that is rolled back."""
    opened = await asyncpg.connect(database_url.replace("postgresql+asyncpg", "postgresql"))
    transaction = opened.transaction()
    await transaction.start()
    yield opened
    await transaction.rollback()
    await opened.close()


async def found(connection: asyncpg.Connection, role: str, company: str) -> int:
    """How many texts a role finds while a company is set."""
    await connection.fetch(TAKE_ROLE, role, company)
    return len(await connection.fetch("SELECT search_index_ids('ORGnorthwind*')"))


async def test_words_of_the_own_company_are_found(viewer: CompanyFixture, connection: asyncpg.Connection) -> None:
    await create_record(viewer, "organizationCreate", name="Northwind")
    own, other = str(viewer.company.id), str(viewer.company.id + 1)
    assert [await found(connection, ROLE, company) for company in (own, other, "")] == [1, 0, 0]


async def test_only_the_role_of_the_application_may_read_it(connection: asyncpg.Connection) -> None:
    may_read = "SELECT has_function_privilege($1, 'search_index_ids(text)', 'EXECUTE')"
    assert [await connection.fetchval(may_read, role) for role in (ROLE, "pg_read_all_data")] == [True, False]


async def test_words_are_looked_up_where_policies_bind_the_owner(
    viewer: CompanyFixture, connection: asyncpg.Connection
) -> None:
    await create_record(viewer, "organizationCreate", name="Northwind")
    await connection.execute(MORE_TEXTS + OTHER_OWNER)
    for statement in POSTGRESQL_DDL[1:]:
        await connection.execute(statement)
    assert await found(connection, "other_owner", str(viewer.company.id)) == 1
    body = await connection.fetchval("SELECT prosrc FROM pg_proc WHERE proname = 'search_index_ids'")
    plan = [row[0] for row in await connection.fetch("EXPLAIN " + body.replace("asked", "'ORGnorthwind*'"))]
    assert [line for line in plan if "Bitmap Index Scan on search_index" in line], plan


@pytest.mark.parametrize("part", WIDENED)
async def test_migration_mends_a_policy_that_was_widened(owner: AsyncEngine, part: str) -> None:
    async with owner.connect() as opened:
        assert await opened.run_sync(missing_statements) == {}
        await opened.exec_driver_sql(WIDENED[part])
        missing = await opened.run_sync(missing_statements)
        for statement in chain.from_iterable(missing.values()):
            await opened.exec_driver_sql(statement)
        left = await opened.run_sync(missing_statements)
        await opened.rollback()

    assert [len(missing), left] == [1, {}]
