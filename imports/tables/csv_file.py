"""Rows of CSV files: their delimiter, and their quotes."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from exports.cells import APOSTROPHE
from imports.errors import UnreadableFile
from imports.messages import ImportMessageCode, Message, message
from imports.tables.cells import MARKS, Cell, marked_cell
from imports.tables.encoding import DAMAGE, TextEncoding, detect_encoding
from imports.tables.location import FileLocation

DELIMITERS = ",;\t|"
SEPARATOR_LINE = re.compile(r'^"?sep=([,;\t|])"?\s*$', re.IGNORECASE)
"""The first line by which Excel is given the delimiter."""
BYTE_ORDER_MARK = "\ufeff"
"""It stands within a file where another one was appended to it."""
MAX_START = 1 << 16
ROWS_OF_START = 10
"""Rows by which the delimiter is found."""
MAX_CELL_BYTES = 32 << 20
"""The length of a cell. Python's default is 128 KiB."""
BYTES_NOT_UTF8 = message(ImportMessageCode.BYTES_NOT_UTF8)


class NumberedRow(NamedTuple):
    """A row with its number in the file. `problem` says why its cells cannot be used; None if they can.

    `filled`: the columns of its cells whose value is that of a merged cell above.
    """

    number: int
    cells: list[Cell]
    problem: Message | None = None
    filled: tuple[int, ...] = ()


class CsvFile(NamedTuple):
    """A CSV file, and how it is read."""

    location: FileLocation
    encoding: TextEncoding
    delimiter: str
    skipped_lines: int = 0
    """The number of lines before the table."""
    of_lines: str = ""
    """The delimiter of the cells in each line, if this is one quoted cell; empty otherwise."""

    def rows(self) -> Iterator[NumberedRow]:
        """Yield each row. Its number counts the rows before it, as a spreadsheet does."""
        name, line = self.location.name, 0
        with self.location.stream() as file, _text(file, self.encoding) as lines:
            reader = csv.reader(lines, delimiter=self.delimiter, skipinitialspace=True, strict=True)
            try:
                for number, cells in enumerate(reader, start=1):
                    line = reader.line_num
                    if number > self.skipped_lines:
                        yield self._row(number, _cells_of_line(cells, self.of_lines) if self.of_lines else cells)
            except csv.Error as error:
                raise UnreadableFile(name, ImportMessageCode.CSV_LINE_INVALID, line=line + 1) from error

    def _row(self, number: int, cells: list[str]) -> NumberedRow:
        if self.encoding.is_damaged and any(DAMAGE.search(cell) for cell in cells):
            readable = [DAMAGE.sub("\ufffd", cell) for cell in cells]
            return NumberedRow(number, list(readable), BYTES_NOT_UTF8)
        if cells and cells[0][:1] == BYTE_ORDER_MARK:
            cells[0] = cells[0][1:]
        return NumberedRow(number, [marked_cell(cell) if _is_marked(cell) else cell.strip() for cell in cells])


def _is_marked(cell: str) -> bool:
    return cell[:1] in MARKS or APOSTROPHE in cell


def open_csv(location: FileLocation, encoding: str | None = None) -> CsvFile:
    """Return a CSV file in an encoding, which is detected if it is None."""
    csv.field_size_limit(MAX_CELL_BYTES)  # a setting of the whole process
    detected = detect_encoding(location, encoding)
    with location.stream() as file, _text(file, detected) as lines:
        start = lines.read(MAX_START).splitlines(keepends=True)
    stated = SEPARATOR_LINE.match(start[0]) if start else None
    if stated:
        return CsvFile(location, detected, stated[1], skipped_lines=1)
    return CsvFile(location, detected, _delimiter(start), of_lines=_delimiter_of_lines(start))


def _text(file: io.BufferedIOBase | object, encoding: TextEncoding) -> io.TextIOWrapper:
    return io.TextIOWrapper(file, encoding.name, encoding.errors, newline="")  # type: ignore[arg-type]  # a ZIP member is a stream, too


def _delimiter_of_lines(start: list[str]) -> str:
    """Return the delimiter within lines that are one quoted cell each; empty if they are not.

    So a spreadsheet program saves a file whose delimiter it did not know, and that it read as one column.
    """
    try:
        rows = [row for row, _ in zip(csv.reader(start), range(ROWS_OF_START), strict=False)]
    except csv.Error:
        return ""
    if not all(len(row) == 1 and line[:1] == '"' for row, line in zip(rows, start, strict=False)):
        return ""
    return next((mark for mark in DELIMITERS if _have_one_width(rows, mark)), "")


def _have_one_width(rows: list[list[str]], delimiter: str) -> bool:
    """Return whether a delimiter splits each of these lines into the same number of cells."""
    try:
        widths = {len(_cells_of_line(row, delimiter)) for row in rows}
    except csv.Error:
        return False
    return len(widths) == 1 and min(widths) > 1


def _cells_of_line(cells: list[str], delimiter: str) -> list[str]:
    """Return the cells of a line that is one cell; other rows as they are."""
    if len(cells) != 1:
        return cells
    return next(csv.reader(cells, delimiter=delimiter, skipinitialspace=True, strict=True), [])


def _delimiter(start: list[str]) -> str:
    return max(DELIMITERS, key=lambda delimiter: _likelihood(start, delimiter))


def _likelihood(start: Iterable[str], delimiter: str) -> tuple[bool, int, int]:
    """Return how likely a delimiter is: whether it keeps quoted cells whole, how many rows have one width, and which.

    A title above the header has fewer cells, and a text with another delimiter makes a row of another width.
    """
    try:
        rows = [
            row
            for row, _ in zip(
                csv.reader(start, delimiter=delimiter, skipinitialspace=True), range(ROWS_OF_START), strict=False
            )
        ]
    except csv.Error:
        return False, 0, 0
    widths = Counter(len(row) for row in rows if len(row) > 1)
    width, count = max(widths.items(), key=lambda item: item[::-1], default=(0, 0))
    header: list[str] = next((row for row in rows if len(row) == width), [])
    return not any('"' in cell for cell in header), count, width
