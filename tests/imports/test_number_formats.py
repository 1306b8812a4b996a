"""Amounts, percentages and times whose currency, sign or zone is only in the format of cells, or in the header."""

from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from imported import all_rows, imported, named, table

from db.models import Activity, CustomValue, Deal, Field, FieldType, Organization
from imports.tables import cell_text
from imports.tables.xlsx_numbers import NumberKind, cell_of_number, number_format


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


FORMATS = {"Pumps": "[$USD] #,##0.00", "Fans": '#,##0.00 "€"', "Belts": "[$¥-411]#,##0", "Racks": "General"}


def write_deals(path: Path) -> Path:
    """Write deals of 1,200.50 with their amounts in these formats, and with a probability of 25 %."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Title", "Value", "Probability", "Status"])
    for row, (title, code) in enumerate(FORMATS.items(), start=2):
        sheet.append([title, 1200.5, 0.25, "Open"])
        sheet.cell(row, 2).number_format = code
        sheet.cell(row, 3).number_format = "0%"
    book.save(path)
    return path


async def test_currencies_and_percentages_of_formats_are_read(viewer: CompanyFixture, tmp_path: Path) -> None:
    report = await imported(viewer, write_deals(tmp_path / "deals.xlsx"))

    assert {
        deal.title: (deal.currency_code, deal.value, deal.probability) for deal in await all_rows(viewer, Deal)
    } == {
        "Pumps": ("USD", 120050, 25),
        "Fans": ("EUR", 120050, 25),
        "Racks": ("EUR", 120050, 25),
    }
    (skipped,) = report.skipped[0].rows
    assert str(skipped.reason) == "its value may be in JPY, CNY"
    assert list(map(cell_text, skipped.cells)) == ["Belts", "¥ 1200.5", "25%", "Open"]


async def test_units_of_headers_are_read(viewer: CompanyFixture, tmp_path: Path) -> None:
    header = "Title,Value (USD),Status,Won time (UTC),Probability (%),Budget (EUR),Owner (old)"
    path = table(tmp_path, "deals.csv", header, "Pumps,1200.50,Won,2026-03-01 09:00,25,7,x", "Fans,€ 5,Open,,,,")
    await imported(viewer, path)

    pumps, fans = await named(viewer, Deal, "Pumps", "title"), await named(viewer, Deal, "Fans", "title")
    assert (pumps.currency_code, pumps.value, pumps.probability) == ("USD", 120050, 25)
    assert pumps.won_at == datetime(2026, 3, 1, 9, tzinfo=UTC)
    assert (fans.currency_code, fans.value) == ("EUR", 500)
    assert {field.name for field in await all_rows(viewer, Field)} == {"Budget (EUR)", "Owner (old)"}


@pytest.mark.parametrize(
    ("code", "mark"),
    [
        *(("#,##0.00", ""), ("General", ""), ("0.0%", "%"), ('0" %"', ""), (r"0\%", ""), ("0.00E+00", "")),
        *(('"$"#,##0_);[Red]("$"#,##0)', "$"), ('_("$"* #,##0.00_);_("$"* "-"??_);_(@_)', "$"), (r"\$#,##0", "$")),
        *(("[$-409]#,##0", ""), ("[$€-2] #,##0.00", "€"), ("#,##0.00 [$CHF-807]", "CHF"), ("[$руб.-419]0", "руб.")),
        *(("#,##0.00 _€;-#,##0.00 _€", ""), ("#,##0.00*$", ""), ("_-[$£-809]* #,##0_-", "£"), (r"0\ \k\r", "kr")),
        *(
            ('#,##0 "Euro"', "Euro"),
            ('0.0,, "Mio. €"', "€"),
            ('0 "pieces"', ""),
            ('"R$" 0', "R$"),
            ("[$Bs.F.-200A]0", "Bs.F."),
        ),
    ],
)
def test_format_of_a_number_shows_a_mark(code: str, mark: str) -> None:
    assert number_format(code) == (NumberKind.NUMBER, mark, 0)


def test_format_that_fills_with_zeros_makes_a_code() -> None:
    assert cell_of_number(Decimal(1234), number_format("00000"), is_1904=False) == "01234"
    assert cell_of_number(Decimal("12.5"), number_format("00000"), is_1904=False) == Decimal("12.5")


@pytest.mark.parametrize(
    ("header", "cells", "field_type"),
    [
        ("Budget", [("[$USD] 0", 5), ("[$USD] 0", 7)], FieldType.MONETARY),
        ("Budget", [("0.0", 5), ("[$USD] 0", 7)], FieldType.TEXT),
        ("Budget", [('"$"0', 5)], FieldType.TEXT),
        ("Discount", [("0%", 0.25)], FieldType.TEXT),
        ("Size", [("0", 5)], FieldType.NUMBER),
    ],
)
async def test_custom_column_keeps_what_formats_say(
    viewer: CompanyFixture, tmp_path: Path, header: str, cells: list[tuple[str, float]], field_type: FieldType
) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Name", "Website", header])
    for number, (code, value) in enumerate(cells, start=2):
        sheet.append([f"Firm {number}", "a.example", value])
        sheet.cell(number, 3).number_format = code
    book.save(tmp_path / "organizations.xlsx")
    await imported(viewer, tmp_path / "organizations.xlsx")

    (field,) = await all_rows(viewer, Field)
    assert field.type is field_type
    assert len(await all_rows(viewer, CustomValue)) == len(cells)


async def test_custom_column_of_amounts_in_a_text_file_is_one_of_money(viewer: CompanyFixture, tmp_path: Path) -> None:
    lines = ("A,a.example,US$ 5.50", "B,b.example,€ 1.50")
    await imported(viewer, table(tmp_path, "organizations.csv", "Name,Website,Budget", *lines))

    values = [(value.amount, value.currency) for value in await all_rows(viewer, CustomValue)]
    assert sorted(values) == [(150, "EUR"), (550, "USD")]


@pytest.mark.parametrize(
    ("header", "code"),
    [
        *(("Value (USD)", "USD"), ("Value [in US$] *", "USD"), ("Value(Kč)", "CZK"), ("Value ( R$ )", "BRL")),
        *(("VALUE (EUR)", "EUR"), ("Value (TRY)", "TRY"), ("Value (try)", None), ("Value (OLD)", None)),
    ],
)
async def test_header_states_a_currency(viewer: CompanyFixture, tmp_path: Path, header: str, code: str | None) -> None:
    await imported(viewer, table(tmp_path, "deals.csv", f"Title,Status,{header}", "Pumps,Open,7"))

    pumps = await named(viewer, Deal, "Pumps", "title")
    assert (pumps.value, pumps.currency_code) == ((None, "EUR") if code is None else (700, code))


@pytest.mark.parametrize(
    ("header", "cell", "minutes"),
    [
        ("Duration (min)", "90", 90),
        ("Duration (h)", "1.5", 90),
        ("Duration (hours)", "2", 120),
        ("Duration (h)", "0:45", 45),
    ],
)
async def test_header_states_a_unit_of_time(
    viewer: CompanyFixture, tmp_path: Path, header: str, cell: str, minutes: int
) -> None:
    await imported(viewer, table(tmp_path, "a.csv", f"Subject,Type,Due date,{header}", f"Call,Call,2026-03-01,{cell}"))

    (activity,) = await all_rows(viewer, Activity)
    assert activity.duration_minutes == minutes


@pytest.mark.parametrize("nothing", ["NULL", "null", r"\N", "N/A", "-", "—"])
async def test_words_for_no_value_are_no_values(viewer: CompanyFixture, tmp_path: Path, nothing: str) -> None:
    header = "Title,Value,Won time,Status,Organization,Owner"
    path = table(tmp_path, "deals.csv", header, f"Pumps,{nothing},{nothing},Open,{nothing},{nothing}")
    report = await imported(viewer, path)

    pumps = await named(viewer, Deal, "Pumps", "title")
    assert (pumps.value, pumps.won_at, pumps.organization_id, pumps.owner_id) == (None, None, None, None)
    assert not await all_rows(viewer, Organization)
    assert "4 cells say that there is no value" in str(report.warnings[0])
