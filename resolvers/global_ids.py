"""Global ids: opaque outside, `Deal:42` inside (Relay's object identification)."""

from db.ids import GlobalId, parse_global_id
from db.row import Row
from resolvers.errors import BadUserInput


def decode_global_id(text: str) -> GlobalId:
    """Take a global id apart; `BadInput` where it is none."""
    found = parse_global_id(text)
    if found is None:
        msg = f"{text[:80]!r} is not an id; ids are what the field `id` answered."
        raise BadUserInput(msg)
    return found


def decode_id_of(kind: type[Row], text: str) -> int:
    """The number of a global id that must be one of `kind`."""
    found = decode_global_id(text)
    if found.type_name != kind.__name__:
        msg = f"{text!r} is the id of a {found.type_name}; the id of a {kind.__name__} is needed."
        raise BadUserInput(msg)
    return found.id
