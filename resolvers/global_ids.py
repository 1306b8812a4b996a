"""Global ids: opaque to clients, `Deal:42` inside (Relay object identification)."""

from db.ids import GlobalId, parse_global_id
from db.row import Row
from resolvers.errors import BadUserInput


class WrongId(BadUserInput):
    """A text is no id of the rows that are asked for. `model`: their kind, if only one is right."""

    def __init__(self, message: str, text: str, model: type[Row] | None = None) -> None:
        """Say what is wrong with `text`."""
        super().__init__(message)
        self.text, self.model = text, model


def decode_global_id(text: str, model: type[Row] | None = None) -> GlobalId:
    """Return the type name and the row id of a global id. Raise `WrongId`; `model`: the only kind that is right."""
    global_id = parse_global_id(text)
    if global_id is None:
        msg = f"{text[:80]!r} is not an id. Pass a value of the field `id`."
        raise WrongId(msg, text, model)
    return global_id


def decode_id_of(model: type[Row], text: str) -> int:
    """Return the row id of a global id of `model`. Raise `WrongId` if it is of another model."""
    global_id = decode_global_id(text, model)
    if global_id.type_name != model.__name__:
        msg = f"{text!r} is no id of the type {model.__name__}."
        raise WrongId(msg, text, model)
    return global_id.id
