"""Time limit of a client that does not read what it is sent."""

import asyncio
from typing import Any

from endpoints.connections.timer import Timer
from endpoints.limits import MAX_UNREAD_SECONDS


class UnreadLimit(asyncio.Protocol):
    """Part of a protocol: it ends the connection of a client that does not read for too long."""

    transport: Any

    def __init__(self, **options: Any) -> None:
        """Serve one connection."""
        super().__init__(**options)
        self.unread = Timer()

    def pause_writing(self) -> None:
        """Wait for a client that does not read, for a limited time."""
        super().pause_writing()
        self.unread.start(MAX_UNREAD_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """Go on once the client reads."""
        super().resume_writing()
        self.unread.stop()
