"""Columns without a header: their values are left out, and the report says so."""

from collections.abc import Iterator, Sequence

from imports.messages import ImportMessageCode, Message, message
from imports.tables import Cell, column_letters

MAX_NAMED = 20


class UnnamedColumns:
    """Finds the columns of a table that have values but no header."""

    def __init__(self, header: Sequence[str]) -> None:
        """Look for the columns that this header does not name."""
        named = [index for index, text in enumerate(header) if text.strip()]
        self.end = named[-1] + 1 if named else 0
        self.empty = {index for index in range(self.end) if not header[index].strip()}
        self.filled: set[int] = set()

    def observe(self, cells: Sequence[Cell]) -> None:
        """Look at a row."""
        if not self.empty and len(cells) == self.end:
            return
        found = {index for index in self.empty if cells[index] != ""}
        self.empty -= found
        self.filled |= found
        rest = cells[self.end :]
        # A row that is coloured to its end has many blanks.
        if len(self.filled) < MAX_NAMED and rest.count("") < len(rest):
            self.filled |= {index for index in range(self.end, len(cells)) if cells[index] != ""}

    def messages(self) -> Iterator[Message]:
        """Yield a message for each column."""
        for index in sorted(self.filled)[:MAX_NAMED]:
            yield message(ImportMessageCode.COLUMN_UNNAMED, column=column_letters(index))
