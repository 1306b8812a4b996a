"""Rate limits of sign-in attempts and API calls. Each process counts for itself."""

import time

from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

from auth.errors import RateLimitExceeded


class RateLimiter:
    """Counts attempts by client address, by login, and by both together; counts calls by user."""

    def __init__(
        self,
        by_address: str = "60/15 minutes",
        by_both: str = "10/15 minutes",
        by_login: str = "60/hour",
        by_user: str = "1200/minute",
    ) -> None:
        """Take the limits in the notation of the library `limits`."""
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._by_address, self._by_both, self._by_login = parse(by_address), parse(by_both), parse(by_login)
        self._by_user = parse(by_user)

    async def hit_attempt(self, action: str, ip_address: str, email: str) -> None:
        """Count an attempt; raise `RateLimitExceeded` if one of the three limits is reached."""
        await self._hit(self._by_address, action, ip_address)
        await self._hit(self._by_both, action, ip_address, email)
        await self._hit(self._by_login, action, email)

    async def hit_call(self, action: str, user_id: int) -> None:
        """Count a call of an authenticated user; raise `RateLimitExceeded` if the user's limit is reached."""
        await self._hit(self._by_user, action, str(user_id))

    async def _hit(self, limit: RateLimitItem, *keys: str) -> None:
        if not await self._limiter.hit(limit, *keys):
            raise RateLimitExceeded(await self._seconds_until_next(limit, *keys))

    async def _seconds_until_next(self, limit: RateLimitItem, *keys: str) -> int:
        window = await self._limiter.get_window_stats(limit, *keys)
        return max(1, int(window.reset_time - time.time()) + 1)
