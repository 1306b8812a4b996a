"""Reset of a connection: what the client has not been given yet, it is not given any more."""

import asyncio
import socket
import struct
from collections.abc import MutableMapping
from typing import Any

EXTENSION = "afterwin.transport"
"""Name of the connection's transport in the ASGI scope."""
NO_LINGER = struct.pack("ii", 1, 0)


def offer_transport(scope: Any, transport: asyncio.Transport) -> None:
    """Let the application reset the connection of a request."""
    scope["extensions"] = {**scope.get("extensions", {}), EXTENSION: transport}


def transport_of(scope: MutableMapping[str, Any]) -> asyncio.Transport | None:
    """Return the transport of a request's connection; None of another server than ours."""
    transport: asyncio.Transport | None = scope.get("extensions", {}).get(EXTENSION)
    return transport


def reset_connection(scope: MutableMapping[str, Any]) -> None:
    """End the connection of a request at once, without what waits in buffers. Another server than ours closes it."""
    transport = transport_of(scope)
    if transport is not None:
        reset(transport, transport.get_extra_info("socket"))


def reset(transport: asyncio.Transport, connected: socket.socket) -> None:
    """Abort a connection; the system, too, forgets the megabytes that it has taken over for a slow reader."""
    connected.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, NO_LINGER)
    transport.abort()
