"""Cancellation of work for a client that has left."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.requests import ClientDisconnect, Request


@asynccontextmanager
async def cancelled_on_disconnect(request: Request) -> AsyncIterator[None]:
    """Cancel what runs inside if the client closes the connection, and raise `ClientDisconnect`.

    The body of the request must have been read.
    """
    scope: asyncio.Timeout | None = None
    try:
        async with asyncio.timeout(None) as scope:
            watcher = asyncio.create_task(_expire_on_disconnect(request, scope))
            try:
                yield
            finally:
                watcher.cancel()
                await asyncio.wait({watcher})
    except TimeoutError:
        if scope is not None and scope.expired():
            raise ClientDisconnect from None
        raise


async def _expire_on_disconnect(request: Request, scope: asyncio.Timeout) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
    scope.reschedule(asyncio.get_running_loop().time())
