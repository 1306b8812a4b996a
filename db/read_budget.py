"""Budget of rows and bytes that one operation may read of its company."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

MAX_ROWS = 100_000
MAX_BYTES = 32 * 2**20


class ReadBudgetExceeded(Exception):
    """An operation reads too many rows, or too much text."""

    def __init__(self) -> None:
        super().__init__("This operation reads too much data. Request fewer items with `first`, or fewer fields.")


@dataclass
class ReadBudget:
    """What is left of the budget. The texts of rows are counted; other values are small."""

    rows: int = MAX_ROWS
    bytes: int = MAX_BYTES

    @property
    def is_exceeded(self) -> bool:
        """Whether more was read than may be."""
        return self.rows < 0 or self.bytes < 0

    def spend(self, rows: Sequence[Any]) -> None:
        """Count rows that were read. Raise `ReadBudgetExceeded`."""
        self.rows -= len(rows)
        self.bytes -= sum([len(value) for row in rows for value in row if value.__class__ is str])
        if self.is_exceeded:
            raise ReadBudgetExceeded
