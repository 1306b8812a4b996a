"""Amounts in thousands and millions: in cells and in headers, read exactly or refused."""

from decimal import Decimal

import pytest
from imported import MADRID, all_rows, imported, named, outcomes, table

from db.models import CustomValue, Deal
from imports.messages import ImportMessageCode
from imports.records import EntityKind, survey_files
from imports.values.cell_mismatch import CellMismatch
from imports.values.currency_marks import SIGNS
from imports.values.numbers import parse_amount
from imports.values.scales import FACTORS

EUR, DOLLARS = ("EUR",), SIGNS["$"]


@pytest.mark.parametrize(
    ("cell", "mark", "number", "currencies"),
    [
        ("2k", ".", 2000, ()),
        ("12 K", ".", 12_000, ()),
        ("30k€", ".", 30_000, EUR),
        ("€ 1.5k", ".", 1500, EUR),
        ("$2k", ".", 2000, DOLLARS),
        ("1,5 Mio. €", ",", 1_500_000, EUR),
        ("EUR 1,5 Mio.", ",", 1_500_000, EUR),
        ("1.250,5 Tsd. EUR", ",", 1_250_500, EUR),
        ("TEUR 20", ".", 20_000, EUR),
        ("20 T€", ".", 20_000, EUR),
        ("2 Mrd. EUR", ",", 2_000_000_000, EUR),
        ("1.5 million dollars", ".", 1_500_000, DOLLARS),
        ("2 millones de euros", ",", 2_000_000, EUR),
        ("Rs 2 lakh", ".", 200_000, SIGNS["Rs"]),
        ("1.25 crore", ".", 12_500_000, ()),
        ("3万円", ".", 30_000, ("JPY",)),
        ("-2k €", ".", -2000, EUR),
        ("(2k €)", ".", -2000, EUR),
        ("12 kr", ".", 12, SIGNS["kr"]),
        ("5 RM", ".", 5, ("MYR",)),
        ("5 TRY", ".", 5, ("TRY",)),
        ("5 KRW", ".", 5, ("KRW",)),
        ("0.1k", ".", 100, ()),
    ],
)
def test_amounts_with_a_factor_are_read_exactly(cell, mark, number, currencies):
    assert parse_amount(cell, mark) == (Decimal(number), currencies)


@pytest.mark.parametrize("cell", ["1M", "3 M$", "£3m", "2 mil", "10 MM", "1 billion", "5 Mkr"])
def test_amounts_of_two_readings_are_refused_as_such(cell):
    with pytest.raises(CellMismatch) as error:
        parse_amount(cell, ".")
    assert error.value.message.code is ImportMessageCode.CELL_SCALE_UNCERTAIN


@pytest.mark.parametrize("cell", ["5k5", "k", "1,5 Mio. € net", "5 T", "5 abc", "(2k", "2k)", "9999999999999k"])
def test_other_texts_are_no_amounts_in_thousands(cell):
    with pytest.raises(CellMismatch) as error:
        parse_amount(cell, ".")
    assert error.value.message.code is not ImportMessageCode.CELL_SCALE_UNCERTAIN


def test_no_word_for_a_factor_is_the_sign_of_a_currency():
    assert {sign.casefold() for sign in SIGNS}.isdisjoint(FACTORS)


@pytest.mark.parametrize(
    ("header", "amount"),
    [
        ("Value (k€)", 12_500_00),
        ("Value (k EUR)", 12_500_00),
        ("Value in TEUR", 12_500_00),
        ("Value [Mio. €]", 12_500_000_00),
        ("Valor (miles de €)", 12_500_00),
        ("Value in EUR", 12_50),
    ],
)
async def test_header_says_that_amounts_are_thousands(viewer, tmp_path, header, amount):
    header = f"Deal - Title;Deal - Organization;Deal - {header}"
    await imported(viewer, table(tmp_path, "deals.csv", header, "Pump;Acme;12,5"))
    deal = await named(viewer, Deal, "Pump", "title")
    assert (deal.value, deal.currency_code) == (amount, "EUR")


@pytest.mark.parametrize(("header", "cell"), [("Value (M€)", "3"), ("Value (k€)", "3k"), ("Value (k€)", "3 €")])
async def test_row_whose_factor_is_doubtful_is_skipped_as_such(viewer, tmp_path, header, cell):
    lines = (f"Deal - Title;Deal - Organization;Deal - {header}", f"Pump;Acme;{cell}")
    report = await imported(viewer, table(tmp_path, "deals.csv", *lines))
    assert outcomes(report, EntityKind.DEALS) == {"skipped": 1}
    (skipped,) = report.skipped[0].rows
    assert skipped.reason.code is ImportMessageCode.CELL_SCALE_UNCERTAIN


async def test_deal_in_hundredths_of_a_currency_is_skipped(viewer, tmp_path):
    lines = ("Deal - Title,Deal - Organization,Deal - Value,Deal - Currency of Value", "Pump,Acme,10,GBp")
    report = await imported(viewer, table(tmp_path, "deals.csv", *lines))
    assert report.skipped[0].rows[0].reason.code is ImportMessageCode.CURRENCY_CODE_INVALID


def test_column_in_thousands_is_asked_for_its_decimal_mark(tmp_path):
    path = table(tmp_path, "deals.csv", "Deal - Title;Deal - Value", "A;1.500k", "B;2,5k")
    (surveyed,) = survey_files([path], MADRID).tables
    assert set(surveyed.marks.values()) == {","}


async def test_existing_field_takes_only_numbers_of_one_reading(viewer, tmp_path):
    header = "Organization - Name;Organization - ID;Score"
    await imported(viewer, table(tmp_path, "1.csv", header, "A;1;10,5", "B;2;2"))
    report = await imported(viewer, table(tmp_path, "2.csv", header, "C;3;1.500", "D;4;n.a. yet", "E;5;2,5"))
    assert sorted(value.number for value in await all_rows(viewer, CustomValue)) == [2, 2.5, 10.5]
    (note,) = [note for note in report.warnings if note.code is ImportMessageCode.CELLS_DO_NOT_FIT]
    assert dict(note.params) == {"count": 2, "column": "Score"}
