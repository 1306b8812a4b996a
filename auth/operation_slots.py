"""Slots for operations: one credential runs few of them at a time, so that a burst does not push others aside."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from auth.errors import RateLimitExceeded

MAX_RUNNING = 2
"""Operations of a credential that run at the same time in a process."""
MAX_WAITING = 100
"""Operations of a credential that wait for a slot."""


@dataclass
class _Queue:
    slots: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(MAX_RUNNING))
    size: int = 0
    """Operations that run or wait."""


class OperationSlots:
    """The slots of all credentials of a process."""

    def __init__(self) -> None:
        """Begin without operations."""
        self._queues: dict[str, _Queue] = {}

    @asynccontextmanager
    async def slot(self, credential: str) -> AsyncIterator[None]:
        """Wait for a slot, and hold it inside. Raise `RateLimitExceeded` if too many operations wait."""
        queue = self._queues.setdefault(credential, _Queue())
        if queue.size >= MAX_RUNNING + MAX_WAITING:
            raise RateLimitExceeded(1, "Too many operations at once. Try again in a second.")
        queue.size += 1
        try:
            async with queue.slots:
                yield
        finally:
            queue.size -= 1
            if not queue.size:
                self._queues.pop(credential, None)
