"""Numbers are read as they were meant, or it is asked how they were meant."""

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
def test_the_decimal_mark_follows_from_the_whole_column(cells, mark):
    assert column(*cells).detect_decimal_mark("a.csv", "Value", None) == mark


def test_a_lone_mark_before_three_digits_is_asked_about():
    with pytest.raises(AmbiguousColumn, match=r"a\.csv: column 'Value': .*rows 2, 4.*--decimal") as refused:
        column("1.200", "15", "3.000").detect_decimal_mark("a.csv", "Value", None)

    assert refused.value.column == "Value"
    assert column("1.200").detect_decimal_mark("a.csv", "Value", ",") == ","


def test_the_other_columns_of_a_file_settle_what_one_leaves_open():
    assert column("1.200").detect_decimal_mark("a.csv", "Value", None, ",") == ","


def test_two_ways_of_writing_in_one_column_are_refused():
    with pytest.raises(AmbiguousColumn, match="no one decimal mark"):
        column("1.000,00", "1,000.00").detect_decimal_mark("a.csv", "Value", None)


def test_what_was_told_must_fit_the_column():
    with pytest.raises(AmbiguousColumn, match=r"not '\.'"):
        column("1.000,50").detect_decimal_mark("a.csv", "Value", ".")


@pytest.mark.parametrize("cell", ["abc", "", "-", "1.2.3", "12,34,567", "1.000.00"])
def test_what_is_no_number_is_told_so(cell):
    with pytest.raises(CellMismatch):
        parse_decimal(cell, ".")


@pytest.mark.parametrize(("cell", "number"), [("1.200", 1200), ("120", 120), ("1 200", 1200), (Decimal(7), 7)])
def test_whole_numbers_may_be_grouped(cell, number):
    assert parse_integer(cell) == number


@given(st.decimals(-(10**12), 10**12, places=2), st.sampled_from([(".", ","), (",", "."), (",", " "), (".", "'")]))
def test_every_number_is_read_back_from_every_way_of_writing_it(number, way):
    decimal, group = way
    written = f"{number:,.2f}".replace(",", "g").replace(".", decimal).replace("g", group)

    assert parse_decimal(written, decimal) == number
    assert decimal in column(written).possible
