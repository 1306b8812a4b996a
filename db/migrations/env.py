"""How Alembic reaches the database: with the driver that is given, from ordinary (not async) code."""

import asyncio
from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection, make_url, pool
from sqlalchemy.ext.asyncio import create_async_engine

from db.column_types import EnumList, ExactDecimal, JsonValueObject, UtcDateTime
from db.models import Organization
from db.row_level_security import enable_row_level_security
from db.search import is_search_index
from db.sqlite_statistics import seed_statistics

metadata = Organization.table.metadata

GIVEN: dict[type[Any], str] = {JsonValueObject: "dict", EnumList: "StrEnum"}
"""What a type is made from, where it is made from anything; a migration does not care of what exactly."""


def _url() -> str:
    given = context.config.attributes.get("url") or context.get_x_argument(as_dictionary=True).get("url")
    if not given:
        msg = "say which database: alembic -x url=sqlite+aiosqlite:///var/afterwin.db …"
        raise SystemExit(msg)
    return str(given)


def _render(kind: str, item: Any, autogen: Any) -> str | Literal[False]:
    if kind == "type" and isinstance(item, (JsonValueObject, EnumList, ExactDecimal, UtcDateTime)):
        autogen.imports.add("from db import columns")
        return f"columns.{type(item).__name__}({GIVEN.get(type(item), '')})"
    return False


def _include(
    _object: object, name: str | None, kind: str, _reflected: bool, _compared: object
) -> bool:  # Alembic's signature
    return not (kind in {"table", "index"} and name is not None and is_search_index(name))


def _migrate(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=make_url(_url()).get_backend_name() == "sqlite",
        render_item=_render,
        include_object=_include,
        compare_type=False,
    )
    with context.begin_transaction():
        context.run_migrations()


async def _run() -> None:
    engine = create_async_engine(_url(), poolclass=pool.NullPool)
    async with engine.connect() as connection:
        await connection.run_sync(_migrate)
    async with engine.begin() as connection:
        await connection.run_sync(seed_statistics if engine.dialect.name == "sqlite" else enable_row_level_security)
    await engine.dispose()


asyncio.run(_run())
