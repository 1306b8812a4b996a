"""Alembic's environment: connects with the async driver of the given URL and runs the migrations."""

import asyncio
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, make_url

from db.column_types import EnumList, ExactDecimal, JsonValueObject, UtcDateTime
from db.connections.engine import DEFAULT_OPTIONS
from db.connections.sqlite_statistics import seed_statistics
from db.migrations.lock import migration_lock
from db.migrations.migrate import create_unpooled_engine, is_compared
from db.migrations.schema_version import SchemaState, compare_version
from db.migrations.steps import enable_row_level_security, run_step
from db.models import Organization
from db.tenancy.row_level_security import create_role

metadata = Organization.table.metadata

TYPE_ARGUMENTS: dict[type[Any], str] = {JsonValueObject: "dict", EnumList: "StrEnum"}
"""Arguments of column types in generated migrations. The database type is the same for every argument."""


def _url() -> str:
    url = context.config.attributes.get("url") or context.get_x_argument(as_dictionary=True).get("url")
    if not url:
        msg = "Name the database: alembic -x url=sqlite+aiosqlite:///var/afterwin.db …"
        raise SystemExit(msg)
    return str(url)


def _render_item(item_type: str, item: Any, autogen_context: Any) -> str | Literal[False]:
    """Write our own column types as `column_types.UtcDateTime()`; leave all other items to Alembic."""
    if item_type == "type" and isinstance(item, (JsonValueObject, EnumList, ExactDecimal, UtcDateTime)):
        autogen_context.imports.add("from db import column_types")
        return f"column_types.{type(item).__name__}({TYPE_ARGUMENTS.get(type(item), '')})"
    return False


def _include_object(
    _object: object,
    name: str | None,
    item_type: str,
    _reflected: object,
    _compare_to: object,
) -> bool:  # Alembic's signature
    return is_compared(item_type, name or "")


def _migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=make_url(_url()).get_backend_name() == "sqlite",
        render_item=_render_item,
        include_object=_include_object,
        compare_type=True,
        transaction_per_migration=True,
        transactional_ddl=True,  # on SQLite, too
    )
    if compare_version(context.get_context().get_current_revision()) is not SchemaState.NEWER:
        with context.begin_transaction():
            context.run_migrations()


async def _run() -> None:
    engine = create_unpooled_engine(_url(), context.config.attributes.get("options", DEFAULT_OPTIONS))
    async with migration_lock(engine):
        if engine.dialect.name != "sqlite":
            await run_step(engine, create_role)
        await run_step(engine, _migrate)
        if engine.dialect.name == "sqlite":
            await run_step(engine, seed_statistics)
        else:
            await enable_row_level_security(engine)
    await engine.dispose()


asyncio.run(_run())
