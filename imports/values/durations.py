"""Parser of durations: `90`, `1:30`, `1 h 30 min`, `1,5 h` and `PT1H30M` are all 90 minutes, seconds are dropped.

A day has 24 hours.
"""

import re
from collections.abc import Mapping
from datetime import time, timedelta

from db.text import fold
from imports.messages import ImportMessageCode
from imports.tables import Cell, cell_text
from imports.values.cell_mismatch import CellMismatch, shorten

MINUTES = re.compile(r"^(\d{1,6})(?:\.0{1,6})?$")
NUMBER = re.compile(r"\d{1,5}(?:[.,]\d{1,2})?")
CLOCK = re.compile(r"^(\d{1,5}):([0-5]\d)(?::[0-5]\d)?(?: ?(?:h|hrs?|std)\.?)?$")
ISO = re.compile(
    r"^p(?=[\dt])(?:(\d{1,2})w)?(?:(\d{1,3})d)?(?:t(?=\d)(?:(\d{1,5})h)?(?:(\d{1,6})m)?(?:(\d{1,7})(?:[.,]\d{1,9})?s)?)?$"
)
"""ISO 8601."""
WORDS = re.compile(
    r"^(?=\d)(?:(?P<weeks>\d{1,2}) ?(?:w|wks?|weeks?|wochen?|semanas?|semaines?)\.?,? ?)?"
    r"(?:(?P<days>\d{1,3}(?:[.,]\d{1,2})?) ?(?:d|days?|tage?|dias?|j|jours?)\.?,? ?(?:(?:and|und|y|e|et) )?)?"
    r"(?:(?P<hours>\d{1,5}(?:[.,]\d{1,2})?) ?(?:h|hrs?|hours?|std|stunden?|horas?|heures?)\.?)?"
    r",? ?(?:(?:and|und|y|e|et) )?(?:(?P<minutes>\d{1,6})(?!\d) ?(?:m|mins?|minutes?|minuten|minutos?|['’′])?\.?)?"
    r"(?:,? ?(?P<seconds>\d{1,7}) ?(?:s|secs?|seconds?|sek|sekunden|seg|segundos?|secondes?|\"|”|′′)\.?)?$"
)
"""Weeks to seconds in English, German, Spanish, Portuguese and French, folded."""
HALVES = re.compile(r"(?P<whole>\d{0,5}) ?(?P<part>[¼½¾])")
PARTS = {"¼": ".25", "½": ".5", "¾": ".75"}
MAX_LENGTH = 60
MAX_MINUTES = 60 * 24 * 366


def parse_minutes(cell: Cell, *, are_hours: bool = False) -> int:
    """Return the minutes of a duration; `CellMismatch` if there is none. A plain number is one of minutes, or hours."""
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    text = cell_text(cell)
    duration = _duration(f"{text} h" if are_hours and NUMBER.fullmatch(text) else text)
    if duration is None:
        raise CellMismatch(ImportMessageCode.CELL_NO_DURATION, value=shorten(cell))
    minutes = round(duration.total_seconds()) // 60
    if minutes > MAX_MINUTES:
        raise CellMismatch(ImportMessageCode.CELL_OVER_A_YEAR, value=cell_text(cell))
    return minutes


def _duration(text: str) -> timedelta | None:
    folded = fold(HALVES.sub(_decimals, text)) if len(text) <= MAX_LENGTH else ""
    if match := MINUTES.match(folded):
        return timedelta(minutes=int(match[1]))
    if match := CLOCK.match(folded):
        return timedelta(hours=int(match[1]), minutes=int(match[2]))
    if match := ISO.match(folded):
        weeks, days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
        return timedelta(days, seconds, weeks=weeks, hours=hours, minutes=minutes)
    match = WORDS.match(folded)
    return _duration_of_words({unit: text for unit, text in match.groupdict().items() if text}) if match else None


def _decimals(match: re.Match[str]) -> str:
    return f"{match['whole'] or '0'}{PARTS[match['part']]}"


def _duration_of_words(parts: Mapping[str, str]) -> timedelta | None:
    """Return the sum of numbers by their units; None for `1 h 75`, whose minutes are no part of an hour."""
    if {"days", "hours"} & parts.keys() and int(parts.get("minutes", 0)) >= 60:  # noqa: PLR2004  # of an hour
        return None
    return timedelta(**{unit: float(text.replace(",", ".")) for unit, text in parts.items()})
