"""What a cell may hold, and how a text in it stays a text.

A spreadsheet computes what begins like a formula, whoever wrote it (OWASP, CSV injection). So such a text gets an
apostrophe in front, which spreadsheets take as "this is text". A text that begins with apostrophes and then like a
formula gets one as well; so what was guarded can be told from what was not, and `literal` gives every text back.
"""

from datetime import date, datetime, time
from decimal import Decimal
from typing import TypeAlias

Cell: TypeAlias = str | int | Decimal | datetime | date | time | None

APOSTROPHE = "'"
FORMULA = frozenset("=+-@\t\r＝＋－＠")
"""With one of these a formula begins; the wide ones, where the keyboard is Japanese."""


def is_formula_like(text: str) -> bool:
    """Whether a spreadsheet may compute this, were it typed in; apostrophes in front do not count."""
    return text.lstrip(APOSTROPHE)[:1] in FORMULA


def guarded(text: str) -> str:
    """The text as it stands in a CSV file: never a formula, and with the blanks at its ends."""
    return APOSTROPHE + text if _wants_guard(text) else text


def literal(cell: str) -> str:
    """The text that stands in a CSV file: without the guard if it has one, else without blanks at its ends."""
    return cell[1:] if cell[:1] == APOSTROPHE and _wants_guard(cell[1:]) else cell.strip()


def _wants_guard(text: str) -> bool:
    bare = text.lstrip(APOSTROPHE)
    return is_formula_like(text) or bare != bare.strip()
