"""Execution of held statements (`db.connections.held_statements`) on PostgreSQL: by asyncpg, without SQLAlchemy.

SQLAlchemy's adapter keeps the prepared statements of a connection, as for others. The transaction has begun before:
SQLAlchemy set the tenant in it.
"""

# ruff: noqa: SLF001  # an adapter of one library to another knows both from within

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, NoReturn

from sqlalchemy.util import greenlet_spawn

from db.connections.held_statements import HeldRows, HeldStatement, Values


async def run_on_postgresql(held: HeldStatement, connection: Any, values: Values) -> HeldRows:
    """Run a statement; raise SQLAlchemy's `DBAPIError`. If the caller is cancelled, the connection is given up."""
    sql, parameters = await greenlet_spawn(held.prepare, connection, values)  # listeners may ask the database
    adapter: Any = connection.connection.dbapi_connection
    try:
        if not isinstance(values, Mapping):
            await adapter._connection.executemany(sql, parameters)
            return HeldRows([], list)
        return await _fetch(held, connection.dialect, adapter, sql, parameters)
    except BaseException as error:  # noqa: BLE001  # it is raised, as SQLAlchemy raises it
        return await greenlet_spawn(_fail, connection, adapter, sql, error)


async def _fetch(held: HeldStatement, dialect: Any, adapter: Any, sql: str, parameters: Sequence[Any]) -> HeldRows:
    prepared, attributes = await adapter._prepare(sql, dialect._invalidate_schema_cache_asof)
    rows = await prepared.fetch(*parameters)
    return HeldRows(rows, partial(held.convert, types=[attribute.type.oid for attribute in attributes]))


def _fail(connection: Any, adapter: Any, sql: str, error: BaseException) -> NoReturn:
    """Raise SQLAlchemy's error. It gives up a connection that was lost, or whose statement was broken off."""
    dialect = connection.dialect
    try:
        if isinstance(error, Exception):
            adapter._handle_exception(error)
        raise error  # noqa: TRY301  # SQLAlchemy asks which exception is handled
    except BaseException as translated:  # noqa: BLE001  # SQLAlchemy raises it
        if isinstance(translated, dialect.loaded_dbapi.InvalidCachedStatementError):
            dialect._invalidate_schema_cache()  # a migration changed a table: all prepare their statements anew
        connection._handle_dbapi_exception(translated, sql, None, None, None)
    raise AssertionError  # it was raised
