"""Rows of ODS workbooks, read as a stream (OpenDocument 1.3, part 3, section 9)."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from imports.messages import ImportMessageCode
from imports.tables.cells import ERROR_CELL, FORMULA_CELL, PERCENT, Cell, MarkedNumber, number_cell
from imports.tables.csv_file import NumberedRow
from imports.tables.limits import MAX_UNPACKED_WORKBOOK, InvalidContent, check_archive, refusing
from imports.tables.location import FileLocation
from imports.tables.merged_cells import MergedCells
from imports.tables.xlsx import MAX_COLUMNS, MAX_ROWS, Sheet
from imports.tables.xml_events import read_xml

CONTENT = "content.xml"
DURATION = re.compile(r"PT([0-9]{1,7})H([0-9]{1,2})M([0-9]{1,2})(?:[.,][0-9]+)?S")
ERROR_TEXT = re.compile(r"#\S*[!?]|#N/A|Err:[0-9]+")
HOURS_OF_DAY = 24
NUMBERS = frozenset({"float", "percentage", "currency"})
CELLS = frozenset({"table-cell", "covered-table-cell"})


def list_sheets(location: FileLocation) -> list[Sheet]:
    """Return the sheets of a workbook; `UnreadableFile` if it cannot be opened."""
    handler = _ContentHandler(None)
    for _ in _read(location, handler):
        pass
    return handler.sheets


def sheet_rows(location: FileLocation, sheet: Sheet) -> Iterator[NumberedRow]:
    """Yield the rows of a sheet that have cells."""
    handler = _ContentHandler(sheet.name)
    for _ in _read(location, handler):
        yield from handler.take()


def _read(location: FileLocation, handler: "_ContentHandler") -> Iterator[None]:
    with refusing(location.name, ImportMessageCode.WORKBOOK_INVALID), location.archive() as archive:
        check_archive(archive, location.name, MAX_UNPACKED_WORKBOOK)
        with archive.open(CONTENT) as file:
            yield from read_xml(file, handler)


class _ContentHandler:
    """Collects the sheets of a workbook, and the rows of the sheet `wanted`."""

    def __init__(self, wanted: str | None) -> None:
        self.wanted = wanted
        self.sheets: list[Sheet] = []
        self.hidden_styles: set[str] = set()
        self.style = self.sheet = ""
        self.repeated_rows: list[tuple[int, int, list[Cell]]] = []
        self.number = self.row_count = self.column = 0
        self.cells: list[Cell] = []
        self.attributes: dict[str, str] = {}
        self.paragraphs: list[str] = []
        self.is_in_cell = self.is_in_text = False
        self.annotations = 0
        self.merged = MergedCells()

    def take(self) -> Iterator[NumberedRow]:
        """Yield the rows since the last call."""
        rows, self.repeated_rows = self.repeated_rows, []
        for first, count, cells in rows:
            for number in range(first, first + count):
                yield self.merged.fill(NumberedRow(number, list(cells)))

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "table":
            self._start_table(attributes)
        elif name == "table-row":
            self.row_count, self.column, self.cells = _repeats(attributes, "rows"), 0, []
        elif name in CELLS:
            self.attributes, self.paragraphs, self.is_in_cell = attributes, [], True
        elif name == "annotation":
            self.annotations += 1
        elif self.is_in_cell and not self.annotations:
            self._start_text(name, attributes)
        elif name == "style":
            self.style = attributes.get("style:name", "")
        elif name == "table-properties" and attributes.get("table:display") == "false":
            self.hidden_styles.add(self.style)

    def _start_table(self, attributes: dict[str, str]) -> None:
        self.sheet, self.number = attributes.get("table:name", ""), 0
        is_hidden = attributes.get("table:style-name") in self.hidden_styles
        self.sheets.append(Sheet(self.sheet, CONTENT, is_hidden))

    def _start_text(self, name: str, attributes: dict[str, str]) -> None:
        if name == "p":
            self.paragraphs.append("")
            self.is_in_text = True
        elif name == "s":
            self._append(" " * min(int(attributes.get("text:c", "1")), 1000))
        elif name in {"tab", "line-break"}:
            self._append("\t" if name == "tab" else "\n")

    def text(self, text: str) -> None:
        if self.is_in_text and not self.annotations:
            self._append(text)

    def _append(self, text: str) -> None:
        if self.paragraphs:
            self.paragraphs[-1] += text

    def end(self, name: str) -> None:
        if name == "annotation":
            self.annotations -= 1
        elif name == "p":
            self.is_in_text = False
        elif name in CELLS:
            self._end_cell()
        elif name == "table-row":
            self._end_row()

    def _end_cell(self) -> None:
        self.is_in_cell = False
        count, cell = _repeats(self.attributes, "columns"), self._cell()
        if cell is not None:
            if self.column + count > MAX_COLUMNS:
                raise InvalidContent(ImportMessageCode.WORKBOOK_TOO_WIDE)
            self.cells += [""] * (self.column - len(self.cells)) + [cell] * count
        self._add_merged()
        self.column += count

    def _add_merged(self) -> None:
        rows = min(int(self.attributes.get("table:number-rows-spanned", "1")), MAX_ROWS)
        if rows > 1 and self.sheet == self.wanted:
            self.merged.add(self.number + 1, self.column + 1, self.number + rows)

    def _end_row(self) -> None:
        first = self.number + 1
        self.number += self.row_count
        if self.cells and self.sheet == self.wanted:
            if self.number > MAX_ROWS:
                raise InvalidContent(ImportMessageCode.WORKBOOK_ROW_INVALID, number=self.number)
            self.repeated_rows.append((first, self.row_count, self.cells))

    def _cell(self) -> Cell | None:
        """Return the cell that ends; None if it is empty."""
        attributes, text = self.attributes, "\n".join(self.paragraphs).strip()
        kind = attributes.get("office:value-type")
        if "table:formula" in attributes and (
            attributes.get("calcext:value-type") == "error" or ERROR_TEXT.fullmatch(text)
        ):
            return ERROR_CELL
        if kind is None:
            return FORMULA_CELL if "table:formula" in attributes and not text else text or None
        if kind in NUMBERS:
            return _marked(number_cell(attributes.get("office:value", "")), kind, attributes)
        if kind == "boolean":
            return "Yes" if attributes.get("office:boolean-value") == "true" else "No"
        return _timed_cell(kind, attributes) or text or None


def _marked(cell: Cell, kind: str, attributes: dict[str, str]) -> Cell:
    """Return a number with the currency or the percent sign that its cell has."""
    mark = {"currency": attributes.get("office:currency", ""), "percentage": PERCENT}.get(kind)
    return MarkedNumber(cell, mark) if mark and isinstance(cell, Decimal) else cell


def _timed_cell(kind: str, attributes: dict[str, str]) -> Cell | None:
    """Return the cell of a date or a duration; None if it is neither."""
    if kind == "date":
        text = attributes.get("office:date-value", "")
        return datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text)
    duration = DURATION.fullmatch(attributes.get("office:time-value", "")) if kind == "time" else None
    if duration is None:
        return None
    hours, minutes, seconds = map(int, duration.groups())
    if hours < HOURS_OF_DAY:
        return time(hours, minutes, seconds)
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def _repeats(attributes: dict[str, str], what: str) -> int:
    return max(1, min(int(attributes.get(f"table:number-{what}-repeated", "1")), MAX_ROWS + 1))
