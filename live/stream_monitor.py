"""Streams that stay open: one look a process sees who of them may still come in, what is open to them, and what moved.

The look is a statement for each kind of door, however many streams there are; it is taken every `EVERY` seconds while
there are any, and at once when this process, or (on PostgreSQL) another, tells that something was written. What is told
can be lost, the look cannot: nobody hears anything of a feature for longer than that after it was closed to them.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field

import structlog

from auth.authentication import reauthenticate_all
from auth.errors import Unauthenticated
from auth.feature_gate import FeatureAccess, FeatureClosed, evaluate_gates
from auth.viewer import Viewer
from db.flags.notify import listen
from db.store import Database
from flags.flag_store import FlagStore

POLL_INTERVAL = 0.2
"""How many seconds lie between two looks."""

log = structlog.get_logger("afterwin.live")


@dataclass(eq=False)
class Stream:
    """Something that somebody hears for as long as they may; `gates` tells what it uses."""

    viewer: Viewer
    gates: FeatureAccess
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when something was written in the company since it was last cleared."""
    closed: "asyncio.Future[Exception]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    """Why it is over: `GateShut`, or `Unauthenticated`."""

    def refresh(self, viewer: Viewer | None, gates: FeatureAccess) -> None:
        """Take in who they are by now, and what is open to them."""
        if self.closed.done():
            return
        if viewer is None:
            self.closed.set_result(Unauthenticated("Your session is over. Sign in again."))
        elif shut := self.gates.used - gates.open:
            self.closed.set_result(FeatureClosed(next(iter(shut))))
        else:
            if viewer.company.revision != self.viewer.company.revision:
                self.changed.set()
            self.viewer = viewer


class StreamMonitor:
    """The streams of one process."""

    def __init__(self, database: Database, flags: FlagStore) -> None:
        """There are none yet."""
        self.database = database
        self.flags = flags
        self._streams: set[Stream] = set()
        self._awake = asyncio.Event()
        self._looking: asyncio.Task[None] | None = None

    @property
    def count(self) -> int:
        """How many are open."""
        return len(self._streams)

    @asynccontextmanager
    async def watch(self, stream: Stream) -> AsyncIterator[None]:
        """Look after a stream for as long as it is open."""
        self._streams.add(stream)
        self._awake.set()
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look_on())
        try:
            yield
        finally:
            self._streams.discard(stream)
            if not self._streams:
                await self._ended()

    async def close(self) -> None:
        """Look after nothing any more."""
        self._streams.clear()
        await self._ended()

    async def _ended(self) -> None:
        """Wait until the last look is over: it is not broken off, and holds nothing afterwards."""
        if self._looking is not None:
            self._awake.set()
            await asyncio.wait({self._looking})

    async def _look_on(self) -> None:
        async with AsyncExitStack() as stack:
            self.database.listeners.add(self._awake.set)
            stack.callback(self.database.listeners.discard, self._awake.set)
            await stack.enter_async_context(listen(self.database, self._awake.set))
            while self._streams:
                self._awake.clear()
                try:
                    await self._look()
                except Exception:  # whatever it was, the next look may see; what is not confirmed grows stale
                    log.exception("could not look after open streams")
                    self._close_stale()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._awake.wait(), POLL_INTERVAL)
            self._looking = None  # from here on, whoever opens a stream begins another

    async def _look(self) -> None:
        streams = list(self._streams)
        async with self.database.snapshot() as snapshot:
            found = await reauthenticate_all(
                snapshot, {stream.viewer.credential.hash: stream.viewer for stream in streams}.values()
            )
            gates = {hash_: await evaluate_gates(self.flags, viewer, snapshot) for hash_, viewer in found.items()}
        for stream in streams:
            door = stream.viewer.credential.hash
            stream.refresh(found.get(door), gates.get(door, FeatureAccess()))

    def _close_stale(self) -> None:
        """What is behind a gate is closed when nobody knows any more whether it is open (docs/decisions/flags.md#fail-closed)."""
        for stream in list(self._streams) if self.flags.is_stale else ():
            stream.refresh(stream.viewer, FeatureAccess())
