"""Parsers of dates and times. The order of day and month is detected for a whole column, never for one cell."""

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
    """A cell does not fit the type of its column. The message says why."""


@dataclass
class DateColumn:
    """Statistics of a column: the orders of day and month that fit all of its dates."""

    possible: set[str] = field(default_factory=lambda: set(ORDERS))
    ambiguous_rows: list[int] = field(default_factory=list)
    count: int = 0
    mismatches: int = 0

    def observe(self, row: int, cell: Cell) -> None:
        """Count a cell that is not empty."""
        self.count += 1
        if not isinstance(cell, str) or ISO.match(cell):
            self.mismatches += not _is_iso_date(cell)
            return
        orders = {order for order in ORDERS if _parse_day(cell, order)}
        if not orders:
            self.mismatches += 1
        else:
            self.possible &= orders
            if len({_parse_day(cell, order) for order in orders}) > 1:
                self.ambiguous_rows.append(row)

    def detect_order(self, file: str, column: str, option: str | None, order_of_others: str | None = None) -> str:
        """Return the order that fits every date of the column; `AmbiguousColumn` if there is none or several.

        `option` is the order that the user chose. `order_of_others` is that of the other columns of the file, and
        decides if the user chose none.
        """
        if not self.possible:
            problem = "no order of day and month fits all of its dates."
            raise AmbiguousColumn(file, column, problem, "Write its dates as 2026-03-28.")
        if option and option not in self.possible and self.ambiguous_rows:
            problem = f"its dates are {' or '.join(sorted(self.possible))}, not {option}."
            raise AmbiguousColumn(file, column, problem, "Import this file on its own, without --date-order.")
        if option in self.possible:
            return str(option)
        if order_of_others in self.possible:
            return str(order_of_others)
        if len(self.possible) > 1 and self.ambiguous_rows:
            raise AmbiguousColumn(
                file,
                column,
                f"its dates could be {' or '.join(sorted(self.possible))} ({format_row_numbers(self.ambiguous_rows)}).",
                "Choose one with --date-order DMY or --date-order MDY.",
            )
        return min(self.possible)


def format_row_numbers(rows: list[int]) -> str:
    """Return the first row numbers as text, such as `rows 2, 3 …`."""
    return "rows " + ", ".join(map(str, rows[:MAX_ROWS_SHOWN])) + (" …" if len(rows) > MAX_ROWS_SHOWN else "")


def parse_date(cell: Cell, order: str) -> date:
    """Return the date of a cell, without its time; `CellMismatch` if there is none."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    parsed = _parse_day(cell, "YMD" if ISO.match(cell) else order) if isinstance(cell, str) else None
    if parsed is None:
        raise CellMismatch(f"{cell} is not a date")
    return parsed


def parse_datetime(cell: Cell, order: str, zone: ZoneInfo) -> datetime:
    """Return the time of a cell in UTC: a date and a local time in `zone`, midnight if there is no time.

    An hour that occurs twice is the first of the two. An hour that the clocks skip is that much later.
    """
    if isinstance(cell, datetime):
        return cell.replace(tzinfo=cell.tzinfo or zone).astimezone(UTC)
    if isinstance(cell, str) and "T" in cell and ZONED.search(cell):
        return _parse_zoned(cell)
    time_of_day = time()
    if isinstance(cell, str):
        match = PARTS.match(cell)
        if match and match[5]:
            time_of_day = parse_time(match[5])
    try:
        return local_time_to_utc(parse_date(cell, order), time_of_day, zone)
    except OverflowError:
        raise CellMismatch(f"{cell} is out of range") from None


def parse_time(cell: Cell) -> time:
    """Return the time of day of a cell such as `14:30` or `2:30 PM`; `CellMismatch` if there is none."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    match = TIME_PATTERN.match(cell.strip()) if isinstance(cell, str) else None
    try:
        return _time_of_match(match)
    except (TypeError, ValueError):
        raise CellMismatch(f"{cell} is not a time of day") from None


def parse_minutes(cell: Cell) -> int:
    """Return the minutes of a duration such as `01:30` or `90`; `CellMismatch` if there is none."""
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    text = str(cell)
    hours, colon, minutes = text.partition(":")
    if (hours + minutes[:2]).isdecimal() and len(hours) <= MAX_HOUR_DIGITS:
        return int(hours) * 60 + int(minutes[:2]) if colon else int(hours)
    raise CellMismatch(f"{text} is not a duration")


def _is_iso_date(cell: Cell) -> bool:
    return isinstance(cell, date) if not isinstance(cell, str) else _parse_day(cell, "YMD") is not None


def _parse_day(text: str, order: str) -> date | None:
    match = PARTS.match(text)
    if match is None:
        return None
    values = dict(zip(order, (match[1], match[3], match[4]), strict=True))
    if any(len(values[part]) > 2 for part in "DM") or len(values["Y"]) == 3:  # noqa: PLR2004  # digits
        return None
    if order == "YMD" and len(values["Y"]) < 4:  # noqa: PLR2004  # 26-03-28 is ambiguous
        return None
    year = int(values["Y"])
    try:
        return date(year if year >= CENTURY else 2000 + year, int(values["M"]), int(values["D"]))
    except ValueError:
        return None


def _time_of_match(match: re.Match[str] | None) -> time:
    if match is None:
        raise TypeError
    hour, half = int(match[1]), (match[4] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, int(match[2]), int(match[3] or 0))


def _parse_zoned(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except ValueError:
        raise CellMismatch(f"{text} is not a date and time") from None


def local_time_to_utc(on: date, time_of_day: time, zone: ZoneInfo) -> datetime:
    """Return a local time of `zone` in UTC."""
    return datetime.combine(on, time_of_day, zone).astimezone(UTC)


def is_past(at: datetime, now: datetime, leeway: timedelta = timedelta(minutes=5)) -> bool:
    """Return whether a time is past, with some leeway for differing clocks."""
    return at <= now + leeway
