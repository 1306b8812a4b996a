"""The heartbeat of this process: which revision of the flags it has seen.

An operator who closes a feature can wait until all processes know it. The task runs at once when this process wrote
flags, or learned of newer ones by a request or a stream. It runs even without requests, and each run confirms that the
flags of this process are fresh.
"""

import asyncio
import math
import os
import secrets
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

from db.flags import workers
from db.models import FlagState, FlagWorker
from flags.compiler import NO_REVISION
from flags.flag_store import FlagStore
from live.periodic import run_periodically, woken_by_writes

POLL_INTERVAL = 0.5
"""Seconds between two runs, if nothing is known to have changed."""
MAX_HOST_LENGTH = 255


class WorkerHeartbeat:
    """Reports the revision that the flag store of this process has."""

    def __init__(self, flag_store: FlagStore, interval: float = POLL_INTERVAL) -> None:
        """Create a heartbeat with a random worker id; it has reported nothing yet."""
        self.flag_store, self.interval = flag_store, interval
        self.database = flag_store.database
        self.worker_id = secrets.token_hex(8)
        self._last_report = (NO_REVISION, -math.inf)

    @asynccontextmanager
    async def run(self) -> AsyncIterator[None]:
        """Report in the background. At the end, remove this process from the list of workers."""
        try:
            with self._woken() as wake:
                async with run_periodically(self.run_once, self.interval, "heartbeat failed", wake=wake):
                    yield
        finally:
            with suppress(Exception):  # a worker without a heartbeat counts as gone soon anyway
                await workers.delete_worker(self.database, self.worker_id)

    @contextmanager
    def _woken(self) -> Iterator[asyncio.Event]:
        """Yield an event that is set when this process wrote flags, or knows newer ones."""
        wake = asyncio.Event()
        self.flag_store.listeners.add(wake.set)
        try:
            with woken_by_writes(FlagState, self.database, wake):
                yield wake
        finally:
            self.flag_store.listeners.discard(wake.set)

    async def run_once(self) -> None:
        """Load the newest flags. Report their revision if it is new, or if the last report is old."""
        asked_at = self.flag_store.monotonic()
        async with self.database.snapshot() as snapshot:
            (state,) = await snapshot.all_identity(workers.STATE)
            compiled = await self.flag_store.refresh(state.revision, asked_at=asked_at, within=snapshot)
        revision, reported_at = self._last_report
        if compiled.revision != revision or asked_at - reported_at >= workers.HEARTBEAT_INTERVAL.total_seconds():
            await workers.save_heartbeat(self.database, self._row(compiled.revision))
            self._last_report = (compiled.revision, asked_at)

    def _row(self, revision: int) -> FlagWorker:
        return FlagWorker(
            worker_id=self.worker_id,
            host=socket.gethostname()[:MAX_HOST_LENGTH],
            pid=os.getpid(),
            revision=revision,
            seen_at=self.database.clock(),
        )
