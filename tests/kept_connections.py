"""Connections to PostgreSQL that outlive a test: to open one costs both sides more than what a test asks.

Tests on PostgreSQL share a loop, since a connection belongs to one. When an engine closes a connection to a kept
database, it is made as new and rests until the test is over; engines of later tests take it with its prepared
statements. So no two engines of a test have the same connection.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from threading import Thread
from typing import Any
from weakref import WeakSet

import asyncpg
import uvloop
from sqlalchemy import event
from sqlalchemy.dialects.postgresql.asyncpg import AsyncAdapt_asyncpg_connection
from sqlalchemy.engine import Engine
from sqlalchemy.util import await_only

MOST_RESTING = 4
"""Connections to a database that are kept; few tests need more at once."""
LIKE_NEW = (
    "SET SESSION AUTHORIZATION DEFAULT; RESET ALL; CLOSE ALL; UNLISTEN *; SELECT pg_advisory_unlock_all(); "
    "DISCARD SEQUENCES; DISCARD TEMP"
)
"""What `DISCARD ALL` does, but for prepared statements and their plans, which hold nothing of a test."""


class SharedLoop(uvloop.Loop):
    """A loop that ends for one test and begins for the next: nothing of the first runs on."""

    def __init__(self) -> None:
        self.is_wanted = self.is_lent = False
        self._timers: WeakSet[asyncio.TimerHandle] = WeakSet()

    def call_later(self, *arguments: Any, **options: Any) -> asyncio.TimerHandle:
        timer = super().call_later(*arguments, **options)
        self._timers.add(timer)
        return timer

    def lend(self) -> None:
        self.is_lent = True
        self._executor = ThreadPoolExecutor(thread_name_prefix="asyncio")
        self.set_default_executor(self._executor)

    def close(self) -> None:
        """End for this test: its tasks are cancelled already, and what it planned is cancelled now."""
        for timer in self._timers:
            timer.cancel()
        self.set_exception_handler(None)
        self.is_lent = False

    async def shutdown_asyncgens(self) -> None:
        """Let generators close that no task iterates any more."""
        await asyncio.sleep(0)

    async def shutdown_default_executor(self, timeout: float | None = None) -> None:  # noqa: ASYNC109  # asyncio's
        """Wait for the threads of this test."""
        ended = self.create_future()
        Thread(target=lambda: (self._executor.shutdown(), self.call_soon_threadsafe(ended.set_result, None))).start()
        async with asyncio.timeout(timeout):
            await ended


LOOP = SharedLoop()


def shared_loop() -> asyncio.AbstractEventLoop:
    """Return the shared loop, or a new one if that is used, such as by fixtures of a module, or not wanted."""
    if LOOP.is_lent or not LOOP.is_wanted:
        return uvloop.new_event_loop()
    LOOP.lend()
    return LOOP


class Session(asyncpg.Connection):
    """A connection of asyncpg that asks once what a type is, and not in each test again."""

    async def set_type_codec(self, typename: str, **options: Any) -> None:
        known: set[str] = self.__dict__.setdefault("known_types", set())
        if typename not in known:
            await super().set_type_codec(typename, **options)
            known.add(typename)


@dataclass
class KeptSessions:
    """The connections to one kept database: those of this test that rest, and those that the next one may take.

    Each comes with its prepared statements, under the options with which it was opened.
    """

    resting: list[tuple[str, Session, Any]] = field(default_factory=list)
    ready: dict[str, list[tuple[Session, Any]]] = field(default_factory=lambda: defaultdict(list))
    is_kept: bool = True

    def open(self, dialect: Any, options: dict[str, Any]) -> "KeptConnection":
        """Return a connection of an earlier test, or a new one."""
        kind = repr(sorted(options.items()))
        if self.ready[kind]:
            session, prepared = self.ready[kind].pop()
            connection = KeptConnection(dialect.loaded_dbapi, session)
            connection._prepared_statement_cache = prepared  # noqa: SLF001  # there is no public way
        else:
            named = {name: options.pop(name) for name in ("prepared_statement_cache_size",) if name in options}
            opening = asyncpg.connect(**options, connection_class=Session)
            connection = await_only(KeptConnection.create(dialect.loaded_dbapi, opening, **named))
        connection.kept = (self, kind)
        return connection

    async def rest(self, kind: str, session: Session, prepared: Any) -> bool:
        """Make a connection as new for the next test; return False if it must be closed."""
        if not self.is_kept or session.is_closed() or len(self.resting) >= MOST_RESTING:
            return False
        await session.reset()
        await session.execute(LIKE_NEW)
        self.resting.append((kind, session, prepared))
        return True

    def begin_test(self, pids: Iterable[int]) -> None:
        """Let the next test take those that the server still has."""
        alive = set(pids)
        for kind, session, prepared in self.resting:
            self.ready[kind].append((session, prepared))
        self.resting.clear()
        for kind, sessions in self.ready.items():
            self.ready[kind] = [each for each in sessions if each[0].get_server_pid() in alive][-MOST_RESTING:]
            for session, _ in sessions:
                if all(session is not each for each, _ in self.ready[kind]):
                    session.terminate()

    def pids(self) -> set[int]:
        """The connections that the server has for them."""
        return {session.get_server_pid() for session in self._sessions()}

    def _sessions(self) -> list[Session]:
        ready = [session for kind in self.ready.values() for session, _ in kind]
        return ready + [session for _, session, _ in self.resting]

    def end(self) -> None:
        """Close all: nothing is kept any more."""
        self.is_kept = False
        for session in self._sessions():
            session.terminate()
        self.resting.clear()
        self.ready.clear()


KEPT: dict[tuple[str, str], KeptSessions] = {}
"""The connections to each database that is kept, by the server's folder and its name."""


class KeptConnection(AsyncAdapt_asyncpg_connection):
    """SQLAlchemy's connection to a kept database, which rests where another is closed."""

    __slots__ = ("kept",)

    def close(self) -> None:
        self.rollback()
        sessions, kind = self.kept
        if asyncio.get_running_loop() is not LOOP or not await_only(
            sessions.rest(kind, self._connection, self._prepared_statement_cache)
        ):
            await_only(self._connection.close())


def _open(dialect: Any, _record: Any, _arguments: Any, options: dict[str, Any]) -> KeptConnection | None:
    sessions = KEPT.get((options.get("host", ""), options.get("database", "")))
    if sessions is None or asyncio.get_running_loop() is not LOOP:
        return None
    return sessions.open(dialect, options)


def keep_connections() -> None:
    """Let all engines of this process keep connections to kept databases."""
    event.listen(Engine, "do_connect", _open)
