"""Servers that end in bounded time, and the supervisor of several worker processes."""

import os
import signal
import socket
import threading
import time
from collections.abc import Callable
from types import FrameType

import uvicorn
from uvicorn.supervisors import multiprocess

PING_SECONDS = 1.0
"""Seconds that the supervisor waits at once for an answer of a worker."""
MAX_STOP_SECONDS = 14
"""Seconds after which a process ends in any case, even if something blocks its event loop."""


class BoundedServer(uvicorn.Server):
    """A server that calls `on_start` once it serves, and ends `MAX_STOP_SECONDS` after a signal at the latest."""

    def __init__(self, config: uvicorn.Config, on_start: Callable[[], None] = lambda: None) -> None:
        """Create a server that does not run yet."""
        super().__init__(config)
        self.on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, or exit if the application does not."""
        await super().startup(sockets)
        if self.started:
            self.on_start()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop, and let a thread end the process if that takes too long."""
        super().handle_exit(sig, frame)
        last_resort = threading.Timer(MAX_STOP_SECONDS, os._exit, (1,))
        last_resort.daemon = True
        last_resort.start()


class Worker(multiprocess.Process):
    """A worker process of which the supervisor learns within `PING_SECONDS` that it was killed.

    uvicorn waits for the whole time-out for an answer, and that of a worker that was killed meanwhile never comes.
    Until then it replaces no worker and handles no signal.
    """

    def __init__(self, config: uvicorn.Config, sockets: list[socket.socket]) -> None:
        """Create a worker that has not started yet."""
        super().__init__(config, sockets)
        self._answered_at = time.monotonic()

    def is_alive(self, timeout: float = 5) -> bool:
        """Return whether the process lives and has answered in the last `timeout` seconds, or is as young as that."""
        if not self.process.is_alive():
            return False
        if self.ping(min(timeout, PING_SECONDS)):
            self._answered_at = time.monotonic()
        return time.monotonic() - self._answered_at < timeout


multiprocess.Process = Worker  # type: ignore[misc]  # uvicorn has no other way to choose the class


class BoundedMultiprocess(multiprocess.Multiprocess):
    """A supervisor that kills workers that do not end `MAX_STOP_SECONDS` after a signal."""

    def __init__(self, config: uvicorn.Config, sockets: list[socket.socket]) -> None:
        """Stop on Ctrl-C and SIGTERM also while workers are being replaced."""
        super().__init__(config, sockets)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: self.should_exit.set())

    def join_all(self) -> None:
        """Wait for all workers."""
        deadline = time.monotonic() + MAX_STOP_SECONDS
        for worker in self.processes:
            worker.process.join(max(0.0, deadline - time.monotonic()))
            worker.process.kill()  # does nothing to a process that has ended
            worker.process.join()
