"""Records: rows of a file as plain values under our names. Links are still names and ids of the other system."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import partial
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from db.models import Address, ContactPoint
from db.models.people import MAX_CONTACT_POINTS
from db.text import fold, to_single_line
from imports.dialects.dialect import LABELS_NEXT_TO_VALUES
from imports.dialects.vocabulary import (
    CELL_VALUES,
    LOST_STAGES,
    NOT_SHOWN,
    POINT_LABELS,
    SPELLINGS,
    WON_STAGES,
    CellType,
)
from imports.headers.header_parser import SystemColumn
from imports.headers.header_units import are_hours, scale_of_unit, zone_of_unit
from imports.messages import ImportMessageCode, Message, message
from imports.records.survey import SurveyedTable
from imports.tables import Cell, MarkedNumber, cell_text
from imports.values.cell_mismatch import CellMismatch, shorten
from imports.values.contact_points import find_contacts
from imports.values.dates import parse_date, parse_datetime, parse_unix_time
from imports.values.durations import parse_minutes
from imports.values.numbers import (
    NoWholeNumber,
    is_shortened,
    parse_amount,
    parse_decimal,
    parse_integer,
    parse_percentage,
)
from imports.values.times import parse_due_time

COORDINATES = frozenset({"latitude", "longitude"})
COORDINATE = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{1,30})?")
MAX_DEGREES = 180
MAX_EXACT = 2**53
"""The largest number all of whose digits a spreadsheet can hold."""
MAX_FIGURE_DIGITS = 15
MAX_CELL_LENGTH = 600_000
"""Characters of a cell: the HTML of the longest note, if each of its characters is written as a reference."""
MAX_WORD_LENGTH = 1_000
"""Characters of a cell that are compared with known words."""
LONG_TEXTS = frozenset({"content", "lost_reason", "note", "public_description"})
"""Fields whose texts may have several lines."""
OPTIONAL = frozenset({"priority", "is_busy"})
"""Fields without which an activity is the same: a word that is not known is left out."""
NO_ID = "000000000000000AAA"
"""What Salesforce exports in place of the id of no record."""
Reader = Callable[[Cell], Any]


class FigureUnreadable(CellMismatch):
    """A figure that is only compared is not a number."""


@dataclass
class Record:
    """A row of a file. `problem` is the reason why it cannot be imported; None if it can."""

    number: int
    cells: Sequence[Cell]
    values: dict[str, Any] = field(default_factory=dict)
    problem: Message | None = None
    not_compared: list[str] = field(default_factory=list)
    """Headers of figures that are not numbers; they are only compared, so the row is imported all the same."""
    left_out: list[Message] = field(default_factory=list)
    """Cells that are left out, because a record without them is better than none."""
    contacts_left_out: list[str] = field(default_factory=list)
    """Headers of cells with something that is no email address or phone number."""

    def get(self, name: str) -> Any:
        """Return the value of a field, or None if it is empty or the file lacks it."""
        return self.values.get(name)

    def has(self, *names: str) -> bool:
        """Return whether the file has a column for one of these fields."""
        return not self.values.keys().isdisjoint(names)


def read_records(surveyed: SurveyedTable) -> Iterator[Record]:
    """Yield a record for each row of a table."""
    readers = [(column, _reader(surveyed, column)) for column in surveyed.layout.columns]
    plain = [(column.field, column.index, read, column.header) for column, read in readers if not _is_part(column)]
    parts = _parts_by_field(surveyed.layout.columns)
    for number, cells, problem, _ in surveyed.rows():
        record = Record(number, cells, problem=problem)
        values = record.values
        for name, index, read, header in plain:
            try:
                values[name] = None if cells[index] == "" else read(_checked(cells[index], name))
            except FigureUnreadable:
                record.not_compared.append(header)
            except NoWholeNumber as error:
                record.left_out.append(replace(error.message, column=header))
            except CellMismatch as error:
                if name in OPTIONAL:
                    record.left_out.append(message(ImportMessageCode.CELLS_DO_NOT_FIT, column=header))
                    continue
                record.problem = record.problem or replace(error.message, column=header)
        _combine_parts(record, parts)
        yield record


def _checked(cell: Cell, name: str) -> Cell:
    """Return a cell; raise `CellMismatch` if it is longer than any field, before it is looked at."""
    if isinstance(cell, str) and len(cell) > MAX_CELL_LENGTH:
        raise CellMismatch(ImportMessageCode.FIELD_TOO_LONG, field=name, length=len(cell), most=MAX_CELL_LENGTH)
    return cell


def read_address(cells: Sequence[Cell], whole: int | None, parts: dict[str, int]) -> Address | None:
    """Return the address of a column and of the columns of its parts; None if all are empty."""
    values: dict[str, Any] = {}
    if whole is not None and cell_text(cells[whole]):
        values["formatted"] = cell_text(cells[whole])
    for part, index in parts.items():
        text = cell_text(cells[index])
        if text:
            values[part] = _coordinate(text) if part in COORDINATES else text.replace("\0", "")
    return Address(**values) if values else None


def _coordinate(text: str) -> float | None:
    """Return the degrees of a coordinate; None if it is none."""
    match = COORDINATE.fullmatch(text.replace(",", "."))
    return float(match[0]) if match and abs(float(match[0])) <= MAX_DEGREES else None


def _is_part(column: SystemColumn) -> bool:
    return column.field in {"address", "location", "emails", "phones"}


def _parts_by_field(columns: Sequence[SystemColumn]) -> dict[str, list[SystemColumn]]:
    parts: dict[str, list[SystemColumn]] = {}
    for column in filter(_is_part, columns):
        parts.setdefault(column.field, []).append(column)
    return parts


def _combine_parts(record: Record, parts: Mapping[str, Sequence[SystemColumn]]) -> None:
    for name, columns_of_field in parts.items():
        if name in {"emails", "phones"}:
            points = record.values[name] = tuple(_contact_points(record, columns_of_field))
            if len(points) > MAX_CONTACT_POINTS:
                reason = message(ImportMessageCode.FIELD_OF_MANY, field=name, most=MAX_CONTACT_POINTS)
                record.problem = record.problem or replace(reason, column=columns_of_field[0].header)
        else:
            whole = next((column.index for column in columns_of_field if not column.part), None)
            indexes = {column.part: column.index for column in columns_of_field if column.part}
            record.values[name] = read_address(record.cells, whole, indexes)


def _contact_points(record: Record, columns: Sequence[SystemColumn]) -> Iterator[ContactPoint]:
    seen = set[str]()
    for column in columns:
        label = column.part
        if label in LABELS_NEXT_TO_VALUES:
            label = _label_of(record.cells[column.index + LABELS_NEXT_TO_VALUES[label]])
        text = _beginning(record, column)
        found, has_other = find_contacts(text, are_emails=column.field == "emails")
        if has_other:
            record.contacts_left_out.append(column.header)
        for value in islice(found, MAX_CONTACT_POINTS + 1):
            if value.casefold() in seen:
                continue
            if is_shortened(value):
                reason = message(ImportMessageCode.CELL_SHORTENED, value=shorten(value))
                record.problem = record.problem or replace(reason, column=column.header)
            yield ContactPoint(value, label or "work", is_primary=not seen)
            seen.add(value.casefold())


def _label_of(cell: Cell) -> str:
    """Return the label of a contact point as other programs write it: `* Work` is the preferred one of Google."""
    word = _word(cell).removeprefix("*").strip()
    return POINT_LABELS.get(word, word)


def _beginning(record: Record, column: SystemColumn) -> str:
    """Return the text of a cell; its beginning, and a problem of the record, if it is longer than any field."""
    text = cell_text(record.cells[column.index])
    if len(text) > MAX_CELL_LENGTH:
        reason = message(ImportMessageCode.FIELD_TOO_LONG, field=column.field, length=len(text), most=MAX_CELL_LENGTH)
        record.problem = record.problem or replace(reason, column=column.header)
    return text[:MAX_CELL_LENGTH]


def _reader(surveyed: SurveyedTable, column: SystemColumn) -> Reader:
    order, mark = surveyed.orders.get(column.index, "YMD"), surveyed.marks.get(column.index, ".")
    if column.is_unix_time:
        return parse_unix_time
    readers: dict[CellType, Reader] = {
        CellType.TEXT: _reader_of_text(column.field),
        CellType.NUMBER: partial(parse_decimal, mark=mark),
        CellType.MONEY: partial(parse_amount, mark=mark, of_column=scale_of_unit(column.unit)),
        CellType.PERCENT: partial(parse_percentage, mark=mark, are_fractions=column.index in surveyed.fractions),
        CellType.INTEGER: parse_integer,
        CellType.COUNT: _count,
        CellType.DATETIME: partial(_datetime, order=order, zone=zone_of_unit(column.unit, surveyed.zone)),
        CellType.DATE: partial(parse_date, order=order),
        CellType.TIME: parse_due_time,
        CellType.DURATION: partial(parse_minutes, are_hours=are_hours(column.unit)),
        CellType.CLOSED_STAGE: _closed_stage,
        CellType.ONE: _one,
        CellType.DELETED: _deleted,
        CellType.IGNORED: _ignore,
    }
    return readers.get(column.cells) or partial(_look_up, CELL_VALUES.get(column.cells, {}))


def _reader_of_text(field: str) -> Reader:
    if field.endswith("_id"):
        return _identifier
    return _text if field in LONG_TEXTS else _line


def _line(cell: Cell) -> str | None:
    """Return the text of a name or subject, which is one line in the API, too."""
    return to_single_line(cell if isinstance(cell, str) else cell_text(cell)) or None


def _text(cell: Cell) -> str | None:
    text = cell if isinstance(cell, str) else cell_text(cell)
    return text.replace("\0", "") or None


def _identifier(cell: Cell) -> str | None:
    if is_shortened(cell) or (isinstance(cell, Decimal) and abs(cell) > MAX_EXACT):
        raise CellMismatch(ImportMessageCode.CELL_SHORTENED, value=shorten(cell))
    return None if cell == NO_ID else _line(Decimal(cell) if isinstance(cell, MarkedNumber) else cell)


def _word(cell: Cell) -> str:
    """Return the folded text of a cell that is looked up, or its beginning: no known word is so long."""
    return fold(cell_text(cell)[:MAX_WORD_LENGTH])


def _deleted(cell: Cell) -> None:
    if CELL_VALUES[CellType.YES].get(_word(cell)) is not False:
        raise CellMismatch(ImportMessageCode.DELETED_THERE)


def _datetime(cell: Cell, order: str, zone: ZoneInfo) -> Any:
    return parse_datetime(cell, order, zone)


def _count(cell: Cell) -> int:
    text = cell_text(cell)
    if not text.isdecimal() or len(text) > MAX_FIGURE_DIGITS:
        raise FigureUnreadable(ImportMessageCode.CELL_NO_NUMBER, value=shorten(cell))
    return int(text)


def _closed_stage(cell: Cell) -> str:
    """Return the status of a deal in this stage. HubSpot adds the pipeline in brackets."""
    stage = fold(cell_text(cell)[:MAX_WORD_LENGTH].partition(" (")[0])
    return "WON" if stage in WON_STAGES else "LOST" if stage in LOST_STAGES else "OPEN"


def _one(cell: Cell) -> str | None:
    if ";" in cell_text(cell):
        raise CellMismatch(ImportMessageCode.CELL_OF_SEVERAL, value=shorten(cell))
    return _text(cell)


def _ignore(_cell: Cell) -> None:
    return None


def _look_up(values: dict[str, object], cell: Cell) -> object:
    word = _word(cell)
    if word not in values:
        words = ", ".join(SPELLINGS.get(known, known) for known in values if known not in NOT_SHOWN)
        raise CellMismatch(ImportMessageCode.CELL_UNKNOWN_WORD, value=shorten(cell), words=words)
    return values[word]
