"""The first pass of an import: every cell is checked before anything is text."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo

from db.models import FieldType
from imports.errors import UnreadableFile
from imports.pipedrive.dates import TIME_PATTERN, DateColumn
from imports.pipedrive.headers import CustomColumn, Layout, parse_header
from imports.pipedrive.numbers import NumberColumn
from imports.pipedrive.sources import Cell, SourceTable, cell_text, find_tables
from imports.pipedrive.vocabulary import PHONE_WORDS, CellType, EntityKind

MAX_SHORT_TEXT = 255
MIN_TEXT_CELLS = 100
CODE = re.compile(r"^(?:\+|0\d)|^\d{16,}$")


@dataclass(frozen=True)
class ImportOptions:
    """Options of an import.

    `zone` is the time zone of the files. `date_order` (DMY, MDY or YMD) and `decimal` (. or ,) decide ambiguous
    columns.
    """

    zone: ZoneInfo
    date_order: str | None = None
    decimal: str | None = None


@dataclass
class SurveyedTable:
    """A table that can be imported, and how to read its columns."""

    table: SourceTable
    layout: Layout
    options: ImportOptions
    count: int = 0
    orders: dict[int, str] = field(default_factory=dict)
    """Order of day and month by the index of the column."""
    marks: dict[int, str] = field(default_factory=dict)
    """Decimal mark by the index of the column."""
    types: list[FieldType] = field(default_factory=list)
    """Guessed field types of the custom columns."""

    @property
    def kind(self) -> EntityKind:
        """The entity of the rows."""
        return self.layout.kind

    @property
    def warnings(self) -> tuple[str, ...]:
        """Warnings for the user."""
        visibility = "visibility is stored but not applied: every user of the company sees all rows."
        warnings = (*self.table.warnings, *self.layout.warnings)
        return (*warnings, visibility) if self.layout.has("visible_to") else warnings

    def rows(self) -> Iterator[tuple[int, list[Cell]]]:
        """Yield each row that is not empty, as long as the header, with its number. The header is row 1."""
        width = len(self.table.header)
        for number, cells in self.table.rows():
            if any(cell != "" for cell in cells[width:]):
                problem = f"row {number} has more cells than the header."
                raise UnreadableFile(self.table.name, problem, "Export it again, or close the quotes in that row.")
            yield number, [*cells[:width], *[""] * (width - len(cells))]


@dataclass
class ColumnStatistics:
    """Statistics of a custom column, from which its field type is guessed."""

    dates: DateColumn = field(default_factory=DateColumn)
    numbers: NumberColumn = field(default_factory=NumberColumn)
    times: int = 0
    codes: int = 0
    longest: int = 0

    def observe(self, row: int, cell: Cell) -> None:
        """Count a cell that is not empty."""
        if self.dates.count == self.dates.mismatches and self.numbers.count == self.numbers.mismatches > MIN_TEXT_CELLS:
            self.longest = max(self.longest, len(cell_text(cell)))  # enough cells are plain text
            return
        text = cell_text(cell)
        self.dates.observe(row, cell)
        self.numbers.observe(row, cell)
        self.times += TIME_PATTERN.match(text) is not None
        self.codes += CODE.match(text) is not None
        self.longest = max(self.longest, len(text))


def survey_files(paths: Sequence[Path], options: ImportOptions) -> list[SurveyedTable]:
    """Return the tables of these files in the order of their import.

    Raises `InvalidFile` at the first file that cannot be imported or can be read in two ways.
    """
    return sorted(
        (_survey(table, options) for table in find_tables(paths)),
        key=lambda surveyed: list(EntityKind).index(surveyed.kind),
    )


def _survey(table: SourceTable, options: ImportOptions) -> SurveyedTable:
    surveyed = SurveyedTable(table, parse_header(table.header, table.name), options)
    dates = {
        column.index: DateColumn()
        for column in surveyed.layout.columns
        if column.cells in {CellType.DATE, CellType.DATETIME}
    }
    numbers = {column.index: NumberColumn() for column in surveyed.layout.columns if column.cells is CellType.NUMBER}
    statistics = {column.index: ColumnStatistics() for column in surveyed.layout.customs}
    observed: list[tuple[int, DateColumn | NumberColumn | ColumnStatistics]] = [
        *dates.items(),
        *numbers.items(),
        *statistics.items(),
    ]
    for number, cells in surveyed.rows():
        surveyed.count += 1
        for index, column in observed:
            if cells[index] != "":
                column.observe(number, cells[index])
    order, mark = _agreed_value(dates.values()), _agreed_value(numbers.values())
    for index, date_column in dates.items():
        surveyed.orders[index] = date_column.detect_order(table.name, table.header[index], options.date_order, order)
    for index, number_column in numbers.items():
        surveyed.marks[index] = number_column.detect_decimal_mark(
            table.name, table.header[index], options.decimal, mark
        )
    surveyed.types = [
        _field_type(surveyed, column, statistics[column.index], order, mark) for column in surveyed.layout.customs
    ]
    return surveyed


def _agreed_value(columns: Iterable[DateColumn | NumberColumn]) -> str | None:
    """Return the value on which all unambiguous columns agree: one program writes a file in one way."""
    values = {next(iter(column.possible)) for column in columns if len(column.possible) == 1}
    return values.pop() if len(values) == 1 else None


def _field_type(
    surveyed: SurveyedTable, column: CustomColumn, statistics: ColumnStatistics, order: str | None, mark: str | None
) -> FieldType:
    """Return the field type of a custom column, and store how to read its dates or numbers."""
    field_type = _guess_type(column, statistics)
    if field_type in {FieldType.MONETARY, FieldType.NUMBER}:
        surveyed.marks[column.index] = statistics.numbers.detect_decimal_mark(
            surveyed.table.name, column.header, surveyed.options.decimal, mark
        )
    if field_type is FieldType.DATE:
        surveyed.orders[column.index] = statistics.dates.detect_order(
            surveyed.table.name, column.header, surveyed.options.date_order, order
        )
    return field_type


def _guess_type(column: CustomColumn, statistics: ColumnStatistics) -> FieldType:
    dates, numbers = statistics.dates, statistics.numbers
    are_dates = dates.count > dates.mismatches == 0 and bool(dates.possible)
    are_numbers = numbers.count > numbers.mismatches == 0 and bool(numbers.possible)
    fits_by_type = {
        FieldType.ADDRESS: bool(column.parts),
        FieldType.MONETARY: bool(column.currency) and not numbers.mismatches,
        FieldType.PHONE: any(word in column.folded for word in PHONE_WORDS),
        FieldType.DATE: are_dates,
        FieldType.TIME: dates.count > 0 and statistics.times == dates.count,
        FieldType.NUMBER: are_numbers and not statistics.codes,
        FieldType.LARGE_TEXT: statistics.longest > MAX_SHORT_TEXT,
    }
    return next((field_type for field_type, fits in fits_by_type.items() if fits), FieldType.TEXT)
