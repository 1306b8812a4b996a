"""Formatting of values as cells, in a dialect and a time zone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from exports.cells import Cell, Word
from exports.spanish import WORDS, Language

THOUSANDTHS = -3
FOUR_DECIMALS = Decimal("0.0001")


class Dialect(StrEnum):
    """Column headers of an exported file. A PIPEDRIVE file can be imported again without changing anything."""

    AFTERWIN = "afterwin"
    PIPEDRIVE = "pipedrive"


@dataclass(frozen=True)
class CellFormatter:
    """Formats values as cells. Times are written in `zone`, words in `language`; Pipedrive's dialect is English."""

    dialect: Dialect
    zone: ZoneInfo
    language: Language = Language.EN

    def format(self, value: Any) -> Cell:
        """Return the cell of a value. Most values are cells as they are."""
        formatter = FORMATTERS.get(type(value))
        return value if formatter is None else formatter(self, value)

    def format_datetime(self, value: datetime) -> Cell:
        """Return a time in the zone; in Pipedrive's dialect as text, to the microsecond and with the offset."""
        local = value.astimezone(self.zone)
        return local.isoformat() if self.dialect is Dialect.PIPEDRIVE else local

    def format_decimal(self, value: Decimal) -> Cell:
        """Return a number. In Pipedrive's dialect it never has three decimals, which could be read as thousands."""
        is_ambiguous = value.as_tuple().exponent == THOUSANDTHS and self.dialect is Dialect.PIPEDRIVE
        return value.quantize(FOUR_DECIMALS) if is_ambiguous else value

    def format_word(self, value: str) -> str:
        """Return a word of ours in the language of the file."""
        is_english = self.language is Language.EN or self.dialect is Dialect.PIPEDRIVE
        return str(value) if is_english else WORDS[value]


FORMATTERS: dict[type[Any], Callable[[CellFormatter, Any], Cell]] = {
    bool: lambda formatter, value: formatter.format_word("Yes" if value else "No"),
    datetime: CellFormatter.format_datetime,
    Decimal: CellFormatter.format_decimal,
    float: lambda formatter, value: formatter.format_decimal(Decimal(repr(value))),
    Word: CellFormatter.format_word,
}
"""Formatters of the types that are not cells already."""
