"""Budget of rows and bytes that one operation may read of its company."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from types import NoneType
from typing import Any

MAX_ROWS = 100_000
MAX_BYTES = 32 * 2**20
JSON_TYPES = (dict, list, tuple)
"""Types of the values of columns of JSON."""
TEXT_TYPES = frozenset({NoneType, str})
"""Types of the values of a column of texts."""
SMALL_TYPES = frozenset({NoneType, bool, int, float, Decimal, date, datetime})
"""Types of most values of rows. A column that has no other is passed over."""


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

    def restore(self, earlier: "ReadBudget") -> None:
        """Forget what was read since there was a copy of this budget."""
        self.rows, self.bytes = earlier.rows, earlier.bytes

    def spend(self, rows: Sequence[Any]) -> None:
        """Count rows that were read. Raise `ReadBudgetExceeded`."""
        self.rows -= len(rows)
        for column in zip(*rows, strict=True):
            types = {*map(type, column)}
            if types <= TEXT_TYPES:
                self.bytes -= sum(map(len, filter(None, column)))
            elif not types <= SMALL_TYPES:
                self.bytes -= sum(map(_text_length, column))
        if self.is_exceeded:
            raise ReadBudgetExceeded


def _text_length(value: Any) -> int:
    """Return the length of all texts in JSON, the names of members included."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, dict):
        return sum(len(name) + _text_length(part) for name, part in value.items())
    if isinstance(value, JSON_TYPES):
        parts = [part for part in value if part.__class__ not in SMALL_TYPES]
        return sum([len(part) if part.__class__ is str else _text_length(part) for part in parts])
    return 0
