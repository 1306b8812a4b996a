"""Points in a real Redis: one trip for each operation, and the same arithmetic as in this process."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from limits.aio.storage import MemoryStorage
from redis_server import run_redis

from auth.point_budget import PointBudget, PointsExhausted
from auth.rate_limit_storage import open_rate_limit_storage

redis_client = pytest.importorskip("redis.asyncio")  # an environment that is older than the test lacks it


@pytest.fixture(scope="module")
def redis_url() -> Iterator[str]:
    with run_redis() as url:
        yield url


@pytest.fixture
async def storage(redis_url: str) -> AsyncIterator[Any]:
    opened: Any = open_rate_limit_storage(redis_url)
    yield opened
    await opened.bridge.get_connection().aclose()


async def test_points_are_spent_in_one_trip(storage: Any, redis_url: str) -> None:
    budget = PointBudget(100, storage)
    await budget.spend(1, 10)  # Redis learns the script
    async with redis_client.Redis.from_url(redis_url) as redis:
        await redis.config_resetstat()
        balance = await budget.spend(1, 20)
        commands = await redis.info("commandstats")
    assert (balance.limit, balance.remaining) == (100, 70)
    assert commands["cmdstat_evalsha"]["calls"] == 1
    assert not {"cmdstat_eval", "cmdstat_multi"} & commands.keys()


async def test_balance_is_that_of_memory(storage: Any) -> None:
    budgets = [PointBudget(100, each) for each in (storage, MemoryStorage())]
    seen = []
    for budget in budgets:
        spent = [(await budget.spend(2, 40)).remaining for _ in range(2)]
        with pytest.raises(PointsExhausted) as refused:
            await budget.spend(2, 40)
        assert 1 <= refused.value.retry_after <= 120
        seen.append((spent, refused.value.balance.remaining, (await budget.balance(2)).remaining))
    assert seen[0] == seen[1] == ([60, 20], 20, 20)


async def test_operations_run_while_redis_is_away() -> None:
    with run_redis() as url:
        storage: Any = open_rate_limit_storage(url)
        budget = PointBudget(100, storage)
        assert (await budget.spend(3, 60)).remaining == 40
    assert (await budget.spend(3, 60)).remaining == 100
    assert (await budget.balance(3)).remaining == 100
    await storage.bridge.get_connection().aclose()
