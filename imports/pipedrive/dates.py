"""Dates and times as people write them. The order of day and month is decided for a whole column, never for a cell."""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from imports.errors import AmbiguousColumn
from imports.pipedrive.sources import Cell

ORDERS = ("DMY", "MDY", "YMD")
ISO = re.compile(r"^\d{4}-\d{1,2}-\d{1,2}(?!\d)")
PARTS = re.compile(r"^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?:[ T,]+(.+))?$")
TIME_PATTERN = re.compile(r"^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*([ap])?\.?\s?m?\.?$", re.IGNORECASE)
ZONED = re.compile(r"(?:Z|[+-]\d{2}:?\d{2})$")
CENTURY = 100
MAX_ROWS_SHOWN = 5
MAX_HOUR_DIGITS = 6


class CellMismatch(ValueError):
    """A cell is nothing that its column could hold; the message says what it is not."""


@dataclass
class DateColumn:
    """What the cells of one column let its dates be."""

    possible: set[str] = field(default_factory=lambda: set(ORDERS))
    doubtful: list[int] = field(default_factory=list)
    count: int = 0
    others: int = 0

    def observe(self, row: int, cell: Cell) -> None:
        """Take one more cell into account."""
        self.count += 1
        if not isinstance(cell, str) or ISO.match(cell):
            self.others += not _is_some_date(cell)
            return
        orders = {order for order in ORDERS if _day(cell, order)}
        if not orders:
            self.others += 1
        else:
            self.possible &= orders
            if len({_day(cell, order) for order in orders}) > 1:
                self.doubtful.append(row)

    def detect_order(self, file: str, column: str, told: str | None, others: str | None = None) -> str:
        """The one order that fits every date of the column; `told` decides where two do, and has to fit.

        `others`: the order of the file's other columns, which decides where nothing was told.
        """
        if not self.possible:
            problem = "no one order of day and month fits all of its dates."
            raise AmbiguousColumn(file, column, problem, "Write its dates as 2026-03-28.")
        if told and told not in self.possible and self.doubtful:
            problem = f"its dates are {' or '.join(sorted(self.possible))}, and not {told}."
            raise AmbiguousColumn(file, column, problem, "Import this file apart, without --date-order.")
        if told in self.possible:
            return str(told)
        if others in self.possible:
            return str(others)
        if len(self.possible) > 1 and self.doubtful:
            raise AmbiguousColumn(
                file,
                column,
                f"its dates could be {' or '.join(sorted(self.possible))} (rows {format_row_numbers(self.doubtful)}).",
                "Say which with --date-order DMY or --date-order MDY.",
            )
        return min(self.possible)


def format_row_numbers(rows: list[int]) -> str:
    """Some row numbers, and that there are more."""
    return ", ".join(map(str, rows[:MAX_ROWS_SHOWN])) + (" …" if len(rows) > MAX_ROWS_SHOWN else "")


def parse_date(cell: Cell, order: str) -> date:
    """The date in a cell, with the time dropped."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    found = _day(cell, "YMD" if ISO.match(cell) else order) if isinstance(cell, str) else None
    if found is None:
        raise CellMismatch(f"{cell} is no date")
    return found


def parse_datetime(cell: Cell, order: str, zone: ZoneInfo) -> datetime:
    """The instant in a cell, in UTC: a date and a wall-clock time in `zone`, midnight where there is no time.

    An hour that is there twice is the first of the two; one that the clocks skip is that much later.
    """
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=cell.tzinfo or zone).astimezone(UTC)
    if isinstance(cell, str) and "T" in cell and ZONED.search(cell):
        return _zoned(cell)
    clock = time()
    if isinstance(cell, str):
        written = PARTS.match(cell)
        clock = parse_time(written[5]) if written and written[5] else clock
    try:
        return local_time_to_utc(parse_date(cell, order), clock, zone)
    except OverflowError:
        raise CellMismatch(f"{cell} is too long ago or ahead") from None


def parse_time(cell: Cell) -> time:
    """The time of day in a cell: `14:30`, `2:30 PM`."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    written = TIME_PATTERN.match(cell.strip()) if isinstance(cell, str) else None
    try:
        return _clock(written)
    except (TypeError, ValueError):
        raise CellMismatch(f"{cell} is no time of day") from None


def parse_minutes(cell: Cell) -> int:
    """The minutes in a length of time: `01:30`, `90`."""
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    written = str(cell)
    hours, colon, minutes = written.partition(":")
    if (hours + minutes[:2]).isdecimal() and len(hours) <= MAX_HOUR_DIGITS:
        return int(hours) * 60 + int(minutes[:2]) if colon else int(hours)
    raise CellMismatch(f"{written} is no length of time")


def _is_some_date(cell: Cell) -> bool:
    return isinstance(cell, date) if not isinstance(cell, str) else _day(cell, "YMD") is not None


def _day(text: str, order: str) -> date | None:
    written = PARTS.match(text)
    if written is None:
        return None
    values = dict(zip(order, (written[1], written[3], written[4]), strict=True))
    if any(len(values[each]) > 2 for each in "DM") or len(values["Y"]) == 3:  # digits
        return None
    if order == "YMD" and len(values["Y"]) < 4:  # nobody writes 26-03-28 but by mistake
        return None
    year = int(values["Y"])
    try:
        return date(year if year >= CENTURY else 2000 + year, int(values["M"]), int(values["D"]))
    except ValueError:
        return None


def _clock(written: re.Match[str] | None) -> time:
    if written is None:
        raise TypeError
    hour, half = int(written[1]), (written[4] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, int(written[2]), int(written[3] or 0))


def _zoned(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except ValueError:
        raise CellMismatch(f"{text} is no moment") from None


def local_time_to_utc(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The instant of a wall-clock time in `zone`, in UTC."""
    return datetime.combine(day, clock, zone).astimezone(UTC)


def is_past(moment: datetime, now: datetime, leeway: timedelta = timedelta(minutes=5)) -> bool:
    """Whether a moment lies behind us, as far as two clocks can agree."""
    return moment <= now + leeway
