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
    closed descriptor has left behind could not be taken back. `close` lets go of it.
    """

    def __init__(self, transport: asyncio.Transport) -> None:
        """Hold a connection that is open."""
        self._transport = transport
        self._descriptor = os.dup(transport.get_extra_info("socket").fileno())

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
        if self._descriptor != CLOSED:
            with socket.socket(fileno=self._descriptor) as connected:
                self._descriptor = CLOSED
                reset(self._transport, connected)

    def close(self) -> None:
        """Let go of the connection."""
        if self._descriptor != CLOSED:
            os.close(self._descriptor)
            self._descriptor = CLOSED
