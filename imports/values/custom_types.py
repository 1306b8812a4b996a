"""The type of a new custom field, guessed from all cells of its column.

A field keeps what was written: it is one of numbers only if the number, written plainly, says every cell again, and one
of days only if no cell has a time of day or a year of two digits. All others are texts: `1.10` is no number among
versions, and `38 R` is no amount.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime, time
from decimal import Decimal

from db.models import FieldType
from db.text import fold
from imports.dialects.vocabulary import PHONE_WORD
from imports.headers.header_parser import CustomColumn
from imports.tables import Cell, MarkedNumber, cell_text
from imports.values.cell_mismatch import CellMismatch, shorten
from imports.values.date_columns import DateColumn
from imports.values.dates import iso_moment
from imports.values.numbers import HUGE, MAX_LENGTH, NumberColumn, stated_currencies, without_currency
from imports.values.times import COLON_TIME, parse_time, split_moment

MAX_SHORT_TEXT = 255
MIN_TEXT_CELLS = 100
MAX_EXAMPLES = 3
CODE = re.compile(r"^(?:\+|0\d)|^\d{16,}$|^\d+e", re.IGNORECASE)
PLAIN = re.compile(
    r"-?(?:[0-9]+|[0-9]{1,3}(?P<group>[.,'’\s])[0-9]{3}(?:(?P=group)[0-9]{3})*)(?:(?P<mark>[.,])(?P<fraction>[0-9]+))?"
)
"""A number as it is written back, perhaps in groups of three digits."""
WITH_YEAR = re.compile(r"[0-9]{4}|[^\W\d_]{3}")
"""A year of four digits, or the name of a month."""
DIGIT = re.compile(r"\d")
MIN_PHONE_DIGITS = 3
COMPACT = re.compile(r"[0-9]{8}")
AROUND_NUMBER = re.compile(r"[\d.,\s'’()+−-]+")
STRONG_MARK = re.compile(r"[^a-zA-Z]*[^a-zA-Z.][^a-zA-Z]*|[A-Z]{3}|.*[$€£¥].*|zł|Kč|euros?|dollars?", re.IGNORECASE)
"""Marks that stand for a currency alone; others, such as `R`, may be sizes or grades."""
WORDS_AS_CODES = frozenset({"ALL", "ANG", "BOB", "COP", "CUP", "GEL", "LAK", "MAD", "MOP", "PEN", "SOS", "TOP", "TRY"})
MONEY_WORDS = re.compile(
    r"amount|price|cost|budget|revenue|salary|fee|payment|turnover|sales|value|total|money|spend"
    r"|importe|precio|coste|presupuesto|ingreso|valor|betrag|preis|kosten|umsatz|wert|prix|montant|cout|valeur"
    r"|preco|custo|receita|importo|prezzo|costo|bedrag|prijs|waarde|kwota|cena|wartosc|сумма|цена|стоимость"
    r"|belopp|pris|varde|tutar|fiyat|金額|価格"
)
"""Folded words in the header of a column of amounts."""


@dataclass
class WrittenNumbers:
    """How the numbers of a column are written."""

    are_plain: bool = True
    fractions: set[int] = field(default_factory=set)
    """Numbers of decimals."""
    ends_with_zero: bool = False
    has_groups: bool = False
    has_groups_and_fraction: bool = False

    def observe(self, cell: Cell) -> None:
        """Look at a cell; the import says which number no field can hold."""
        if isinstance(cell, str) and len(cell) > MAX_LENGTH and HUGE.fullmatch(cell):
            return
        match = PLAIN.fullmatch(cell.strip()) if isinstance(cell, str) and len(cell) <= MAX_LENGTH else None
        text = f"{cell:f}" if isinstance(cell, Decimal) else match and _digits(match)
        if text is None or not _is_exact(text):
            self.are_plain = False
        elif match is not None:
            fraction, group = match["fraction"] or "", match["group"]
            self.fractions.add(len(fraction))
            self.ends_with_zero |= fraction.endswith("0")
            self.has_groups |= group is not None
            self.has_groups_and_fraction |= group is not None and bool(fraction)

    @property
    def can_be_written_back(self) -> bool:
        """Whether a number says everything that its cell did."""
        same_decimals = not self.ends_with_zero or len(self.fractions) == 1
        return self.are_plain and same_decimals and (not self.has_groups or self.has_groups_and_fraction)


@dataclass
class ColumnStatistics:
    """Statistics of a custom column, from which its field type is guessed."""

    dates: DateColumn = field(default_factory=DateColumn)
    numbers: NumberColumn = field(default_factory=lambda: NumberColumn(clean=without_currency))
    written: WrittenNumbers = field(default_factory=WrittenNumbers)
    are_days: bool = True
    """Whether all dates have a year of four digits or the name of a month, and no time of day."""
    times: int = 0
    codes: int = 0
    amounts: int = 0
    """Cells with the sign or code of one currency."""
    weak_marks: int = 0
    """Cells whose mark may be that of a currency, or another."""
    marked: int = 0
    """Cells with the sign of a currency or of a percentage, which a number without it would lose."""
    numbered: int = 0
    """Cells with as many digits as a phone number has."""
    longest: int = 0
    examples: list[str] = field(default_factory=list)

    def observe(self, row: int, cell: Cell) -> None:
        """Count a cell that is not empty."""
        if len(self.examples) < MAX_EXAMPLES:
            self.examples.append(shorten(cell))
        if self.dates.count == self.dates.mismatches and self.numbers.count == self.numbers.mismatches > MIN_TEXT_CELLS:
            self.longest = max(self.longest, len(cell_text(cell)))  # enough cells are plain text
            return
        text = cell_text(cell)
        self.dates.observe(row, cell)
        self.numbers.observe(row, cell)
        self.written.observe(cell)
        self.are_days = self.are_days and _is_day(cell)
        self.times += COLON_TIME.match(text) is not None and _is_time(cell)
        self.codes += CODE.match(text) is not None
        currencies = stated_currencies(cell)
        self.amounts += len(currencies) == 1
        self.weak_marks += bool(currencies) and isinstance(cell, str) and _is_weak(cell)
        self.numbered += len(DIGIT.findall(text[:MAX_LENGTH])) >= MIN_PHONE_DIGITS
        self.marked += bool(currencies) or isinstance(cell, MarkedNumber)
        self.longest = max(self.longest, len(text))

    def guess_type(self, column: CustomColumn) -> FieldType:
        """Return the type of the field that keeps every cell as it is."""
        dates, numbers = self.dates, self.numbers
        are_numbers = numbers.count > numbers.mismatches == 0 and bool(numbers.possible)
        is_money = not self.weak_marks or MONEY_WORDS.search(column.folded) is not None
        are_amounts = are_numbers and self.amounts == numbers.count and is_money
        fits_by_type = {
            FieldType.ADDRESS: bool(column.parts),
            FieldType.MONETARY: are_amounts or (bool(column.currency) and not numbers.mismatches),
            FieldType.PHONE: PHONE_WORD.search(column.folded) is not None and 2 * self.numbered >= dates.count,
            FieldType.DATE: dates.count > dates.mismatches == 0 and bool(dates.possible) and self.are_days,
            FieldType.TIME: dates.count > 0 and self.times == dates.count,
            FieldType.NUMBER: are_numbers and not self.codes and not self.marked and self.written.can_be_written_back,
            FieldType.LARGE_TEXT: self.longest > MAX_SHORT_TEXT,
        }
        return next((field_type for field_type, fits in fits_by_type.items() if fits), FieldType.TEXT)


def _digits(match: re.Match[str]) -> str:
    """Return a number without groups, with a decimal point."""
    whole = match[0] if match["mark"] is None else match[0][: match.start("mark")]
    return f"{re.sub(r'[^0-9-]', '', whole)}.{match['fraction'] or '0'}"


def _is_exact(text: str) -> bool:
    """Return whether a number is kept with all of its digits."""
    number = Decimal(text)
    return Decimal(repr(float(number))) == number


def _is_day(cell: Cell) -> bool:
    if not isinstance(cell, str):
        return not isinstance(cell, datetime) or (cell.time() == time() and cell.tzinfo is None)
    moment = iso_moment(cell)
    if moment is not None:
        return moment.time() == time() and moment.tzinfo is None and not COMPACT.fullmatch(cell)
    day, time_of_day = split_moment(cell)
    return WITH_YEAR.search(day) is not None and (not time_of_day or _is_plain_midnight(time_of_day))


def _is_plain_midnight(text: str) -> bool:
    try:
        return parse_time(text) == time()
    except CellMismatch:
        return False


def _is_time(cell: Cell) -> bool:
    try:
        return parse_time(cell) is not None
    except CellMismatch:
        return False


def _is_weak(text: str) -> bool:
    marks = [mark for mark in AROUND_NUMBER.split(text) if mark]
    return all(STRONG_MARK.fullmatch(mark) is None or mark in WORDS_AS_CODES for mark in marks)


def type_in_words(field_type: FieldType) -> str:
    """Return what a person calls a type."""
    return fold(field_type.value.replace("_", " "))
