"""The storage in which rate limits are counted: this process, or one that all processes share."""

import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import TypeVar, cast

import structlog
from limits.aio.storage import MemoryStorage, MovingWindowSupport, SlidingWindowCounterSupport, Storage
from limits.errors import ConfigurationError, StorageError
from limits.storage import storage_from_string

TIMEOUT_SECONDS = 1.0
"""How long a shared storage may take. Then it counts as away, which refuses no request."""

PAUSE_SECONDS = 5.0
"""How long a storage that was away is not asked again, so that requests do not wait for it one after the other."""

FORMS = "memory:// or an address such as redis://:password@host:6379, which needs the packages of afterwin[redis]"

T = TypeVar("T")

log = structlog.get_logger("afterwin.rate_limit")


def open_rate_limit_storage(url: str) -> Storage:
    """Return the storage at `url`; `ValueError` if it is unknown or cannot be used, or its library is missing.

    The error does not quote the URL, which may hold a password.
    """
    timeouts = {"socket_timeout": TIMEOUT_SECONDS, "socket_connect_timeout": TIMEOUT_SECONDS}
    storage: object = None
    with suppress(ConfigurationError, ValueError):
        storage = storage_from_string(f"async+{url}", wrap_exceptions=True, implementation="redispy", **timeouts)
    if not isinstance(storage, MovingWindowSupport) or not isinstance(storage, SlidingWindowCounterSupport):
        raise ValueError(f"Input should be {FORMS}.")  # noqa: TRY004  # of the setting
    return cast("Storage", storage)


def counts_for_all(storage: Storage) -> bool:
    """Return whether all processes count in this storage; otherwise each has one of its own."""
    return not isinstance(storage, MemoryStorage)


class StorageGuard:
    """Asks a storage while it answers. One that is away is logged, and left alone for a while."""

    def __init__(self) -> None:
        self._away_until = 0.0

    async def ask(self, question: Callable[[], Awaitable[T]], without_storage: Callable[[], Awaitable[T]]) -> T:
        """Return the answer to `question`, or to `without_storage` while the storage is away."""
        if time.monotonic() >= self._away_until:
            try:
                return await question()
            except StorageError as error:
                self._away_until = time.monotonic() + PAUSE_SECONDS
                log.warning("rate limit storage is unavailable", error=type(error.storage_error).__name__)
        return await without_storage()
