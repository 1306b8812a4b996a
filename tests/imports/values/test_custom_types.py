"""Types of new custom fields: a field keeps what was written."""

from decimal import Decimal

import pytest
from imported import MADRID, all_rows, imported, table

from db.models import CustomValue, FieldType
from imports.headers.header_parser import CustomColumn
from imports.messages import ImportMessageCode
from imports.records import survey_files
from imports.tables import MarkedNumber
from imports.values.custom_types import ColumnStatistics

KEPT_AS_TEXT = {
    "Version": ["1.10", "1.9", "2.0"],
    "Build": ["1.13.26", "1.14.26"],
    "Article": ["10-12-20", "31-10-99"],
    "SIREN": ["732 829 320"],
    "PIN": ["110 001"],
    "VAT": ["12.345.678"],
    "Grade": ["5-", "4-"],
    "Area": ["(212)", "(415)"],
    "Size": ["500 R", "38 R"],
    "Shelf": ["RM 5"],
    "Invoice no": ["R-1", "R-2"],
    "Top": ["TOP 5", "ALL 3"],
    "Room": ["1'204"],
    "Seen": ["2026-03-01 09:30:00", "2026-03-02"],
    "Seen in": ["2026-03-01T00:00:00Z"],
    "Day": ["1/2/26", "3/4/26"],
    "Latitude": ["40.41677540000000001"],
    "Hours worked": ["26:30", "37:45"],
    "Discount": ["25%"],
    "Postcode": ["007", "12"],
}
TYPED = {
    ("Weight", FieldType.NUMBER): ["1.5", "2", "-3.25"],
    ("Score", FieldType.NUMBER): ["1.50", "2.25", "3.00"],
    ("Sum", FieldType.NUMBER): ["1,200.50", "30.00"],
    ("Founded", FieldType.DATE): ["2026-03-01", "2025-12-31"],
    ("Started", FieldType.DATE): ["1 March 2026", "2 Apr 2025"],
    ("Begins", FieldType.DATE): ["2026-03-01 00:00:00"],
    ("Opens", FieldType.TIME): ["09:30", "17:00"],
    ("Paid", FieldType.MONETARY): ["€5", "€6.50"],
    ("Due", FieldType.MONETARY): ["5 EUR", "7 USD"],
    ("Budget", FieldType.MONETARY): ["R 500", "R 20"],
}


def guessed(name: str, cells) -> FieldType:
    statistics = ColumnStatistics()
    for row, cell in enumerate(cells, 2):
        statistics.observe(row, cell)
    return statistics.guess_type(CustomColumn(0, name, name, 0))


@pytest.mark.parametrize("name", KEPT_AS_TEXT)
def test_codes_stay_as_they_are_written(name):
    assert guessed(name, KEPT_AS_TEXT[name]) is FieldType.TEXT


@pytest.mark.parametrize(("name", "field_type"), TYPED)
def test_what_can_be_written_back_has_a_type(name, field_type):
    assert guessed(name, TYPED[name, field_type]) is field_type


def test_numbers_of_workbooks_are_exact():
    assert guessed("Weight", [Decimal("1.1"), Decimal(2)]) is FieldType.NUMBER
    assert guessed("Weight", [Decimal("1234567890.123456789")]) is FieldType.TEXT
    assert guessed("Price", [MarkedNumber("5", "€")]) is FieldType.MONETARY


async def test_values_of_each_column_are_those_of_the_file(viewer, tmp_path):
    longest = max(map(len, KEPT_AS_TEXT.values()))
    rows = [[cells[n] if n < len(cells) else "" for cells in KEPT_AS_TEXT.values()] for n in range(longest)]
    lines = [f'O{n},{n},"' + '","'.join(cells) + '"' for n, cells in enumerate(rows)]
    path = table(
        tmp_path, "organizations.csv", f"Organization - Name,Organization - ID,{','.join(KEPT_AS_TEXT)}", *lines
    )
    assert {*survey_files([path], MADRID).tables[0].types} == {FieldType.TEXT}
    await imported(viewer, path)

    written = {cell for cells in KEPT_AS_TEXT.values() for cell in cells}
    assert {value.text for value in await all_rows(viewer, CustomValue)} == written


def test_empty_column_that_no_program_named_is_left_out(tmp_path):
    header = "Organization - Name,Organization - Website,Blank,Organization - Segment,Colour"
    (surveyed,) = survey_files([table(tmp_path, "o.csv", header, "A,a.example,,,red", "B,,,,")], MADRID).tables
    assert [column.header for column in surveyed.layout.customs] == ["Organization - Segment", "Colour"]
    assert {note.code: dict(note.params) for note in surveyed.warnings} == {
        ImportMessageCode.COLUMNS_EMPTY: {"count": 1, "columns": "Blank"},
        ImportMessageCode.COLUMNS_WITHOUT_VALUE: {"count": 1, "columns": "Organization - Segment"},
    }


@pytest.mark.parametrize(
    ("header", "cells", "field_type"),
    [
        ("Mobile", ["600 123 456", "ask Bo"], FieldType.PHONE),
        ("Handy", ["0171/123456"], FieldType.PHONE),
        ("Auto mobile model", ["Golf", "Polo 2"], FieldType.TEXT),
        ("Microphone", ["600123456x"], FieldType.TEXT),
    ],
)
def test_phone_numbers_need_their_word_and_digits(tmp_path, header, cells, field_type):
    lines = [f"{number},x,{cell}" for number, cell in enumerate(cells)]
    columns = f"Organization - Name,Organization - Address,{header}"
    (surveyed,) = survey_files([table(tmp_path, "o.csv", columns, *lines)], MADRID).tables
    assert surveyed.types == [field_type]
