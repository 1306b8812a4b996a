"""PostgreSQL as the application sees it: with its role and one company, in plain SQL, such as EXPLAIN."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import asyncpg

from db.tenancy.row_level_security import ROLE

TAKE_ROLE = "SELECT set_config('role', $1, true), set_config('app.company_id', $2, true)"


@asynccontextmanager
async def application_connection(database_url: str, company_id: int) -> AsyncIterator[asyncpg.Connection]:
    """Open a connection in a transaction of the application's role for a company."""
    connection = await asyncpg.connect(database_url.replace("postgresql+asyncpg", "postgresql"))
    try:
        async with connection.transaction():
            await connection.fetch(TAKE_ROLE, ROLE, str(company_id))
            yield connection
    finally:
        await connection.close()
