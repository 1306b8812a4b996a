"""Ids: 64-bit integers that grow with time and are, in practice, never given twice, whichever process gives them.

Milliseconds since 2020 stand in front, 21 bits of chance behind them; within a process each id is greater than the one
before. A table's rows so lie in the order of their making, and a primary key would refuse the one double in millions.
"""

import secrets
import time

START = 1_577_836_800_000
CHANCE_BITS = 21

_state = {"last": 0}


def new_id() -> int:
    """An id that no row has yet."""
    fresh = (time.time_ns() // 1_000_000 - START << CHANCE_BITS) | secrets.randbits(CHANCE_BITS)
    _state["last"] = max(fresh, _state["last"] + 1)
    return _state["last"]
