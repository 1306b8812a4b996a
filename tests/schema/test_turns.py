"""Turns of operations: many values that are ready at once do not hold the event loop until the last one."""

import asyncio
from itertools import pairwise
from typing import Any

import pytest
from company_fixture import CompanyFixture
from graphql import get_introspection_query

from auth.errors import RateLimitExceeded
from auth.operation_slots import MAX_RUNNING, MAX_WAITING, OperationSlots
from schema.documents import documents
from schema.turns import Turns


@pytest.fixture(params=["sqlite"])  # turns do not depend on the database
def templates(request: pytest.FixtureRequest) -> Any:
    return request.getfixturevalue(request.param)


async def test_others_run_between_turns() -> None:
    turns, done = Turns(size=3), []

    async def complete(number: int) -> None:
        await turns.take()
        done.append(number)

    tasks = [asyncio.create_task(complete(number)) for number in range(30)]
    seen = []
    while len(done) < len(tasks):
        await asyncio.sleep(0)
        seen.append(len(done))
    assert done == list(range(30))
    assert max(later - earlier for earlier, later in zip([0, *seen], seen, strict=False)) <= 3


async def test_cancelled_value_takes_no_turn() -> None:
    turns = Turns(size=1)
    tasks = [asyncio.create_task(turns.take()) for _ in range(4)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    await asyncio.wait(tasks, timeout=5)
    assert [task.cancelled() for task in tasks] == [False, True, False, False]


async def test_credential_runs_few_operations_at_a_time() -> None:
    slots, running, most = OperationSlots(), 0, 0

    async def operation(credential: str) -> None:
        nonlocal running, most
        async with slots.slot(credential):
            running += 1
            most = max(most, running)
            await asyncio.sleep(0)
            running -= 1

    await asyncio.gather(*(operation("a") for _ in range(20)))
    assert most == MAX_RUNNING
    await asyncio.gather(*(operation(name) for name in "abcdef"))
    assert most == 6


async def test_too_many_waiting_operations_are_refused() -> None:
    slots, done = OperationSlots(), asyncio.Event()

    async def operation() -> None:
        async with slots.slot("a"):
            await done.wait()

    tasks = [asyncio.create_task(operation()) for _ in range(MAX_RUNNING + MAX_WAITING)]
    await asyncio.sleep(0)
    with pytest.raises(RateLimitExceeded):
        await operation()
    done.set()
    await asyncio.gather(*tasks)
    await operation()


async def test_introspection_answers_as_before(viewer: CompanyFixture) -> None:
    assert (await viewer.ask(get_introspection_query()))["__schema"]["queryType"]["name"] == "Query"
    code, _ = await viewer.refusal("{ __schema { nothing } }")
    assert code == "GRAPHQL_VALIDATION_FAILED"


async def test_others_run_between_the_documents_whose_costs_are_asked(viewer: CompanyFixture) -> None:
    asked = [f"{{ viewer {{ turn{number}: __typename }} }}" for number in range(6)]
    fields = " ".join(f'c{number}: costOf(document: "{each}") {{ points }}' for number, each in enumerate(asked))
    read = []

    async def look() -> None:
        while True:
            read.append(sum(each in documents.documents for each in asked))
            await asyncio.sleep(0)

    looking = asyncio.create_task(look())
    answer = await viewer.ask(f"{{ {fields} }}")
    looking.cancel()
    assert len(answer) == len(asked)
    assert max(later - earlier for earlier, later in pairwise(read)) <= 1
