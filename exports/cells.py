"""Types of cells, and the escaping of texts, so that a spreadsheet shows exactly the text that was exported.

A spreadsheet evaluates a text that begins like a formula (OWASP, CSV injection). In CSV such a text gets a leading
apostrophe, which spreadsheets take as a mark of text. A text that begins with apostrophes and then like a formula gets
one more, so that `unescape_formula` returns every text unchanged. So does a text that looks like an error of a cell,
or like the mark of a missing value. A spreadsheet of another language may split cells at `;`, so a formula after such a
mark or a line break gets an apostrophe, too.

XLSX marks texts as such, but some characters have to be written as `_x000D_`.
"""

import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeAlias

Cell: TypeAlias = str | int | Decimal | datetime | date | time | None


class Word(str):
    """A word of ours, which an export says in its language. Other texts are users' own."""

    __slots__ = ()


APOSTROPHE = "'"
FORMULA = frozenset("=+-@\t\r＝＋－＠")
"""First characters of a formula; the wide ones are those of Japanese keyboards."""
_INNER_FORMULA = r"(?=[=＝]|[+\-@＋－＠]\S)"
INNER_START = re.compile(rf"([;|\t\r\n]'*){_INNER_FORMULA}")
"""Where a cell could begin like a formula if it were split: a dash and a blank begin the item of a list."""
ESCAPED_INNER_START = re.compile(rf"([;|\t\r\n]'*)'{_INNER_FORMULA}")
_ERROR_VALUES = (
    "#N/A #REF! #VALUE! #DIV/0! #NAME? #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #GETTING_DATA "
    "#N/D #¡REF! #¡VALOR! #¡DIV/0! #¿NOMBRE? #¡NUM! #¡NULO! #VALOR! #NOME? #NÚM! #NULO! "
    "#NV #BEZUG! #WERT! #ZAHL! #VALEUR! #NOM? #NOMBRE! #NUL!"
)
ERROR_VALUES = frozenset(_ERROR_VALUES.split())
"""What spreadsheets write to CSV for a cell with an error, in English, Spanish, Portuguese, German and French."""
ZERO_DATES = frozenset(
    {
        *(f"{day}{time}" for day in ("0000-00-00", "1899-12-30") for time in ("", " 00:00", " 00:00:00")),
        "0001-01-01 00:00:00",
        *(f"{day}T00:00:00{zone}" for day in ("0000-00-00", "0001-01-01", "1899-12-30") for zone in ("", "Z", ".000Z")),
        *("00/00/0000", "00.00.0000", "00-00-0000", "0/0/0000", "00/01/1900", "0/1/1900", "01/00/1900", "1/0/1900"),
    }
)
"""What programs write for no date."""
NO_VALUES = frozenset(
    {
        *("NULL", "null", "\\N", "N/A", "n/a", "-", "--", "–", "—"),
        *("NaN", "nan", "None", "NaT", "<NA>", "(blank)", "(null)", "(none)"),
        *ZERO_DATES,
    }
)
"""What programs and people write into a cell that has no value."""
UNWRITABLE = re.compile("[\x01-\x08\x0b-\x1f\x7f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
"""Characters that XML cannot hold or would change, and text that looks like their escape (ECMA-376, ST_Xstring)."""
ESCAPE = re.compile("_x(?!0000|D[89A-F])([0-9A-F]{4})_", re.IGNORECASE)
"""The escape of a character, but not of NUL or a surrogate, which no text has."""


def is_formula_like(text: str) -> bool:
    """Return whether a spreadsheet may evaluate this text, ignoring leading apostrophes."""
    return text.lstrip(APOSTROPHE)[:1] in FORMULA


def escape_formula(text: str) -> str:
    """Return the cell of a text in CSV: never a formula, and with leading and trailing blanks kept."""
    cell = INNER_START.sub(rf"\1{APOSTROPHE}", text)
    return APOSTROPHE + cell if _needs_escape(cell) else cell


def unescape_formula(cell: str) -> str:
    """Return the text of a CSV cell: without the escape if there is one, else without surrounding blanks."""
    text = cell[1:] if cell[:1] == APOSTROPHE and _needs_escape(cell[1:]) else cell.strip()
    return ESCAPED_INNER_START.sub(r"\1", text)


def escape_xlsx(text: str) -> str:
    """Return the cell of a text in XLSX, with leading and trailing blanks kept."""
    written = UNWRITABLE.sub(_escaped, text)
    if written[-1:].isspace():
        written = written[:-1] + _escaped(written[-1])
    return _escaped(written) + written[1:] if written[:1].isspace() or written.strip() in NO_VALUES else written


def _escaped(text: re.Match[str] | str) -> str:
    return f"_x{ord(text[0][0]):04X}_"


def unescape_xlsx(cell: str) -> str:
    """Return the text of an XLSX cell."""
    return ESCAPE.sub(lambda match: chr(int(match[1], 16)), cell)


def _needs_escape(text: str) -> bool:
    bare = text.lstrip(APOSTROPHE)
    return is_formula_like(text) or bare != bare.strip() or bare in ERROR_VALUES | NO_VALUES
