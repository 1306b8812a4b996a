"""Parsers of custom values: from a cell to the columns of a value, by the type of the field."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeVar

from db.folded_columns import custom_text
from db.models import Field, FieldType
from db.money.amounts import to_minor_units
from exports.custom_columns import RANGE
from imports.headers.header_parser import CustomColumn
from imports.records.built_row import Values
from imports.records.deal_builder import MAX_AMOUNT
from imports.records.existing_records import ExistingRecords, RowSkipped, split_labels
from imports.records.record_reader import Record
from imports.records.survey import SurveyedTable
from imports.tables import Cell, cell_text
from imports.values.cell_mismatch import CellMismatch
from imports.values.currency_marks import choose_currency
from imports.values.dates import is_midnight, parse_date
from imports.values.numbers import DECIMAL_MARKS, parse_amount, parse_decimal
from imports.values.times import parse_time

T = TypeVar("T")


class DoesNotFit(ValueError):
    """A cell is no value of its field."""


@dataclass(frozen=True)
class CustomCell:
    """A cell that is not empty, with the field and everything that parsing it may need."""

    cell: Cell
    field: Field
    column: CustomColumn
    record: Record
    surveyed: SurveyedTable
    existing: ExistingRecords

    def parse(self) -> Values:
        """Return the columns of the value; `DoesNotFit` if the cell does not fit the field."""
        parser = PARSERS.get(self.field.type)
        if parser is None:
            return custom_text(cell_text(self.cell).replace("\0", ""))
        try:
            return parser(self)
        except (CellMismatch, RowSkipped) as error:
            raise DoesNotFit from error


def _parse_number(cell: CustomCell) -> Values:
    return {"number": float(_with_mark(cell, parse_decimal))}


def _parse_money(cell: CustomCell) -> Values:
    code = None
    if cell.column.currency:
        text = cell_text(cell.record.cells[cell.column.currency[0]])
        code = cell.existing.currency_code(text) if text else None
    parsed = _with_mark(cell, parse_amount)
    chosen = choose_currency(code, cell.existing.company.currency, parsed.currencies)
    if chosen is None:
        raise DoesNotFit
    currency, decimal_points = cell.existing.currency(chosen)
    amount = to_minor_units(parsed.number, decimal_points)
    if abs(amount) > MAX_AMOUNT:
        raise DoesNotFit
    return {"amount": amount, "currency": currency}


def _with_mark(cell: CustomCell, parse: Callable[[Cell, str], T]) -> T:
    """Return what a cell says with the decimal mark of its column.

    A column that is not all numbers has none: then a cell that both marks fit, but say differently, does not fit.
    """
    mark = cell.surveyed.marks.get(cell.column.index)
    if mark is not None:
        return parse(cell.cell, mark)
    found = list[T]()
    for each in DECIMAL_MARKS:
        with suppress(CellMismatch):
            found.append(parse(cell.cell, each))
    if not found or any(each != found[0] for each in found):
        raise DoesNotFit
    return found[0]


def _parse_date(cell: CustomCell) -> Values:
    if not is_midnight(cell.cell):
        raise DoesNotFit  # a day would lose the time
    return {"day": parse_date(cell.cell, cell.surveyed.orders.get(cell.column.index, "YMD"))}


def _parse_time(cell: CustomCell) -> Values:
    return {"time_value": parse_time(cell.cell)}


def _parse_date_range(cell: CustomCell) -> Values:
    first, last = _range_ends(cell)
    return {"day": parse_date(first, "YMD"), "day_until": parse_date(last, "YMD") if last else None}


def _parse_time_range(cell: CustomCell) -> Values:
    first, last = _range_ends(cell)
    return {"time_value": parse_time(first), "time_value_until": parse_time(last) if last else None}


def _range_ends(cell: CustomCell) -> tuple[str, str]:
    """Return the ends of a range in the form of our exports. The second may be empty."""
    first, _, last = cell_text(cell.cell).partition(RANGE)
    return first, last


def _parse_options(cell: CustomCell) -> Values:
    ids = {option.label.casefold(): option.id for option in cell.field.options}
    labels = split_labels(cell_text(cell.cell), [option.label for option in cell.field.options])
    if any(label.casefold() not in ids for label in labels):
        raise DoesNotFit
    chosen = "".join(f",{ids[label.casefold()]}" for label in labels)
    return {"options": f"{chosen},", **custom_text(", ".join(labels))}


def _parse_user(cell: CustomCell) -> Values:
    return {"refers_to": cell.existing.user(cell_text(cell.cell))}


def _parse_organization(cell: CustomCell) -> Values:
    return {"refers_to": _check_found(cell.existing.organizations.find(None, cell_text(cell.cell)))}


def _parse_person(cell: CustomCell) -> Values:
    return {"refers_to": _check_found(cell.existing.people.find(None, cell_text(cell.cell)))}


def _check_found(row_id: int | None) -> int:
    if row_id is None:
        raise DoesNotFit
    return row_id


PARSERS: dict[FieldType, Callable[[CustomCell], Values]] = {
    FieldType.NUMBER: _parse_number,
    FieldType.MONETARY: _parse_money,
    FieldType.DATE: _parse_date,
    FieldType.DATE_RANGE: _parse_date_range,
    FieldType.TIME: _parse_time,
    FieldType.TIME_RANGE: _parse_time_range,
    FieldType.SINGLE_OPTION: _parse_options,
    FieldType.MULTIPLE_OPTIONS: _parse_options,
    FieldType.USER: _parse_user,
    FieldType.ORGANIZATION: _parse_organization,
    FieldType.PERSON: _parse_person,
}
"""Parsers by field type. Other types are text; addresses span several columns and are read by the writer."""
