"""Parsers of times of day, and of the moments in which one stands after a date, as programs and people write them."""

import re
from datetime import datetime, time, timedelta, timezone, tzinfo

from db.text import fold
from imports.messages import ImportMessageCode
from imports.tables import Cell, cell_text
from imports.values.cell_mismatch import CellMismatch, shorten

MAX_LENGTH = 80
MOMENT = re.compile(
    r"^(?P<day>.+?)(?:(?:(?<=\d)t|,? (?:- )?(?:(?:at|um|a|a las?|as|kl\.?) )?|,)"
    r"(?P<time>\d{1,2}(?: ?[:h] ?\d{2}| ?h$|\.\d{2} ?uhr| ?uhr|(?:\.\d{2})? ?[ap]\.? ?m).*))?$"
)
"""A date, and perhaps a time of day with an offset, folded."""
YEAR_LAST = re.compile(r"^(?P<time>.* )(?P<year>\d{4})$")
"""The time and the year of `Thu Jan 2 10:00:00 2025`, as Unix writes it."""
TIME = re.compile(
    r"^(\d{1,2})(?P<mark> ?h ?|[:.])(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?"
    r" ?(?:(?P<half>[ap])\.? ?m?\.?|(?P<word>h|uhr))?$"
)
HOUR = re.compile(r"^(\d{1,2}) ?(?:(?P<half>[ap])\.? ?m\.?|h|uhr)$")
COLON_TIME = re.compile(r"^\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:\s?[ap]\.?\s?m\.?)?$", re.IGNORECASE)
"""The form in which nothing else than a time of day is written."""
END_OF_DAY = re.compile(r"^24:00(?::00(?:[.,]0{1,9})?)?$")
OFFSET = re.compile(
    r" ?(?:(?P<utc>z|utc|gmt)|(?:utc|gmt)?(?P<sign>[+-])(?P<hours>\d{1,2}):?(?P<minutes>\d{2})?(?: utc| gmt)?)"
    r"(?: ?\([^()]*\)|\[[^\[\]]*\])?$"
)
"""An offset, and perhaps the name of the time zone in brackets."""
DIGITS = re.compile(r"^(?:([01]?\d|2[0-3])\.|([01]\d|2[0-3]))([0-5]\d)$")
"""`14.30` and `0900`, which can be nothing else in a column of times of day."""
NOON = frozenset({"noon", "midday", "mittag", "mittags", "mediodia", "midi", "meio-dia"})
ALL_DAY = frozenset(
    {
        *("all day", "all-day", "allday", "whole day", "full day", "ganztagig", "ganzer tag", "todo el dia"),
        *("dia completo", "dia inteiro", "o dia todo", "o dia inteiro", "toute la journee", "journee entiere"),
    }
)
MAX_OFFSET_MINUTES = 60 * 14
LAST_HOUR = {"a": 12, "p": 23, None: 23}


def parse_time(cell: Cell) -> time:
    """Return the time of day of a cell such as `14:30`, `14h30` or `2:30 PM`; `CellMismatch` if there is none."""
    if isinstance(cell, datetime):
        return cell.time()
    if isinstance(cell, time):
        return cell
    text = cell_text(cell) if isinstance(cell, timedelta) else cell
    try:
        return _time(fold(text) if isinstance(text, str) and len(text) <= MAX_LENGTH else "")
    except (TypeError, ValueError):
        raise CellMismatch(ImportMessageCode.CELL_NO_TIME, value=shorten(cell)) from None


def parse_time_of_day(cell: Cell) -> timedelta:
    """Return the time of a cell since the midnight before; `24:00` is the end of the day."""
    if isinstance(cell, str | timedelta) and END_OF_DAY.match(cell_text(cell)):
        return timedelta(days=1)
    at = parse_time(cell)
    return timedelta(hours=at.hour, minutes=at.minute, seconds=at.second, microseconds=at.microsecond)


def parse_due_time(cell: Cell) -> timedelta | None:
    """Return the time of a cell in a column of times of day; None if it says that the whole day is meant."""
    text = fold(cell) if isinstance(cell, str) and len(cell) <= MAX_LENGTH else ""
    if text in ALL_DAY:
        return None
    if text in NOON:
        return timedelta(hours=12)
    if match := DIGITS.match(text):
        return timedelta(hours=int(match[1] or match[2]), minutes=int(match[3]))
    return parse_time_of_day(cell)


def split_moment(text: str) -> tuple[str, str]:
    """Return the date of a text and the time of day with its offset, both folded; the time may be empty."""
    match = MOMENT.match(fold(text)) if len(text) <= MAX_LENGTH else None
    if match is None:
        return "", ""
    day, time_of_day = match["day"], match["time"] or ""
    if year_last := YEAR_LAST.match(time_of_day):
        return f"{day} {year_last['year']}", year_last["time"].rstrip()
    return day, time_of_day


def split_offset(text: str) -> tuple[str, tzinfo | None]:
    """Return a folded time of day without its offset, and the offset; `CellMismatch` if there is no such offset."""
    match = OFFSET.search(text)
    if match is None:
        return text, None
    minutes = int(match["hours"] or 0) * 60 + int(match["minutes"] or 0)
    if minutes > MAX_OFFSET_MINUTES:
        raise CellMismatch(ImportMessageCode.CELL_NO_TIME, value=text)
    return text[: match.start()], timezone(timedelta(minutes=-minutes if match["sign"] == "-" else minutes))


def _time(text: str) -> time:
    """Return the time of day of a folded text. `14.30` alone may be a number, so a word must follow it."""
    if hour := HOUR.match(text):
        return time(_hour(int(hour[1]), hour["half"]))
    match = TIME.match(text)
    if match is None or (match["mark"] == "." and not (match["half"] or match["word"])):
        raise ValueError
    microseconds = int((match[5] or "0").ljust(6, "0")[:6])
    return time(_hour(int(match[1]), match["half"]), int(match[3]), int(match[4] or 0), microseconds)


def _hour(hour: int, half: str | None) -> int:
    """Return the hour of the day; `13 p` is 13, as some programs write it."""
    if hour > LAST_HOUR[half]:
        raise ValueError
    return hour if half is None else hour % 12 + (12 if half == "p" else 0)
