"""Open streams: one check per process finds which credentials are still valid, which gates are open, and what changed.

A check takes one statement for each kind of credential, however many streams there are. It runs every `POLL_INTERVAL`
seconds while streams are open, and at once when this process, or (on PostgreSQL) another, has written something. Such a
notification can be lost, but the next check comes: a closed feature reaches no stream for longer than the interval.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

from auth.authentication import reauthenticate_all
from auth.errors import Unauthenticated
from auth.feature_gate import FeatureAccess, FeatureClosed, evaluate_gates
from auth.viewer import Viewer
from db.flags.notify import listen
from db.store import Database
from flags.flag_store import FlagStore
from live.periodic import repeat

POLL_INTERVAL = 0.2
"""Seconds between two checks."""


@dataclass(eq=False)
class Stream:
    """A stream that stays open while its viewer may have it. `gates.used` lists the gates that it depends on."""

    viewer: Viewer
    gates: FeatureAccess
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when something was written in the company since it was last cleared."""
    closed: "asyncio.Future[Exception]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    """Why the stream ended: `FeatureClosed` or `Unauthenticated`."""

    def refresh(self, viewer: Viewer | None, gates: FeatureAccess) -> None:
        """Apply the result of a check; `viewer` is None if the credential is not valid any more."""
        if self.closed.done():
            return
        if viewer is None:
            self.closed.set_result(Unauthenticated("Your session is over. Sign in again."))
        elif closed_gates := self.gates.used - gates.open:
            self.closed.set_result(FeatureClosed(next(iter(closed_gates))))
        else:
            if viewer.company.revision != self.viewer.company.revision:
                self.changed.set()
            self.viewer = viewer


class StreamMonitor:
    """The streams of one process."""

    def __init__(self, database: Database, flags: FlagStore) -> None:
        """Create a monitor without streams; its task runs only while there are any."""
        self.database = database
        self.flags = flags
        self._streams: set[Stream] = set()
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def count(self) -> int:
        """Number of open streams."""
        return len(self._streams)

    @asynccontextmanager
    async def watch(self, stream: Stream) -> AsyncIterator[None]:
        """Monitor a stream until the context ends."""
        self._streams.add(stream)
        self._wake.set()
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._run())
        try:
            yield
        finally:
            self._streams.discard(stream)
            if not self._streams:
                await self._finish()

    async def close(self) -> None:
        """Stop monitoring all streams."""
        self._streams.clear()
        await self._finish()

    async def _finish(self) -> None:
        """Wait for the end of the last check: it is not cancelled, and holds no connection afterwards."""
        if self._task is not None:
            self._wake.set()
            await asyncio.wait({self._task})

    async def _run(self) -> None:
        async with AsyncExitStack() as stack:
            self.database.listeners.add(self._on_write)
            stack.callback(self.database.listeners.discard, self._on_write)
            await stack.enter_async_context(listen(self.database, self._wake.set))
            await repeat(
                self._check,
                POLL_INTERVAL,
                "check of open streams failed",
                wake=self._wake,
                is_active=lambda: bool(self._streams),
            )
            self._task = None  # from here on, a new stream starts another task

    def _on_write(self, _tables: frozenset[str]) -> None:
        self._wake.set()

    async def _check(self) -> None:
        try:
            await self._refresh_streams(list(self._streams))
        except Exception:
            self._close_stale()
            raise

    async def _refresh_streams(self, streams: list[Stream]) -> None:
        async with self.database.snapshot() as snapshot:
            by_hash = {stream.viewer.credential.hash: stream.viewer for stream in streams}
            viewers = await reauthenticate_all(snapshot, by_hash.values())
            gates = {key: await evaluate_gates(self.flags, viewer, snapshot) for key, viewer in viewers.items()}
        for stream in streams:
            key = stream.viewer.credential.hash
            stream.refresh(viewers.get(key), gates.get(key, FeatureAccess()))

    def _close_stale(self) -> None:
        """Close streams behind a gate if the flags are too old to be trusted (docs/decisions/flags.md#fail-closed)."""
        for stream in list(self._streams) if self.flags.is_stale else ():
            stream.refresh(stream.viewer, FeatureAccess())
