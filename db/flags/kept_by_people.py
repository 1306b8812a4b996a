"""What is computed of all users and of the people of betas, kept until one of them changes or a membership expires.

A kept value holds for the versions that its snapshot reads: for changes of other processes, and in a dry run, too.
"""

from collections.abc import Awaitable, Callable, Collection, Hashable
from datetime import datetime
from typing import Any, NamedTuple, TypeVar

from cachetools import LRUCache
from sqlalchemy import Select, func, select

from db.flags.kept_counts import AUDIT_HEAD
from db.flags.platform import Platform
from db.models import BetaMember, Company

T = TypeVar("T")

MAX_KEPT = 8
"""Values that are kept. One may hold a few megabytes, if a percentage of very many companies decides."""
VERSION_RANGE = 2**40
"""The versions of so many companies that there can be are summed up without an overflow: 8 million."""
PEOPLE_VERSIONS = select(
    AUDIT_HEAD.scalar_subquery(), func.count(), func.sum(Company.c.users_version % VERSION_RANGE)
).select_from(Company.table)
"""What changes with the flags and their people, with companies, and with their users. An index alone answers it."""


class _Kept(NamedTuple):
    """A value, when it was computed, and when a membership expires next; None if none does."""

    value: Any
    since: datetime
    until: datetime | None

    def holds_at(self, now: datetime) -> bool:
        return self.since <= now and (self.until is None or now < self.until)


class KeptByPeople:
    """The values that a process keeps."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._kept: LRUCache[Hashable, _Kept] = LRUCache(MAX_KEPT)

    async def get(
        self, platform: Platform, name: Hashable, flags: Collection[str], compute: Callable[[], Awaitable[T]]
    ) -> T:
        """Return the value with this name, which users and the people of these flags decide; compute it if need be."""
        (versions,) = await platform.tuples(PEOPLE_VERSIONS)
        key, now = (tuple(versions), name), platform.now
        kept = self._kept.get(key)
        if kept is None or not kept.holds_at(now):
            kept = _Kept(await compute(), now, await platform.scalar(_next_expiry(flags, now)))
            self._kept[key] = kept
        value: T = kept.value
        return value


def _next_expiry(flags: Collection[str], now: datetime) -> Select[Any]:
    c = BetaMember.c
    is_ahead = (c.flag_key.in_(sorted(flags)), c.revoked_at.is_(None), c.expires_at > now)
    return select(func.min(c.expires_at)).where(*is_ahead)
