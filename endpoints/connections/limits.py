"""Number of connections of one process, in all and for each address."""

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from typing import TypeAlias

Network: TypeAlias = IPv4Network | IPv6Network


def networks(texts: Iterable[str]) -> tuple[Network, ...]:
    """Return those texts that are addresses or networks; a proxy may also be named in another way."""
    found = []
    for text in texts:
        with suppress(ValueError):
            found.append(ip_network(text, strict=False))
    return tuple(found)


@dataclass
class ConnectionLimits:
    """The connections of one process. Those of trusted proxies count in the total only: each serves many clients."""

    total: int
    per_address: int
    proxies: tuple[Network, ...] = ()
    by_address: Counter[str] = field(default_factory=Counter)

    def admit(self, address: str) -> bool:
        """Count a connection and return True, or return False if there are too many."""
        is_client = address and not self._is_proxy(address)
        if self.by_address.total() >= self.total or (is_client and self.by_address[address] >= self.per_address):
            return False
        self.by_address[address] += 1
        return True

    def release(self, address: str) -> None:
        """Count a connection no more."""
        self.by_address -= Counter([address])

    def _is_proxy(self, address: str) -> bool:
        return any(ip_address(address) in proxy for proxy in self.proxies)
