"""Cells that are merged over several rows. Their value stands in the first row and belongs to each that they cover.

Only a row with cells of its own is filled, and only in the first column of the merged cell: a title above several
columns is no value of each. A covered cell that holds a value keeps it.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from imports.messages import ImportMessageCode
from imports.tables.cells import Cell
from imports.tables.csv_file import NumberedRow
from imports.tables.limits import InvalidContent

MAX_COVERED_ROWS = 10_000_000
"""The most rows that all merged cells of a sheet cover: ten of its columns."""
MAX_MERGED = 100_000
"""The most cells of a sheet that are merged over rows."""


@dataclass
class MergedCells:
    """The merged cells of a sheet that is read from its first row to its last."""

    last_rows: dict[int, dict[int, int]] = field(default_factory=lambda: defaultdict(dict))
    """The last row of each merged cell, by its first row and its column, which count from 1."""
    values: dict[int, tuple[int, Cell]] = field(default_factory=dict)
    """The last row and the value of the merged cells that the next rows may belong to, by column."""
    covered_rows: int = 0
    count: int = 0

    def add(self, row: int, column: int, last_row: int) -> None:
        """Add a merged cell; `InvalidContent` if they cover too much."""
        self.covered_rows += last_row - row
        if self.covered_rows > MAX_COVERED_ROWS:
            raise InvalidContent(ImportMessageCode.WORKBOOK_TOO_WIDE)
        if last_row > row:
            self.count += 1
            if self.count > MAX_MERGED:
                raise InvalidContent(ImportMessageCode.WORKBOOK_MERGED, most=MAX_MERGED)
            self.last_rows[row][column] = last_row

    def fill(self, row: NumberedRow) -> NumberedRow:
        """Return a row with the values of the merged cells that cover it; `filled` are their columns."""
        if not self.last_rows:
            return row
        self.values = {column: value for column, value in self.values.items() if value[0] >= row.number}
        filled = self._filled(row) if self.values and row.cells.count("") < len(row.cells) else row
        self._remember(filled, self.last_rows.get(row.number, {}))
        return filled

    def _filled(self, row: NumberedRow) -> NumberedRow:
        cells = [*row.cells, *[""] * (max(self.values) - len(row.cells))]
        filled = tuple(column - 1 for column in self.values if cells[column - 1] == "")
        for index in filled:
            cells[index] = self.values[index + 1][1]
        return row._replace(cells=cells, filled=filled)

    def _remember(self, row: NumberedRow, last_rows: Mapping[int, int]) -> None:
        for column, last_row in last_rows.items():
            if column <= len(row.cells) and row.cells[column - 1] != "":
                self.values[column] = last_row, row.cells[column - 1]
