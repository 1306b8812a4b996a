"""What a process looks after by itself, again and again, for as long as it serves."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

import structlog

log = structlog.get_logger("afterwin.looking")


@asynccontextmanager
async def run_periodically(look: Callable[[], Awaitable[Any]], pause: float, complaint: str) -> AsyncIterator[None]:
    """Call `look` every `pause` seconds until the end; what goes wrong is told once (`complaint`) until it is right."""
    going_on = asyncio.create_task(_look_on(look, pause, complaint))
    try:
        yield
    finally:
        going_on.cancel()
        with suppress(asyncio.CancelledError):
            await going_on


async def _look_on(look: Callable[[], Awaitable[Any]], pause: float, complaint: str) -> None:
    is_failing = False
    while True:
        try:
            await look()
            is_failing = False
        except Exception:  # whatever it was, the next look may do it
            if not is_failing:
                log.exception(complaint)
            is_failing = True
        await asyncio.sleep(pause)
