"""Limits of WebSockets: how many there are, and how fast the messages of one are read."""

import asyncio
import time
from collections import Counter
from collections.abc import Hashable, Iterator
from contextlib import contextmanager

from auth.limit_share import UNDIVIDED, LimitShare
from endpoints.limits import (
    GIVE_WAY_AFTER,
    LEAST_STREAMS,
    MAX_SOCKETS,
    MAX_SOCKETS_PER_ADDRESS,
    MAX_SOCKETS_PER_USER,
    MESSAGE_BURST,
    MESSAGES_PER_SECOND,
)


class TooManySockets(Exception):
    """The process, the address or the user has as many sockets open as it may."""


class OpenSockets:
    """The open sockets of one process."""

    def __init__(self, share: LimitShare = UNDIVIDED) -> None:
        """Count from zero; `share` is what this process allows of the sockets of an address and of a user."""
        self._share = share
        self._by_address: Counter[str] = Counter()
        self._by_user: Counter[Hashable] = Counter()

    @contextmanager
    def open(self, address: str) -> Iterator[None]:
        """Count a socket while it is open. Raise `TooManySockets`."""
        limit = self._share.of(MAX_SOCKETS_PER_ADDRESS, LEAST_STREAMS)
        if self._by_address.total() >= MAX_SOCKETS or self._by_address[address] >= limit:
            raise TooManySockets
        self._by_address[address] += 1
        try:
            yield
        finally:
            self._by_address -= Counter([address])

    def enter(self, user: Hashable) -> None:
        """Count a socket of a user. Raise `TooManySockets`."""
        if self._by_user[user] >= self._share.of(MAX_SOCKETS_PER_USER, LEAST_STREAMS):
            raise TooManySockets
        self._by_user[user] += 1

    def leave(self, user: Hashable) -> None:
        """Count a socket of a user no more."""
        self._by_user -= Counter([user])


class MessagePace:
    """The pace of one socket: a burst of messages is read at once, the others at a fixed rate.

    What is not read yet waits in the network, so that a fast client slows down only itself.
    """

    def __init__(self) -> None:
        """Begin with a full burst."""
        self._count = 0
        self._left, self._at = float(MESSAGE_BURST), time.monotonic()

    async def wait(self) -> None:
        """Wait until the next message may be handled; let other tasks have their turn every few messages."""
        now = time.monotonic()
        self._left = min(MESSAGE_BURST, self._left + (now - self._at) * MESSAGES_PER_SECOND) - 1
        self._at, self._count = now, self._count + 1
        if self._left < 0:
            await asyncio.sleep(-self._left / MESSAGES_PER_SECOND)
        elif self._count % GIVE_WAY_AFTER == 0:
            await asyncio.sleep(0)
