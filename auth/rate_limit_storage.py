"""The storage in which rate limits are counted: this process, or one that all processes share."""

from typing import cast

import structlog
from limits.aio.storage import MovingWindowSupport, SlidingWindowCounterSupport, Storage
from limits.errors import ConfigurationError, StorageError
from limits.storage import storage_from_string

TIMEOUT_SECONDS = 1.0
"""How long a shared storage may take. Then it counts as away, which refuses no request."""

log = structlog.get_logger("afterwin.rate_limit")


def open_rate_limit_storage(url: str) -> Storage:
    """Return the storage at `url`; `ValueError` if it is unknown or cannot be used, or its library is missing."""
    timeouts = {"socket_timeout": TIMEOUT_SECONDS, "socket_connect_timeout": TIMEOUT_SECONDS}
    try:
        storage = storage_from_string(f"async+{url}", wrap_exceptions=True, implementation="redispy", **timeouts)
    except ConfigurationError as error:
        raise ValueError(str(error)) from error
    if not isinstance(storage, MovingWindowSupport) or not isinstance(storage, SlidingWindowCounterSupport):
        raise ValueError(f"{url.partition(':')[0]} cannot count in moving windows")  # noqa: TRY004  # of the setting
    return cast("Storage", storage)


def log_unavailable(error: StorageError) -> None:
    """Log that a shared storage is away."""
    log.warning("rate limit storage is unavailable", error=type(error.storage_error).__name__)
