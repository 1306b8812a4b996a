"""The engine: a pool of connections to SQLite or PostgreSQL, and their options."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import event, make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from db.answers import DEFAULT_MAX_BYTES
from db.connections.held_statements import HOLD
from db.connections.sqlalchemy_private import ping_in_one_trip, take_complete_rows
from db.connections.sqlite_driver import DEFAULT_WAIT, OneTripDriver
from db.errors import UnstorableText
from db.sql.day_end import register_functions
from db.tenancy.row_level_security import LOCK_TIMEOUT, TransactionSettings
from db.tenancy.sharding import mark_sharded
from db.tenancy.tenant_scope import reject_unscoped

SQLITE_CACHE_KIB = 8 * 1024
"""Pages that a connection to SQLite keeps at most. More made no request faster."""
SQLITE_HEAP_BYTES = 24 * 2**20
"""Memory of all connections of a process beyond which SQLite keeps no more pages."""
SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=NORMAL",
    "foreign_keys=ON",
    f"busy_timeout={DEFAULT_WAIT}",
    f"cache_size=-{SQLITE_CACHE_KIB}",
    f"soft_heap_limit={SQLITE_HEAP_BYTES}",
)

PLANNER = {"enable_material": "off"}
"""PostgreSQL's settings for companies that are larger than others. The plan of a prepared statement is one for the
average company, so it may read all rows of a company first, to look through them for each row of another table. Every
table is joined by a key that has an index."""


@dataclass(frozen=True)
class DatabaseOptions:
    """Limits of the connections of one process. The time-outs are PostgreSQL's, in seconds; None for none."""

    pool_size: int = 8
    """Connections that stay open."""
    pool_overflow: int = 10
    """Connections beyond them that a burst may open."""
    pool_wait_seconds: float = 5
    """Seconds that a request waits for a connection, and for the server to accept one."""
    pre_ping: bool = True
    """Whether a connection is tested before its use, so that a restart of PostgreSQL fails no request."""
    prepared_statements: int = 100
    """Statements that a connection keeps prepared. 0: none has a name, as poolers without knowledge of them need it."""
    statement_timeout: float | None = None
    lock_timeout: float | None = None
    idle_transaction_timeout: float | None = None
    set_local: bool = False
    """Whether role and company are set by `SET LOCAL`, as Citus needs it, and not by one statement."""
    hold_statements: bool = True
    """Whether statements that are built once are sent without SQLAlchemy between (`db.connections.held_statements`)."""
    answer_cache_bytes: int = DEFAULT_MAX_BYTES
    """Bytes of answers that are kept; 0 for none."""

    def transaction_settings(self) -> TransactionSettings:
        """Return PostgreSQL's settings of each transaction. Settings of a session would not pass PgBouncer."""
        timeouts = {
            "statement_timeout": self.statement_timeout,
            LOCK_TIMEOUT: self.lock_timeout,
            "idle_in_transaction_session_timeout": self.idle_transaction_timeout,
        }
        values = {name: f"{int(seconds * 1000)}ms" for name, seconds in timeouts.items() if seconds}
        return TransactionSettings(values if self.set_local else {**PLANNER, **values}, self.set_local)

    def driver_options(self) -> dict[str, Any]:
        """Return the arguments of asyncpg, and of SQLAlchemy's adapter for it."""
        return {
            "timeout": self.pool_wait_seconds,
            "prepared_statement_cache_size": self.prepared_statements,
            "statement_cache_size": self.prepared_statements,
        }


WRITING = "writing"
"""Execution option of connections to SQLite that write: their transactions take the lock of the one writer."""
LOCK_WAIT = "lock_wait"
"""Execution option of connections that write: the seconds that the next transaction waits for a lock of others."""
DEFAULT_OPTIONS = DatabaseOptions()
"""Options of commands: an import or a migration may take as long as it needs."""


def create_engine(url: str, options: DatabaseOptions) -> AsyncEngine:
    """Return the engine of a database; the first statement connects."""
    is_sqlite = make_url(url).get_backend_name() == "sqlite"
    engine = create_async_engine(
        url,
        json_serializer=lambda value: orjson.dumps(value).decode(),
        json_deserializer=orjson.loads,
        hide_parameters=True,  # an exception, which may be logged, must not quote what is written
        pool_size=options.pool_size,
        pool_use_lifo=True,  # few connections are warm: each keeps pages, or prepared statements, of its own
        max_overflow=options.pool_overflow,
        pool_timeout=options.pool_wait_seconds,
        pool_pre_ping=options.pre_ping and not is_sqlite,
        connect_args={} if is_sqlite else options.driver_options(),
        module=OneTripDriver() if is_sqlite else None,
        execution_options={HOLD: options.hold_statements},
    )
    take_complete_rows(engine.sync_engine.dialect)
    mark_sharded(engine.sync_engine.dialect, is_sharded=options.set_local)
    event.listen(engine.sync_engine, "before_cursor_execute", reject_unscoped)
    event.listen(engine.sync_engine, "before_cursor_execute", _reject_nul)
    if is_sqlite:
        event.listen(engine.sync_engine, "connect", _open_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
    else:
        ping_in_one_trip(engine.sync_engine.dialect)
    return engine


def _reject_nul(_connection: Any, _cursor: Any, _statement: str, parameters: Any, *_: Any) -> None:
    """Raise `UnstorableText` before PostgreSQL ends the transaction. Rows written together were checked before."""
    values = parameters.values() if isinstance(parameters, Mapping) else parameters or ()
    if any(isinstance(value, str) and "\0" in value for value in values):
        raise UnstorableText


def has_idle_connection(engine: AsyncEngine) -> bool:
    """Return whether a connection can be taken without waiting: SQLite's are not tested before their use."""
    pool: Any = engine.pool
    return engine.dialect.name == "sqlite" and pool.checkedin() > 0


def _open_sqlite(connection: Any, _: object) -> None:
    connection.isolation_level = None  # the driver would begin transactions by itself
    cursor = connection.cursor()
    for pragma in SQLITE_PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
    register_functions(connection)


def _begin_sqlite(connection: Any) -> None:
    options = connection.get_execution_options()
    writes, wait = options.get(WRITING, False), options.get(LOCK_WAIT)
    connection.connection.dbapi_connection.begin_with_first_statement(writes=writes, wait_seconds=wait)
