"""Reading cells. How a column writes its dates and its numbers is decided for the whole column, never for one cell."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from db.text import fold
from imports.errors import BadFile

ISO = re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ](\d\d?):(\d\d)(?::(\d\d))?)?(Z)?")
LOCAL = re.compile(r"(\d\d?)([./-])(\d\d?)\2(\d{4})(?:,? (\d\d?):(\d\d)(?::(\d\d))?)?")
NUMBER = re.compile(r"-?\d{1,3}(?:([.,\s'])\d{3})*(?:([.,])\d+)?|-?\d+(?:[.,]\d+)?")
CLOCK = re.compile(r"(\d\d?):(\d\d)(?::(\d\d))?")
A_YEAR_AT_MOST = 12
THOUSAND = 3
SHOWN = 3


def text(cell: Any) -> str | None:
    """What a person would read in the cell; None where it is empty."""
    if cell is None:
        return None
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return str(cell).replace("\0", "").strip() or None


def word(meanings: Mapping[str, Any]) -> Callable[[Any], Any]:
    """A reader of cells that say one of a few words; KeyError where it is none of them."""
    return lambda cell: None if text(cell) is None else meanings[fold(str(cell))]


@dataclass
class Dates:
    """How a column writes its dates: found out from all of its cells."""

    column: str
    order: str | None = None
    doubtful: list[int] = field(default_factory=list)
    wrong: list[int] = field(default_factory=list)
    orders: set[str] = field(default_factory=set)

    def see(self, cell: Any, row: int) -> None:
        """Look at a cell of the column."""
        said = text(cell)
        if said is None or isinstance(cell, date | time) or ISO.fullmatch(said):
            return
        found = LOCAL.fullmatch(said)
        if not found:
            self.wrong.append(row)
        elif int(found[1]) > A_YEAR_AT_MOST:
            self.orders.add("DMY")
        elif int(found[3]) > A_YEAR_AT_MOST:
            self.orders.add("MDY")
        elif found[2] == ".":
            self.orders.add("DMY")
        elif found[1] != found[3]:
            self.doubtful.append(row)

    def decide(self, table: str, wanted: str | None) -> None:
        """Settle the order of day and month; `BadFile` where it cannot be known."""
        if self.wrong:
            msg = f"{table}: {self.column!r} has no date in row {_some(self.wrong)}; dates are such as 2026-01-31."
            raise BadFile(msg)
        if len(self.orders) > 1:
            msg = f"{table}: {self.column!r} writes some dates day first and some month first; export it again with dates such as 2026-01-31."
            raise BadFile(msg)
        if self.doubtful and not self.orders and wanted is None:
            msg = (
                f"{table}: in {self.column!r} it cannot be known whether the day or the month comes first"
                f" (row {_some(self.doubtful)}). Say it with --date-order DMY or --date-order MDY."
            )
            raise BadFile(msg)
        self.order = next(iter(self.orders), wanted)

    def read(self, cell: Any) -> tuple[date, time | None] | None:
        """The day of a cell, and its time if it has one."""
        if isinstance(cell, datetime):
            return cell.date(), cell.time() if cell.time() != time() else None
        if isinstance(cell, date):
            return cell, None
        said = text(cell)
        if said is None:
            return None
        if found := ISO.fullmatch(said):
            return date(int(found[1]), int(found[2]), int(found[3])), _clock(found[4], found[5], found[6])
        found = LOCAL.fullmatch(said)
        if found is None:
            raise ValueError(said)
        day, month = (found[3], found[1]) if self.order == "MDY" else (found[1], found[3])
        return date(int(found[4]), int(month), int(day)), _clock(found[5], found[6], found[7])


def _clock(hours: str | None, minutes: str | None, seconds: str | None) -> time | None:
    return None if hours is None else time(int(hours), int(minutes or 0), int(seconds or 0))


@dataclass
class Numbers:
    """How a column writes its numbers: found out from all of its cells."""

    column: str
    decimal: str | None = None
    decimals: set[str] = field(default_factory=set)
    doubtful: list[int] = field(default_factory=list)
    wrong: list[int] = field(default_factory=list)

    def see(self, cell: Any, row: int) -> None:
        """Look at a cell of the column."""
        said = text(cell)
        if said is None or isinstance(cell, int | float):
            return
        marks = [mark for mark in said if mark in ".,"]
        if not NUMBER.fullmatch(said):
            self.wrong.append(row)
        elif len(set(marks)) > 1:
            self.decimals.add(marks[-1])
        elif len(marks) > 1:
            self.decimals.add("," if marks[0] == "." else ".")
        elif marks and len(said.partition(marks[0])[2]) != THOUSAND:
            self.decimals.add(marks[0])
        elif marks:
            self.doubtful.append(row)

    def decide(self, table: str, wanted: str | None) -> None:
        """Settle which mark stands before the decimals; `BadFile` where it cannot be known."""
        if self.wrong:
            msg = f"{table}: {self.column!r} has no number in row {_some(self.wrong)}."
            raise BadFile(msg)
        if len(self.decimals) > 1:
            msg = f"{table}: {self.column!r} writes decimals with a point in some rows and with a comma in others."
            raise BadFile(msg)
        if self.doubtful and not self.decimals and wanted is None:
            msg = (
                f"{table}: in {self.column!r} it cannot be known whether a mark such as in 1.200 stands before decimals"
                f" or thousands (row {_some(self.doubtful)}). Say it with --decimal . or --decimal ,"
            )
            raise BadFile(msg)
        self.decimal = next(iter(self.decimals), wanted)

    def read(self, cell: Any) -> Decimal | None:
        """The number of a cell."""
        said = text(cell)
        if said is None:
            return None
        if isinstance(cell, int | float):
            return Decimal(str(cell))
        thousands = "." if self.decimal == "," else ","
        return Decimal(re.sub(r"[\s']", "", said).replace(thousands, "").replace(",", "."))


def _some(rows: Iterable[int]) -> str:
    found = list(rows)
    more = f" and {len(found) - SHOWN} more" if len(found) > SHOWN else ""
    return ", ".join(map(str, found[:SHOWN])) + more


def moment(found: tuple[date, time | None] | None, zone: ZoneInfo) -> datetime | None:
    """The instant of a day and time in the zone of the file; the day's first where it has no time."""
    return None if found is None else datetime.combine(found[0], found[1] or time(), zone).astimezone(UTC)


def clock(cell: Any) -> time | None:
    """A time of the day."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    said = text(cell)
    found = said and CLOCK.fullmatch(said)
    return _clock(found[1], found[2], found[3]) if found else None


def minutes(cell: Any) -> int | None:
    """A duration written as hours and minutes, in minutes."""
    found = clock(cell)
    return None if found is None else found.hour * 60 + found.minute
