"""Parsers of numbers. The decimal mark is detected for a whole column, never for one cell."""

import re
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal, InvalidOperation

from imports.errors import AmbiguousColumn
from imports.pipedrive.dates import CellMismatch, format_row_numbers
from imports.pipedrive.sources import Cell

DECIMAL_MARKS = (".", ",")
GROUP_SIZE = 3
MAX_NUMBER = 10**15
BLANKS = re.compile("[\\s'’\u00a0\u202f]")
NUMBER = re.compile(r"^[+-]?(?:\d+|\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*|\d*)(?:[.,]\d+)?$")
AMBIGUOUS = re.compile(r"^[+-]?[1-9]\d{0,2}[.,]\d{3}$")


@dataclass
class NumberColumn:
    """Statistics of a column: the decimal marks that fit all of its numbers."""

    possible: set[str] = field(default_factory=lambda: set(DECIMAL_MARKS))
    ambiguous_rows: list[int] = field(default_factory=list)
    count: int = 0
    mismatches: int = 0

    def observe(self, row: int, cell: Cell) -> None:
        """Count a cell that is not empty."""
        self.count += 1
        if not isinstance(cell, str):
            self.mismatches += isinstance(cell, (date, time))
            return
        marks = {mark for mark in DECIMAL_MARKS if _parse_number(cell, mark) is not None}
        if not marks:
            self.mismatches += 1
            return
        self.possible &= marks
        if AMBIGUOUS.match(BLANKS.sub("", cell)):
            self.ambiguous_rows.append(row)

    def detect_decimal_mark(self, file: str, column: str, option: str | None, mark_of_others: str | None = None) -> str:
        """Return the decimal mark that fits every number; `AmbiguousColumn` if there is none or several.

        `option` is the mark that the user chose. `mark_of_others` is that of the other columns of the file, and
        decides if the user chose none.
        """
        if not self.possible:
            problem = "no decimal mark fits all of its numbers."
            raise AmbiguousColumn(file, column, problem, "Write its numbers as 1234.50.")
        if option and option not in self.possible:
            problem = f"its decimal mark is {min(self.possible)!r}, not {option!r}."
            raise AmbiguousColumn(file, column, problem, "Import this file on its own, without --decimal.")
        if option:
            return option
        if mark_of_others in self.possible:
            return str(mark_of_others)
        if len(self.possible) > 1 and self.ambiguous_rows:
            raise AmbiguousColumn(
                file,
                column,
                f"its decimal mark could be '.' or ',' ({format_row_numbers(self.ambiguous_rows)}).",
                "Choose one with --decimal , or --decimal .",
            )
        return min(self.possible, key=DECIMAL_MARKS.index)


def parse_decimal(cell: Cell, mark: str) -> Decimal:
    """Return the number of a cell with this decimal mark; `CellMismatch` if there is none."""
    if isinstance(cell, Decimal):
        return cell
    number = _parse_number(cell, mark) if isinstance(cell, str) else None
    if number is None:
        raise CellMismatch(f"{cell} is not a number")
    return number


def parse_integer(cell: Cell) -> int:
    """Return the integer of a cell; `CellMismatch` if there is none. Marks and blanks between digits are grouping."""
    try:
        digits = re.sub(r"[.,]", "", BLANKS.sub("", cell)) if isinstance(cell, str) else cell
        return _check_size(int(digits))  # type: ignore[arg-type]  # other types raise TypeError
    except (TypeError, ValueError):
        raise CellMismatch(f"{cell} is not a whole number") from None


def _check_size(number: int) -> int:
    if abs(number) > MAX_NUMBER:
        raise ValueError
    return number


def _parse_number(text: str, mark: str) -> Decimal | None:
    plain = BLANKS.sub("", text)
    if not NUMBER.match(plain) or not re.search(r"\d", plain):
        return None
    group = "," if mark == "." else "."
    whole, _, fraction = plain.partition(mark)
    if mark in fraction or group in fraction or not _is_grouped(whole, group):
        return None
    try:
        return Decimal(f"{whole.replace(group, '') or '0'}.{fraction or '0'}")
    except InvalidOperation:
        return None


def _is_grouped(whole: str, group: str) -> bool:
    first, *rest = whole.lstrip("+-").split(group)
    return not rest or (
        0 < len(first) <= GROUP_SIZE and first != "0" and all(len(digits) == GROUP_SIZE for digits in rest)
    )
