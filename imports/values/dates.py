"""Parsers of dates and moments, in one order of day and month (`imports.values.date_columns` detects it).

A year of two digits is one of 1969 to 2068, as in POSIX. Years below 1900 are no dates. Seconds or milliseconds since
1970 are moments only in a column whose header says `Unix` or `epoch`.
"""

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from decimal import Decimal
from zoneinfo import ZoneInfo

from db.text import fold
from imports.messages import ImportMessageCode
from imports.tables import Cell, cell_text
from imports.values.cell_mismatch import CellMismatch, shorten
from imports.values.month_names import MONTHS
from imports.values.times import parse_time_of_day, split_moment, split_offset

ISO = re.compile(r"^\d{4}-\d{1,2}-\d{1,2}(?!\d)")
COMPACT_ISO = re.compile(r"^\d{8}(?:t\d{4}(?:\d{2})?(?:z|[+-]\d{2}:?\d{2})?)?$")
NUMERIC = re.compile(r"^(\d{1,4})(?P<mark>[./-])\s?(\d{1,2})(?P=mark)\s?(\d{1,4})\.?$")
DAY_FIRST = re.compile(
    r"^(?:[a-z]+\.?,? )?(?P<day>\d{1,2})(?:\.|(?:o|st|nd|rd|th|er)(?![a-z]))?[ /.-]*(?:de |of )?"
    r"(?P<month>[a-z]+)\.?[ ,/.-]*(?:del? )?'?(?P<year>\d{2}|\d{4})$"
)
MONTH_FIRST = re.compile(
    r"^(?:[a-z]+\.?,? )?(?P<month>[a-z]+)\.?[ /-]*(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:[ /-]+|, ?)'?"
    r"(?P<year>\d{2}|\d{4})$"
)
YEAR_FIRST = re.compile(r"^(?P<year>\d{4})[ /-](?P<month>[a-z]+)\.?[ /-](?P<day>\d{1,2})$")
"""Dates with the name of a month, folded; the day of the week may stand before them."""
ISO_LENGTHS = frozenset({10, 19})
MIN_YEAR, MAX_YEAR = 1900, 2200
PIVOT = 69
"""The least year of two digits that belongs to the 20th century."""
UNIX = re.compile(r"(?<![a-z])(?:unix|epoch)(?![a-z])")
MIN_MILLISECONDS = 10**11
"""The least number of milliseconds since 1970; as seconds, it would be in the year 5138."""


def parse_date(cell: Cell, order: str) -> date:
    """Return the date of a cell, without its time; `CellMismatch` if there is none."""
    parsed: date | None = None
    if isinstance(cell, date):
        parsed = cell.date() if isinstance(cell, datetime) else cell
    elif isinstance(cell, str):
        moment = iso_moment(cell)
        parsed = moment.date() if moment else parse_day(split_moment(cell)[0], order)
    if parsed is None or not MIN_YEAR <= parsed.year <= MAX_YEAR:
        raise CellMismatch(ImportMessageCode.CELL_NO_DATE, value=shorten(cell), first=MIN_YEAR, last=MAX_YEAR)
    return parsed


def parse_datetime(cell: Cell, order: str, zone: ZoneInfo) -> datetime:
    """Return the time of a cell in UTC: a date and a local time in `zone`, midnight if there is no time.

    An hour that occurs twice is the first of the two. An hour that the clocks skip is that much later. A time with an
    offset is in no need of `zone`.
    """
    if isinstance(cell, str) and (moment := iso_moment(cell)) and MIN_YEAR <= moment.year <= MAX_YEAR:
        return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC)
    on, (time_of_day, offset) = parse_date(cell, order), _time_and_offset(cell)
    return local_time_to_utc(on, time_of_day, offset or zone)


def is_unix_header(header: str) -> bool:
    """Return whether the header of a column says that its moments are seconds or milliseconds since 1970."""
    return UNIX.search(fold(header)) is not None


def parse_unix_time(cell: Cell) -> datetime:
    """Return the time of a number of seconds or milliseconds since 1970; `CellMismatch` if there is none."""
    text = cell_text(cell)
    number = Decimal(text) if text.isdecimal() and len(text) <= len(str(MIN_MILLISECONDS)) + 1 else Decimal(-1)
    seconds = number / 1000 if number >= MIN_MILLISECONDS else number
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=float(seconds))
    if number < 0 or moment.year > MAX_YEAR:
        raise CellMismatch(ImportMessageCode.CELL_NO_DATE, value=shorten(cell), first=MIN_YEAR, last=MAX_YEAR)
    return moment


def iso_moment(text: str) -> datetime | None:
    """Return the moment of a text such as `2026-03-28` or `2026-03-28 09:30:00`, which most files have.

    Other texts, and wrong ones, are left to the patterns.
    """
    if len(text) in ISO_LENGTHS and text[4] == "-" == text[7]:
        return _from_iso(text)
    return _from_iso(text) if text[:8].isdecimal() and COMPACT_ISO.match(text.lower()) else None


def _from_iso(text: str) -> datetime | None:
    try:
        return None if text[11:13] == "24" else datetime.fromisoformat(text)
    except ValueError:
        return None


def is_midnight(cell: Cell) -> bool:
    """Return whether the moment of a cell, or its day, has no other time of day than 0:00.

    Raises `CellMismatch` if its time of day is none.
    """
    return not (isinstance(cell, str | datetime) and _time_and_offset(cell)[0])


def _time_and_offset(cell: Cell) -> tuple[timedelta, tzinfo | None]:
    moment = iso_moment(cell) if isinstance(cell, str) else cell
    if isinstance(moment, datetime):
        return parse_time_of_day(moment), moment.tzinfo
    text, offset = split_offset(split_moment(cell)[1]) if isinstance(cell, str) else ("", None)
    return (parse_time_of_day(text) if text else timedelta()), offset


def parse_day(text: str, order: str) -> date | None:
    """Return the date of a folded text without a time; None if there is none in this order."""
    numeric = NUMERIC.match(text)
    if numeric is None:
        return _parse_named_day(text)
    if ISO.match(text):
        order = "YMD"
    values = dict(zip(order, (numeric[1], numeric[3], numeric[4]), strict=True))
    if any(len(values[part]) > 2 for part in "DM"):  # noqa: PLR2004  # digits
        return None
    if order == "YMD" and len(values["Y"]) < 4:  # noqa: PLR2004  # 26-03-28 is ambiguous
        return None
    return _date(values["Y"], int(values["M"]), int(values["D"]))


def _parse_named_day(text: str) -> date | None:
    """Return the date of a text with the name of a month, which is in no doubt about its order."""
    for pattern in (DAY_FIRST, MONTH_FIRST, YEAR_FIRST):
        match = pattern.match(text)
        if match and match["month"] in MONTHS:
            return _date(match["year"], MONTHS[match["month"]], int(match["day"]))
    return None


def _date(year: str, month: int, day: int) -> date | None:
    number = int(year)
    if len(year) <= 2:  # noqa: PLR2004  # digits
        number += 1900 if number >= PIVOT else 2000
    try:
        return date(number, month, day) if MIN_YEAR <= number <= MAX_YEAR else None
    except ValueError:
        return None


def local_time_to_utc(on: date, time_of_day: timedelta, zone: tzinfo) -> datetime:
    """Return a local time of `zone` in UTC: the time that its clocks show, which is 24:00 at most."""
    return (datetime.combine(on, time(), zone) + time_of_day).astimezone(UTC)


def is_past(at: datetime, now: datetime, leeway: timedelta = timedelta(minutes=5)) -> bool:
    """Return whether a time is past, with some leeway for differing clocks."""
    return at <= now + leeway
