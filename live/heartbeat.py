"""This process tells which revision of the flags it has seen, so that whoever closes a feature can wait for everybody.

It looks by itself, so that a process tells it also while nobody asks it anything; every look confirms its flags, too.
"""

import math
import os
import secrets
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from db.flags import workers
from db.models import FlagWorker
from flags.compiler import NO_REVISION
from flags.flag_store import FlagStore
from live.periodic import run_periodically

POLL_INTERVAL = 0.5
"""How many seconds lie between two looks."""
MAX_HOST_LENGTH = 255


class WorkerHeartbeat:
    """Tells of one process, whose flags `keeper` has."""

    def __init__(self, flag_store: FlagStore) -> None:
        """Nothing was told yet."""
        self.flag_store = flag_store
        self.database = flag_store.database
        self.worker_id = secrets.token_hex(8)
        self._told = (NO_REVISION, -math.inf)

    @asynccontextmanager
    async def run(self) -> AsyncIterator[None]:
        """Look again and again; at the end, tell that this process answers no more."""
        try:
            async with run_periodically(
                self.run_once, POLL_INTERVAL, "could not tell what this process knows of the flags"
            ):
                yield
        finally:
            with suppress(Exception):  # whoever cannot say good-bye counts as closed in a moment
                await workers.delete_worker(self.database, self.worker_id)

    async def run_once(self) -> None:
        """See the newest flags, and tell of them if others were told the last time, or that was long ago."""
        asked_at = self.flag_store.monotonic()
        async with self.database.snapshot() as snapshot:
            (state,) = await snapshot.all_identity(workers.STATE)
            compiled = await self.flag_store.refresh(state.revision, asked_at=asked_at, within=snapshot)
        revision, at = self._told
        if compiled.revision != revision or asked_at - at >= workers.HEARTBEAT_INTERVAL.total_seconds():
            await workers.save_heartbeat(self.database, self._row(compiled.revision))
            self._told = (compiled.revision, asked_at)

    def _row(self, revision: int) -> FlagWorker:
        return FlagWorker(
            worker_id=self.worker_id,
            host=socket.gethostname()[:MAX_HOST_LENGTH],
            pid=os.getpid(),
            revision=revision,
            seen_at=self.database.clock(),
        )
