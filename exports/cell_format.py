"""How values are written: under whose headers, and in which time zone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from exports.cells import Cell

THOUSANDTHS = -3
FOUR_DECIMALS = Decimal("0.0001")


class Dialect(StrEnum):
    """Column headers of an exported file. A PIPEDRIVE file can be imported again without changing anything."""

    AFTERWIN = "afterwin"
    PIPEDRIVE = "pipedrive"


@dataclass(frozen=True)
class CellFormatter:
    """How the values of a row become cells. `zone`: in which moments are told."""

    dialect: Dialect
    zone: ZoneInfo

    def format(self, value: Any) -> Cell:
        """What stands in the cell of a value; most are cells as they are."""
        write = WRITERS.get(type(value))
        return value if write is None else write(self, value)

    def format_datetime(self, value: datetime) -> Cell:
        """A moment in the zone. For Pipedrive's readers a text, to the microsecond and with the offset."""
        local = value.astimezone(self.zone)
        return local.isoformat() if self.dialect is Dialect.PIPEDRIVE else local

    def format_decimal(self, value: Decimal) -> Cell:
        """A number. One with three decimals could be read as thousands, where a comma is the decimal mark."""
        is_doubtful = value.as_tuple().exponent == THOUSANDTHS and self.dialect is Dialect.PIPEDRIVE
        return value.quantize(FOUR_DECIMALS) if is_doubtful else value


WRITERS: dict[type[Any], Callable[[CellFormatter, Any], Cell]] = {
    bool: lambda _, value: "Yes" if value else "No",
    datetime: CellFormatter.format_datetime,
    Decimal: CellFormatter.format_decimal,
    float: lambda manner, value: manner.format_decimal(Decimal(repr(value))),
}
"""Values that are no cells as they are."""
