"""Cells that programs write for nothing, and headers with units: no row is lost for them."""

from datetime import UTC, datetime

import pytest
from imported import all_rows, imported, named, outcomes, table

from db.models import Deal, Field, ImportMapping, Organization
from imports.messages import ImportMessageCode
from imports.records import EntityKind


@pytest.mark.parametrize("zero", ["0000-00-00 00:00:00", "00/00/0000", "01/00/1900"])
async def test_zero_of_a_program_is_no_date(viewer, tmp_path, zero):
    path = table(tmp_path, "deals.csv", "Deal - Title,Deal - Status,Deal - Lost time", f"A,Open,{zero}")
    report = await imported(viewer, path)
    assert outcomes(report, EntityKind.DEALS) == {"created": 1}
    assert ImportMessageCode.CELLS_WITHOUT_VALUE in {each.code for each in report.warnings}


async def test_range_of_employees_loses_no_organization(viewer, tmp_path):
    lines = [f"{name},{count}" for name, count in (("A", "11-50"), ("B", "500+"), ("C", "12"), ("D", "unknown"))]
    path = table(tmp_path, "o.csv", "Organization - Name,Organization - Number of employees", *lines)
    report = await imported(viewer, path)
    assert {row.name: row.employee_count for row in await all_rows(viewer, Organization)} == {
        **dict.fromkeys("ABD"),
        "C": 12,
    }
    noted = [each for each in report.warnings if each.code is ImportMessageCode.CELL_NO_WHOLE_NUMBER]
    assert {dict(each.params)["value"] for each in noted} == {"11-50", "500+", "unknown"}


async def test_units_in_headers_of_deals_are_read(viewer, tmp_path):
    header = "Deal - Title,Deal - Status,Deal - Won time (unix),Deal - Value in EUR"
    await imported(viewer, table(tmp_path, "deals.csv", header, "A,Won,1767258000,5.50"))
    deal = await named(viewer, Deal, "A", "title")
    assert (deal.won_at, deal.value) == (datetime(2026, 1, 1, 9, tzinfo=UTC), 550)


async def test_arabic_marks_are_those_of_numbers(viewer, tmp_path):
    await imported(viewer, table(tmp_path, "deals.csv", "Title,Status,Value", "A,Open,١٬٢٣٤٫٥٦", "B,Open,٧٫٥"))
    assert {row.title: row.value for row in await all_rows(viewer, Deal)} == {"A": 123_456, "B": 750}


async def test_long_header_is_cut_as_the_name_of_its_field(viewer, tmp_path):
    header = "How satisfied are you? " * 20
    for outcome in ("created", "unchanged"):
        path = table(tmp_path, "o.csv", f"Organization - Name,Organization - ID,{header}", "A,1,very")
        assert outcomes(await imported(viewer, path), EntityKind.ORGANIZATIONS) == {outcome: 1}
    (mapping,), (field,) = await all_rows(viewer, ImportMapping), await all_rows(viewer, Field)
    assert len(mapping.name) == len(field.name) == 255


async def test_deal_like_one_that_was_there_is_named(viewer, tmp_path):
    header = "Title,Organization,Value,Status"
    await imported(viewer, table(tmp_path, "deals.csv", header, "Pump,Acme,10,Open", "Tube,Acme,20,Open"))
    report = await imported(viewer, table(tmp_path, "deals.csv", header, "Pump,Acme,30,Open", "Tube,Acme,20,Open"))
    assert outcomes(report, EntityKind.DEALS) == {"created": 1, "unchanged": 1}
    assert [(each.row, str(each.other)) for each in report.duplicates] == [(2, "the existing 'Pump'")]
