"""Addresses of the internet: servers here may not be led to call themselves or their neighbours (SSRF)."""

import asyncio
import socket
from ipaddress import IPv4Network, IPv6Address, IPv6Network, ip_address

GLOBAL_UNICAST = IPv6Network("2000::/3")
"""The only addresses of IPv6 that are assigned to hosts of the internet (RFC 4291, 2.4)."""
NOT_PUBLIC = (IPv4Network("192.0.0.0/24"), IPv4Network("192.88.99.0/24"), IPv6Network("3fff::/20"))
"""Networks that Python calls global: of protocols (RFC 6890), relays (RFC 7526), and documentation (RFC 9637)."""


def is_public(address: str) -> bool:
    """Return whether an address is one of the internet, and none that stands for another address."""
    ip = ip_address(address)
    if isinstance(ip, IPv6Address) and (ip not in GLOBAL_UNICAST or ip.sixtofour or ip.teredo):
        return False
    return ip.is_global and not ip.is_multicast and not any(ip in network for network in NOT_PUBLIC)


async def resolve_host(host: str, port: int) -> list[str]:
    """Return the addresses of a host, in the order in which to try them."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_ADDRCONFIG)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))
