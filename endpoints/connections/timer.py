"""A timer of a connection."""

import asyncio
from collections.abc import Callable


class Timer:
    """At most one call in the future."""

    def __init__(self) -> None:
        """Begin without a call."""
        self._handle: asyncio.TimerHandle | None = None

    def start(self, seconds: float, call: Callable[[], None]) -> None:
        """Make this call after some seconds, instead of another one."""
        self.stop()
        self._handle = asyncio.get_running_loop().call_later(seconds, call)

    def stop(self) -> None:
        """Make no call."""
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None
