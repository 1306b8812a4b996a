"""A real server in this process, and clients of it that take little before they read."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

import httpx2
import uvicorn
from starlette.applications import Starlette
from until import TIMEOUT_SECONDS

from endpoints.connections.http import HttpProtocol
from endpoints.connections.limits import ConnectionLimits
from endpoints.connections.websocket import WebSocketProtocol

SMALL_BUFFER = (socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
BUFFERED_BYTES = 1 << 18
"""More than a client gets, after the end of its access, of what is on the way to it."""


@asynccontextmanager
async def serving(app: Starlette, *, keep_alive_seconds: int = 5) -> AsyncIterator[int]:
    """Serve the app with the limits of connections; yield the port."""
    protocol: Any = partial(HttpProtocol, ConnectionLimits(total=10, per_address=10))
    config = uvicorn.Config(
        app,
        http=protocol,
        ws=WebSocketProtocol,
        log_level="critical",
        lifespan="off",
        timeout_keep_alive=keep_alive_seconds,
    )
    server = uvicorn.Server(config)
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        running = asyncio.create_task(server.serve([listening]))
        yield listening.getsockname()[1]
        server.should_exit = True
        await running


@asynccontextmanager
async def slow_client(app: Starlette, *, keep_alive_seconds: int = 5) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of the app on a server of its own; it takes little before it reads."""
    transport = httpx2.AsyncHTTPTransport(socket_options=[SMALL_BUFFER])
    async with serving(app, keep_alive_seconds=keep_alive_seconds) as port:
        base_url = f"http://127.0.0.1:{port}"
        async with httpx2.AsyncClient(base_url=base_url, transport=transport, timeout=TIMEOUT_SECONDS) as client:
            yield client
