"""Migration of a database to the newest version of its tables (docs/deployment.md#migrations)."""

from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, event, make_url, pool
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from db.connections.engine import DEFAULT_OPTIONS, DatabaseOptions
from db.migrations import schema_version
from db.search.full_text import is_search_index

DESCENDING = "ix_activity_is_done"
"""An index with directions, which Alembic cannot compare on SQLite."""


def alembic_config(url: str, options: DatabaseOptions = DEFAULT_OPTIONS) -> Config:
    """Return Alembic's configuration for the database at `url`, which is connected to as `options` say."""
    config = Config()
    config.set_main_option("script_location", str(schema_version.MIGRATIONS))
    config.attributes["url"] = url
    config.attributes["options"] = options
    return config


def upgrade(url: str, options: DatabaseOptions = DEFAULT_OPTIONS) -> None:
    """Apply all missing migrations to the database at `url`; `options` say how to connect, as through a pooler."""
    command.upgrade(alembic_config(url, options), "head")


def create_unpooled_engine(url: str, options: DatabaseOptions = DEFAULT_OPTIONS) -> AsyncEngine:
    """Return an engine for migrations: its statements have no company, and a pooler may be between."""
    is_sqlite = make_url(url).get_backend_name() == "sqlite"
    arguments = {} if is_sqlite else options.driver_options()
    engine = create_async_engine(url, poolclass=pool.NullPool, connect_args=arguments)
    if is_sqlite:
        event.listen(engine.sync_engine, "connect", _leave_transactions_to_us)
        event.listen(engine.sync_engine, "begin", _begin_writing)
    return engine


def _leave_transactions_to_us(connection: Any, _: object) -> None:
    connection.isolation_level = None  # the driver would begin none for the creation of tables


def _begin_writing(connection: Connection) -> None:
    """Begin a transaction: a migration that ends early, as by Ctrl-C, leaves nothing behind."""
    if connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def is_compared(item_type: str, name: str) -> bool:
    """Return whether Alembic can compare a table or an index of a database with the models."""
    return item_type not in {"table", "index"} or not (name == DESCENDING or is_search_index(name))
