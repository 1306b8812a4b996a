"""Number of connections of one process, in all and for each address."""

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import Protocol, TypeAlias

from endpoints.connections.turns import Turns

Network: TypeAlias = IPv4Network | IPv6Network


def networks(texts: Iterable[str]) -> tuple[Network, ...]:
    """Return those texts that are addresses or networks; a proxy may also be named in another way."""
    found = []
    for text in texts:
        with suppress(ValueError):
            found.append(ip_network(text, strict=False))
    return tuple(found)


class Unfinished(Protocol):
    """A connection whose request has not arrived yet."""

    def give_up(self) -> None:
        """End the connection."""


@dataclass
class ConnectionLimits:
    """The connections of one process. Those of trusted proxies count in the total only: each serves many clients.

    Once the process has as many as it may, a new one takes the place of the oldest whose request has not arrived yet.
    """

    total: int
    per_address: int
    proxies: tuple[Network, ...] = ()
    by_address: Counter[str] = field(default_factory=Counter)
    unfinished: dict[Unfinished, None] = field(default_factory=dict)
    """Connections that wait for a request, the oldest first."""
    turns: Turns = field(default_factory=Turns)
    """The end of requests that never arrived whole, of which many may end at once."""

    def admit(self, address: str) -> bool:
        """Count a connection and return True, or return False if there are too many."""
        is_client = address and not self._is_proxy(address)
        if is_client and self.by_address[address] >= self.per_address:
            return False
        if self.by_address.total() >= self.total and not self._make_room():
            return False
        self.by_address[address] += 1
        return True

    def release(self, address: str) -> None:
        """Count a connection no more."""
        self.by_address -= Counter([address])

    def _make_room(self) -> bool:
        oldest = next(iter(self.unfinished), None)
        if oldest is None:
            return False
        del self.unfinished[oldest]
        oldest.give_up()
        return True

    def _is_proxy(self, address: str) -> bool:
        return any(ip_address(address) in proxy for proxy in self.proxies)
