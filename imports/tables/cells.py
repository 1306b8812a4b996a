"""Cells of tables, and cells whose value is lost."""

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import inf, isfinite
from typing import Any, Self, TypeAlias

from exports.cells import ERROR_VALUES, NO_VALUES, unescape_formula, unescape_xlsx
from imports.messages import ImportMessageCode

Cell: TypeAlias = str | Decimal | datetime | date | time | timedelta
"""A cell without surrounding blanks. In CSV it is always text, and an empty cell is the empty text."""

END_OF_FILE = "\x1a"
"""The character with which DOS ended files; some programs still write it."""
MARKS = frozenset(f"#='{END_OF_FILE}") | {text[0] for text in NO_VALUES}
"""First characters of the cells that are not the text that they show."""
QUOTED_FORMULA = re.compile(r'="([^"]*)"')
"""How programs keep a spreadsheet from reading a text as a number: `="0701"`."""
WHOLE_NUMBER = re.compile(r"[+-]?[0-9]{1,18}")
NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?")


PERCENT = "%"


class LostCell(str):
    """An empty cell whose value is lost; `loss` is the message about such cells."""

    __slots__ = ("loss",)
    loss: ImportMessageCode

    def __new__(cls, loss: ImportMessageCode) -> Self:
        """Create the cell."""
        cell = super().__new__(cls, "")
        cell.loss = loss
        return cell


class MarkedNumber(Decimal):
    """A number in whose format a mark stands: the sign or code of a currency, or `%`, with which 0.5 means 50."""

    __slots__ = ("mark",)
    mark: str

    def __new__(cls, number: Decimal, mark: str) -> Self:
        """Create the cell."""
        cell = super().__new__(cls, number)
        cell.mark = mark
        return cell

    @property
    def text(self) -> str:
        """The number as the cell shows it, so that it means the same in a text."""
        return f"{(self * 100).normalize():f}%" if self.mark == PERCENT else f"{self.mark} {self:f}"


ERROR_CELL, FORMULA_CELL = LostCell(ImportMessageCode.CELLS_WITH_ERROR), LostCell(ImportMessageCode.CELLS_WITH_FORMULA)
NO_VALUE_CELL = LostCell(ImportMessageCode.CELLS_WITHOUT_VALUE)


def marked_cell(text: str) -> Cell:
    """Return the cell of a text in CSV that begins with one of `MARKS`, or has an apostrophe."""
    first = text[:1]
    if text.strip() == END_OF_FILE:
        return ""
    if first == "#" and text.strip() in ERROR_VALUES:
        return ERROR_CELL
    if text.strip() in NO_VALUES:
        return NO_VALUE_CELL
    if first == "=" and (quoted := QUOTED_FORMULA.fullmatch(text)):
        return quoted[1].strip()
    return unescape_formula(text)


def workbook_text(text: str) -> Cell:
    """Return the cell of a text in a workbook: without blanks around it, unless they are escaped as in ours.

    Programs leave an escaped carriage return at the end of a text.
    """
    bare = text.strip()
    return NO_VALUE_CELL if bare in NO_VALUES else unescape_xlsx(bare).rstrip("\r")


def number_cell(text: str) -> Cell:
    """Return the cell of a number as workbooks write it: a decimal, or text if it is not a finite number."""
    if WHOLE_NUMBER.fullmatch(text):
        return Decimal(text)
    number = float(text) if NUMBER.fullmatch(text) else inf
    if not isfinite(number):
        return text.strip()
    return Decimal(int(number)) if number == int(number) else Decimal(str(number))


def cell_text(cell: Any) -> str:
    """Return a cell as text."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, MarkedNumber):
        return cell.text
    if isinstance(cell, Decimal):
        return f"{cell:f}"
    if isinstance(cell, timedelta):
        return _duration_text(cell)
    text: str = cell.isoformat(" ") if isinstance(cell, datetime) else cell.isoformat()
    return text


def _duration_text(duration: timedelta) -> str:
    minutes, seconds = divmod(int(duration.total_seconds()), 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}"
