"""Ids: 64-bit integers that grow with time and are, in practice, never given twice, whichever process gives them.

Milliseconds since 2020 stand in front, 21 bits of chance behind them; within a millisecond a process counts on from
there. A table's rows so lie in the order of their making, and a primary key would refuse the one double in millions.
"""

import binascii
import secrets
import time
from base64 import b64decode, urlsafe_b64encode
from typing import NamedTuple

EPOCH_MS = 1_577_836_800_000
RANDOM_BITS = 21
MAX_ID = 2**63 - 1

_state = {"last": 0}


def new_id() -> int:
    """An id that no row has yet."""
    earliest = time.time_ns() // 1_000_000 - EPOCH_MS << RANDOM_BITS
    last = _state["last"]
    _state["last"] = last + 1 if last >= earliest else earliest | secrets.randbits(RANDOM_BITS)
    return _state["last"]


def global_id(kind: str, number: int) -> str:
    """The id under which a row is known outside: opaque, and of one kind (Relay's object identification)."""
    return urlsafe_b64encode(f"{kind}:{number}".encode()).decode()


class GlobalId(NamedTuple):
    """A global id, taken apart."""

    type_name: str
    id: int


def parse_global_id(text: str) -> GlobalId | None:
    """Take a global id apart; None where it is none."""
    try:
        kind, _, number = b64decode(text, altchars=b"-_", validate=True).decode("ascii").partition(":")
        found = GlobalId(kind, int(number) if number.isascii() and number.isdigit() else -1)
    except (binascii.Error, UnicodeError, ValueError):
        return None
    return found if kind.isidentifier() and 0 <= found.id <= MAX_ID else None


def row_id_of(kind: str, text: str) -> int | None:
    """The number in the global id of a row of that kind; None where it is of another kind, or none."""
    found = parse_global_id(text)
    return found.id if found and found.type_name == kind else None
