"""Counts of very many rows that only changes of flags write, kept until the next change.

Each change ends the audit log with another hash. So a count holds for the hash that its snapshot reads: for changes of
other processes, and in a dry run, too.
"""

from typing import Any

from cachetools import LRUCache
from sqlalchemy import Select, select

from db.flags.platform import Platform
from db.models import FlagState

MAX_COUNTS = 1_000
AUDIT_HEAD = select(FlagState.c.audit_head).where(FlagState.c.id == 1)
"""The hash of the last entry of the audit log; empty if there is none."""


class KeptCounts:
    """The counts that a process keeps."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._counts: LRUCache[tuple[str, Select[Any]], int] = LRUCache(MAX_COUNTS)

    async def count(self, platform: Platform, counting: Select[Any]) -> int:
        """Return the count of a statement that is the same object each time."""
        head = await platform.scalar(AUDIT_HEAD)
        key = (head, counting)
        if key not in self._counts:
            self._counts[key] = int(await platform.scalar(counting))
        return self._counts[key]
