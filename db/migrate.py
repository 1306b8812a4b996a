"""Migration of a database to the newest version of its tables (docs/deployment.md#migrations)."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import pool
from sqlalchemy.ext.asyncio import create_async_engine

from db.table_policies import missing_statements

MIGRATIONS = Path(__file__).parent / "migrations"


def alembic_config(url: str) -> Config:
    """Return Alembic's configuration for the database at `url`."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["url"] = url
    return config


def upgrade(url: str) -> None:
    """Apply all missing migrations to the database at `url`."""
    command.upgrade(alembic_config(url), "head")


async def unprotected_tables(url: str) -> list[str]:
    """Return the tables that lack something of row-level security; none on SQLite, which has no such feature."""
    engine = create_async_engine(url, poolclass=pool.NullPool)
    if engine.dialect.name == "sqlite":
        return []
    try:
        async with engine.connect() as connection:
            return sorted(await connection.run_sync(missing_statements))
    finally:
        await engine.dispose()
