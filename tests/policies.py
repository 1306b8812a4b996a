"""What the policies of a database lack, as its owner reads them."""

from db.migrations.migrate import create_unpooled_engine
from db.tenancy.table_policies import missing_statements


async def unprotected_tables(url: str) -> list[str]:
    """Return the tables whose row-level security is not that of this version."""
    engine = create_unpooled_engine(url)
    try:
        async with engine.connect() as connection:
            return sorted(await connection.run_sync(missing_statements))
    finally:
        await engine.dispose()
