"""Totals below the rows of a table and between them are no records."""

from datetime import time
from decimal import Decimal

import pytest

from imports.records.footers import FOOTER
from imports.records.totals import TOTAL, mark_totals
from imports.tables import FORMULA_CELL, SourceRow

DEAL = ["7", "Crates", Decimal(5), "EUR"]


def totals(*rows: list[object], id_column: int | None = 0) -> list[int]:
    """Return which of these rows are totals."""
    numbered = [SourceRow(number, cells) for number, cells in enumerate(rows)]
    marked = list(mark_totals(numbered, id_column))
    assert [row.number for row in marked] == list(range(len(rows)))
    return [row.number for row in marked if row.problem is TOTAL]


@pytest.mark.parametrize(
    "word",
    [
        *(
            "Total",
            "TOTAL",
            "Total:",
            "Totals",
            "Grand Total",
            "Sum",
            "Total EUR",
            "Total (EUR)",
            "Subtotal",
            "Sub-total",
        ),
        *("Summe", "Gesamt", "Gesamtsumme", "Zwischensumme", "Suma total", "Total general", "Total geral", "Soma"),
        *("Somme", "Total général", "Sous-total", "Total (12)", "Count", "Average:"),
    ],
)
@pytest.mark.parametrize("number", [Decimal(5), "1.200,50 €", "(5.00)", "USD 5"])
def test_last_row_with_a_total_is_none_of_a_record(word, number):
    assert totals(DEAL, ["", word, number, ""]) == [1]


def test_several_last_rows_may_be_totals():
    assert totals(DEAL, ["", "Total EUR", "5", "EUR"], ["", "Total USD", "5", "USD"], ["Total", "", "10", ""]) == [
        1,
        2,
        3,
    ]


def test_total_may_be_a_formula_without_its_result():
    assert totals(DEAL, ["", "Total", FORMULA_CELL, ""]) == [1]


def test_total_may_have_a_duration():
    assert totals(DEAL, ["", "Total", Decimal(5), time(1, 30)]) == [1]


@pytest.mark.parametrize(
    "row",
    [
        ["8", "Total", Decimal(5), "EUR"],  # it has an id
        ["", "Total", Decimal(5), "Eva Salas"],  # it has an owner
        ["", "Total", "", ""],  # it has no number
        ["", "Total Energies", Decimal(5), ""],
        ["", "Totally new", Decimal(5), ""],
    ],
)
def test_record_may_be_called_so(row):
    assert totals(DEAL, row) == []


def test_notes_may_follow_totals():
    note = ["Exported by Ana", "", "", ""]

    assert totals(DEAL, ["", "Total", "5", ""], note, note) == [1]
    assert totals(DEAL, ["", "Total", "5", ""], note, DEAL) == []


def test_only_subtotals_stand_between_records():
    assert totals(["", "Total", "5", ""], DEAL, ["", "Subtotal", "5", ""], DEAL) == [2]


def test_table_of_totals_only_is_read_in_bounds():
    assert totals(*([["", "Total", "5", ""]] * 12)) == list(range(2, 12))


NOTES = [
    "Exported by Ana",
    "Generated on 2026-11-30 at 10:00",
    "Exportado por Ana el 30/11/2026",
    "Erstellt am 30.11.2026",
    "Exporté le 30/11/2026",
    "Source: our CRM",
    "© 2026 Nordwind AB",
    "Page 1 of 2",
    "12 records",
    "Confidential",
]


@pytest.mark.parametrize("text", NOTES)
def test_note_below_the_table_is_no_record(text):
    rows = [SourceRow(number, cells) for number, cells in enumerate((DEAL, [text, "", "", ""]), start=2)]
    assert [row.problem for row in mark_totals(rows, 0)] == [None, FOOTER]


@pytest.mark.parametrize(
    "rows",
    [
        ((2, ["Exported by Ana", "", ""]), (3, ["Alpha", "Quay 1", ""])),
        ((2, ["Alpha", "Quay 1", ""]), (3, ["Report Systems Ltd", "", ""])),
        ((2, ["Alpha", "Quay 1", ""]), (3, ["Exported by Ana", "Quay 2", ""])),
        ((2, ["Alpha"]), (3, ["Exported by Ana"])),
        ((2, ["Alpha", "Quay 1", ""]), (4, ["Beta", "Quay 2", ""]), (6, ["The Harbour Trading Company", "", ""])),
    ],
)
def test_other_rows_of_one_cell_are_records(rows):
    marked = mark_totals([SourceRow(number, cells) for number, cells in rows], None)
    assert [row.problem for row in marked] == [None] * len(rows)


def test_sentence_below_an_empty_row_is_no_record():
    rows = [SourceRow(2, ["Alpha", "Quay 1", ""]), SourceRow(4, ["All figures without taxes", "", ""])]
    assert [row.problem for row in mark_totals(rows, None)] == [None, FOOTER]
