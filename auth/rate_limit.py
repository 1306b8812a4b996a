"""How often somebody may try to come in; counted in this process, each of several counts for itself."""

import time

from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

from auth.errors import RateLimitExceeded


class RateLimiter:
    """Tries by an address of the network, by a login from there, and by a login from everywhere; calls by a user."""

    def __init__(
        self,
        by_address: str = "60/15 minutes",
        by_both: str = "10/15 minutes",
        by_login: str = "60/hour",
        by_user: str = "1200/minute",
    ) -> None:
        """Count within these windows, in the words of the library `limits`."""
        self._counter = MovingWindowRateLimiter(MemoryStorage())
        self._by_address, self._by_both, self._by_login = parse(by_address), parse(by_both), parse(by_login)
        self._by_user = parse(by_user)

    async def hit_attempt(self, what: str, address: str, email: str) -> None:
        """Count a try; `TooMany` where one of the three is used up."""
        for item, *keys in ((self._by_address, address), (self._by_both, address, email), (self._by_login, email)):
            if not await self._counter.hit(item, what, *keys):
                raise RateLimitExceeded(await self._until_next(item, what, *keys))

    async def hit_call(self, what: str, user_id: int) -> None:
        """Count a call of somebody who has come in; `TooMany` where they have called too often."""
        if not await self._counter.hit(self._by_user, what, str(user_id)):
            raise RateLimitExceeded(await self._until_next(self._by_user, what, str(user_id)))

    async def _until_next(self, item: RateLimitItem, *keys: str) -> int:
        window = await self._counter.get_window_stats(item, *keys)
        return max(1, int(window.reset_time - time.time()) + 1)
