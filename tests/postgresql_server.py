"""Databases of one PostgreSQL server; those of tests are kept, and become what they were after each test."""

import asyncio
import io
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4

import asyncpg
from kept_connections import KEPT, KeptSessions

CATALOGS = (
    "pg_attrdef",
    "pg_attribute",
    "pg_class",
    "pg_constraint",
    "pg_extension",
    "pg_index",
    "pg_namespace",
    "pg_policy",
    "pg_proc",
    "pg_statistic",
    "pg_trigger",
    "pg_type",
)
"""A database with a change in these is not kept: another definition, or statistics."""
MORE_BYTES = 20 * 8192
"""What deleted rows of earlier tests may take of a table and its indexes; plans depend on these sizes."""
TABLES = """
    SELECT oid::regclass::text AS name, pg_total_relation_size(oid) AS size, (
        SELECT array_agg(attname::text) FROM pg_attribute WHERE attrelid = pg_class.oid AND attnum > 0
            AND NOT attisdropped AND attgenerated = ''
    ) AS columns
    FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
"""
CHANGED_ROWS = "SELECT '{}' FROM {} HAVING count(*) <> {} OR min(age(xmin)) <= age($1::xid)"
"""Whether a table has more or fewer rows than at first, or one that was written since."""
CHANGED_STATISTICS = """
    SELECT 'statistics' FROM pg_class WHERE relnamespace = 'public'::regnamespace
    HAVING (sum(reltuples), sum(relpages)) IS DISTINCT FROM ({}::real, {}::bigint)
"""
CHANGED_SETTINGS = """
    SELECT 'settings' FROM pg_db_role_setting JOIN pg_database ON setdatabase = pg_database.oid
    WHERE datname = current_database()
"""
STATISTICS = """
    SELECT sum(reltuples) AS reltuples, sum(relpages) AS relpages FROM pg_class
    WHERE relnamespace = 'public'::regnamespace
"""
OTHERS = """
    SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""
END = "SELECT pg_terminate_backend(pid, 5000) FROM unnest($1::integer[]) AS pid"
BEHIND_RULES = "SET session_replication_role = replica; SET lock_timeout = '5s'"
"""Neither triggers nor foreign keys apply to what is put back."""
NEXT_TRANSACTION = "SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint % 4294967296"
TOO_LARGE = """
    SELECT bool_or(pg_total_relation_size(name::regclass) > most)
    FROM unnest($1::text[], $2::bigint[]) AS dirty (name, most)
"""


@dataclass(frozen=True)
class SavedTable:
    """A table of a template: its rows as `COPY` writes them, and the bytes that it may take."""

    columns: list[str]
    rows: int
    content: bytes
    most_bytes: int


@dataclass(frozen=True)
class SavedTemplate:
    """What a database is at the beginning of a test."""

    tables: dict[str, SavedTable]
    look: str
    """Asks which tables or catalogs have changed since the transaction `$1`."""


@dataclass
class KeptDatabase:
    """A database that tests use one after the other."""

    name: str
    template: str
    saved: SavedTemplate
    connection: asyncpg.Connection
    begun: int
    """The first transaction that may be one of the test."""
    sessions: KeptSessions = field(default_factory=KeptSessions)


class CannotBeKept(Exception):
    """A test changed more than rows."""


@dataclass
class PostgresqlServer:
    """Databases of one PostgreSQL server, reached by a socket in `folder`. Close it at the end."""

    folder: Path
    _runner: asyncio.Runner = field(default_factory=asyncio.Runner)
    _connection: asyncpg.Connection | None = None
    _saved: dict[str, SavedTemplate] = field(default_factory=dict)
    _free: dict[str, list[KeptDatabase]] = field(default_factory=lambda: defaultdict(list))
    _lent: dict[str, KeptDatabase] = field(default_factory=dict)

    def url(self, name: str) -> str:
        return f"postgresql+asyncpg://postgres@/{name}?host={self.folder}"

    def create(self, name: str) -> None:
        self._execute(f"CREATE DATABASE {name}")

    def clone(self, source: str, name: str) -> None:
        """Copy a database to which there is no connection but those that are kept."""
        if source in self._lent:
            self._runner.run(self._end(self._lent.pop(source)))
        self._execute(f"CREATE DATABASE {name} TEMPLATE {source} STRATEGY FILE_COPY")

    def lend(self, template: str) -> str:
        """Return the name of a database that is equal to a template, until `take_back`."""
        database = self._free[template].pop() if self._free[template] else self._runner.run(self._keep(template))
        self._lent[database.name] = database
        return database.name

    def take_back(self, name: str) -> None:
        """End all connections of the test, and put back the rows that it wrote."""
        database = self._lent.pop(name, None)
        if database is None:
            self.drop(name)
            return
        try:
            self._runner.run(_put_back(database))
        except (CannotBeKept, asyncpg.PostgresError, asyncpg.InterfaceError, OSError):
            self._runner.run(self._end(database))
            self.drop(name)
        else:
            self._free[database.template].append(database)

    def drop(self, name: str) -> None:
        self._execute(f"DROP DATABASE {name} WITH (FORCE)")

    def close(self) -> None:
        for database in [*self._lent.values(), *(each for all_ in self._free.values() for each in all_)]:
            self._runner.run(self._end(database))
        if self._connection is not None:
            self._runner.run(self._connection.close())
        self._runner.close()

    def _execute(self, statement: str) -> None:
        self._runner.run(self._send(statement))

    async def _send(self, statement: str) -> None:
        """Send a statement on the one connection, since a new one costs the server as much as a new database."""
        if self._connection is None or self._connection.is_closed():
            self._connection = await self._connect("postgres")
        await self._connection.execute(statement)

    async def _connect(self, name: str) -> asyncpg.Connection:
        return await asyncpg.connect(host=str(self.folder), user="postgres", database=name)

    async def _keep(self, template: str) -> KeptDatabase:
        name = f"t{uuid4().hex}"
        await self._send(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        connection = await self._connect(name)
        if template not in self._saved:
            self._saved[template] = await _save(connection)
        await connection.execute(BEHIND_RULES)
        begun = await connection.fetchval(NEXT_TRANSACTION)
        database = KeptDatabase(name, template, self._saved[template], connection, begun)
        KEPT[str(self.folder), name] = database.sessions
        return database

    async def _end(self, database: KeptDatabase) -> None:
        del KEPT[str(self.folder), database.name]
        database.sessions.end()
        await database.connection.close()


async def _save(connection: asyncpg.Connection) -> SavedTemplate:
    tables, look = {}, []
    for name, size, columns in await connection.fetch(TABLES):
        rows, content = await connection.fetchval(f"SELECT count(*) FROM {name}"), io.BytesIO()
        await connection.copy_from_table(name.strip('"'), columns=columns, output=content, format="binary")
        tables[name] = SavedTable(columns, rows, content.getvalue(), size + MORE_BYTES)
        look.append(CHANGED_ROWS.format(name, name, rows))
    for name in CATALOGS:
        rows = await connection.fetchval(f"SELECT count(*) FROM {name}")
        look.append(CHANGED_ROWS.format(name, name, rows))
    look += [CHANGED_STATISTICS.format(*await connection.fetchrow(STATISTICS)), CHANGED_SETTINGS]
    return SavedTemplate(tables, " UNION ALL ".join(look))


async def _put_back(database: KeptDatabase) -> None:
    """Make a database what it was. Raise `CannotBeKept`."""
    connection, saved = database.connection, database.saved
    pids = {row[0] for row in await connection.fetch(OTHERS)}
    await connection.fetch(END, pids - database.sessions.pids())
    database.sessions.begin_test(pids)
    dirty: list[str] = [row[0] for row in await connection.fetch(saved.look, database.begun)]
    if set(dirty) - saved.tables.keys():
        raise CannotBeKept(dirty)
    if not dirty:
        return
    async with connection.transaction():
        await connection.execute("; ".join(f"DELETE FROM {name}" for name in dirty))
        for name in dirty:
            await _copy_in(connection, name.strip('"'), saved.tables[name])
    if await connection.fetchval(TOO_LARGE, dirty, [saved.tables[name].most_bytes for name in dirty]):
        raise CannotBeKept(dirty)
    database.begun = await connection.fetchval(NEXT_TRANSACTION)


async def _copy_in(connection: Any, name: str, table: SavedTable) -> None:
    if table.rows:
        content = io.BytesIO(table.content)
        await connection.copy_to_table(name, columns=table.columns, source=content, format="binary")
