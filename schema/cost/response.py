"""Size of a response: aliases repeat a text in it without reading it again."""

from typing import Any

from schema.cost.limits import CostLimitExceeded

MAX_RESPONSE_CHARACTERS = 16 * 2**20
VALUE_CHARACTERS = 8
"""Characters of a value that is no text, its name included; roughly."""


def is_certainly_small(json: bytes) -> bool:
    """Return whether the JSON of a response is so short that its values need not be counted: each takes a byte."""
    return len(json) * VALUE_CHARACTERS <= MAX_RESPONSE_CHARACTERS


def require_small_response(data: Any) -> None:
    """Raise `CostLimitExceeded` if the texts of a response are too long together."""
    size, waiting = 0, [data]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            size += len(value)
        elif isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
        else:
            size += VALUE_CHARACTERS
        if size > MAX_RESPONSE_CHARACTERS:
            msg = "The response is too large. Request fewer items with `first`, or fewer fields."
            raise CostLimitExceeded(msg)
