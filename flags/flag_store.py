"""The flags of this process, and how certain it is that they are the newest (docs/decisions/flags.md#propagation).

Whoever asks was found by a statement that also told the flags' revision. A newer one is built before the operation goes
on; the same one confirms that nothing has changed. When nobody has confirmed it for `MAX_STALE` seconds, everything is
closed: age is counted by a clock that nobody sets.
"""

import asyncio
import math
import time
from collections.abc import Callable

import structlog

from db.flags import FlagSet, read_flags
from db.store import Database, Snapshot
from flags.compiler import NO_REVISION, CompiledFlags, compile_flags, with_switches_applied

MAX_STALE_SECONDS = 15.0
"""How many seconds flags are good for that nobody has confirmed."""
RETRY_AFTER_SECONDS = 1.0
"""How many seconds after a build that failed the same revision is tried again."""
MAX_CLOCK_JUMP_SECONDS = 5.0
"""By how many seconds the clock on the wall may go another way than the one nobody sets, before it is told."""

log = structlog.get_logger("afterwin.flags")


class FlagStore:
    """The compiled flags of this process. `at_least` before an operation, `current` and `is_stale` at any time."""

    def __init__(self, database: Database, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Know nothing yet: until something was read, everything is closed."""
        self.database = database
        self.monotonic = monotonic
        self.current = CompiledFlags()
        """The flags as they were when they were last built."""
        self._confirmed_at = -math.inf
        self._failed = (NO_REVISION, -math.inf)
        self._one_at_a_time = asyncio.Lock()
        self._wall = self._offset()

    @property
    def age(self) -> float:
        """How many seconds ago it was certain that there are no newer flags; infinite where it never was."""
        return self.monotonic() - self._confirmed_at

    @property
    def is_stale(self) -> bool:
        """Whether that is too long ago, so that everything has to be closed."""
        return self.age > MAX_STALE_SECONDS

    async def refresh(
        self, revision: int, *, asked_at: float | None = None, within: Snapshot | None = None
    ) -> CompiledFlags:
        """The flags, no older than `revision`, which the database told just now, or at `asked_at` by `monotonic`.

        They are read in the snapshot `within`, where the caller has one open: whoever holds a connection must not wait
        for another. After a build that failed they are the old ones, which grow stale, and of which is closed what was
        switched off since.
        """
        self._watch_the_wall()
        asked_at = self.monotonic() if asked_at is None else asked_at
        if self._is_to_be_built(revision):
            async with self._one_at_a_time:
                if self._is_to_be_built(revision):  # or somebody else did, in the meantime
                    await self._build(revision, within, asked_at)
        elif revision == self.current.revision:
            self._confirmed_at = max(self._confirmed_at, asked_at)
        return self.current

    def _is_to_be_built(self, revision: int) -> bool:
        # An older revision than ours is one that was read before ours; if it still is when ours has grown stale, the
        # database is another one, brought back from yesterday, and right.
        is_other = revision > self.current.revision or (revision < self.current.revision and self.is_stale)
        failed, at = self._failed
        return is_other and (revision > failed or self.monotonic() >= at + RETRY_AFTER_SECONDS)

    async def _build(self, revision: int, within: Snapshot | None, asked_at: float) -> None:
        read_at = asked_at if within else self.monotonic()
        newer = FlagSet()
        try:
            newer = await self._read(within)
            self.current = compile_flags(newer)
        except Exception:  # whatever it was, the old flags stay, and grow stale
            log.exception("the flags could not be built", kept_revision=self.current.revision, age=self.age)
            self._failed = (max(revision, newer.revision), self.monotonic())
            self.current = with_switches_applied(self.current, newer) if newer.flags else self.current
        else:
            self._confirmed_at = read_at

    async def _read(self, within: Snapshot | None) -> FlagSet:
        if within is not None:
            async with within.connection.savepoint():  # what goes wrong here must not end the caller's reading
                return await read_flags(within)
        async with self.database.snapshot() as snapshot:
            return await read_flags(snapshot)

    def _offset(self) -> float:
        return self.database.clock().timestamp() - self.monotonic()

    def _watch_the_wall(self) -> None:
        """Tell of a jump of the clock on the wall: rules begin and end by it."""
        before, self._wall = self._wall, self._offset()
        if abs(self._wall - before) > MAX_CLOCK_JUMP_SECONDS:
            log.warning("the clock jumped", seconds=round(self._wall - before, 3))
