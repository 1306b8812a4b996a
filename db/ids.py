"""Ids: 64-bit integers that grow with time and are, in practice, unique across processes.

The upper bits are milliseconds since 2020, the lower 21 bits are random. Within a millisecond a process counts upwards.
Rows of a table are therefore stored in the order of their creation. A primary key rejects the rare duplicate.
"""

import binascii
import secrets
import time
from base64 import b64decode, urlsafe_b64encode
from functools import cache
from typing import NamedTuple

EPOCH_MS = 1_577_836_800_000
RANDOM_BITS = 21
MAX_ID = 2**63 - 1


class IdGenerator:
    """The ids of one process."""

    def __init__(self) -> None:
        self._last = 0

    def next(self) -> int:
        """Return an id that is greater than the one before."""
        earliest = time.time_ns() // 1_000_000 - EPOCH_MS << RANDOM_BITS
        self._last = self._last + 1 if self._last >= earliest else earliest | secrets.randbits(RANDOM_BITS)
        return self._last


_generator = IdGenerator()


def new_id() -> int:
    """Return an id that no row has yet."""
    return _generator.next()


def global_id(type_name: str, row_id: int | str) -> str:
    """Return the opaque id of a row for clients (Relay's global object identification).

    What is not stored has a text in the place of a row id; `parse_text_id` reads it.
    """
    if row_id.__class__ is int:  # digits never make the two characters that URLs need replaced
        return binascii.b2a_base64(f"{type_name}:{row_id}".encode(), newline=False).decode()
    return urlsafe_b64encode(f"{type_name}:{row_id}".encode()).decode()


def parse_text_id(type_name: str, global_id: str) -> str | None:
    """Return the text in a global id of this type; None for another type, or if it is not a global id."""
    found, text = _decode(global_id)
    return text if found == type_name else None


def type_of_id(text: str) -> str:
    """Return the name of the type in a global id, whatever follows it; empty if the text is not one."""
    return _decode(text)[0]


@cache
def beginning_of_ids(type_name: str) -> str:
    """Return the characters with which all global ids of this type begin."""
    prefix = f"{type_name}:".encode()
    return urlsafe_b64encode(prefix).decode()[: len(prefix) * 8 // 6]


def _decode(text: str) -> tuple[str, str]:
    try:
        type_name, colon, value = b64decode(text, altchars=b"-_", validate=True).decode().partition(":")
    except (binascii.Error, UnicodeError, ValueError):
        return "", ""
    return (type_name, value) if colon else ("", "")


class GlobalId(NamedTuple):
    """A global id in parts."""

    type_name: str
    id: int


def parse_global_id(text: str) -> GlobalId | None:
    """Return the parts of a global id; None if the text is not one."""
    try:
        type_name, _, number = b64decode(text, altchars=b"-_", validate=True).decode("ascii").partition(":")
        parsed = GlobalId(type_name, int(number) if number.isascii() and number.isdigit() else -1)
    except (binascii.Error, UnicodeError, ValueError):
        return None
    return parsed if type_name.isidentifier() and 0 <= parsed.id <= MAX_ID else None


def row_id_of(type_name: str, text: str) -> int | None:
    """Return the row id in a global id of this type; None if it is of another type or not a global id."""
    if not text.startswith(beginning_of_ids(type_name)):
        return None
    parsed = parse_global_id(text)
    return parsed.id if parsed and parsed.type_name == type_name else None
