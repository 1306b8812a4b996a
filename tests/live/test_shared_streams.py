"""Streams that several listeners share."""

import asyncio
from collections.abc import AsyncGenerator

import pytest

from live.shared_streams import MAX_WAITING, SharedStreams, TooSlow

TIMEOUT = 5.0


class Source:
    """A source that a test feeds; it counts how often it was opened and ended."""

    def __init__(self) -> None:
        self.results: asyncio.Queue[int | Exception | None] = asyncio.Queue()
        self.opened = self.ended = 0

    async def open(self) -> AsyncGenerator[int, None]:
        self.opened += 1
        try:
            while (result := await self.results.get()) is not None:
                if isinstance(result, Exception):
                    raise result
                yield result
        finally:
            self.ended += 1


async def listen(shared: SharedStreams[int], source: Source) -> AsyncGenerator[int, None]:
    """Listen, and wait until the listener is registered."""
    results = shared.listen("key", source.open)
    waiting = asyncio.ensure_future(anext(results))
    await asyncio.sleep(0)
    source.results.put_nowait(0)
    assert await asyncio.wait_for(waiting, TIMEOUT) == 0
    return results


async def next_of(results: AsyncGenerator[int, None]) -> int:
    return await asyncio.wait_for(anext(results), TIMEOUT)


async def test_source_runs_once_for_all_listeners() -> None:
    shared, source = SharedStreams[int](), Source()
    first = await listen(shared, source)
    second = await listen(shared, source)
    source.results.put_nowait(1)

    assert [await next_of(first), await next_of(first), await next_of(second)] == [0, 1, 1]
    await first.aclose()
    assert (source.opened, source.ended, shared.count) == (1, 0, 1)
    await second.aclose()
    assert (source.opened, source.ended, shared.count) == (1, 1, 0)


async def test_end_and_error_reach_all_listeners() -> None:
    for last, expected in ((None, StopAsyncIteration), (ValueError("lost"), ValueError)):
        shared, source = SharedStreams[int](), Source()
        listeners = [await listen(shared, source)]
        source.results.put_nowait(last)
        for each in listeners:
            with pytest.raises(expected):
                await next_of(each)
        assert shared.count == 0


async def test_error_takes_the_place_of_results_that_wait() -> None:
    shared, source = SharedStreams[int](), Source()
    slow = await listen(shared, source)
    for number in range(MAX_WAITING // 2):
        source.results.put_nowait(number)
    source.results.put_nowait(ValueError("closed"))
    await asyncio.sleep(0.01)

    with pytest.raises(ValueError, match="closed"):
        await next_of(slow)


async def test_slow_listener_holds_up_no_other() -> None:
    shared, source = SharedStreams[int](), Source()
    slow = await listen(shared, source)
    fast = await listen(shared, source)
    assert await next_of(slow) == 0
    for number in range(MAX_WAITING + 2):
        source.results.put_nowait(number)
        assert await next_of(fast) == number

    with pytest.raises(TooSlow):  # in the place of all that waited
        await next_of(slow)
    await fast.aclose()


async def test_listener_after_the_end_opens_the_source_anew() -> None:
    shared, source = SharedStreams[int](), Source()
    first = await listen(shared, source)
    await first.aclose()
    second = await listen(shared, source)
    await second.aclose()

    assert (source.opened, source.ended) == (2, 2)
