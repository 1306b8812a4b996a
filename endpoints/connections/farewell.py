"""The last answer on a connection, to a client that may still send."""

import asyncio

from endpoints.connections.timer import Timer
from endpoints.limits import FAREWELL_SECONDS, MAX_DISCARDED_BYTES


class Farewell:
    """An answer that ends the sending, while what the client still sends is discarded, up to limits.

    A connection that is closed before all is read is reset by the system, and the answer may be lost.
    """

    def __init__(self) -> None:
        """Nothing has ended yet."""
        self.has_begun = False
        self._left = MAX_DISCARDED_BYTES
        self._timer = Timer()

    def begin(self, transport: asyncio.Transport, answer: bytes) -> None:
        """Send the answer. The connection ends once the client closes it, or at a limit."""
        self.has_begun = True
        transport.write(answer)
        transport.write_eof()
        self._timer.start(FAREWELL_SECONDS, transport.abort)

    def discard(self, transport: asyncio.Transport, data: bytes) -> None:
        """Forget what the client sends after the answer."""
        self._left -= len(data)
        if self._left < 0:
            transport.abort()

    def stop(self) -> None:
        """Let go of a connection that is lost."""
        self._timer.stop()
