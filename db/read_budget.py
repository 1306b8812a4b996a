"""Budget of rows and bytes that one operation may read of its company."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

MAX_ROWS = 100_000
MAX_BYTES = 32 * 2**20
JSON_TYPES = (dict, list, tuple)
"""Types of the values of columns of JSON."""


class ReadBudgetExceeded(Exception):
    """An operation reads too many rows, or too much text."""

    def __init__(self) -> None:
        super().__init__("This operation reads too much data. Request fewer items with `first`, or fewer fields.")


@dataclass
class ReadBudget:
    """What is left of the budget. Texts are counted, also those in JSON; other values are small."""

    rows: int = MAX_ROWS
    bytes: int = MAX_BYTES

    @property
    def is_exceeded(self) -> bool:
        """Whether more was read than may be."""
        return self.rows < 0 or self.bytes < 0

    def spend(self, rows: Sequence[Any], *, has_json: bool = True) -> None:
        """Count rows that were read, which may have JSON in them. Raise `ReadBudgetExceeded`."""
        self.rows -= len(rows)
        self.bytes -= sum([len(value) for row in rows for value in row if value.__class__ is str])
        if has_json:  # else it is not worth the time to look for it
            self.bytes -= sum([_text_length(value) for row in rows for value in row if isinstance(value, JSON_TYPES)])
        if self.is_exceeded:
            raise ReadBudgetExceeded


def _text_length(value: Any) -> int:
    """Return the length of all texts in JSON, the names of members included."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, dict):
        return sum(len(name) + _text_length(part) for name, part in value.items())
    return sum(map(_text_length, value)) if isinstance(value, JSON_TYPES) else 0
