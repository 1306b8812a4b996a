"""Counts of what clients or faults can cause without end: a line of the log for each would fill it."""

import asyncio
from collections.abc import Callable

INTERVAL_SECONDS = 10.0


class Tally:
    """Counts things, and writes their counts: of the first of a kind at once, then of all others of an interval."""

    def __init__(self, write: Callable[[str, int], None]) -> None:
        """Call `write` with each kind and its count."""
        self._write = write
        self._counts: dict[str, int] = {}
        self._timer: asyncio.TimerHandle | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    def add(self, kind: str = "") -> None:
        """Count one more of a kind. There must be few kinds."""
        loop = asyncio.get_running_loop()
        if self._timer is None or self._timer.cancelled() or self._loop is not loop:  # a loop that ended calls nothing
            self._loop, self._counts = loop, {}
            self._timer = loop.call_later(INTERVAL_SECONDS, self._end)
        if kind in self._counts:
            self._counts[kind] += 1
        else:
            self._counts[kind] = 0
            self._write(kind, 1)

    def _end(self) -> None:
        counted, self._timer = {kind: count for kind, count in self._counts.items() if count}, None
        if counted:
            self._counts = dict.fromkeys(counted, 0)
            self._timer = asyncio.get_running_loop().call_later(INTERVAL_SECONDS, self._end)
        for kind, count in counted.items():
            self._write(kind, count)
