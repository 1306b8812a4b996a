"""From a row of a file to what it says: plain values under our names, links still as the other system names them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from db.models import Address, ContactPoint
from db.text import fold
from imports.pipedrive.dates import CellMismatch, parse_date, parse_datetime, parse_minutes, parse_time
from imports.pipedrive.headers import SystemColumn
from imports.pipedrive.numbers import parse_decimal, parse_integer
from imports.pipedrive.sources import Cell, cell_text
from imports.pipedrive.survey import SurveyedTable
from imports.pipedrive.vocabulary import CELL_VALUES, CellType

COORDINATES = frozenset({"latitude", "longitude"})
Reader = Callable[[Cell], Any]


@dataclass
class Record:
    """One row of a file. `problem`: why it cannot be imported, if it cannot."""

    number: int
    cells: Sequence[Cell]
    values: dict[str, Any] = field(default_factory=dict)
    problem: str = ""

    def get(self, name: str) -> Any:
        """What the row says of a field; None where it says nothing."""
        return self.values.get(name)

    def has(self, *names: str) -> bool:
        """Whether the file has a column for one of these fields, filled or not."""
        return any(name in self.values for name in names)


def read_records(surveyed: SurveyedTable) -> Iterator[Record]:
    """Every row of a table."""
    readers = [(column, _reader(surveyed, column)) for column in surveyed.layout.columns]
    plain = [(column.field, column.place, read, column.header) for column, read in readers if not _is_part(column)]
    parts = [column for column in surveyed.layout.columns if _is_part(column)]
    for number, cells in surveyed.rows():
        record = Record(number, cells)
        for name, place, read, header in plain:
            try:
                record.values[name] = None if cells[place] == "" else read(cells[place])
            except CellMismatch as wrong:
                record.problem = record.problem or f"{header}: {wrong}"
        _put_together(record, parts)
        yield record


def read_address(cells: Sequence[Cell], whole: int | None, parts: dict[str, int]) -> Address | None:
    """The address that stands in a column as a whole, and in others in parts; None where all are empty."""
    said: dict[str, Any] = (
        {"formatted": cell_text(cells[whole])} if whole is not None and cell_text(cells[whole]) else {}
    )
    for part, place in parts.items():
        written = cell_text(cells[place])
        if written:
            said[part] = _coordinate(written) if part in COORDINATES else written
    return Address(**said) if said else None


def _coordinate(written: str) -> float | None:
    try:
        return float(written.replace(",", "."))
    except ValueError:
        return None


def _is_part(column: SystemColumn) -> bool:
    return column.field in {"address", "location", "emails", "phones"}


def _put_together(record: Record, parts: Sequence[SystemColumn]) -> None:
    for name in {column.field for column in parts}:
        own = [column for column in parts if column.field == name]
        if name in {"emails", "phones"}:
            record.values[name] = tuple(_points(record, own))
        else:
            whole = next((column.place for column in own if not column.part), None)
            places = {column.part: column.place for column in own if column.part}
            record.values[name] = read_address(record.cells, whole, places)


def _points(record: Record, columns: Sequence[SystemColumn]) -> Iterator[ContactPoint]:
    first = True
    for column in columns:
        for value in cell_text(record.cells[column.place]).split(","):
            if value.strip():
                yield ContactPoint(value.strip(), column.part or "work", is_primary=first)
                first = False


def _reader(surveyed: SurveyedTable, column: SystemColumn) -> Reader:
    order = surveyed.orders.get(column.place, "YMD")
    readers: dict[CellType, Reader] = {
        CellType.TEXT: _text,
        CellType.NUMBER: partial(parse_decimal, mark=surveyed.marks.get(column.place, ".")),
        CellType.WHOLE: parse_integer,
        CellType.COUNT: _count,
        CellType.MOMENT: partial(_moment, order=order, zone=surveyed.options.zone),
        CellType.DAY: partial(parse_date, order=order),
        CellType.CLOCK: parse_time,
        CellType.LENGTH: parse_minutes,
        CellType.IGNORED: _nothing,
    }
    return readers.get(column.cells) or partial(_word, CELL_VALUES.get(column.cells, {}))


def _text(cell: Cell) -> str | None:
    return cell_text(cell).replace("\0", "") or None


def _moment(cell: Cell, order: str, zone: ZoneInfo) -> Any:
    return parse_datetime(cell, order, zone)


def _count(cell: Cell) -> int | None:
    return int(cell) if isinstance(cell, Decimal) or (isinstance(cell, str) and cell.isdecimal()) else None


def _nothing(_cell: Cell) -> None:
    return None


def _word(meanings: dict[str, object], cell: Cell) -> object:
    said = fold(cell_text(cell))
    if said not in meanings:
        known = ", ".join(dict.fromkeys(meanings))
        msg = f"{cell_text(cell)!r} is none of {known}"
        raise CellMismatch(msg)
    return meanings[said]
