"""Time that an operation may take. A dry run shortens it."""

import asyncio
from types import TracebackType
from typing import Self

LOCK_SHARE = 0.2
"""Part of an operation's time that remains after it waited for a lock: it says BUSY before its time is over."""


class TimeLimit:
    """Cancels what runs inside after `seconds`, and raises `TimeoutError` then; None for no limit."""

    def __init__(self, seconds: float | None) -> None:
        """Start to count when it is entered."""
        self.seconds = seconds
        self._timeout = asyncio.timeout(seconds)

    async def __aenter__(self) -> Self:
        """Start to count."""
        await self._timeout.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Raise `TimeoutError` if the time is over."""
        await self._timeout.__aexit__(kind, error, traceback)

    @property
    def lock_wait(self) -> float | None:
        """The seconds that a writer may wait for others: it must still be able to say that they were in the way.

        None for no limit.
        """
        end = self._timeout.when()
        if self.seconds is None or end is None:
            return None
        left = end - asyncio.get_running_loop().time() - self.seconds * LOCK_SHARE
        return max(0, left)

    def has_expired(self) -> bool:
        """Return whether the work was cancelled because its time was over."""
        return self._timeout.expired()

    def shorten(self, seconds: float) -> None:
        """End after `seconds` from now, unless the limit ends earlier."""
        end, earlier = asyncio.get_running_loop().time() + seconds, self._timeout.when()
        if earlier is None or end < earlier:
            self.seconds = seconds
            self._timeout.reschedule(end)
