"""Turns of an operation, so that the values of a large one do not hold the event loop until the last."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Any

VALUES_PER_TURN = 12
"""Awaited values of an operation that are completed in one turn of the event loop, each with what is below it."""


class Turns:
    """Turns of one operation: few of its values are completed before other requests go on.

    A statement fetches a level for all of its parents, so hundreds of values become ready at once.
    """

    def __init__(self, size: int = VALUES_PER_TURN) -> None:
        """Complete `size` values in a turn."""
        self._size = self._free = size
        self._waiting: deque[asyncio.Future[None]] = deque()
        self._is_scheduled = False

    async def take(self) -> None:
        """Return in this turn if it has room for a value, else in a later one, in the order of the calls."""
        self._schedule()
        if self._free and not self._waiting:
            self._free -= 1
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(turn)
        await turn

    def _schedule(self) -> None:
        if not self._is_scheduled:
            self._is_scheduled = True
            asyncio.get_running_loop().call_soon(self._begin)

    def _begin(self) -> None:
        self._is_scheduled, self._free = False, self._size
        while self._free and self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():  # else it was cancelled
                turn.set_result(None)
                self._free -= 1
        if self._waiting:
            self._schedule()


def in_turns(work: Callable[..., Any]) -> Callable[..., Awaitable[Any]]:
    """Return a function that does this work, each time in a turn of its own, for work that takes milliseconds."""
    turns = Turns(1)

    async def work_in_turn(*arguments: Any) -> Any:
        await turns.take()
        return work(*arguments)

    return work_in_turn
