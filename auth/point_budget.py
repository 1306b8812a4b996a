"""Budget of points for each user: operations spend it, time refills it.

The library `limits` counts points in a sliding window: all processes together in Redis, or each its share.
"""

import math
from functools import partial
from typing import NamedTuple

from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage, Storage

from auth.errors import RateLimitExceeded
from auth.point_windows import WINDOW_SECONDS, Window, windows_of
from auth.rate_limit_storage import StorageGuard
from auth.site import POINTS_PER_MINUTE

LEAST_POINTS = 80_000
"""Points that every process allows, however small its share: those of the operation that costs most.

That is a bulk change in the background of the most records, by a document of the highest cost.
"""


class PointBalance(NamedTuple):
    """Points that a user may spend in a minute, those that are left, and the seconds until all are back.

    Where each process counts for itself, all three are those of the process that answers.
    """

    limit: int
    remaining: int
    seconds_to_full: int

    @property
    def used(self) -> int:
        """Points that were spent and are not back yet."""
        return self.limit - self.remaining

    @property
    def headers(self) -> dict[str, str]:
        """The header fields of the IETF draft "RateLimit header fields for HTTP"."""
        return {
            "ratelimit-policy": f'"points";q={self.limit};w={WINDOW_SECONDS}',
            "ratelimit": f'"points";r={self.remaining};t={self.seconds_to_full}',
        }


class PointsExhausted(RateLimitExceeded):
    """The user has too few points left for an operation."""

    def __init__(self, retry_after: int, balance: PointBalance) -> None:
        super().__init__(retry_after, f"Too many points spent. Try again in {retry_after} seconds.")
        self.balance = balance

    @property
    def headers(self) -> dict[str, str]:
        """When the client may try again, and what is left."""
        return {**super().headers, **self.balance.headers}


class PointBudget:
    """The points of all users."""

    def __init__(self, points_per_minute: int = POINTS_PER_MINUTE, storage: Storage | None = None) -> None:
        """Count in `storage`; in this process by default."""
        self._limit = RateLimitItemPerMinute(points_per_minute)
        self._windows = windows_of(storage or MemoryStorage())
        self._guard = StorageGuard()

    async def spend(self, user_id: int, points: int) -> PointBalance:
        """Spend points of a user, and return what is left. Raise `PointsExhausted` if there are too few."""
        is_spent, window = await self._spend(user_id, points)
        balance = self._balance(window)
        if not is_spent:
            raise PointsExhausted(self._wait(window, points), balance)
        return balance

    async def balance(self, user_id: int) -> PointBalance:
        """Return what is left to a user; everything if the storage is away."""
        return self._balance(await self._guard.ask(partial(self._windows.look, self._key(user_id)), _unknown_window))

    async def _spend(self, user_id: int, points: int) -> tuple[bool, Window]:
        """Count points if there are enough; also if the storage is away, which locks no user out."""
        spend = partial(self._windows.spend, self._key(user_id), self._limit.amount, points)
        return await self._guard.ask(spend, _spent_unseen)

    def _key(self, user_id: int) -> str:
        return self._limit.key_for("points", str(user_id))

    def _balance(self, window: Window) -> PointBalance:
        seconds_to_full = window.now_ends_in if window.now else window.before_ends_in
        remaining = max(0, self._limit.amount - math.floor(_spent(window)))
        return PointBalance(self._limit.amount, remaining, math.ceil(seconds_to_full))

    def _wait(self, window: Window, points: int) -> int:
        """Return the seconds until `points` more can be spent.

        Points of the last window come back evenly over this one, and those of this window over the next one.
        """
        missing = _spent(window) + points - self._limit.amount
        until_next = window.now_ends_in - WINDOW_SECONDS
        wait = missing * WINDOW_SECONDS / window.before if window.before else math.inf
        if wait > until_next:
            late = max(0, window.now + points - self._limit.amount)
            wait = until_next + late * WINDOW_SECONDS / max(window.now, 1)
        return max(1, math.ceil(wait))


async def _unknown_window() -> Window:
    return Window()


async def _spent_unseen() -> tuple[bool, Window]:
    return True, Window()


def _spent(window: Window) -> float:
    return window.before * window.before_ends_in / WINDOW_SECONDS + window.now
