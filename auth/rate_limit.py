"""Rate limits of sign-in attempts and API calls, counted in a storage that all processes share, or a share in each.

While a shared storage is away, each process counts its share, too.

No limit refuses attempts from all places, so that an attacker cannot lock a person out. Attempts for one login from
everywhere are delayed instead (docs/decisions/sessions.md#rate-limits).
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial
from ipaddress import IPv6Address, IPv6Network, ip_address
from typing import TypeVar, cast

from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage, MovingWindowSupport, Storage

from auth.email_addresses import mailbox_of
from auth.errors import Busy, RateLimitExceeded
from auth.limit_share import UNDIVIDED, LimitShare
from auth.rate_limit_storage import StorageGuard

BY_PLACE, BY_PLACE_AND_LOGIN, BY_DEVICE = parse("60/15 minutes"), parse("10/15 minutes"), parse("10/15 minutes")
BY_RECIPIENT = parse("10/hour")

FIRST_DELAY = 0.2
MAX_DELAY = 4.0
"""Seconds of the first delay, doubled by each further attempt; and of the longest one."""
MAX_DELAYED_ATTEMPTS = 500
"""Attempts that may wait at the same time in a process."""
LEAST_ATTEMPTS = 3
"""Attempts that every process allows, however small its share: people mistype."""
EXCUSED, MOST_EXCUSED = "excused", 10
"""Right attempts do not use up a limit, up to ten times as many as it allows: each of them takes a hash."""
IPV6_PREFIX_LENGTH = 64
"""Bits of an IPv6 address that identify a place: one host usually owns a whole /64."""

T = TypeVar("T")


class RateLimiter:
    """Counts attempts by place, by place and login, by known device, and by login; counts calls by user."""

    def __init__(
        self,
        by_user: str = "1200/minute",
        *,
        storage: Storage | None = None,
        share: LimitShare = UNDIVIDED,
        by_login: str = "20/hour",
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Take limits in the notation of the library `limits`, and count in `storage`; by default in this process.

        What this process counts for itself has its share of each limit. The first half of the attempts in `by_login` is
        not delayed.
        """
        self._own = _Counter(MemoryStorage(), share)
        self._counter = _Counter(storage, UNDIVIDED) if storage is not None else self._own
        self._by_user, self._by_login, self._sleep = parse(by_user), parse(by_login), sleep
        self._delayed_attempts = 0
        self._guard = StorageGuard()

    async def hit_attempt(self, action: str, ip_address: str, login: str = "") -> None:
        """Count an attempt from a place, and for a login if given; raise `RateLimitExceeded` if a limit is reached."""
        place = place_of(ip_address)
        await self._hit(BY_PLACE, "place", action, place)
        if login:
            await self._hit(BY_PLACE_AND_LOGIN, "place and login", action, place, login)

    async def hit_device(self, action: str, device: str, login: str) -> None:
        """Count an attempt from a known device; raise `RateLimitExceeded` if its own limit is reached."""
        await self._hit(BY_DEVICE, "device", action, device, login)

    async def excuse_attempt(self, action: str, ip_address: str, login: str) -> None:
        """Let an attempt that `hit_attempt` and `delay_attempt` have counted not use up their limits: it was right."""
        place = place_of(ip_address)
        await self._ask(_Counter.excuse, BY_PLACE, "place", action, place)
        await self._ask(_Counter.excuse, BY_PLACE_AND_LOGIN, "place and login", action, place, login)
        await self._ask(_Counter.excuse, self._by_login, "login", action, login)

    async def excuse_device(self, action: str, device: str, login: str) -> None:
        """Let an attempt that `hit_device` has counted not use up its limit: it was right."""
        await self._ask(_Counter.excuse, BY_DEVICE, "device", action, device, login)

    async def delay_attempt(self, action: str, login: str) -> None:
        """Count an attempt for a login from everywhere, and wait the longer, the more there were in the last hour.

        Call it without a database connection. Raise `Busy` if too many attempts wait already.
        """
        seconds = await self._seconds_to_wait(action, login)
        if not seconds:
            return
        if self._delayed_attempts >= MAX_DELAYED_ATTEMPTS:
            raise Busy(round(MAX_DELAY))
        self._delayed_attempts += 1
        try:
            await self._sleep(seconds)
        finally:
            self._delayed_attempts -= 1

    async def _seconds_to_wait(self, action: str, login: str) -> float:
        delayed = await self._ask(_Counter.delayed, self._by_login, "login", action, login)
        return min(MAX_DELAY, FIRST_DELAY * 2.0 ** (delayed - 1)) if delayed > 0 else 0.0

    async def may_email(self, action: str, recipient: str) -> bool:
        """Count an email to an address; return False if its mailbox has received enough in the last hour."""
        return await self._count(BY_RECIPIENT, "recipient", action, mailbox_of(recipient))

    async def emails_left(self, action: str, recipient: str) -> int:
        """Return how many emails an address may still get now. None is counted."""
        return await self._ask(_Counter.left, BY_RECIPIENT, "recipient", action, mailbox_of(recipient))

    async def hit_call(self, action: str, user_id: int) -> None:
        """Count a call of an authenticated user; raise `RateLimitExceeded` if the user's limit is reached."""
        await self._hit(self._by_user, "user", action, str(user_id))

    async def _hit(self, limit: RateLimitItem, *keys: str) -> None:
        if not await self._count(limit, *keys):
            raise RateLimitExceeded(await self._ask(_Counter.seconds_until_next, limit, *keys))

    async def _count(self, limit: RateLimitItem, *keys: str) -> bool:
        """Count a hit; return False if the limit is reached."""
        return await self._ask(_Counter.hit, limit, *keys)

    async def _ask(self, question: Callable[..., Awaitable[T]], limit: RateLimitItem, *keys: str) -> T:
        """Ask the counter of all processes, or that of this one while its storage is away."""
        return await self._guard.ask(*(partial(question, each, limit, *keys) for each in (self._counter, self._own)))


class _Counter:
    """Counts hits in a storage, which allows a share of each limit, and right attempts besides it."""

    def __init__(self, storage: Storage, share: LimitShare) -> None:
        self._storage, self._share = cast("MovingWindowSupport", storage), share

    async def hit(self, limit: RateLimitItem, *keys: str) -> bool:
        """Count a hit; return False if the limit is reached. Those that were excused do not use it up."""
        part = self._part(limit)
        if await self._acquire(part, part.amount, *keys):
            return True
        excused = await self._excused(limit, *keys)
        return excused > 0 and await self._acquire(part, part.amount + excused, *keys)

    async def left(self, limit: RateLimitItem, *keys: str) -> int:
        """Return how many hits are still allowed now."""
        part = self._part(limit)
        most = part.amount + await self._excused(part, *keys)
        _, hits = await self._storage.get_moving_window(part.key_for(*keys), most, part.get_expiry())
        return max(0, most - hits)

    async def excuse(self, limit: RateLimitItem, *keys: str) -> bool:
        """Count a hit as excused, up to a share of a multiple of the limit."""
        return await self._acquire(limit, self._most_excused(limit), EXCUSED, *keys)

    async def seconds_until_next(self, limit: RateLimitItem, *keys: str) -> int:
        """Return the seconds until the next hit is allowed."""
        part = self._part(limit)
        start, _ = await self._storage.get_moving_window(part.key_for(*keys), part.amount, part.get_expiry())
        return max(1, int(start + part.get_expiry() - time.time()) + 1)

    async def delayed(self, limit: RateLimitItem, *keys: str) -> int:
        """Count a hit; return how many there were beyond a share of the first half, up to the whole limit."""
        excused = await self._excused(limit, *keys)
        await self._acquire(limit, limit.amount + excused, *keys)
        _, hits = await self._storage.get_moving_window(
            limit.key_for(*keys), limit.amount + excused, limit.get_expiry()
        )
        return hits - excused - self._share.of(limit.amount // 2)

    async def _acquire(self, limit: RateLimitItem, most: int, *keys: str) -> bool:
        return await self._storage.acquire_entry(limit.key_for(*keys), most, limit.get_expiry())

    async def _excused(self, limit: RateLimitItem, *keys: str) -> int:
        key, most = limit.key_for(EXCUSED, *keys), self._most_excused(limit)
        _, count = await self._storage.get_moving_window(key, most, limit.get_expiry())
        return count

    def _most_excused(self, limit: RateLimitItem) -> int:
        return self._share.of(limit.amount * MOST_EXCUSED)

    def _part(self, limit: RateLimitItem) -> RateLimitItem:
        return type(limit)(self._share.of(limit.amount, LEAST_ATTEMPTS), limit.multiples, limit.namespace)


def place_of(address: str) -> str:
    """Return the place that an IP address is counted as: an IPv4 address or an IPv6 /64; other text as it is."""
    try:
        parsed = ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if not isinstance(parsed, IPv6Address):
        return str(parsed)
    return str(parsed.ipv4_mapped or IPv6Network((parsed, IPV6_PREFIX_LENGTH), strict=False))
