"""Periodic tasks: the one loop behind all that a serving process does by itself."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

import structlog

from db.errors import DatabaseBusy
from db.row import Row
from db.store import Database

log = structlog.get_logger("afterwin.periodic")


@asynccontextmanager
async def run_periodically(
    task: Callable[[], Awaitable[Any]], interval: float, error_message: str, *, wake: asyncio.Event | None = None
) -> AsyncIterator[None]:
    """Run `task` every `interval` seconds in the background, until the context ends; it may be cancelled then."""
    background = asyncio.create_task(repeat(task, interval, error_message, wake=wake))
    try:
        yield
    finally:
        background.cancel()
        await asyncio.wait({background})


@asynccontextmanager
async def run_after_writes(
    model: type[Row], database: Database, task: Callable[[], Awaitable[Any]], interval: float, error_message: str
) -> AsyncIterator[None]:
    """Run `task` like `run_periodically`, and at once after this process wrote rows of `model`."""
    wake = asyncio.Event()
    with woken_by_writes(model, database, wake):
        async with run_periodically(task, interval, error_message, wake=wake):
            yield


@contextmanager
def woken_by_writes(model: type[Row], database: Database, wake: asyncio.Event) -> Iterator[None]:
    """Set `wake` whenever this process wrote rows of `model`, until the context ends."""

    def on_write(tables: frozenset[str], _companies: frozenset[int]) -> None:
        if model.table.name in tables:
            wake.set()

    database.listeners.add(on_write)
    try:
        yield
    finally:
        database.listeners.discard(on_write)


async def repeat(
    task: Callable[[], Awaitable[Any]],
    interval: float,
    error_message: str,
    *,
    wake: asyncio.Event | None = None,
    is_active: Callable[[], bool] = lambda: True,
) -> None:
    """Run `task` while `is_active`, every `interval` seconds and whenever `wake` is set.

    An error does not end the loop, but a cancellation always does, even if `task` answers it with an error. Only the
    first of consecutive errors is logged, under `error_message`.
    """
    wake = wake or asyncio.Event()
    is_failing = False
    while is_active():
        wake.clear()
        try:
            await task()
            is_failing = False
        except Exception as error:  # the next run may succeed
            if _is_cancelled():
                raise asyncio.CancelledError from error  # what failed did so because it was cancelled
            if not is_failing:
                _log_error(error_message, error)
            is_failing = True
        with suppress(TimeoutError):
            async with asyncio.timeout(interval):
                await wake.wait()


def _log_error(message: str, error: Exception) -> None:
    """Log an error; one of a database that is away needs one line only."""
    if isinstance(error, DatabaseBusy):
        log.warning(message, reason=error.__cause__ or error)
    else:
        log.error(message, exc_info=error)


def _is_cancelled() -> bool:
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
