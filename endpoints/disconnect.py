"""Cancellation of work for a client that has left."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.requests import ClientDisconnect, Request

WATCH_AFTER_SECONDS = 0.05
"""Work that ends earlier is not watched: to begin and end a task costs it more than it may save."""


@asynccontextmanager
async def cancelled_on_disconnect(request: Request) -> AsyncIterator[None]:
    """Cancel what runs inside if the client closes the connection, and raise `ClientDisconnect`.

    The body of the request must have been read.
    """
    scope: asyncio.Timeout | None = None
    try:
        async with asyncio.timeout(None) as scope:
            watcher = _Watcher(request, scope)
            try:
                yield
            finally:
                await watcher.stop()
    except TimeoutError:
        if scope is not None and scope.expired():
            raise ClientDisconnect from None
        raise


class _Watcher:
    """Lets a time limit expire when the client of a request has left."""

    def __init__(self, request: Request, limit: asyncio.Timeout) -> None:
        self._request, self._limit = request, limit
        self._task: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(WATCH_AFTER_SECONDS, self._start)

    def _start(self) -> None:
        self._task = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        while (await self._request.receive())["type"] != "http.disconnect":
            pass
        self._limit.reschedule(asyncio.get_running_loop().time())

    async def stop(self) -> None:
        """Watch no more."""
        self._timer.cancel()
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
