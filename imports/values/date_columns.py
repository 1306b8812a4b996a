"""Detection of the order of day and month, for a whole column and never for one cell."""

from dataclasses import dataclass, field

from imports.errors import AmbiguousColumn
from imports.messages import ImportMessageCode
from imports.tables import Cell
from imports.values.cell_mismatch import CellMismatch, format_row_numbers
from imports.values.dates import ISO, parse_date, parse_day
from imports.values.times import split_moment

ORDERS = ("DMY", "MDY", "YMD")


@dataclass
class DateColumn:
    """Statistics of a column: the orders of day and month that fit all of its dates."""

    possible: set[str] = field(default_factory=lambda: set(ORDERS))
    ambiguous_rows: list[int] = field(default_factory=list)
    count: int = 0
    mismatches: int = 0
    has_local_dates: bool = False
    """Whether there are dates such as 28/03/2026."""

    def observe(self, row: int, cell: Cell) -> None:
        """Count a cell that is not empty."""
        self.count += 1
        if not isinstance(cell, str) or ISO.match(cell):
            self.mismatches += not _is_iso_date(cell)
            return
        day = split_moment(cell)[0]
        orders = {order for order in ORDERS if parse_day(day, order)}
        if not orders:
            self.mismatches += 1
        else:
            self.possible &= orders
            self.has_local_dates |= len(orders) < len(ORDERS)
            if len({parse_day(day, order) for order in orders}) > 1:
                self.ambiguous_rows.append(row)

    def detect_order(self, file: str, column: str, option: str | None, order_of_others: str | None = None) -> str:
        """Return the order that fits every date of the column; `AmbiguousColumn` if there is none or several.

        `option` is the order that the user chose. `order_of_others` is that of the other columns of the file, and
        decides if the user chose none.
        """
        if not self.possible:
            raise AmbiguousColumn(file, ImportMessageCode.DATES_IN_NO_ORDER, column=column)
        possible = " or ".join(sorted(self.possible))
        if option and option not in self.possible and self.ambiguous_rows:
            raise AmbiguousColumn(
                file, ImportMessageCode.DATES_IN_OTHER_ORDER, column=column, possible=possible, chosen=option
            )
        if option in self.possible:
            return str(option)
        if order_of_others in self.possible:
            return str(order_of_others)
        if len(self.possible) > 1 and self.ambiguous_rows:
            rows = format_row_numbers(self.ambiguous_rows)
            raise AmbiguousColumn(file, ImportMessageCode.DATES_AMBIGUOUS, column=column, possible=possible, rows=rows)
        return min(self.possible)


def _is_iso_date(cell: Cell) -> bool:
    try:
        return parse_date(cell, "YMD") is not None
    except CellMismatch:
        return False
