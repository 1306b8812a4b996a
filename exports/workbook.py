"""A workbook with one sheet, written row by row: XlsxWriter keeps the rows in a temporary file until the end.

Numbers are written with all their digits, and texts so that they are never formulas, links or markup.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from decimal import Decimal
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import IO, Any

from xlsxwriter import Workbook
from xlsxwriter.exceptions import FileCreateError
from xlsxwriter.worksheet import Worksheet

from exports.cells import Cell, escape_xlsx, is_formula_like

MAX_CELL_LENGTH = 32_767
"""Code units of UTF-16 in a cell."""
ESCAPE_LENGTH = 7
"""The most code units of a character: `_x000D_`."""
MIN_YEAR = 1901
"""Spreadsheets disagree on dates before this year, so they are written as text."""
MARKUP = "<r>"
"""What begins a text that XlsxWriter takes for one with formats of its own."""
NUMBER_FORMATS = {datetime: "yyyy-mm-dd h:mm:ss", date: "yyyy-mm-dd", time: "h:mm:ss"}


class ExportTooLarge(ValueError):
    """The table does not fit into an XLSX file. The message says why, and what to do."""


class ExactSheet(Worksheet):  # type: ignore[misc]  # XlsxWriter has no types
    """A sheet whose numbers keep all their digits, and whose texts are escaped as ours."""

    def _xml_number_element(self, number: float | Decimal, attributes: Iterable[tuple[str, Any]] = ()) -> None:
        text = f"{number:.16G}" if isinstance(number, float) else str(number)
        self.fh.write(f"<c{''.join(map(_attribute, attributes))}><v>{text}</v></c>")

    @staticmethod
    def _escape_control_characters(text: str) -> str:
        escaped = escape_xlsx(text)
        return f"_x003C_{escaped[1:]}" if escaped.startswith(MARKUP) else escaped


class SheetWriter:
    """Writes the rows of a sheet below its header."""

    def __init__(self, folder: str, name: str, header: Sequence[str]) -> None:
        """Create the sheet with its header, which stays in sight, and with temporary files in a folder."""
        self.path = Path(folder) / "workbook.xlsx"
        self.book = book = Workbook(self.path, {"constant_memory": True, "tmpdir": folder})
        book.use_zip64()  # if it is large
        self.sheet = book.add_worksheet(name, worksheet_class=ExactSheet)
        self.sheet.freeze_panes(1, 0)
        self.header, self.count = header, 0
        self.formats = {kind: book.add_format({"num_format": code}) for kind, code in NUMBER_FORMATS.items()}
        self.stays_text = book.add_format({"quote_prefix": True})  # after an edit, too
        self.append([header])

    def append(self, rows: Iterable[Iterable[Cell]]) -> None:
        """Write rows; `ExportTooLarge` if a text is too long."""
        for row in rows:
            for column, cell in enumerate(row):
                if cell is not None:
                    self._write(column, cell)
            self.count += 1

    def save(self, file: IO[bytes]) -> None:
        """Write the workbook to a file."""
        try:
            self.book.close()
        except FileCreateError as error:
            raise error.args[0] from None  # the error of the file, such as that of a full disk
        with self.path.open("rb") as written:
            copyfileobj(written, file)

    def _write(self, column: int, cell: str | int | Decimal | datetime | date | time) -> None:
        if isinstance(cell, date) and cell.year < MIN_YEAR:
            cell = cell.isoformat()
        if isinstance(cell, str):
            self._write_text(column, cell)
        elif isinstance(cell, int | Decimal):
            self.sheet.write_number(self.count, column, cell)
        else:
            self.sheet.write_datetime(self.count, column, _without_zone(cell), self.formats[type(cell)])

    def _write_text(self, column: int, text: str) -> None:
        is_long = len(text) * ESCAPE_LENGTH > MAX_CELL_LENGTH
        if is_long and (length := len(escape_xlsx(text).encode("utf-16-le")) // 2) > MAX_CELL_LENGTH:
            limit = f"A cell of XLSX holds {MAX_CELL_LENGTH:,} characters"
            msg = f"{limit}; one in column {self.header[column]!r} has {length:,}. Export CSV."
            raise ExportTooLarge(msg)
        looks_like_other = is_formula_like(text) or text[:1] == "#"
        if text:
            self.sheet.write_string(self.count, column, text, self.stays_text if looks_like_other else None)


@contextmanager
def sheet_writer(name: str, header: Sequence[str]) -> Iterator[SheetWriter]:
    """Open the sheet of a workbook. Its temporary files are deleted in any case."""
    with TemporaryDirectory() as folder:
        writer = SheetWriter(folder, name, header)
        try:
            yield writer
        finally:
            writer.sheet.row_data_fh.close()


def _attribute(attribute: tuple[str, Any]) -> str:
    return f' {attribute[0]}="{attribute[1]}"'


def _without_zone(cell: datetime | date | time) -> datetime | date | time:
    return cell.replace(tzinfo=None) if isinstance(cell, datetime) else cell
