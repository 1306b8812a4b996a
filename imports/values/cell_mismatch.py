"""The error of a cell that does not fit the type of its column, and cells in messages."""

from collections.abc import Sequence

from db.text import shorten as shorten_text
from imports.messages import MessageError
from imports.tables import Cell, cell_text

MAX_SHOWN = 60
MAX_ROWS_SHOWN = 5


class CellMismatch(MessageError):
    """A cell does not fit the type of its column. The message says why."""


def shorten(cell: Cell) -> str:
    """Return the text of a cell for a message: its beginning only if it is long."""
    return shorten_text(cell_text(cell), MAX_SHOWN)


def format_row_numbers(rows: Sequence[int]) -> str:
    """Return the first row numbers as text, such as `2, 3 …`."""
    return ", ".join(map(str, rows[:MAX_ROWS_SHOWN])) + (" …" if len(rows) > MAX_ROWS_SHOWN else "")
