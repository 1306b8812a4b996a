"""Threads that compute password hashes, with bounded queues.

A hash takes about 0.1 s and 64 MiB by design. A flood of sign-ins fills this pool only: other requests do not wait, and
the memory is bounded. Known devices have a queue of their own, so that strangers cannot fill it.
"""

import asyncio
import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Semaphore
from typing import TypeVar, TypeVarTuple

from auth.errors import Busy

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

MAX_THREADS = max(1, min(4, (os.cpu_count() or 1) // 2))
QUEUE_LENGTH = 32
"""Hashes of strangers that may run or wait; further ones are refused."""
KNOWN_DEVICE_QUEUE_LENGTH = 16
"""Hashes of known devices that may run or wait in addition."""
RETRY_AFTER = 2
"""Seconds after which a refused client may try again."""


class HashPool:
    """Runs functions in threads of its own; raises `Busy` instead of queueing without bound."""

    def __init__(
        self, threads: int = MAX_THREADS, queue: int = QUEUE_LENGTH, known_device_queue: int = KNOWN_DEVICE_QUEUE_LENGTH
    ) -> None:
        """Take the number of threads and the lengths of the queues."""
        self._executor = ThreadPoolExecutor(threads, "password-hash")
        self._slots, self._known_device_slots = Semaphore(queue), Semaphore(known_device_queue)

    async def run(self, function: Callable[[*Ts], T], *arguments: *Ts, is_known_device: bool = False) -> T:
        """Return what the function returns; raise `Busy` if the queue is full."""
        slots = self._known_device_slots if is_known_device else self._slots
        if not slots.acquire(blocking=False):
            raise Busy(RETRY_AFTER)
        future: Future[T] = self._executor.submit(function, *arguments)
        future.add_done_callback(lambda _: slots.release())  # a running hash holds its slot after a cancellation, too
        return await asyncio.wrap_future(future)
