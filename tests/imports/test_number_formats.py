"""Amounts, percentages and times whose currency, sign or zone is only in the format of cells, or in the header."""

from datetime import UTC, datetime
from pathlib import Path

import openpyxl
from company_fixture import CompanyFixture
from imported import all_rows, imported, named, table

from db.models import Deal, Field
from imports.tables import cell_text

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
