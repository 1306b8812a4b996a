"""JSON that clients send: how much is in it is counted before it is parsed."""

from json import JSONDecodeError
from typing import Any

import orjson

from schema.cost.limits import MAX_VARIABLE_VALUES

MAX_COLLECTIONS = MAX_VARIABLE_VALUES + 1_000
"""Most lists and objects of a text: those of as many variables as an operation may have, and what is around them."""


class TooManyCollections(JSONDecodeError):
    """The text has more lists and objects than any operation may have."""

    def __init__(self) -> None:
        super().__init__(f"The JSON has more than {MAX_COLLECTIONS} lists and objects", "", 0)


def read_json(text: str | bytes) -> Any:
    """Parse JSON. Raise `JSONDecodeError`; invalid UTF-8 and excessive nesting are syntax errors as well.

    A text of 1 MB can hold 400,000 lists: to make them takes little time, and to look for garbage among them much.
    """
    if _count_brackets(text) > MAX_COLLECTIONS and _count_brackets(_without_strings(text)) > MAX_COLLECTIONS:
        raise TooManyCollections
    return orjson.loads(text)


def _count_brackets(text: str | bytes) -> int:
    opening: tuple[Any, Any] = ("[", "{") if isinstance(text, str) else (b"[", b"{")
    return sum(text.count(bracket) for bracket in opening)


def _without_strings(text: str | bytes) -> bytes:
    r"""Return JSON without its strings, such as notes, in which brackets are letters. Beyond many, they stay.

    Escaped quotation marks are removed first. Then every second piece between quotation marks is a string.
    """
    encoded = text.encode(errors="replace") if isinstance(text, str) else text
    pieces = encoded.replace(rb"\\", b"").replace(rb"\"", b"").split(b'"', 2 * MAX_COLLECTIONS)
    return b"".join(pieces[::2])
