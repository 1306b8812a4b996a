"""A loader fetches what is asked for in one turn at once, each key once, whatever becomes of those who asked."""

import asyncio
from contextlib import suppress

import pytest

from resolvers.queries.batch_loader import BatchLoader

fetched: list[list[int]] = []


async def fetch_squares(keys: list[int]) -> list[int]:
    fetched.append(list(keys))
    await asyncio.sleep(0)
    return [key**2 for key in keys]


async def fail(_keys: list[int]) -> list[int]:
    raise LookupError


@pytest.fixture
def loader() -> BatchLoader:
    fetched.clear()
    return BatchLoader(fetch_squares)


async def test_keys_of_one_turn_are_fetched_together_and_once(loader: BatchLoader) -> None:
    assert await asyncio.gather(loader.load(2), loader.load(3), loader.load(2)) == [4, 9, 4]
    assert await loader.load_many([3, 5]) == [9, 25]
    assert await loader.load(5) == 25
    assert fetched == [[2, 3], [5]]


async def test_cancelled_reader_leaves_the_value_to_others(loader: BatchLoader) -> None:
    async def read() -> int:
        return int(await loader.load(4))

    leaving, staying = asyncio.create_task(read()), asyncio.create_task(read())
    await asyncio.sleep(0)
    leaving.cancel()
    with suppress(asyncio.CancelledError):
        await leaving
    assert await staying == 16
    assert fetched == [[4]]


async def test_each_reader_gets_the_error_of_the_fetch() -> None:
    loader = BatchLoader(fail)
    results = await asyncio.gather(loader.load(1), loader.load(2), return_exceptions=True)
    assert [type(each) for each in results] == [LookupError, LookupError]
