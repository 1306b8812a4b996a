"""Counts of what clients can cause without end: a line of the log for each would fill it."""

import asyncio
from collections.abc import Callable

INTERVAL_SECONDS = 10.0


class Tally:
    """Counts something, and writes its count: of the first one at once, then of all others of an interval."""

    def __init__(self, write: Callable[[int], None]) -> None:
        """Call `write` with each count."""
        self._write = write
        self._count = 0
        self._timer: asyncio.TimerHandle | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def add(self) -> None:
        """Count one more."""
        loop = asyncio.get_running_loop()
        if self._timer is None or self._loop is not loop:
            self._loop = loop
            self._begin(loop)
            self._write(1)
        else:
            self._count += 1

    def _begin(self, loop: asyncio.AbstractEventLoop) -> None:
        self._count, self._timer = 0, loop.call_later(INTERVAL_SECONDS, self._end)

    def _end(self) -> None:
        count, self._timer = self._count, None
        if count:
            self._write(count)
            self._begin(asyncio.get_running_loop())
