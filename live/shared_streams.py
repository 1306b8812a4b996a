"""Streams that several listeners share: the results of equal subscriptions of a viewer are computed once.

A source never waits for its listeners. One that does not keep up loses its place instead of holding a snapshot open.
"""

import asyncio
from collections.abc import AsyncGenerator, Callable, Hashable
from contextlib import aclosing
from typing import Generic, TypeAlias, TypeVar

T = TypeVar("T")

MAX_WAITING = 50
"""Results that may wait for a listener."""
GIVE_WAY_AFTER = 20
"""Listeners that receive a result before other tasks have their turn."""

OpenSource: TypeAlias = Callable[[], AsyncGenerator[T, None]]


class TooSlow(Exception):
    """The listener does not read the results as fast as they come."""

    def __init__(self) -> None:
        super().__init__("This client does not read as fast as changes come. Subscribe again.")


class SharedStreams(Generic[T]):
    """The sources of one process that have listeners, by key."""

    def __init__(self) -> None:
        """Create it without sources."""
        self._sources: dict[Hashable, _Source[T]] = {}

    @property
    def count(self) -> int:
        """Number of sources that run."""
        return len(self._sources)

    @property
    def listener_count(self) -> int:
        """Number of listeners of all sources."""
        return sum(len(source.listeners) for source in self._sources.values())

    def receivers(self, key: Hashable) -> int:
        """Return the number of listeners of the source with this key."""
        source = self._sources.get(key)
        return 0 if source is None else len(source.listeners)

    async def listen(self, key: Hashable, open_source: OpenSource[T]) -> AsyncGenerator[T, None]:
        """Yield the results of the source with this key from now on; `open_source` makes it, unless it runs already.

        Raise what the source raises, or `TooSlow`; results that still wait for the listener are dropped then.
        """
        source = self._sources.get(key)
        if source is None or source.has_ended:
            source = self._sources[key] = _Source(open_source())
        listener = source.add()
        try:
            while (result := await listener.next()) is not None:
                yield result
        finally:
            source.listeners.discard(listener)
            if not source.listeners:
                if self._sources.get(key) is source:  # a new listener must not join what ends
                    del self._sources[key]
                await source.close()


class _Listener(Generic[T]):
    def __init__(self) -> None:
        self._waiting: asyncio.Queue[T | Exception | None] = asyncio.Queue()
        self.has_ended = False

    def put(self, result: T) -> None:
        if self._waiting.qsize() >= MAX_WAITING:
            self.end(TooSlow())
        elif not self.has_ended:
            self._waiting.put_nowait(result)

    def end(self, reason: Exception | None) -> None:
        if not self.has_ended:
            self.has_ended = True
            while reason is not None and not self._waiting.empty():
                self._waiting.get_nowait()  # a client without access any more is sent nothing of what it has not read
            self._waiting.put_nowait(reason)

    async def next(self) -> T | None:
        """Return the next result, or None at the end."""
        result = await self._waiting.get()
        if isinstance(result, Exception):
            raise result
        return result


class _Source(Generic[T]):
    def __init__(self, results: AsyncGenerator[T, None]) -> None:
        self.listeners: set[_Listener[T]] = set()
        self._task = asyncio.create_task(self._run(results))

    @property
    def has_ended(self) -> bool:
        return self._task.done()

    def add(self) -> _Listener[T]:
        listener = _Listener[T]()
        self.listeners.add(listener)
        return listener

    async def close(self) -> None:
        """End the source, and wait for its end."""
        self._task.cancel()
        await asyncio.wait({self._task})

    async def _run(self, results: AsyncGenerator[T, None]) -> None:
        reason: Exception | None = None
        try:
            async with aclosing(results):
                async for result in results:
                    await self._send(result)
        except Exception as error:  # noqa: BLE001  # each listener raises it
            reason = error
        for listener in tuple(self.listeners):
            listener.end(reason)

    async def _send(self, result: T) -> None:
        for number, listener in enumerate(tuple(self.listeners), 1):
            listener.put(result)
            if number % GIVE_WAY_AFTER == 0:
                await asyncio.sleep(0)
