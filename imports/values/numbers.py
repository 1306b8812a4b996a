"""Parsers of numbers. The decimal mark is detected for a whole column, never for one cell.

Brackets mean a negative amount, as in accounts. Groups have three digits, or in India two before the last three.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple
from unicodedata import decimal

from imports.errors import AmbiguousColumn
from imports.messages import ImportMessageCode
from imports.tables import PERCENT, Cell, MarkedNumber, cell_text
from imports.values.cell_mismatch import CellMismatch, format_row_numbers, shorten
from imports.values.currency_marks import currencies_of, split_currency
from imports.values.scales import PLAIN, Scale, certain_factor, split_scale

DECIMAL_MARKS = (".", ",")
GROUP_SIZE, INDIAN_GROUP_SIZE = 3, 2
MAX_NUMBER = Decimal(10) ** 15
MAX_LENGTH = 60
MAX_PERCENTAGE = 100
BLANKS = re.compile("[\\s'’\u00a0\u202f\u200b-\u200f\u2060\ufeff]")
"""What may stand within or around a number and means nothing, also invisible marks of direction."""
ARABIC_MARKS = str.maketrans("٫٬", ".,")
SPACED = re.compile(r"[0-9][\s'’][0-9]")
SPACED_GROUPS = re.compile(
    r"[^0-9]*(?:[0-9]{1,3}(?:[\s'’][0-9]{3})+|[0-9]{1,2}(?:[\s'’][0-9]{2})+[\s'’][0-9]{3})(?:[.,][0-9]+)?[^0-9]*"
)
"""Digits with blanks between them, which separate groups of three, or those of India."""
NUMBER = re.compile(r"^[+-]?(?:[0-9]+|[0-9]{1,3}(?:([.,])[0-9]{2,3})(?:\1[0-9]{2,3})*|)(?:[.,][0-9]+)?$")
PLAIN_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
"""Numbers as programs write them, which are most."""
AMBIGUOUS = re.compile(r"^[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}$")
EXPONENT = re.compile(r"[+-]?[0-9]{1,15}(?:\.[0-9]{1,15})?(?:e[+-]?|E-?)[0-9]{1,2}")
"""Numbers as programs write large and small ones, such as `1.2e3`; those of spreadsheets have lost digits."""
SHORTENED_NUMBER = re.compile(r"[0-9](?:[.,][0-9]{1,15})?E[+][0-9]{2}")
"""How spreadsheet programs save a long number: the digits that are not shown are lost."""
HUGE = re.compile(r"[0-9.,\s'’+-]+")


class NoWholeNumber(CellMismatch):
    """A cell that should count something holds no whole number, but perhaps a range such as `11-50`."""


@dataclass
class NumberColumn:
    """Statistics of a column: the decimal marks that fit all of its numbers."""

    possible: set[str] = field(default_factory=lambda: set(DECIMAL_MARKS))
    ambiguous_rows: list[int] = field(default_factory=list)
    count: int = 0
    mismatches: int = 0
    clean: Callable[[str], str] | None = None
    """Removes what may stand with a number, such as the sign of its currency."""

    def observe(self, row: int, cell: Cell) -> None:
        """Count a cell that is not empty."""
        self.count += 1
        if not isinstance(cell, str):
            self.mismatches += not isinstance(cell, Decimal)
            return
        text = self.clean(cell) if self.clean else cell
        marks = {mark for mark in DECIMAL_MARKS if _parse_number(text, mark) is not None}
        if marks:
            self.possible &= marks
            if AMBIGUOUS.match(_plain(text)):
                self.ambiguous_rows.append(row)
        elif len(text) <= MAX_LENGTH or not HUGE.fullmatch(text):
            self.mismatches += 1

    def detect_decimal_mark(self, file: str, column: str, option: str | None, mark_of_others: str | None = None) -> str:
        """Return the decimal mark that fits every number; `AmbiguousColumn` if there is none or several.

        `option` is the mark that the user chose. `mark_of_others` is that of the other columns of the file, and
        decides if the user chose none.
        """
        if not self.possible:
            raise AmbiguousColumn(file, ImportMessageCode.NUMBERS_WITHOUT_ONE_MARK, column=column)
        if option and option not in self.possible:
            mark = min(self.possible)
            raise AmbiguousColumn(
                file, ImportMessageCode.NUMBERS_WITH_OTHER_MARK, column=column, mark=mark, chosen=option
            )
        if option:
            return option
        if mark_of_others in self.possible:
            return str(mark_of_others)
        if len(self.possible) > 1 and self.ambiguous_rows:
            rows = format_row_numbers(self.ambiguous_rows)
            raise AmbiguousColumn(file, ImportMessageCode.NUMBERS_AMBIGUOUS, column=column, rows=rows)
        return min(self.possible, key=DECIMAL_MARKS.index)


@dataclass
class PercentColumn(NumberColumn):
    """Statistics of a column of percentages, which spreadsheets may save as fractions of one."""

    clean: Callable[[str], str] | None = field(default_factory=lambda: without_percent)
    has_fraction: bool = False
    has_more: bool = False
    """Whether there is a number without a sign that is larger than one."""

    @property
    def are_fractions(self) -> bool:
        """Whether the numbers without a sign are fractions."""
        return self.has_fraction and not self.has_more

    def observe(self, row: int, cell: Cell) -> None:
        """Count a cell that is not empty."""
        super().observe(row, cell)
        if not has_percent(cell):
            numbers = (
                [cell] if isinstance(cell, Decimal) else [_parse_number(str(cell), mark) for mark in DECIMAL_MARKS]
            )
            for number in filter(None, numbers):
                self.has_fraction |= 0 < number < 1
                self.has_more |= number > 1


def has_percent(cell: Cell) -> bool:
    """Return whether a percentage has its sign, in the cell or in its format."""
    return cell.mark == PERCENT if isinstance(cell, MarkedNumber) else isinstance(cell, str) and "%" in cell


def is_number(cell: Cell) -> bool:
    """Return whether a cell is a number with either decimal mark, perhaps with the sign or code of a currency."""
    if not isinstance(cell, str):
        return isinstance(cell, Decimal)
    return any(_parse_number(without_currency(cell), mark) is not None for mark in DECIMAL_MARKS)


def parse_decimal(cell: Cell, mark: str) -> Decimal:
    """Return the number of a cell with this decimal mark; `CellMismatch` if there is none."""
    number = _parse_number(cell, mark) if isinstance(cell, str) else cell
    if not isinstance(number, Decimal):
        code = ImportMessageCode.CELL_SHORTENED if is_shortened(cell) else ImportMessageCode.CELL_NO_NUMBER
        raise CellMismatch(code, value=shorten(cell))
    if abs(number) > MAX_NUMBER:
        raise CellMismatch(ImportMessageCode.CELL_TOO_LARGE, value=shorten(cell))
    return number


def is_shortened(cell: Cell) -> bool:
    """Return whether a cell is a number whose last digits are lost."""
    return isinstance(cell, str) and SHORTENED_NUMBER.fullmatch(cell) is not None


def parse_integer(cell: Cell) -> int:
    """Return the integer of a cell; `NoWholeNumber` if there is none.

    A mark before three digits is grouping. Decimals may only be zeros, as programs write them: `120.0` is 120.
    """
    number = _whole_number(cell) if isinstance(cell, str) else cell
    if not isinstance(number, Decimal) or abs(number) > MAX_NUMBER or number != int(number):
        raise NoWholeNumber(ImportMessageCode.CELL_NO_WHOLE_NUMBER, value=shorten(cell))
    return int(number)


def _whole_number(text: str) -> Decimal | None:
    numbers = (_parse_number(text, mark) for mark in DECIMAL_MARKS)
    return max((number for number in numbers if number is not None and number == int(number)), key=abs, default=None)


def without_currency(text: str) -> str:
    """Return an amount without the sign or code of its currency."""
    return split_currency(text)[0]


def stated_currencies(cell: Cell) -> tuple[str, ...]:
    """Return the currencies that a sign or code with a number may mean; none if the cell states none."""
    if isinstance(cell, MarkedNumber):
        return currencies_of(cell.mark)
    return split_currency(cell)[1] if isinstance(cell, str) else ()


def without_percent(text: str) -> str:
    """Return a percentage without its sign."""
    return text.strip().removesuffix("%")


class Amount(NamedTuple):
    """An amount, and the currencies that a sign or code with it may mean."""

    number: Decimal
    currencies: tuple[str, ...] = ()


def parse_amount(cell: Cell, mark: str, of_column: Scale = PLAIN) -> Amount:
    """Return the amount of a cell; `CellMismatch` if there is none, or if it may be in thousands or in millions.

    `of_column`: what the header says of the currency and the factor, for cells that say nothing.
    """
    text, scale = split_scale(cell) if isinstance(cell, str) else (cell, Scale(1, stated_currencies(cell)))
    if isinstance(cell, MarkedNumber) and not scale.currencies:
        raise CellMismatch(ImportMessageCode.CELL_NO_NUMBER, value=shorten(cell))
    number = parse_decimal(text, mark)
    if scale.factor != 1 or of_column.factor != 1:
        number = parse_decimal(number * certain_factor(cell_text(cell), scale, of_column), mark)
    return Amount(number, scale.currencies or of_column.currencies)


def parse_percentage(cell: Cell, mark: str, *, are_fractions: bool = False) -> Decimal:
    """Return a percentage from 0 to 100; `CellMismatch` if there is none.

    `are_fractions`: numbers of the column that have no sign are fractions of one.
    """
    percentage = parse_decimal(without_percent(cell) if isinstance(cell, str) else cell, mark)
    if (isinstance(cell, MarkedNumber) and cell.mark == PERCENT) or (are_fractions and not has_percent(cell)):
        percentage *= 100
    if not 0 <= percentage <= MAX_PERCENTAGE:
        raise CellMismatch(ImportMessageCode.CELL_NO_PERCENTAGE, value=shorten(cell), most=MAX_PERCENTAGE)
    return percentage


def _plain(text: str) -> str:
    """Return a number without blanks, and a negative one with a sign before it."""
    plain = BLANKS.sub("", text)
    if not plain.isascii():
        plain = plain.translate(ARABIC_MARKS)
        plain = "".join(str(decimal(each)) if each.isdecimal() else each for each in plain).replace("−", "-")
    if plain.startswith("(") and plain.endswith(")"):
        return f"-{plain[1:-1]}"
    return f"-{plain[:-1]}" if plain.endswith("-") else plain


def _parse_number(text: str, mark: str) -> Decimal | None:
    are_groups = SPACED.search(text) is None or SPACED_GROUPS.fullmatch(text) is not None
    plain = _plain(text) if len(text) <= MAX_LENGTH and are_groups else ""
    if mark == "." and PLAIN_NUMBER.fullmatch(plain):
        return Decimal(plain)
    if (mark == "." or "." not in plain) and EXPONENT.fullmatch(plain):
        return Decimal(plain)
    if not NUMBER.match(plain) or not re.search(r"[0-9]", plain):
        return None
    group = "," if mark == "." else "."
    whole, _, fraction = plain.partition(mark)
    if mark in fraction or group in fraction or not _is_grouped(whole, group):
        return None
    return Decimal(f"{whole.replace(group, '') or '0'}.{fraction or '0'}")


def _is_grouped(whole: str, group: str) -> bool:
    first, *rest = whole.lstrip("+-").split(group)
    if not rest:
        return True
    sizes = {len(digits) for digits in rest[:-1]}
    return (
        0 < len(first) <= GROUP_SIZE
        and first != "0"
        and len(rest[-1]) == GROUP_SIZE
        and (sizes <= {GROUP_SIZE} or (sizes == {INDIAN_GROUP_SIZE} and len(first) <= INDIAN_GROUP_SIZE))
    )
