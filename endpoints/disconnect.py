"""Cancellation of work for a client that has left."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from starlette.requests import ClientDisconnect, Request

WATCH_AFTER_SECONDS = 0.05
"""Work that ends earlier is not watched: to begin and end a task costs it more than it may save."""


@asynccontextmanager
async def cancelled_on_disconnect(
    request: Request, *, unless: Callable[[], bool | None] = lambda: False
) -> AsyncIterator[None]:
    """Cancel what runs inside if the client closes the connection, and raise `ClientDisconnect`.

    The body of the request must have been read. `unless` is asked when the client has left: whether to go on. While it
    does not know (None), it is asked again.
    """
    scope: asyncio.Timeout | None = None
    try:
        async with asyncio.timeout(None) as scope:
            watcher = _Watcher(request, scope, unless)
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

    def __init__(self, request: Request, limit: asyncio.Timeout, unless: Callable[[], bool | None]) -> None:
        self._request, self._limit, self._unless = request, limit, unless
        self._task: asyncio.Task[None] | None = None
        self._timer = asyncio.get_running_loop().call_later(WATCH_AFTER_SECONDS, self._start)

    def _start(self) -> None:
        self._task = asyncio.create_task(self._watch())

    async def _watch(self) -> None:
        while (await self._request.receive())["type"] != "http.disconnect":
            pass
        while (goes_on := self._unless()) is None:  # noqa: ASYNC110  # what decides is no task of ours
            await asyncio.sleep(WATCH_AFTER_SECONDS)
        if not goes_on:
            self._limit.reschedule(asyncio.get_running_loop().time())

    async def stop(self) -> None:
        """Watch no more."""
        self._timer.cancel()
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
