"""Reset of a connection: what the client has not been given yet, it is not given any more."""

import asyncio
import socket
import struct
from collections.abc import Callable, MutableMapping
from functools import partial
from typing import Any

EXTENSION = "afterwin.reset"
"""Name in the ASGI scope of the function that resets the connection."""
NO_LINGER = struct.pack("ii", 1, 0)


def offer_reset(scope: Any, transport: asyncio.Transport) -> None:
    """Let the application reset the connection of a request."""
    scope["extensions"] = {EXTENSION: partial(_reset, transport)}


def reset_connection(scope: MutableMapping[str, Any]) -> None:
    """End the connection of a request at once, without what waits in buffers. Another server than ours closes it."""
    reset: Callable[[], None] | None = scope.get("extensions", {}).get(EXTENSION)
    if reset is not None:
        reset()


def _reset(transport: asyncio.Transport) -> None:
    """Abort a connection; the system, too, forgets the megabytes that it has taken over for a slow reader."""
    transport.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
    transport.abort()
