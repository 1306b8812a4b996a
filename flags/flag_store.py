"""The compiled flags of this process, kept current by their revision (docs/decisions/flags.md#propagation).

The statement that authenticates a viewer also reads the flags' revision. A newer revision is compiled before the
operation continues; an equal one confirms that the flags are current. After `MAX_STALE_SECONDS` without confirmation,
all flags are off. A monotonic clock measures the age.
"""

import asyncio
import math
import time
from collections.abc import Callable
from dataclasses import replace

import structlog

from db.flags import FlagSet, read_flags
from db.store import Database, Snapshot
from flags.compiler import NO_REVISION, CompiledFlags, compile_flags, with_switches_applied

MAX_STALE_SECONDS = 15.0
"""Seconds after which unconfirmed flags are off."""
RETRY_AFTER_SECONDS = 1.0
"""Seconds after a failed compilation before the same revision is tried again."""
MAX_CLOCK_JUMP_SECONDS = 5.0
"""Seconds by which system clock and monotonic clock may diverge between two calls without a warning."""

log = structlog.get_logger("afterwin.flags")


class FlagStore:
    """The compiled flags of this process. Call `refresh` before an operation; read `current` and `is_stale` anytime."""

    def __init__(self, database: Database, monotonic: Callable[[], float] = time.monotonic) -> None:
        """Start without flags: until the first `refresh`, all flags are off."""
        self.database = database
        self.monotonic = monotonic
        self.current = CompiledFlags()
        """The last compiled flags."""
        self.listeners: set[Callable[[], object]] = set()
        """Called when this process has come to know newer flags, in whichever way."""
        self._source: FlagSet | None = None
        """The rows of which `current` was compiled; None if it has the switches of others."""
        self._confirmed_at = -math.inf
        self._failed = (NO_REVISION, -math.inf)
        self._compile_lock = asyncio.Lock()
        self._clock_offset = self._read_clock_offset()

    @property
    def age(self) -> float:
        """Seconds since the flags were last confirmed to be current; infinite if never."""
        return self.monotonic() - self._confirmed_at

    @property
    def is_stale(self) -> bool:
        """Whether the flags are unconfirmed for so long that all must be off."""
        return self.age > MAX_STALE_SECONDS

    async def refresh(
        self, revision: int, *, asked_at: float | None = None, within: Snapshot | None = None
    ) -> CompiledFlags:
        """Return the flags, at least as new as `revision`, which the database had at `asked_at` (default: now).

        `asked_at` is a value of `monotonic`. A caller with an open snapshot must pass it as `within`: waiting for a
        second connection could deadlock. If compilation fails, return the previous flags with newer switches applied;
        they become stale.
        """
        self._warn_of_clock_jump()
        asked_at = self.monotonic() if asked_at is None else asked_at
        if self._needs_compilation(revision):
            async with self._compile_lock:
                if self._needs_compilation(revision):  # unless another task compiled it while this one waited
                    await self._compile(revision, within, asked_at)
                    for listener in tuple(self.listeners):
                        listener()
        elif revision == self.current.revision:
            self._confirmed_at = max(self._confirmed_at, asked_at)
        return self.current

    def _needs_compilation(self, revision: int) -> bool:
        # An older revision was usually read before the current flags. If the current flags are stale too, the database
        # was restored from a backup, and its older revision is right.
        is_different = revision > self.current.revision or (revision < self.current.revision and self.is_stale)
        failed_revision, failed_at = self._failed
        may_retry = revision > failed_revision or self.monotonic() >= failed_at + RETRY_AFTER_SECONDS
        return is_different and may_retry

    async def _compile(self, revision: int, within: Snapshot | None, asked_at: float) -> None:
        read_at = asked_at if within else self.monotonic()
        newer = FlagSet()
        try:
            newer = await self._read(within)
            self.current = self._compiled_from(newer)
        except Exception:  # after any failure the previous flags stay and become stale
            log.exception("flags not compiled", current_revision=self.current.revision, age=self.age)
            self._failed = (max(revision, newer.revision), self.monotonic())
            if newer.flags:
                self.current, self._source = with_switches_applied(self.current, newer), None
        else:
            self._confirmed_at = read_at

    def _compiled_from(self, newer: FlagSet) -> CompiledFlags:
        """Return the flags of these rows. If only members have changed since, they are compiled already."""
        is_same = self._source is not None and newer._replace(revision=self._source.revision) == self._source
        compiled = replace(self.current, revision=newer.revision) if is_same else compile_flags(newer)
        self._source = newer
        return compiled

    async def _read(self, within: Snapshot | None) -> FlagSet:
        if within is not None:
            async with within.connection.savepoint():  # a failure here must not abort the caller's transaction
                return await read_flags(within)
        async with self.database.snapshot() as snapshot:
            return await read_flags(snapshot)

    def _read_clock_offset(self) -> float:
        return self.database.clock().timestamp() - self.monotonic()

    def _warn_of_clock_jump(self) -> None:
        """Log a jump of the system clock, because rules start and end by it."""
        previous, self._clock_offset = self._clock_offset, self._read_clock_offset()
        if abs(self._clock_offset - previous) > MAX_CLOCK_JUMP_SECONDS:
            log.warning("system clock jumped", seconds=round(self._clock_offset - previous, 3))
