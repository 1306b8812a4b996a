"""Periodic tasks: they survive errors, wake early, and stop."""

import asyncio
from contextlib import suppress

from structlog.testing import capture_logs

from db.errors import DatabaseUnavailable
from live.periodic import repeat, run_periodically

TIMEOUT = 30.0


async def test_run_periodically_continues_after_errors() -> None:
    runs, done = 0, asyncio.Event()

    async def task() -> None:
        nonlocal runs
        runs += 1
        if runs >= 4:
            done.set()
        raise ValueError(runs)

    with capture_logs() as events:
        async with run_periodically(task, 0.001, "task failed"):
            await asyncio.wait_for(done.wait(), TIMEOUT)
    stopped_at = runs
    await asyncio.sleep(0.01)

    assert runs == stopped_at
    assert [event["event"] for event in events] == ["task failed"]


async def test_database_that_is_away_is_one_line_in_the_log() -> None:
    remaining = [1, 2, 3]

    async def task() -> None:
        remaining.pop()
        raise DatabaseUnavailable from OSError("no such file")

    with capture_logs() as events:
        await asyncio.wait_for(repeat(task, 0, "task failed", is_active=lambda: bool(remaining)), TIMEOUT)

    (event,) = events
    assert (event["log_level"], repr(event["reason"])) == ("warning", "OSError('no such file')")


async def test_repeat_runs_at_once_when_woken() -> None:
    wake, ran = asyncio.Event(), asyncio.Queue[None]()

    async def task() -> None:
        ran.put_nowait(None)

    background = asyncio.create_task(repeat(task, 3600, "task failed", wake=wake))
    await asyncio.wait_for(ran.get(), TIMEOUT)
    wake.set()
    await asyncio.wait_for(ran.get(), TIMEOUT)
    background.cancel()
    with suppress(asyncio.CancelledError):
        await background


async def test_repeat_ends_when_inactive() -> None:
    remaining = [1, 2, 3]

    async def task() -> None:
        remaining.pop()

    with capture_logs() as events:
        await asyncio.wait_for(repeat(task, 0, "task failed", is_active=lambda: bool(remaining)), TIMEOUT)

    assert (remaining, events) == ([], [])


async def test_cancellation_ends_a_task_that_answers_it_with_an_error() -> None:
    started = asyncio.Event()

    async def task() -> None:
        started.set()
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            raise ConnectionError from None

    async with asyncio.timeout(TIMEOUT):
        async with run_periodically(task, 3600, "task failed"):
            await started.wait()
