"""Open streams: one check per process finds which credentials are still valid, which gates are open, and what changed.

A check takes one statement for 500 credentials of a kind, in whatever companies (on shards, one for each company).
When this process or (on PostgreSQL) another has written in a company, the streams of that company are checked at once;
after a change of flags, all streams. A notification can be lost, but the next check of all comes: after
`NOTIFIED_INTERVAL` while notifications arrive, else after `POLL_INTERVAL`. A closed feature reaches no stream for
longer.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from typing import Any

from auth.authentication import reauthenticate_all
from auth.errors import Unauthenticated
from auth.feature_gate import FeatureAccess, FeatureClosed, evaluate_gates
from auth.viewer import Viewer
from db.models import FlagState
from db.notify import EVERYBODY, IsConnected, listen
from db.store import Database
from flags.flag_store import FlagStore
from live.periodic import repeat
from live.shared_streams import SharedStreams

POLL_INTERVAL = 0.2
"""Seconds between two checks of all streams while no notifications of other processes can arrive."""
NOTIFIED_INTERVAL = 2.0
"""The same while they can; precise to `POLL_INTERVAL`."""
CONCURRENT_READS = 4
"""Streams that read a change at once, so that a write leaves connections to requests, however many streams it wakes."""
GIVE_WAY_AFTER = 20
"""Streams that a check refreshes before other tasks have their turn."""


class MessageTimeout(Exception):
    """A message of a stream took too long to be made."""

    def __init__(self, limit: timedelta) -> None:
        super().__init__(f"A message took longer than {limit.total_seconds():g} seconds. Subscribe again, to less.")


@dataclass(eq=False)
class Stream:
    """A stream that stays open while its viewer may have it.

    It ends when any gate closes that was open to it: its results may show rows of the feature without naming it.
    """

    viewer: Viewer
    gates: FeatureAccess
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when something was written in the company since it was last cleared."""
    watches_flags: bool = False
    """Whether `changed` is also set when the flags have another revision."""
    closed: "asyncio.Future[Exception]" = field(default_factory=lambda: asyncio.get_running_loop().create_future())
    """Why the stream ended: `FeatureClosed`, `Unauthenticated` or `MessageTimeout`."""

    turn: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))
    """Held while a change is read; `StreamMonitor.watch` sets the one that the streams of a process share."""

    def close(self, reason: Exception) -> None:
        """End the stream, unless it has ended."""
        if not self.closed.done():
            self.closed.set_result(reason)

    @contextmanager
    def within(self, limit: timedelta | None) -> Iterator[None]:
        """Close the stream if what is done inside takes longer."""
        if limit is None:
            yield
            return
        timer = asyncio.get_running_loop().call_later(limit.total_seconds(), self.close, MessageTimeout(limit))
        try:
            yield
        finally:
            timer.cancel()

    def refresh(self, viewer: Viewer | None, gates: FeatureAccess) -> None:
        """Apply the result of a check; `viewer` is None if the credential is not valid any more."""
        if self.closed.done():
            return
        if viewer is None:
            self.close(Unauthenticated("Your session is over. Sign in again."))
        elif closed_gates := self.gates.open - gates.open:
            self.close(FeatureClosed(next(iter(closed_gates))))
        else:
            if self._revisions(viewer) != self._revisions(self.viewer):
                self.changed.set()
            self.viewer = viewer

    def _revisions(self, viewer: Viewer) -> tuple[int, int | None]:
        """Return the revisions of what the stream is about."""
        return viewer.company.revision, viewer.details.flags_revision if self.watches_flags else None


class StreamMonitor:
    """The streams of one process."""

    def __init__(self, database: Database, flags: FlagStore) -> None:
        """Create a monitor without streams; its task runs only while there are any."""
        self.database = database
        self.flags = flags
        self.shared = SharedStreams[Any]()
        """Results of subscriptions that several sockets, or several operations of one, receive."""
        self._turn = asyncio.Semaphore(CONCURRENT_READS)
        self._streams: set[Stream] = set()
        self._wake = asyncio.Event()
        self._due: set[int | None] = set()
        """Ids of companies whose streams are due, or `EVERYBODY`."""
        self._all_due_at = 0.0
        self._stop = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    @property
    def count(self) -> int:
        """Number of open streams."""
        return len(self._streams)

    @asynccontextmanager
    async def watch(self, stream: Stream) -> AsyncIterator[None]:
        """Monitor a stream until the context ends."""
        stream.turn = self._turn
        self._streams.add(stream)
        self._make_due(stream.viewer.company.id)
        if self._task is None or self._task.done():
            self._stop = asyncio.Event()
            self._task = asyncio.create_task(self._run(self._stop))
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
        """Wait for the end of the last check: it is not cancelled, and holds no connection afterwards.

        A stream that is opened meanwhile starts another task, so that nothing waits for its end here.
        """
        task, self._task = self._task, None
        if task is not None:
            self._stop.set()
            self._wake.set()
            await asyncio.wait({task})

    async def _run(self, stop: asyncio.Event) -> None:
        async with AsyncExitStack() as stack:
            self.database.listeners.add(self._on_write)
            stack.callback(self.database.listeners.discard, self._on_write)
            is_notified = await stack.enter_async_context(listen(self.database, self._make_due))
            self._make_due(EVERYBODY)  # what was written before was not heard
            await repeat(
                partial(self._check, is_notified),
                POLL_INTERVAL,
                "check of open streams failed",
                wake=self._wake,
                is_active=lambda: not stop.is_set(),
            )

    def _on_write(self, tables: frozenset[str], companies: frozenset[int]) -> None:
        for company_id in (EVERYBODY,) if FlagState.table.name in tables else companies:
            self._make_due(company_id)

    def _make_due(self, company_id: int | None) -> None:
        """Check the streams of a company, or all, as soon as possible."""
        self._due.add(company_id)
        self._wake.set()

    async def _check(self, is_notified: IsConnected) -> None:
        streams = self._due_streams(is_notified=is_notified())
        try:
            if streams:
                await self._refresh_streams(streams)
        except Exception:
            self._due.add(EVERYBODY)  # at the next check
            self._close_stale()
            raise

    def _due_streams(self, *, is_notified: bool) -> list[Stream]:
        due, self._due = self._due, set()
        now = asyncio.get_running_loop().time()
        if is_notified and EVERYBODY not in due and now < self._all_due_at:
            return [stream for stream in self._streams if stream.viewer.company.id in due]
        self._all_due_at = now + NOTIFIED_INTERVAL - POLL_INTERVAL
        return list(self._streams)

    async def _refresh_streams(self, streams: list[Stream]) -> None:
        async with self.database.snapshot() as snapshot:
            by_hash = {stream.viewer.credential.hash: stream.viewer for stream in streams}
            viewers = await reauthenticate_all(snapshot, by_hash.values())
            gates = {key: await evaluate_gates(self.flags, viewer, snapshot) for key, viewer in viewers.items()}
        for number, stream in enumerate(streams, 1):
            if number % GIVE_WAY_AFTER == 0:
                await asyncio.sleep(0)
            key = stream.viewer.credential.hash
            stream.refresh(viewers.get(key), gates.get(key, FeatureAccess()))

    def _close_stale(self) -> None:
        """Close streams behind a gate if the flags are too old to be trusted (docs/decisions/flags.md#fail-closed)."""
        for stream in list(self._streams) if self.flags.is_stale else ():
            stream.refresh(stream.viewer, FeatureAccess())
