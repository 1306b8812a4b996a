"""What is due for many connections at once, a few at a time: requests of others are served in between."""

import asyncio
from collections import deque
from collections.abc import Callable

AT_ONCE = 10
PAUSE_SECONDS = 0.01


class Turns:
    """Makes calls in their order: the first ones at once, and more of them after pauses."""

    def __init__(self) -> None:
        """Nothing is due yet."""
        self._due: deque[Callable[[], object]] = deque()
        self._made = 0
        """Calls that were made since the last pause."""

    def take(self, call: Callable[[], object]) -> None:
        """Make a call when it is its turn: now, unless many came before."""
        if not self._made and not self._due:
            asyncio.get_running_loop().call_later(PAUSE_SECONDS, self._go_on)
        self._due.append(call)
        self._make_calls()

    def _make_calls(self) -> None:
        while self._due and self._made < AT_ONCE:
            self._made += 1
            self._due.popleft()()

    def _go_on(self) -> None:
        self._made = 0
        if self._due:
            asyncio.get_running_loop().call_later(PAUSE_SECONDS, self._go_on)
            self._make_calls()
