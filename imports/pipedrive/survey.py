"""The first pass: every cell is looked at before anything is written, so that a bad file writes nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from imports.errors import BadFile
from imports.pipedrive import values, words
from imports.pipedrive.headers import Custom, Layout, layout
from imports.pipedrive.sources import Table, tables
from imports.pipedrive.values import Dates, Numbers
from imports.pipedrive.words import Kind

MOMENTS = frozenset(
    {"created_at", "updated_at", "won_at", "lost_at", "closed_at", "archived_at", "stage_changed_at", "done_at"}
)
DAYS = frozenset({"expected_close_date", "due_date", "next_activity_date", "last_activity_date"})
AMOUNTS = frozenset(
    {
        "value",
        "probability",
        "employee_count",
        "annual_recurring_value",
        "monthly_recurring_value",
        "annual_contract_value",
        "people_count",
        "open_deals",
        "won_deals",
        "lost_deals",
        "closed_deals",
        "total_activities",
        "done_activities",
        "undone_activities",
    }
)
LONG = 255


@dataclass(frozen=True)
class Options:
    """What the person who imports says about the files."""

    zone: ZoneInfo
    date_order: str | None = None
    decimal: str | None = None


@dataclass
class Guess:
    """What a custom column may hold, until a cell says otherwise."""

    custom: Custom
    dates: Dates
    numbers: Numbers
    is_date: bool = True
    is_number: bool = True
    is_long: bool = False
    is_filled: bool = False

    def see(self, cell: Any, row: int) -> None:
        """Look at a cell of the column."""
        said = values.text(cell)
        if said is None:
            return
        self.is_filled = True
        self.is_long = self.is_long or len(said) > LONG
        if self.is_date:
            self.dates.see(cell, row)
            self.is_date = not self.dates.wrong and not isinstance(cell, int | float)
        if self.is_number:
            self.numbers.see(cell, row)
            self.is_number = not self.numbers.wrong and not said.startswith(("0", "+")) or said in {"0", "0.0"}


@dataclass
class Surveyed:
    """A table that can be imported: its layout, how its columns write, how many rows it has."""

    table: Table
    layout: Layout
    options: Options
    count: int = 0
    dates: dict[str, Dates] = field(default_factory=dict)
    numbers: dict[str, Numbers] = field(default_factory=dict)
    guesses: list[Guess] = field(default_factory=list)

    @property
    def kind(self) -> Kind:
        """What it is a table of."""
        return self.layout.kind

    def rows(self) -> Iterator[tuple[int, list[Any]]]:
        """Every row with its number in the file (the header is row 1), as long as the header."""
        width = len(self.layout.header)
        for number, row in enumerate(self.table.rows(), start=1):
            if number > 1:
                yield number, [*row, *[None] * (width - len(row))]


def survey(paths: Sequence[Any], options: Options) -> list[Surveyed]:
    """Look through everything that was given; `BadFile` at the first thing that cannot be imported."""
    found = [_survey(table, options) for table in tables(paths)]
    return sorted(found, key=lambda each: list(Kind).index(each.kind))


def _survey(table: Table, options: Options) -> Surveyed:
    header = next(table.rows(), None)
    if header is None:
        msg = f"{table.name}: the file is empty."
        raise BadFile(msg)
    found = Surveyed(table, layout(table.name, header), options)
    fields = found.layout.fields
    found.dates = {name: Dates(found.layout.header[fields[name]]) for name in fields if name in MOMENTS | DAYS}
    found.numbers = {name: Numbers(found.layout.header[fields[name]]) for name in fields if name in AMOUNTS}
    found.guesses = [Guess(each, Dates(each.name), Numbers(each.name)) for each in found.layout.customs]
    for number, row in found.rows():
        found.count += 1
        _look(found, number, row)
    _decide(found)
    return found


def _look(found: Surveyed, number: int, row: Sequence[Any]) -> None:
    fields = found.layout.fields
    for name, dates in found.dates.items():
        dates.see(row[fields[name]], number)
    for name, numbers in found.numbers.items():
        numbers.see(row[fields[name]], number)
    for guess in found.guesses:
        guess.see(row[guess.custom.position], number)
    for name, meanings in WORDS.items():
        if name in fields:
            _known(found, number, row[fields[name]], meanings, name)


WORDS = {
    "status": words.STATUS,
    "done": words.DONE,
    "priority": words.PRIORITY,
    "busy": words.BUSY,
    "archived": words.ARCHIVED,
}


def _known(found: Surveyed, number: int, cell: Any, meanings: dict[str, Any], name: str) -> None:
    try:
        values.word(meanings)(cell)
    except KeyError:
        column = found.layout.header[found.layout.fields[name]]
        msg = f"{found.table.name}: row {number} says {cell!r} in {column!r}; known are {', '.join(meanings)}."
        raise BadFile(msg) from None


def _decide(found: Surveyed) -> None:
    for dates in found.dates.values():
        dates.decide(found.table.name, found.options.date_order)
    for numbers in found.numbers.values():
        numbers.decide(found.table.name, found.options.decimal)
    for guess in found.guesses:
        if guess.is_date and guess.is_filled:
            guess.dates.decide(found.table.name, found.options.date_order)
        elif guess.custom.currency is not None or (guess.is_number and guess.is_filled):
            guess.numbers.decide(found.table.name, found.options.decimal)
