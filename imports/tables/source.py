"""A table of a file: its header, and its rows."""

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import dropwhile, islice
from pathlib import Path

from imports.errors import UnreadableFile
from imports.messages import ImportMessageCode, Message
from imports.tables.cells import Cell, LostCell, cell_text
from imports.tables.csv_file import NumberedRow
from imports.tables.limits import MAX_COLUMNS

SourceRow = NumberedRow
MAX_HEADER_LENGTH = 1_000
"""Characters of a header that are read: an expression holds the process for as long as a text of megabytes takes."""
MAX_ROWS_BEFORE_HEADER = 20
MAX_CELLS = 100_000_000
"""The most cells of a table, empty ones too: in a workbook, a few bytes can stand for billions."""
LETTERS = 26
JSON_SUFFIXES = (".json", ".jsonl", ".ndjson")
SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".ods", *JSON_SUFFIXES)


@dataclass(frozen=True)
class SourceTable:
    """A table of a file: its header, and its rows, which are read again for each iteration.

    `read` opens the rows of the whole file. `is_doubtful`: the file may hold no table, such as a text file or one of
    several sheets.
    """

    name: str
    read: Callable[[], Iterator[NumberedRow]]
    warnings: tuple[Message, ...] = ()
    is_doubtful: bool = False
    header: tuple[str, ...] = field(default=())
    header_number: int = 0

    @property
    def stem(self) -> str:
        """The name without folders and suffix, for the file of skipped rows."""
        name = Path(self.name.replace(" [", "-").rstrip("]")).name
        for suffix in SUFFIXES:
            name = name.removesuffix(suffix)
        return name

    def rows(self) -> Iterator[SourceRow]:
        """Yield each row below the header that is not empty, with its number in a spreadsheet."""
        return dropwhile(lambda row: row.number <= self.header_number, self._filled_rows())

    def with_header(self) -> "SourceTable":
        """Return the table with its first row that is not empty as the header."""
        return next(self.possible_headers(), self)

    def with_header_row(self, number: int) -> "SourceTable":
        """Return the table with that row as its header; with letters as the header if the number is 0.

        A row that is not there leaves the table without rows.
        """
        if number:
            cells: Sequence[Cell] = next((row.cells for row in self._filled_rows() if row.number == number), ())
        else:
            width = max((len(row.cells) for row in islice(self._filled_rows(), MAX_ROWS_BEFORE_HEADER)), default=0)
            cells = [column_letters(index) for index in range(min(width, MAX_COLUMNS + 1))]
        return self._headed(cells, number)

    def possible_headers(self) -> Iterator["SourceTable"]:
        """Yield the table with each of its first rows as the header."""
        with closing(self._filled_rows()) as rows:
            for row in islice(rows, MAX_ROWS_BEFORE_HEADER):
                yield self._headed(row.cells, row.number)

    def _headed(self, cells: Sequence[Cell], number: int) -> "SourceTable":
        """Return the table with these cells as its header, which stand in the row of that number."""
        return replace(self, header=tuple(cell_text(cell)[:MAX_HEADER_LENGTH] for cell in cells), header_number=number)

    def _filled_rows(self) -> Generator[SourceRow, None, None]:
        with closing(self.read()) as rows:  # type: ignore[type-var]  # the rows are generators
            cell_count = 0
            for row in rows:
                cell_count += len(row.cells)
                if cell_count > MAX_CELLS:
                    raise UnreadableFile(self.name, ImportMessageCode.TOO_MANY_CELLS, most=MAX_CELLS)
                if not _is_blank(row.cells):
                    yield row


def column_letters(index: int) -> str:
    """Return the name that spreadsheet programs give a column: A for 0, AA for 26."""
    before, last = divmod(index, LETTERS)
    return (column_letters(before - 1) if before else "") + chr(ord("A") + last)


def _is_blank(cells: Sequence[Cell]) -> bool:
    return cells.count("") == len(cells) and not any(isinstance(cell, LostCell) for cell in cells)
