"""Limits of requests, connections and sockets (docs/deployment.md#limits).

Those of a user, a credential, a company or an address are divided among processes; those of a process are not.
"""

from typing import Final

MAX_BODY_BYTES: Final = 1_310_720
"""Largest body of a GraphQL request, and largest message of a WebSocket.

A note of 100,000 characters fits in it, whatever they are: JSON needs at most 12 bytes for each.
"""
MAX_OTHER_BODY_BYTES: Final = 65_536
"""Largest body of other requests, which hold a few short texts. Most of them need no credentials."""
MAX_DISCARDED_BYTES: Final = 16_777_216
"""Longest body that is read to its end, unseen, before it is refused.

A connection that closes earlier is reset, and a client that still sends would not receive the answer.
"""
MAX_HEADER_BYTES: Final = 65_536
"""Longest head of a request: its first line and its headers."""

MAX_PIPELINED: Final = 64
"""Requests of a connection that wait until one before them is answered. Clients hardly ever send several at once.

All that have arrived are read at once, and 256 KiB hold ten thousand.
"""

FAREWELL_SECONDS: Final = 2.0
"""Seconds in which a client can read why its connection ends, while what it still sends is discarded."""
HEADER_SECONDS: Final = 10.0
"""Seconds in which a client must send the head of a request, from its first byte or from the connection."""
BODY_CHECK_SECONDS: Final = 10.0
MIN_BODY_BYTES_PER_SECOND: Final = 500
"""Slowest body: every `BODY_CHECK_SECONDS`, as many bytes must have come."""
MAX_UNREAD_SECONDS: Final = 60.0
"""Seconds after which a client that reads nothing of what waits for it loses its connection."""

MESSAGES_PER_SECOND: Final = 50
MESSAGE_BURST: Final = 200
"""Messages of a socket that are read at once, and those a second that are read beyond them."""
GIVE_WAY_AFTER: Final = 10
"""Messages of a socket after which other tasks have their turn."""
CONTROL_FRAMES_PER_SECOND: Final = 10
"""Pings and pongs of a socket a second, beyond which it is closed. Clients send one in several seconds."""
MAX_FRAGMENTS: Final = 1000
"""Frames of one message. Clients send a message in one, or some kilobytes in each."""
RECEIVE_BUFFER_BYTES: Final = 16_384
"""What the system holds of a socket: all frames in it are read at once, and the shortest have six bytes."""

MAX_SUBSCRIPTIONS_PER_SOCKET: Final = 50
MAX_SOCKETS_PER_USER: Final = 50
MAX_SOCKETS_PER_ADDRESS: Final = 200
MAX_SOCKETS: Final = 2000
"""Open sockets of one process."""
MAX_STREAMS: Final = 20
"""Event streams of OFREP that one session or token may have open."""
LEAST_STREAMS: Final = 10
"""Sockets or streams of one client that every process allows, however small its share: a browser has several tabs."""

MAX_EXPORTS: Final = 6
MAX_EXPORTS_PER_COMPANY: Final = 3
MAX_EXPORTS_PER_USER: Final = 2
"""Exports at a time: of a process, a company and a user. Each holds a connection until its reader has received all."""
MIN_READ_BYTES_PER_SECOND: Final = 8192
READ_GRACE_SECONDS: Final = 20.0
"""Slowest reader of an export: it may stand still so long, and must take as many bytes a second besides."""

EXPORT_POINTS: Final = 5000
FILE_POINTS: Final = 100
"""Points of the user's budget that a download costs: a list as a file reads every row of it."""
BYTES_PER_POINT: Final = 1024


def upload_points(size: int) -> int:
    """Return the points of sending a file of so many bytes, whether it arrives or not."""
    return FILE_POINTS + size // BYTES_PER_POINT
