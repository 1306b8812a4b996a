"""Parsers of dates and times. The order of day and month is detected for a whole column, never for one cell.

A year of two digits is one of 1969 to 2068, as in POSIX. Years below 1900 are no dates.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from db.text import fold
from db.text import shorten as shorten_text
from imports.errors import AmbiguousColumn
from imports.messages import ImportMessageCode, MessageError
from imports.records.month_names import MONTHS
from imports.tables import Cell, cell_text

ORDERS = ("DMY", "MDY", "YMD")
ISO = re.compile(r"^\d{4}-\d{1,2}-\d{1,2}(?!\d)")
MOMENT = re.compile(r"^(?P<day>.+?)(?:[T,\s]+(?P<time>\d{1,2}:\d{2}.*))?$")
"""A date, and perhaps a time of day with an offset."""
NUMERIC = re.compile(r"^(\d{1,4})(?P<mark>[./-])\s?(\d{1,2})(?P=mark)\s?(\d{1,4})\.?$")
DAY_FIRST = re.compile(
    r"^(?:[a-z]+\.?,?\s+)?(\d{1,2})(?:\.|o|st|nd|rd|th|er)?[\s/-]+(?:de |of )?"
    r"([a-z]+)\.?[\s,/-]+(?:del? )?(\d{2}|\d{4})$"
)
MONTH_FIRST = re.compile(r"^(?:[a-z]+,\s+)?([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$")
"""Dates with the name of a month, folded; the day of the week may stand before them."""
TIME_PATTERN = re.compile(r"^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([ap])?\.?\s?m?\.?$", re.IGNORECASE)
OFFSET = re.compile(r"\s*(?:(?P<utc>Z|UTC|GMT)|(?:UTC|GMT)?(?P<sign>[+-])(?P<hours>\d{2}):?(?P<minutes>\d{2})?)$")
MINUTES = re.compile(r"^(?:(\d{1,6})(?:min|m)?|(\d{1,5}):([0-5]\d)(?::[0-5]\d)?|(\d{1,5})h(?:([0-5]?\d)(?:min|m)?)?)$")
ISO_LENGTHS = frozenset({10, 19})
MAX_LENGTH = 60
MIN_YEAR, MAX_YEAR = 1900, 2200
PIVOT = 69
"""The least year of two digits that belongs to the 20th century."""
MAX_MINUTES = 60 * 24 * 366
MAX_OFFSET_MINUTES = 60 * 24
MAX_ROWS_SHOWN = 5


class CellMismatch(MessageError):
    """A cell does not fit the type of its column. The message says why."""


@dataclass
class DateColumn:
    """Statistics of a column: the orders of day and month that fit all of its dates."""

    possible: set[str] = field(default_factory=lambda: set(ORDERS))
    ambiguous_rows: list[int] = field(default_factory=list)
    count: int = 0
    mismatches: int = 0
    has_local_dates: bool = False
    """Whether there are dates such as 28/03/2026."""

    def observe(self, row: int, cell: Cell) -> None:
        """Count a cell that is not empty."""
        self.count += 1
        if not isinstance(cell, str) or ISO.match(cell):
            self.mismatches += not _is_iso_date(cell)
            return
        day = _day_part(cell)
        orders = {order for order in ORDERS if _parse_day(day, order)}
        if not orders:
            self.mismatches += 1
        else:
            self.possible &= orders
            self.has_local_dates |= len(orders) < len(ORDERS)
            if len({_parse_day(day, order) for order in orders}) > 1:
                self.ambiguous_rows.append(row)

    def detect_order(self, file: str, column: str, option: str | None, order_of_others: str | None = None) -> str:
        """Return the order that fits every date of the column; `AmbiguousColumn` if there is none or several.

        `option` is the order that the user chose. `order_of_others` is that of the other columns of the file, and
        decides if the user chose none.
        """
        if not self.possible:
            raise AmbiguousColumn(file, ImportMessageCode.DATES_IN_NO_ORDER, column=column)
        possible = " or ".join(sorted(self.possible))
        if option and option not in self.possible and self.ambiguous_rows:
            raise AmbiguousColumn(
                file, ImportMessageCode.DATES_IN_OTHER_ORDER, column=column, possible=possible, chosen=option
            )
        if option in self.possible:
            return str(option)
        if order_of_others in self.possible:
            return str(order_of_others)
        if len(self.possible) > 1 and self.ambiguous_rows:
            rows = format_row_numbers(self.ambiguous_rows)
            raise AmbiguousColumn(file, ImportMessageCode.DATES_AMBIGUOUS, column=column, possible=possible, rows=rows)
        return min(self.possible)


def shorten(cell: Cell) -> str:
    """Return the text of a cell for a message: its beginning only if it is long."""
    return shorten_text(cell_text(cell), MAX_LENGTH)


def format_row_numbers(rows: list[int]) -> str:
    """Return the first row numbers as text, such as `2, 3 …`."""
    return ", ".join(map(str, rows[:MAX_ROWS_SHOWN])) + (" …" if len(rows) > MAX_ROWS_SHOWN else "")


def parse_date(cell: Cell, order: str) -> date:
    """Return the date of a cell, without its time; `CellMismatch` if there is none."""
    parsed: date | None = None
    if isinstance(cell, date):
        parsed = cell.date() if isinstance(cell, datetime) else cell
    elif isinstance(cell, str) and (moment := _iso_moment(cell)):
        parsed = moment.date()
    elif isinstance(cell, str):
        day = _day_part(cell)
        parsed = _parse_day(day, "YMD" if ISO.match(day) else order)
    if parsed is None or not MIN_YEAR <= parsed.year <= MAX_YEAR:
        raise CellMismatch(ImportMessageCode.CELL_NO_DATE, value=shorten(cell), first=MIN_YEAR, last=MAX_YEAR)
    return parsed


def parse_datetime(cell: Cell, order: str, zone: ZoneInfo) -> datetime:
    """Return the time of a cell in UTC: a date and a local time in `zone`, midnight if there is no time.

    An hour that occurs twice is the first of the two. An hour that the clocks skip is that much later. A time with an
    offset is in no need of `zone`.
    """
    on, time_of_day, offset = parse_date(cell, order), time(), None
    if isinstance(cell, str) and (moment := _iso_moment(cell)):
        time_of_day = moment.time()
    elif isinstance(cell, datetime):
        time_of_day, offset = cell.time(), cell.tzinfo
    elif isinstance(cell, str) and (text := _time_part(cell)):
        text, offset = _split_offset(text)
        time_of_day = parse_time(text)
    try:
        return datetime.combine(on, time_of_day, offset or zone).astimezone(UTC)
    except OverflowError:
        raise CellMismatch(ImportMessageCode.CELL_OUT_OF_RANGE, value=shorten(cell)) from None


def parse_time(cell: Cell) -> time:
    """Return the time of day of a cell such as `14:30` or `2:30 PM`; `CellMismatch` if there is none."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    text = cell_text(cell) if isinstance(cell, timedelta) else cell
    match = TIME_PATTERN.match(text.strip()) if isinstance(text, str) and len(text) <= MAX_LENGTH else None
    try:
        return _time_of_match(match)
    except (TypeError, ValueError):
        raise CellMismatch(ImportMessageCode.CELL_NO_TIME, value=shorten(cell)) from None


def parse_minutes(cell: Cell) -> int:
    """Return the minutes of a duration such as `01:30`, `1h 30m` or `90`; `CellMismatch` if there is none."""
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    text = cell_text(cell)
    match = MINUTES.match(re.sub(r"\s", "", text.lower())) if len(text) <= MAX_LENGTH else None
    if match is None:
        raise CellMismatch(ImportMessageCode.CELL_NO_DURATION, value=shorten(cell))
    plain, hours, minutes, long_hours, more_minutes = (int(part or 0) for part in match.groups())
    total = plain + (hours + long_hours) * 60 + minutes + more_minutes
    if total > MAX_MINUTES:
        raise CellMismatch(ImportMessageCode.CELL_OVER_A_YEAR, value=text)
    return total


def _iso_moment(text: str) -> datetime | None:
    """Return the moment of a text such as `2026-03-28` or `2026-03-28 09:30:00`, which most files have.

    Other texts, and wrong ones, are left to the patterns.
    """
    if len(text) not in ISO_LENGTHS or text[4] != "-" or text[7] != "-":
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _is_iso_date(cell: Cell) -> bool:
    try:
        return parse_date(cell, "YMD") is not None
    except CellMismatch:
        return False


def _day_part(text: str) -> str:
    match = MOMENT.match(text) if len(text) <= MAX_LENGTH else None
    return match["day"].rstrip() if match else ""


def _time_part(text: str) -> str:
    match = MOMENT.match(text) if len(text) <= MAX_LENGTH else None
    return (match["time"] or "") if match else ""


def _split_offset(text: str) -> tuple[str, tzinfo | None]:
    """Return a time of day without its offset, and the offset."""
    match = OFFSET.search(text)
    if match is None:
        return text, None
    minutes = int(match["hours"] or 0) * 60 + int(match["minutes"] or 0)
    if minutes >= MAX_OFFSET_MINUTES:
        raise CellMismatch(ImportMessageCode.CELL_NO_TIME, value=text)
    return text[: match.start()], timezone(timedelta(minutes=-minutes if match["sign"] == "-" else minutes))


def _parse_day(text: str, order: str) -> date | None:
    """Return the date of a text without a time; None if there is none in this order."""
    numeric = NUMERIC.match(text)
    if numeric is None:
        return _parse_named_day(fold(text))
    values = dict(zip(order, (numeric[1], numeric[3], numeric[4]), strict=True))
    if any(len(values[part]) > 2 for part in "DM"):  # noqa: PLR2004  # digits
        return None
    if order == "YMD" and len(values["Y"]) < 4:  # noqa: PLR2004  # 26-03-28 is ambiguous
        return None
    return _date(values["Y"], int(values["M"]), int(values["D"]))


def _parse_named_day(text: str) -> date | None:
    """Return the date of a text with the name of a month, which is in no doubt about its order."""
    if match := DAY_FIRST.match(text):
        day, name, year = match.groups()
    elif match := MONTH_FIRST.match(text):
        name, day, year = match.groups()
    else:
        return None
    return _date(year, MONTHS[name], int(day)) if name in MONTHS else None


def _date(year: str, month: int, day: int) -> date | None:
    number = int(year)
    if len(year) <= 2:  # noqa: PLR2004  # digits
        number += 1900 if number >= PIVOT else 2000
    try:
        return date(number, month, day) if MIN_YEAR <= number <= MAX_YEAR else None
    except ValueError:
        return None


def _time_of_match(match: re.Match[str] | None) -> time:
    if match is None:
        raise TypeError
    hour, half = int(match[1]), (match[5] or "").lower()
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    microseconds = int((match[4] or "0").ljust(6, "0")[:6])
    return time(hour, int(match[2]), int(match[3] or 0), microseconds)


def local_time_to_utc(on: date, time_of_day: time, zone: ZoneInfo) -> datetime:
    """Return a local time of `zone` in UTC."""
    return datetime.combine(on, time_of_day, zone).astimezone(UTC)


def is_past(at: datetime, now: datetime, leeway: timedelta = timedelta(minutes=5)) -> bool:
    """Return whether a time is past, with some leeway for differing clocks."""
    return at <= now + leeway
