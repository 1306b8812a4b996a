"""What a client has not been given yet of a response: it waits in buffers of the process or of the system."""

import asyncio
import fcntl
import os
import select
import socket
import sys
import termios

from endpoints.connections.reset import reset

NO_BYTES = bytes(4)
CLOSED = -1


class Undelivered:
    """The bytes of a connection that its client has not confirmed.

    It holds a descriptor of its own: the server may close the connection while the system still delivers, and what a
    closed descriptor has left behind could not be taken back. `close` lets go of it. A process without a free
    descriptor watches the server's, as long as that is open: the answer, which may be that of a write, is sent anyway.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        """Hold a connection that is open."""
        self._transport = transport
        self._connected: socket.socket = transport.get_extra_info("socket")
        try:
            self._own: int | None = os.dup(self._connected.fileno())
        except OSError:
            self._own = None

    @property
    def _descriptor(self) -> int:
        return self._connected.fileno() if self._own is None else self._own

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits any more: the client has all of it, or is gone."""
        if self._descriptor == CLOSED:
            return True
        return not self._transport.get_write_buffer_size() and (not self._unconfirmed() or self._is_lost())

    def _unconfirmed(self) -> int:
        try:
            return int.from_bytes(fcntl.ioctl(self._descriptor, termios.TIOCOUTQ, NO_BYTES), sys.byteorder)
        except OSError:  # the system does not say: Linux does, for every socket
            return 0

    def _is_lost(self) -> bool:
        poll = select.poll()
        poll.register(self._descriptor, select.POLLERR)
        return bool(poll.poll(0))

    def drop(self) -> None:
        """Reset the connection, so that nothing more is delivered, and let go of it."""
        if self._descriptor == CLOSED:
            return
        if self._own is None:
            reset(self._transport, self._connected)
            return
        with socket.socket(fileno=self._own) as connected:
            self._own = CLOSED
            reset(self._transport, connected)

    def close(self) -> None:
        """Let go of the connection."""
        if self._own is not None and self._own != CLOSED:
            os.close(self._own)
            self._own = CLOSED
