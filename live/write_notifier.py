"""Notifier of other processes about this process's writes: after their commits, and of many writes at once.

PostgreSQL commits transactions that notify one after the other. If each write notified by itself, writers of all
companies would wait for its commit, and it would take one more statement. A lost notification does no harm: readers
poll.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from db.errors import DatabaseBusy
from db.notify import notify_companies
from db.store import Database
from live.periodic import run_periodically

IDLE_INTERVAL = 60.0
"""Seconds between two rounds without a write; a write begins one at once."""

PAUSE = 0.05
"""Seconds after a notification in which further writes are collected for the next one."""


class WriteNotifier:
    """Sends the ids of the companies in which this process has written."""

    def __init__(self, database: Database) -> None:
        """Send nothing yet."""
        self.database = database
        self._companies: set[int] = set()
        self._wake = asyncio.Event()

    @asynccontextmanager
    async def run(self) -> AsyncIterator[None]:
        """Notify in the background, and once more at the end. SQLite serves one process and needs nothing of this."""
        if self.database.is_sqlite:
            yield
            return
        self.database.listeners.add(self._on_write)
        self.database.notifies_after_commit = True
        try:
            async with run_periodically(
                self._send_and_pause, IDLE_INTERVAL, "other processes could not be notified", wake=self._wake
            ):
                yield
        finally:
            self.database.notifies_after_commit = False
            self.database.listeners.discard(self._on_write)
            with suppress(DatabaseBusy):
                await self.send()

    def _on_write(self, _tables: frozenset[str], companies: frozenset[int]) -> None:
        self._companies |= companies
        self._wake.set()

    async def _send_and_pause(self) -> None:
        await self.send()
        await asyncio.sleep(PAUSE)

    async def send(self) -> None:
        """Notify of all companies in which was written since the last time."""
        companies, self._companies = self._companies, set()
        if companies:
            await notify_companies(self.database, companies)
