"""The sliding windows in which points are counted: in this process, or in Redis with one trip for each operation.

The library `limits` asks Redis twice: whether points can be spent, and what is left then. Here both of its scripts run
as one.
"""

from collections.abc import Sequence
from typing import Any, Final, NamedTuple, Protocol

from limits.aio.storage import Storage
from limits.aio.storage.redis.bridge import RedisBridge
from limits.errors import StorageError

WINDOW_SECONDS: Final = 60


class Window(NamedTuple):
    """The points of the last window and the seconds until they are back; the same of this window."""

    before: int = 0
    before_ends_in: float = 0.0
    now: int = 0
    now_ends_in: float = 0.0


class PointWindows(Protocol):
    """The windows of all users, by key."""

    async def spend(self, key: str, limit: int, points: int) -> tuple[bool, Window]:
        """Count points if there are enough; return whether there are, and the window then. Raise `StorageError`."""

    async def look(self, key: str) -> Window:
        """Return the window. Raise `StorageError`."""


class StorageWindows:
    """Windows in a storage of the library, as it counts in them."""

    def __init__(self, storage: Any) -> None:
        """Count in `storage`."""
        self._storage = storage

    async def spend(self, key: str, limit: int, points: int) -> tuple[bool, Window]:
        """Count points if there are enough; return whether there are, and the window then."""
        is_spent = await self._storage.acquire_sliding_window_entry(key, limit, WINDOW_SECONDS, points)
        return is_spent, await self.look(key)

    async def look(self, key: str) -> Window:
        """Return the window."""
        return Window(*await self._storage.get_sliding_window(key, WINDOW_SECONDS))


SPEND: Final = f"""
local spent = (function() {RedisBridge.SCRIPT_ACQUIRE_SLIDING_WINDOW.decode()} end)()
local window = (function() local ARGV = {{ARGV[2]}} {RedisBridge.SCRIPT_SLIDING_WINDOW.decode()} end)()
return {{spent and 1 or 0, window[1], window[2], window[3], window[4]}}
"""


class RedisWindows(StorageWindows):
    """Windows in Redis, under the keys of the library."""

    def __init__(self, storage: Any) -> None:
        """Count in `storage`, which is one of Redis."""
        super().__init__(storage)
        self._script = storage.bridge.get_connection().register_script(SPEND)

    async def spend(self, key: str, limit: int, points: int) -> tuple[bool, Window]:
        """Count points if there are enough; return whether there are, and the window then."""
        try:
            spent, *window = await self._script(self._keys(key), [limit, WINDOW_SECONDS, points])
        except self._storage.base_exceptions as error:
            raise StorageError(error) from error
        before, before_ends_in, now, now_ends_in = (max(0, int(value or 0)) for value in window)
        return bool(spent), Window(before, before_ends_in / 1000, now, now_ends_in / 1000)

    def _keys(self, key: str) -> Sequence[str]:
        names = (self._storage._previous_window_key(key), self._storage._current_window_key(key))  # noqa: SLF001  # no public way
        return [self._storage.bridge.prefixed_key(name) for name in names]


def windows_of(storage: Storage) -> PointWindows:
    """Return the windows in a storage of the library."""
    return RedisWindows(storage) if hasattr(storage, "bridge") else StorageWindows(storage)
