"""Numbers as people write them. The decimal mark is decided for a whole column, never for one cell."""

import re
from dataclasses import dataclass, field
from datetime import date, time
from decimal import Decimal, InvalidOperation

from imports.errors import AmbiguousColumn
from imports.pipedrive.dates import CellMismatch, format_row_numbers
from imports.pipedrive.sources import Cell

DECIMAL_MARKS = (".", ",")
GROUP = 3
MAX_NUMBER = 10**15
BLANKS = re.compile("[\\s'’\u00a0\u202f]")
NUMBER = re.compile(r"^[+-]?(?:\d+|\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*|\d*)(?:[.,]\d+)?$")
DOUBTFUL = re.compile(r"^[+-]?[1-9]\d{0,2}[.,]\d{3}$")


@dataclass
class NumberColumn:
    """What the cells of one column let its decimal mark be."""

    possible: set[str] = field(default_factory=lambda: set(DECIMAL_MARKS))
    doubtful: list[int] = field(default_factory=list)
    count: int = 0
    others: int = 0

    def observe(self, row: int, cell: Cell) -> None:
        """Take one more cell into account."""
        self.count += 1
        if not isinstance(cell, str):
            self.others += isinstance(cell, (date, time))
            return
        marks = {mark for mark in DECIMAL_MARKS if _number(cell, mark) is not None}
        if not marks:
            self.others += 1
            return
        self.possible &= marks
        if DOUBTFUL.match(BLANKS.sub("", cell)):
            self.doubtful.append(row)

    def detect_decimal_mark(self, file: str, column: str, told: str | None, others: str | None = None) -> str:
        """The one decimal mark that fits every number of the column; `told` decides where two do, and has to fit.

        `others`: the mark of the file's other columns, which decides where nothing was told.
        """
        if not self.possible:
            problem = "no one decimal mark fits all of its numbers."
            raise AmbiguousColumn(file, column, problem, "Write its numbers as 1234.50.")
        if told and told not in self.possible:
            problem = f"its decimal mark is {min(self.possible)!r}, and not {told!r}."
            raise AmbiguousColumn(file, column, problem, "Import this file apart, without --decimal.")
        if told:
            return told
        if others in self.possible:
            return str(others)
        if len(self.possible) > 1 and self.doubtful:
            raise AmbiguousColumn(
                file,
                column,
                f"'.' or ',' could be its decimal mark (rows {format_row_numbers(self.doubtful)}).",
                "Say which with --decimal , or --decimal .",
            )
        return min(self.possible, key=DECIMAL_MARKS.index)


def parse_decimal(cell: Cell, mark: str) -> Decimal:
    """The number in a cell, given the decimal mark of its column."""
    if isinstance(cell, Decimal):
        return cell
    found = _number(cell, mark) if isinstance(cell, str) else None
    if found is None:
        raise CellMismatch(f"{cell} is no number")
    return found


def parse_integer(cell: Cell) -> int:
    """The whole number in a cell; marks and blanks between its digits are grouping."""
    try:
        return _sane(int(re.sub(r"[.,]", "", BLANKS.sub("", cell)) if isinstance(cell, str) else cell))  # type: ignore[arg-type]  # what is no number raises TypeError
    except (TypeError, ValueError):
        raise CellMismatch(f"{cell} is no whole number") from None


def _sane(number: int) -> int:
    if abs(number) > MAX_NUMBER:
        raise ValueError
    return number


def _number(text: str, mark: str) -> Decimal | None:
    plain = BLANKS.sub("", text)
    if not NUMBER.match(plain) or not re.search(r"\d", plain):
        return None
    group = "," if mark == "." else "."
    whole, _, fraction = plain.partition(mark)
    if mark in fraction or group in fraction or not _grouped(whole, group):
        return None
    try:
        return Decimal(f"{whole.replace(group, '') or '0'}.{fraction or '0'}")
    except InvalidOperation:
        return None


def _grouped(whole: str, group: str) -> bool:
    first, *rest = whole.lstrip("+-").split(group)
    return not rest or (0 < len(first) <= GROUP and first != "0" and all(len(each) == GROUP for each in rest))
