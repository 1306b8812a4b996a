"""Number formats of XLSX workbooks, and the dates and durations that they make of numbers (ECMA-376, 18.8.30)."""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import NamedTuple

from imports.tables.cells import PERCENT, Cell, MarkedNumber

EPOCH, EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001  # cells have no time zone
LEAP_BUG = 60
"""Lotus 1-2-3 had a 29 February 1900, which has this number; days before it are one number lower."""
MAX_SERIAL = 2_958_466
MILLISECONDS = 86_400_000
NOT_CODES = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\[\]]*\]', re.IGNORECASE)
"""Parts of a format that are no codes: quoted text, escapes, padding, colours, conditions and locales."""
SIGN = "[$€£¥₹₺₽₩₫₪₴฿]"
WORD = (
    rf"[A-Z]{{3}}|[A-Z]{{0,2}}{SIGN}|zł|[kK]r\.?|Kč|Ft|Rs\.?|S?Fr\.?|RM|Rp|R|[lL]ei|(?:лв|руб|грн)\.?|[Ee]uros?|[元円]"
)
CURRENCY = re.compile(
    rf'\[\$(?P<coded>[^\]-]{{1,8}})(?:-[^\]]{{0,20}})?\]|"\s{{0,3}}(?P<quoted>{WORD})\s{{0,3}}"'
    rf"|(?<![\[_*])(?P<sign>{SIGN})"
)
"""What a format says of a currency: `[$CHF-807]`, a quoted sign or code such as `"zł"`, or a sign alone.

A sign after `_` or `*` is not shown: a blank of its width stands there, or it fills the cell.
"""
PADDED = re.compile("0{2,20}")
"""A format that fills a number with zeros, as a code has them."""
ESCAPED = re.compile(r"\\(.)")


class NumberKind(Enum):
    """What the number of a cell is, by its format."""

    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    DURATION = "duration"


BUILT_IN: dict[int, NumberKind] = {
    **dict.fromkeys((*range(14, 18), 22, *range(27, 32), *range(34, 37), *range(50, 59)), NumberKind.DATE),
    **dict.fromkeys((18, 19, 20, 21, 32, 33, 45, 47), NumberKind.TIME),
    46: NumberKind.DURATION,
}


class NumberFormat(NamedTuple):
    """What a format makes of a number, and the mark of a currency or of a percentage that it shows with it.

    `width`: the least digits that it shows, as of a postal code; such a number is a text.
    """

    kind: NumberKind = NumberKind.NUMBER
    mark: str = ""
    width: int = 0


BUILT_IN_FORMATS = {number: NumberFormat(kind) for number, kind in BUILT_IN.items()} | dict.fromkeys(
    (9, 10), NumberFormat(mark=PERCENT)
)


def number_format(code: str) -> NumberFormat:
    """Return what a format code says of a number."""
    width = len(code) if PADDED.fullmatch(code) else 0
    return NumberFormat(kind_of_format(code), mark_of_format(code.partition(";")[0]), width)


def mark_of_format(code: str) -> str:
    """Return the sign or code of a currency, or the percent sign, in a format; empty if it has none."""
    currency = CURRENCY.search(ESCAPED.sub(r'"\1"', code).replace('""', ""))
    if currency is not None:
        return str(currency[currency.lastgroup or 0]).strip()
    return PERCENT if PERCENT in NOT_CODES.sub("", code) else ""


def kind_of_format(code: str) -> NumberKind:
    """Return what a format makes of a number."""
    codes = NOT_CODES.sub("", code.partition(";")[0]).lower()
    if codes in {"general", "standard"} or not re.search("[dmyhs]", codes):
        return NumberKind.NUMBER
    if re.search(r"\[[hms]+\]", codes):
        return NumberKind.DURATION
    if re.search("[dy]", codes) or not re.search("[hs]", codes):
        return NumberKind.DATE
    return NumberKind.TIME


def cell_of_number(number: Cell, style: NumberFormat, *, is_1904: bool) -> Cell:
    """Return the cell of a number. One that is no date or duration stays a number."""
    kind, mark, width = style
    if not isinstance(number, Decimal):
        return number
    if width and number == int(number) >= 0:
        return str(int(number)).zfill(width)
    if kind is NumberKind.NUMBER or not 0 <= number < MAX_SERIAL:
        return MarkedNumber(number, mark) if mark else number
    if kind is NumberKind.DURATION:
        return timedelta(milliseconds=_milliseconds(number))
    if kind is NumberKind.TIME or number < 1:
        return _time(number)
    return _date(number, is_1904=is_1904)


def _time(number: Decimal) -> time | timedelta:
    since_midnight = timedelta(milliseconds=_milliseconds(number))
    return (EPOCH + since_midnight).time() if since_midnight < timedelta(days=1) else since_midnight


def _date(number: Decimal, *, is_1904: bool) -> date | datetime | Decimal:
    epoch = EPOCH_1904 if is_1904 else EPOCH
    day = timedelta(days=1 if number < LEAP_BUG and not is_1904 else 0)
    try:
        at = epoch + day + timedelta(milliseconds=_milliseconds(number))
    except OverflowError:
        return number
    return at.date() if number == int(number) else at


def _milliseconds(number: Decimal) -> int:
    return round(number * MILLISECONDS)
