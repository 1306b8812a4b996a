"""Ids: 64-bit integers that grow with time and are, in practice, never given twice, whichever process gives them.

Milliseconds since 2020 stand in front, 21 bits of chance behind them; within a millisecond a process counts on from
there. A table's rows so lie in the order of their making, and a primary key would refuse the one double in millions.
"""

import secrets
import time
from base64 import urlsafe_b64encode

START = 1_577_836_800_000
CHANCE_BITS = 21

_state = {"last": 0}


def new_id() -> int:
    """An id that no row has yet."""
    earliest = time.time_ns() // 1_000_000 - START << CHANCE_BITS
    last = _state["last"]
    _state["last"] = last + 1 if last >= earliest else earliest | secrets.randbits(CHANCE_BITS)
    return _state["last"]


def global_id(kind: str, number: int) -> str:
    """The id under which a row is known outside: opaque, and of one kind (Relay's object identification)."""
    return urlsafe_b64encode(f"{kind}:{number}".encode()).decode()
