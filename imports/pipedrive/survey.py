"""The first pass: every cell is looked at before anything is written, so that a bad file writes nothing."""

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
TRIES = 100
CODE = re.compile(r"^(?:\+|0\d)|^\d{16,}$")


@dataclass(frozen=True)
class ImportOptions:
    """What the person who imports says of the files.

    `zone`: where their clocks stood. `date_order` (DMY, MDY or YMD) and `decimal` (. or ,): how to read what can be
    read in two ways.
    """

    zone: ZoneInfo
    date_order: str | None = None
    decimal: str | None = None


@dataclass
class SurveyedTable:
    """A table that can be imported, and how its columns are to be read."""

    table: SourceTable
    layout: Layout
    options: ImportOptions
    count: int = 0
    orders: dict[int, str] = field(default_factory=dict)
    """By place of the column: the order of day and month."""
    marks: dict[int, str] = field(default_factory=dict)
    """By place of the column: the decimal mark."""
    types: list[FieldType] = field(default_factory=list)
    """What each custom column seems to hold."""

    @property
    def kind(self) -> EntityKind:
        """What it is a table of."""
        return self.layout.kind

    @property
    def warnings(self) -> tuple[str, ...]:
        """What its owner should know."""
        kept = ("who may see a row is kept, but every user of the company sees all of them.",)
        return (*self.table.warnings, *self.layout.warnings, *(kept if self.layout.has("visible_to") else ()))

    def rows(self) -> Iterator[tuple[int, list[Cell]]]:
        """Every row that is not empty, as long as the header, with its number (the header is row 1)."""
        width = len(self.table.header)
        for number, cells in self.table.rows():
            if any(cell != "" for cell in cells[width:]):
                problem = f"row {number} has more cells than the header."
                raise UnreadableFile(self.table.name, problem, "Export it again, or close the quotes in that row.")
            yield number, [*cells[:width], *[""] * (width - len(cells))]


@dataclass
class _Guess:
    """What a column may hold, as long as no cell says otherwise."""

    dates: DateColumn = field(default_factory=DateColumn)
    numbers: NumberColumn = field(default_factory=NumberColumn)
    clocks: int = 0
    codes: int = 0
    longest: int = 0

    def observe(self, row: int, cell: Cell) -> None:
        """Look at a cell that is not empty."""
        if self.dates.count == self.dates.others and self.numbers.count == self.numbers.others > TRIES:
            self.longest = max(self.longest, len(cell_text(cell)))  # it is text: what else may it be
            return
        written = cell_text(cell)
        self.dates.observe(row, cell)
        self.numbers.observe(row, cell)
        self.clocks += TIME_PATTERN.match(written) is not None
        self.codes += CODE.match(written) is not None
        self.longest = max(self.longest, len(written))


def survey_files(paths: Sequence[Path], options: ImportOptions) -> list[SurveyedTable]:
    """Look through everything that was given, and answer it in the order of its import.

    `BadFile` at the first thing that cannot be imported, or that could be read in two ways.
    """
    return sorted(
        (_survey(each, options) for each in find_tables(paths)), key=lambda each: list(EntityKind).index(each.kind)
    )


def _survey(table: SourceTable, options: ImportOptions) -> SurveyedTable:
    found = SurveyedTable(table, parse_header(table.header, table.name), options)
    dates = {
        column.place: DateColumn() for column in found.layout.columns if column.cells in {CellType.DAY, CellType.MOMENT}
    }
    numbers = {column.place: NumberColumn() for column in found.layout.columns if column.cells is CellType.NUMBER}
    guesses = {column.place: _Guess() for column in found.layout.customs}
    watched: list[tuple[int, DateColumn | NumberColumn | _Guess]] = [
        *dates.items(),
        *numbers.items(),
        *guesses.items(),
    ]
    for number, cells in found.rows():
        found.count += 1
        for place, column in watched:
            if cells[place] != "":
                column.observe(number, cells[place])
    order, mark = _agreed(dates.values()), _agreed(numbers.values())
    for place, seen in dates.items():
        found.orders[place] = seen.detect_order(table.name, table.header[place], options.date_order, order)
    for place, counted in numbers.items():
        found.marks[place] = counted.detect_decimal_mark(table.name, table.header[place], options.decimal, mark)
    found.types = [_type(found, column, guesses[column.place], order, mark) for column in found.layout.customs]
    return found


def _agreed(columns: Iterable[DateColumn | NumberColumn]) -> str | None:
    """What the columns that leave no choice agree on: a file is written by one program, in one way."""
    decided = {next(iter(column.possible)) for column in columns if len(column.possible) == 1}
    return decided.pop() if len(decided) == 1 else None


def _type(found: SurveyedTable, column: CustomColumn, guess: _Guess, order: str | None, mark: str | None) -> FieldType:
    """What a custom column seems to hold; how its dates or numbers are to be read is kept beside it."""
    kind = _guessed(column, guess)
    if kind in {FieldType.MONETARY, FieldType.NUMBER}:
        told = (found.table.name, column.header, found.options.decimal, mark)
        found.marks[column.place] = guess.numbers.detect_decimal_mark(*told)
    if kind is FieldType.DATE:
        told = (found.table.name, column.header, found.options.date_order, order)
        found.orders[column.place] = guess.dates.detect_order(*told)
    return kind


def _guessed(column: CustomColumn, guess: _Guess) -> FieldType:
    dates, numbers = guess.dates, guess.numbers
    are_dates = dates.count > dates.others == 0 and bool(dates.possible)
    are_numbers = numbers.count > numbers.others == 0 and bool(numbers.possible)
    fitting = {
        FieldType.ADDRESS: bool(column.parts),
        FieldType.MONETARY: bool(column.currency) and not numbers.others,
        FieldType.PHONE: any(word in column.folded for word in PHONE_WORDS),
        FieldType.DATE: are_dates,
        FieldType.TIME: dates.count > 0 and guess.clocks == dates.count,
        FieldType.NUMBER: are_numbers and not guess.codes,
        FieldType.LARGE_TEXT: guess.longest > MAX_SHORT_TEXT,
    }
    return next((kind for kind, fits in fitting.items() if fits), FieldType.TEXT)
