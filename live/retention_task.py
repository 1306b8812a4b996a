"""Deletion of what was kept long enough: a periodic task of every serving process (docs/decisions/retention.md)."""

import secrets
from contextlib import AbstractAsyncContextManager

from db.ids import new_id
from db.retention import Retention, purge_page
from db.store import Database
from live.periodic import run_periodically

POLL_INTERVAL = 60.0
"""Seconds between two pages of companies."""


class RetentionTask:
    """Goes through the companies, page by page, again and again.

    Processes share no state. Each begins at a company of its own and skips rows that another one is deleting.
    """

    def __init__(self, database: Database, retention: Retention, after: int | None = None) -> None:
        """Create a task that does not run yet. It begins after the company `after`, by default at a random one."""
        self.database = database
        self.retention = retention
        self._after = secrets.randbelow(new_id()) if after is None else after  # ids grow with time

    def run(self) -> AbstractAsyncContextManager[None]:
        """Delete in the background while the context manager is open."""
        return run_periodically(self.run_once, POLL_INTERVAL, "rows could not be deleted after their retention")

    async def run_once(self) -> None:
        """Delete the expired rows of the next page of companies."""
        after, _ = await purge_page(self.database, self.retention, self._after)
        self._after = after or 0
