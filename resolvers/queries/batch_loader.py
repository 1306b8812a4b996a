"""A loader of values by key: keys that are asked for in one turn of the event loop are fetched together, each once.

A list asks for hundreds of keys. Here a batch has one future, and a key only a reference to its batch; the loader of
Strawberry makes a future for each key, and several callbacks.
"""

import asyncio
from collections.abc import Awaitable, Callable, Generator, Iterable, Sequence
from typing import Any

Fetch = Callable[[list[Any]], Awaitable[Sequence[Any]]]


class Requested:
    """A value that was asked for. Several tasks may await it, also when it is there: it is fetched once.

    One that is cancelled meanwhile does not cancel it for the others.
    """

    __slots__ = ("_batch", "_key")

    def __init__(self, batch: "_Batch", key: Any) -> None:
        """Refer to a key of a batch."""
        self._batch, self._key = batch, key

    def __await__(self) -> Generator[Any, None, Any]:
        """Wait for the batch; return the value, or raise what its fetch raised."""
        batch = self._batch
        if not batch.is_fetched.done():
            yield from asyncio.shield(batch.is_fetched).__await__()
        if batch.error is not None:
            raise batch.error
        return batch.values[self._key]


class _Batch:
    """Keys that are fetched together."""

    def __init__(self, fetch: Fetch) -> None:
        """Collect keys until the tasks that are ready now have run."""
        self.keys: list[Any] = []
        self.values: dict[Any, Any] = {}
        self.error: Exception | None = None
        self.is_open = True
        loop = asyncio.get_running_loop()
        self.is_fetched: asyncio.Future[None] = loop.create_future()
        self._fetch = fetch
        self._task: asyncio.Task[None] | None = None
        loop.call_soon(self._start)

    def _start(self) -> None:
        self._task = asyncio.create_task(self._run())  # the loop itself refers to tasks only weakly

    async def _run(self) -> None:
        self.is_open = False
        try:
            self.values = dict(zip(self.keys, await self._fetch(self.keys), strict=True))
        except Exception as error:  # noqa: BLE001  # all who await a value get it
            self.error = error
        except asyncio.CancelledError:
            self.is_fetched.cancel()
            raise
        self.is_fetched.set_result(None)


class BatchLoader:
    """Values of one kind. `fetch` returns one for each key, in their order."""

    def __init__(self, fetch: Fetch) -> None:
        """Fetch nothing yet."""
        self._fetch = fetch
        self._requested: dict[Any, Requested] = {}
        self._batch: _Batch | None = None

    def load(self, key: Any) -> Requested:
        """Return the value of a key, to be awaited."""
        requested = self._requested.get(key)
        if requested is None:
            if self._batch is None or not self._batch.is_open:
                self._batch = _Batch(self._fetch)
            self._batch.keys.append(key)
            requested = self._requested[key] = Requested(self._batch, key)
        return requested

    async def load_many(self, keys: Iterable[Any]) -> list[Any]:
        """Return the values of keys, in their order."""
        return [await requested for requested in [self.load(key) for key in keys]]
