"""Global ids: opaque to clients, `Deal:42` inside (Relay object identification)."""

from db.ids import GlobalId, parse_global_id
from db.row import Row
from resolvers.errors import BadUserInput


def decode_global_id(text: str) -> GlobalId:
    """Return the type name and the row id of a global id. Raise `BadUserInput`."""
    global_id = parse_global_id(text)
    if global_id is None:
        msg = f"{text[:80]!r} is not an id. Pass a value of the field `id`."
        raise BadUserInput(msg)
    return global_id


def decode_id_of(model: type[Row], text: str) -> int:
    """Return the row id of a global id of `model`. Raise `BadUserInput` if it is of another model."""
    global_id = decode_global_id(text)
    if global_id.type_name != model.__name__:
        msg = f"{text!r} is no id of the type {model.__name__}."
        raise BadUserInput(msg)
    return global_id.id
