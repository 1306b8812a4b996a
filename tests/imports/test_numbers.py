"""Numbers: parsing, and detection of the decimal mark."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imports.errors import AmbiguousColumn
from imports.pipedrive.dates import CellMismatch
from imports.pipedrive.numbers import NumberColumn, parse_decimal, parse_integer


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


def test_decimal_mark_is_rejected_when_ambiguous():
    with pytest.raises(AmbiguousColumn, match=r"a\.csv: column 'Value': .*rows 2, 4.*--decimal") as refused:
        column("1.200", "15", "3.000").detect_decimal_mark("a.csv", "Value", None)

    assert refused.value.column == "Value"
    assert column("1.200").detect_decimal_mark("a.csv", "Value", ",") == ","


def test_other_columns_decide_an_ambiguous_mark():
    assert column("1.200").detect_decimal_mark("a.csv", "Value", None, ",") == ","


def test_decimal_mark_is_rejected_when_none_fits():
    with pytest.raises(AmbiguousColumn, match="no decimal mark"):
        column("1.000,00", "1,000.00").detect_decimal_mark("a.csv", "Value", None)


def test_decimal_mark_option_must_fit():
    with pytest.raises(AmbiguousColumn, match=r"not '\.'"):
        column("1.000,50").detect_decimal_mark("a.csv", "Value", ".")


@pytest.mark.parametrize("cell", ["abc", "", "-", "1.2.3", "12,34,567", "1.000.00"])
def test_parse_decimal_rejects_other_texts(cell):
    with pytest.raises(CellMismatch):
        parse_decimal(cell, ".")


@pytest.mark.parametrize(("cell", "number"), [("1.200", 1200), ("120", 120), ("1 200", 1200), (Decimal(7), 7)])
def test_parse_integer_reads_grouped_digits(cell, number):
    assert parse_integer(cell) == number


@given(st.decimals(-(10**12), 10**12, places=2), st.sampled_from([(".", ","), (",", "."), (",", " "), (".", "'")]))
def test_numbers_survive_a_round_trip(number, way):
    decimal, group = way
    written = f"{number:,.2f}".replace(",", "g").replace(".", decimal).replace("g", group)

    assert parse_decimal(written, decimal) == number
    assert decimal in column(written).possible
