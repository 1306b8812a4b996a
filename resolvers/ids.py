"""Global ids: opaque outside, `Deal:42` inside (Relay's object identification)."""

import base64
import binascii
from typing import NamedTuple

from db.row import Row
from resolvers.errors import BadInput

LARGEST = 2**63 - 1


class Reference(NamedTuple):
    """A global id, taken apart."""

    type_name: str
    id: int


def decode(text: str) -> Reference:
    """Take a global id apart; `BadInput` where it is none."""
    try:
        type_name, _, number = base64.b64decode(text, altchars=b"-_", validate=True).decode("ascii").partition(":")
        found = Reference(type_name, int(number) if number.isascii() and number.isdigit() else -1)
    except (binascii.Error, UnicodeError, ValueError):
        found = Reference("", -1)
    if not found.type_name.isidentifier() or not 0 <= found.id <= LARGEST:
        msg = f"{text[:80]!r} is not an id; ids are what the field `id` answered."
        raise BadInput(msg)
    return found


def decode_as(kind: type[Row], text: str) -> int:
    """The number of a global id that must be one of `kind`."""
    found = decode(text)
    if found.type_name != kind.__name__:
        msg = f"{text!r} is the id of a {found.type_name}; the id of a {kind.__name__} is needed."
        raise BadInput(msg)
    return found.id
