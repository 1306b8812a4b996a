"""What a cell may hold, and how a text in it stays the text that it is.

A spreadsheet computes what begins like a formula, whoever wrote it (OWASP, CSV injection). So such a text gets an
apostrophe in front, which spreadsheets take as "this is text". A text that begins with apostrophes and then like a
formula gets one as well; so what was guarded can be told from what was not, and `literal` gives every text back.

XLSX has another way: texts are marked as such, but some characters have to be written as `_x000D_`.
"""

import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeAlias

Cell: TypeAlias = str | int | Decimal | datetime | date | time | None

APOSTROPHE = "'"
FORMULA = frozenset("=+-@\t\r＝＋－＠")
"""With one of these a formula begins; the wide ones, where the keyboard is Japanese."""
UNWRITABLE = re.compile("[\x01-\x08\x0b-\x1f\x7f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
"""What XML cannot say or would change, and what looks like the escape for it (ECMA-376, ST_Xstring)."""
ESCAPE = re.compile("_x(?!0000|D[89A-F])([0-9A-F]{4})_", re.IGNORECASE)
"""Not of NUL and of halves of characters, which no text has."""


def is_formula_like(text: str) -> bool:
    """Whether a spreadsheet may compute this, were it typed in; apostrophes in front do not count."""
    return text.lstrip(APOSTROPHE)[:1] in FORMULA


def escape_formula(text: str) -> str:
    """The text as it stands in a CSV file: never a formula, and with the blanks at its ends."""
    return APOSTROPHE + text if _wants_guard(text) else text


def unescape_formula(cell: str) -> str:
    """The text that stands in a CSV file: without the guard if it has one, else without blanks at its ends."""
    return cell[1:] if cell[:1] == APOSTROPHE and _wants_guard(cell[1:]) else cell.strip()


def escape_xlsx(text: str) -> str:
    """The text as it stands in XLSX."""
    return UNWRITABLE.sub(lambda found: f"_x{ord(found[0]):04X}_", text)


def unescape_xlsx(cell: str) -> str:
    """The text that stands in XLSX."""
    return ESCAPE.sub(lambda found: chr(int(found[1], 16)), cell)


def _wants_guard(text: str) -> bool:
    bare = text.lstrip(APOSTROPHE)
    return is_formula_like(text) or bare != bare.strip()
