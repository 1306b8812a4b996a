"""Databases to copy: a template is built once a worker, and every test gets a copy of its own."""

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol
from uuid import uuid4

from company_fixture import FixedClock
from sqlalchemy import event
from sqlalchemy.util import LRUCache

from db.migrations.migrate import upgrade
from db.store import Database

Builder = Callable[[Database], Awaitable[Any]]
MIGRATED = "migrated"


class Server(Protocol):
    """Databases by name."""

    def url(self, name: str) -> str: ...

    def create(self, name: str) -> None: ...

    def clone(self, source: str, name: str) -> None: ...

    def drop(self, name: str) -> None: ...

    def lend(self, template: str) -> str: ...

    def take_back(self, name: str) -> None: ...


@dataclass
class SqliteFolder:
    """SQLite files in one folder."""

    folder: Path

    def path(self, name: str) -> Path:
        return self.folder / f"{name}.db"

    def url(self, name: str) -> str:
        return f"sqlite+aiosqlite:///{self.path(name)}"

    def create(self, name: str) -> None:
        """SQLite makes the file itself."""

    def clone(self, source: str, name: str) -> None:
        shutil.copy(self.path(source), self.path(name))

    def drop(self, name: str) -> None:
        self.path(name).unlink()

    def lend(self, template: str) -> str:
        """Return the name of a copy, which costs next to nothing, until `take_back`."""
        name = f"t{uuid4().hex}"
        self.clone(template, name)
        return name

    def take_back(self, name: str) -> None:
        self.drop(name)


@dataclass
class Templates:
    """The templates of one server; `built` holds what the builder of each returned."""

    server: Server
    built: dict[str, Any] = field(default_factory=dict)

    def copy(self, template: str, build: Builder | None, name: str) -> str:
        """Copy a template to the database `name`, and return its URL; without a builder it is only migrated."""
        self._build_once(template, build)
        self.server.clone(template, name)
        return self.server.url(name)

    def lend(self, template: str, build: Builder | None) -> str:
        """Return the name of a database for one test, equal to a template, until the server takes it back."""
        self._build_once(template, build)
        return self.server.lend(template)

    def _build_once(self, template: str, build: Builder | None) -> None:
        if MIGRATED not in self.built:
            self.server.create(MIGRATED)
            upgrade(self.server.url(MIGRATED))
            self.built[MIGRATED] = None
        if build is not None and template not in self.built:
            self.server.clone(MIGRATED, template)
            self.built[template] = asyncio.run(_build(self.server.url(template), build))


async def _build(url: str, build: Builder) -> Any:
    database = Database(url, clock=FixedClock())
    try:
        return await build(database)
    finally:
        await database.close()


MAX_COMPILED = 4096
"""Statements whose SQL is kept: tests together send many more than a server does."""
COMPILED: dict[str, tuple[Any, Any]] = {}
"""What the first engine of each dialect compiled."""

OF_COMMANDS: dict[str, tuple[Any, Any]] = {}
"""The same of the engines that commands open."""


async def share_compiled_statements(database: Database) -> None:
    """Let all databases of tests share what was compiled: a statement is compiled once a worker, not once a test."""
    engine = database.engine.sync_engine
    if engine.dialect.name not in COMPILED:
        async with database.engine.connect():
            pass  # a dialect learns about its server from the first connection
    kept = (engine.dialect, LRUCache(MAX_COMPILED))
    engine.dialect, engine._compiled_cache = COMPILED.setdefault(engine.dialect.name, kept)  # noqa: SLF001  # there is no public way


def open_with_shared_cache(url: str, **options: Any) -> Database:
    """Open a database that shares compiled statements with the others, since each command opens one.

    Only what a dialect learned from a server is shared: one that never connected does not close its connections.
    """
    database = Database(url, **options)
    engine = database.engine.sync_engine
    own = (engine.dialect, LRUCache(MAX_COMPILED))
    engine.dialect, engine._compiled_cache = OF_COMMANDS.get(engine.dialect.name, own)  # noqa: SLF001  # as above
    event.listen(engine, "engine_connect", lambda _: OF_COMMANDS.setdefault(engine.dialect.name, own))
    return database
