"""Numbers: parsing, and detection of the decimal mark."""

from datetime import time
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.errors import AmbiguousColumn
from imports.tables import MarkedNumber
from imports.values.cell_mismatch import CellMismatch
from imports.values.currency_marks import choose_currency
from imports.values.numbers import (
    Amount,
    NumberColumn,
    parse_amount,
    parse_decimal,
    parse_integer,
    parse_percentage,
    without_currency,
)


def column(*cells: str) -> NumberColumn:
    seen = NumberColumn()
    for row, cell in enumerate(cells, start=2):
        seen.observe(row, cell)
    return seen


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        (["1.000,00"], ","),
        (["1,000.00"], "."),
        (["1.200", "7,5"], ","),
        (["1.200", "0.500"], "."),
        (["1.234.567"], ","),
        (["1 000,5"], ","),
        (["1'000.5"], "."),
        (["12", "13"], "."),
    ],
)
def test_decimal_mark_is_detected_for_the_whole_column(cells, mark):
    assert column(*cells).detect_decimal_mark("a.csv", "Value", None) == mark


def test_cents_that_are_left_out_decide_the_decimal_mark():
    seen = NumberColumn(clean=without_currency)
    seen.observe(2, "12.345,-")
    assert seen.detect_decimal_mark("a.csv", "Value", None) == ","
    assert parse_amount("12.345,- €", ",") == (Decimal(12345), ("EUR",))


def test_exponent_without_fraction_leaves_the_mark_open():
    assert column("1e3", "1,5").detect_decimal_mark("a.csv", "Value", None) == ","
    assert parse_decimal("1e3", ",") == parse_decimal("1e3", ".") == 1000


@pytest.mark.parametrize("cell", ["100 GBp", "GBp 100"])
def test_hundredth_of_a_currency_is_not_taken_for_it(cell):
    with pytest.raises(CellMismatch):
        parse_amount(cell, ".")


def test_decimal_mark_is_rejected_when_ambiguous():
    with pytest.raises(AmbiguousColumn, match=r"a\.csv: column 'Value': .*rows 2, 4.*--decimal") as refused:
        column("1.200", "15", "3.000").detect_decimal_mark("a.csv", "Value", None)

    assert dict(refused.value.message.params) == {"column": "Value", "rows": "2, 4"}
    assert column("1.200").detect_decimal_mark("a.csv", "Value", ",") == ","


def test_other_columns_decide_an_ambiguous_mark():
    assert column("1.200").detect_decimal_mark("a.csv", "Value", None, ",") == ","


def test_decimal_mark_is_rejected_when_none_fits():
    with pytest.raises(AmbiguousColumn, match="no decimal mark"):
        column("1.000,00", "1,000.00").detect_decimal_mark("a.csv", "Value", None)


def test_decimal_mark_option_must_fit():
    with pytest.raises(AmbiguousColumn, match=r"not '\.'"):
        column("1.000,50").detect_decimal_mark("a.csv", "Value", ".")


@pytest.mark.parametrize("cell", ["abc", "", "-", "1.2.3", "12,34,56", "1.000.00", "1 2 3", "12 3", "1'00"])
def test_parse_decimal_rejects_other_texts(cell):
    with pytest.raises(CellMismatch):
        parse_decimal(cell, ".")


@pytest.mark.parametrize(("cell", "number"), [("1.200", 1200), ("120", 120), ("1 200", 1200), (Decimal(7), 7)])
def test_parse_integer_reads_grouped_digits(cell, number):
    assert parse_integer(cell) == number


@pytest.mark.parametrize(("cell", "number"), [("120.0", 120), ("120,00", 120), ("1,200.0", 1200), ("-7.0", -7)])
def test_parse_integer_reads_decimals_that_are_zeros(cell, number):
    assert parse_integer(cell) == number


@pytest.mark.parametrize("cell", ["12.5", "1,50", "1.2.0", "120.00.0", Decimal("1.5")])
def test_parse_integer_reads_no_other_decimals(cell):
    with pytest.raises(CellMismatch):
        parse_integer(cell)


@given(st.decimals(-(10**12), 10**12, places=2), st.sampled_from([(".", ","), (",", "."), (",", " "), (".", "'")]))
def test_numbers_survive_a_round_trip(number, way):
    decimal, group = way
    written = f"{number:,.2f}".replace(",", "g").replace(".", decimal).replace("g", group)

    assert parse_decimal(written, decimal) == number
    assert decimal in column(written).possible


@pytest.mark.parametrize(
    ("cell", "number"),
    [
        *(("(500.00)", -500), ("500-", -500), ("−5", -5), ("1,00,000.00", 100_000), ("12,34,567", 1_234_567)),
        *(
            ("\u200e5\u200b", 5),
            ("\uff15", 5),
            ("\u0661\u0662", 12),
            ("1.2e3", 1200),
            ("1e+05", 100_000),
            ("-5e-05", Decimal("-0.00005")),
            ("1.25E7", 12_500_000),
            ("2E-3", Decimal("0.002")),
        ),
    ],
)
def test_parse_decimal_reads_brackets_and_indian_groups(cell, number):
    assert parse_decimal(cell, ".") == number


@pytest.mark.parametrize(
    "cell", ["Infinity", "NaN", "1e99", "1e999", "1.2E+11", "9" * 16, "9" * 5000, Decimal("1E+20"), time(8)]
)
def test_parse_decimal_rejects_what_no_column_holds(cell):
    with pytest.raises(CellMismatch):
        parse_decimal(cell, ".")
    with pytest.raises(CellMismatch):
        parse_integer(cell)


@pytest.mark.parametrize(
    ("cell", "amount"),
    [
        ("€1,200.50", Amount(Decimal("1200.50"), ("EUR",))),
        ("1,200.50 €", Amount(Decimal("1200.50"), ("EUR",))),
        ("EUR 20", Amount(Decimal(20), ("EUR",))),
        ("20 PLN", Amount(Decimal(20), ("PLN",))),
        ("-R$ 5", Amount(Decimal(-5), ("BRL",))),
        ("(zł 5)", Amount(Decimal(-5), ("PLN",))),
        ("Rs. 1,00,000", Amount(Decimal(100_000), ("INR", "PKR", "LKR", "NPR", "MUR"))),
        ("12 kr.", Amount(Decimal(12), ("DKK",))),
        ("12 KR", Amount(Decimal(12), ("SEK", "NOK", "DKK", "ISK"))),
        ("$5.50 USD", Amount(Decimal("5.50"), ("USD",))),
        ("kr 5 nok", Amount(Decimal(5), ("NOK",))),
        ("5 Euros", Amount(Decimal(5), ("EUR",))),
        ("NZ$ 5", Amount(Decimal(5), ("NZD",))),
        ("usd 5", Amount(Decimal(5), ("USD",))),
        ("R 5 000", Amount(Decimal(5000), ("ZAR",))),
        ("Rp. 5", Amount(Decimal(5), ("IDR",))),
        ("5 ЛВ.", Amount(Decimal(5), ("BGN",))),
        (MarkedNumber(Decimal(5), "Lei"), Amount(Decimal(5), ("RON", "MDL"))),
        ("CHF 1'234.–", Amount(Decimal(1234), ("CHF",))),
        ("50,-- €", Amount(Decimal(50), ("EUR",))),
        ("50.—", Amount(Decimal(50))),
        ("-50,-", Amount(Decimal(-50))),
        ("12", Amount(Decimal(12))),
        (Decimal(7), Amount(Decimal(7))),
    ],
)
def test_parse_amount_reads_signs_and_codes(cell, amount):
    assert parse_amount(cell, ".") == amount


@pytest.mark.parametrize(
    "cell",
    [
        "5 apples",
        "EUR",
        "€",
        "EUR 5 USD",
        "€5 USD",
        "abc 5",
        "5 try",
        MarkedNumber(Decimal(5), "kg"),
        MarkedNumber(Decimal(5), "%"),
    ],
)
def test_parse_amount_rejects_other_cells(cell):
    with pytest.raises(CellMismatch):
        parse_amount(cell, ".")


@pytest.mark.parametrize(
    ("stated", "possible", "code"),
    [
        (None, (), "EUR"),
        ("USD", (), "USD"),
        (None, ("PLN",), "PLN"),
        ("CAD", ("USD", "CAD"), "CAD"),
        ("EUR", ("USD", "CAD"), None),
        (None, ("USD", "CAD"), None),
        (None, ("GBP", "EUR"), "EUR"),
        (None, ("GBP", "EGP"), "GBP"),
        ("EGP", ("GBP", "EGP"), "EGP"),
    ],
)
def test_currency_of_a_sign_is_never_guessed(stated, possible, code):
    assert choose_currency(stated, "EUR", possible) == code


@pytest.mark.parametrize(("cell", "percentage"), [("50%", 50), ("12.5 %", Decimal("12.5")), ("0", 0)])
def test_parse_percentage_reads_the_sign(cell, percentage):
    assert parse_percentage(cell, ".") == percentage


@pytest.mark.parametrize("cell", ["101", "-1", "many"])
def test_parse_percentage_rejects_others(cell):
    with pytest.raises(CellMismatch):
        parse_percentage(cell, ".")
