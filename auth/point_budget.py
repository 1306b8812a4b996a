"""Budget of points for each user: operations spend it, time refills it.

The library `limits` counts points in a sliding window. Each process counts for itself, or all together in Redis.
"""

import math
from typing import Any, NamedTuple

from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage, Storage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from limits.errors import StorageError

from auth.errors import RateLimitExceeded
from auth.rate_limit_storage import log_unavailable

POINTS_PER_MINUTE = 200_000
WINDOW_SECONDS = 60


class PointBalance(NamedTuple):
    """Points that a user may spend in a minute, those that are left, and the seconds until all are back."""

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
        self._limiter = SlidingWindowCounterRateLimiter(storage or MemoryStorage())

    async def spend(self, user_id: int, points: int) -> PointBalance:
        """Spend points of a user, and return what is left. Raise `PointsExhausted` if there are too few."""
        is_affordable = await self._hit(user_id, points)
        balance, retry_after = await self._state(user_id, 0 if is_affordable else points)
        if not is_affordable:
            raise PointsExhausted(retry_after, balance)
        return balance

    async def balance(self, user_id: int) -> PointBalance:
        """Return what is left to a user; everything if the storage is away."""
        return (await self._state(user_id, 0))[0]

    async def _hit(self, user_id: int, points: int) -> bool:
        """Count points if there are enough; also if the storage is away, which locks no user out."""
        try:
            return await self._limiter.hit(self._limit, "points", str(user_id), cost=points)
        except StorageError as error:
            log_unavailable(error)
            return True

    async def _state(self, user_id: int, points: int) -> tuple[PointBalance, int]:
        """Return the balance, and the seconds until `points` more can be spent.

        Points of the last window come back evenly over this one, and those of this window over the next one.
        """
        limit, (before, before_ends_in, now, now_ends_in) = self._limit.amount, await self._window(user_id)
        spent = before * before_ends_in / WINDOW_SECONDS + now
        missing = spent + points - limit
        until_next = now_ends_in - WINDOW_SECONDS
        wait = missing * WINDOW_SECONDS / before if before else math.inf
        if wait > until_next:
            wait = until_next + max(0, now + points - limit) * WINDOW_SECONDS / max(now, 1)
        full = now_ends_in if now else before_ends_in
        return PointBalance(limit, max(0, limit - math.floor(spent)), math.ceil(full)), max(1, math.ceil(wait))

    async def _window(self, user_id: int) -> tuple[int, float, int, float]:
        """Return the points of the last window and the seconds until they are back; the same of this window."""
        storage: Any = self._limiter.storage
        try:
            window: tuple[int, float, int, float] = await storage.get_sliding_window(
                self._limit.key_for("points", str(user_id)), WINDOW_SECONDS
            )
        except StorageError as error:
            log_unavailable(error)
            return 0, 0.0, 0, 0.0
        return window
