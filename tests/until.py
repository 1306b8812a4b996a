"""Waiting for what has no event: a condition of a server that runs in this process."""

import asyncio
from collections.abc import Callable
from typing import Any

TIMEOUT_SECONDS = 60


async def until(condition: Callable[[], Any]) -> None:
    """Return once the condition holds. Raise `TimeoutError` if it does not within a minute."""
    async with asyncio.timeout(TIMEOUT_SECONDS):
        while not condition():  # noqa: ASYNC110  # a condition has no event
            await asyncio.sleep(0.01)
