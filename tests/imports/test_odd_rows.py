"""Rows and cells as people and programs write them: what a record has of them, and which columns its file loses."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from db.text import fold
from imports.dialects.vocabulary import CELL_VALUES, SPELLINGS
from imports.records import ImportOptions, survey_files
from imports.records.record_reader import Record, read_records
from imports.records.survey import SurveyedTable


def surveyed(folder: Path, name: str, *lines: str) -> SurveyedTable:
    (folder / name).write_text("\n".join(lines), "utf-8")
    (only,) = survey_files([folder / name], ImportOptions(ZoneInfo("UTC"))).tables
    return only


def records(folder: Path, *lines: str, name: str = "rows.csv") -> list[Record]:
    return list(read_records(surveyed(folder, name, *lines)))


def notes(folder: Path, *lines: str) -> list[str]:
    return [str(note) for note in surveyed(folder, "rows.csv", *lines).notes]


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("a@x.example|b@x.example", ["a@x.example", "b@x.example"]),
        ("Cy Ono <c@x.example>", ["c@x.example"]),
        ("<d@x.example>; mailto:e@x.example", ["d@x.example", "e@x.example"]),
    ],
)
def test_addresses_stand_without_what_is_around_them(tmp_path, cell, values):
    (record,) = records(tmp_path, "Name,Email", f'Ana,"{cell}"')
    assert [point.value for point in record.get("emails")] == values


@pytest.mark.parametrize(("cell", "value"), [("tel:+34600123", "+34600123"), ("34600123456.0", "34600123456")])
def test_phone_numbers_stand_without_what_is_around_them(tmp_path, cell, value):
    (record,) = records(tmp_path, "Name,Phone,Email", f"Ana,{cell},a@x.example")
    assert [point.value for point in record.get("phones")] == [value]


@pytest.mark.parametrize("column", ["ID", "Organization ID"])
def test_id_whose_last_digits_are_lost_is_none(tmp_path, column):
    (record,) = records(tmp_path, f"Title,Status,{column}", "Pumps,Open,9.42183E+12")
    assert (
        str(record.problem)
        == f"{column}: 9.42183E+12 is a number whose last digits are lost; export the column as text"
    )


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_header_of_a_joined_file_is_no_record(tmp_path, mark):
    found = records(tmp_path, "Name,Address,Owner", "Alpha,Bern,Eva", f"{mark}Name,Address,Owner", "Beta,Bern,Eva")
    assert [record.problem and str(record.problem) for record in found] == [None, "it repeats row 1", None]


def test_columns_with_values_but_no_header_are_named(tmp_path):
    found = notes(tmp_path, ",Name,,Owner,,", "0,Alpha,,Eva,,", "1,Beta,,Eva,,late")
    assert found == [f"column {letter} has values but no header, and is left out." for letter in "AF"]


@pytest.mark.parametrize("cell", ["Y", "t", "x", "on", "✓", "Completed"])
def test_activities_are_done_in_many_words(tmp_path, cell):
    (record,) = records(tmp_path, "Subject,Type,Due date,Done", f"Visit,Call,2026-01-02,{cell}")
    assert record.get("is_done") is True


@pytest.mark.parametrize("cell", ["N", "f", "off", "Not started", "In progress"])
def test_activities_are_not_done_in_many_words(tmp_path, cell):
    (record,) = records(tmp_path, "Subject,Type,Due date,Done", f"Visit,Call,2026-01-02,{cell}")
    assert record.get("is_done") is False


def test_refused_word_is_answered_with_written_words(tmp_path):
    (record,) = records(tmp_path, "Title,Value,Status", "A,1,maybe")

    assert "'maybe' is not one of open, abierto, won, ganado, " in str(record.problem)
    assert {"gagné", "gelöscht", "excluído", "supprimée"} <= {*str(record.problem).replace(",", "").split()}


def test_spellings_are_those_of_words_that_are_read():
    assert {fold(spelling) for spelling in SPELLINGS.values()} == SPELLINGS.keys()
    assert SPELLINGS.keys() <= {word for values in CELL_VALUES.values() for word in values}
