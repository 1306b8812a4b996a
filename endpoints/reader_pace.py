"""A slowest pace for readers of a response that holds something others wait for, such as a database connection.

Only the time in which the reader lets the server wait counts. The limit of connections (`endpoints.connections`) sees
a reader that takes nothing; one that takes a little now and then ends here.
"""

import asyncio
from collections.abc import Iterator

from starlette.types import Message, Send

from endpoints.limits import MIN_READ_BYTES_PER_SECOND, READ_GRACE_SECONDS

MAX_PIECE_BYTES = 1 << 16


class ReaderPace:
    """Sends a response as long as its reader keeps the pace; raises `TimeoutError` then."""

    def __init__(self, send: Send) -> None:
        """Send by `send`."""
        self._send = send
        self.has_begun = False
        self._seconds_left = READ_GRACE_SECONDS

    async def __call__(self, message: Message) -> None:
        """Send a part of the response, in small pieces, so that little of it waits for the reader."""
        self.has_begun = True
        for piece in _pieces(message):
            await self._send_piece(piece)

    async def _send_piece(self, message: Message) -> None:
        """Send a piece. The time for it grows with its length."""
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._seconds_left + len(message.get("body", b"")) / MIN_READ_BYTES_PER_SECOND
        async with asyncio.timeout_at(deadline):
            await self._send(message)
        self._seconds_left = min(READ_GRACE_SECONDS, deadline - loop.time())


def _pieces(message: Message) -> Iterator[Message]:
    body = message.get("body", b"")
    if len(body) <= MAX_PIECE_BYTES:
        yield message
        return
    for start in range(0, len(body), MAX_PIECE_BYTES):
        end = start + MAX_PIECE_BYTES
        yield {**message, "body": body[start:end], "more_body": end < len(body) or message.get("more_body", False)}
