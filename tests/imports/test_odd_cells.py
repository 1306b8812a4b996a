"""Cells that programs write for nothing, and headers with units: no row is lost for them."""

from datetime import UTC, datetime

import pytest
from imported import MADRID, all_rows, imported, named, outcomes, table

from db.models import Activity, CustomValue, Deal, Field, ImportMapping, Organization, Priority
from imports.errors import ImportFailed
from imports.messages import ImportMessageCode
from imports.records import EntityKind, survey_files
from imports.records.survey import draft_plan


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


async def test_words_of_templates_and_other_systems_lose_no_activity(viewer, tmp_path):
    header = "Subject,Type,Due date,Done,Priority,Organization"
    lines = ["A,Call,2026-05-01,Undone,Urgent,Acme", "B,Call,2026-05-01,Done,P1,Acme"]
    report = await imported(viewer, table(tmp_path, "activities.csv", header, *lines))
    found = {row.subject: (row.is_done, row.priority) for row in await all_rows(viewer, Activity)}
    assert found == {"A": (False, Priority.HIGH), "B": (True, None)}
    assert ImportMessageCode.CELLS_DO_NOT_FIT in {each.code for each in report.warnings}


def test_parts_of_an_address_say_what_rows_are(tmp_path):
    path = table(tmp_path, "list.csv", "Organization - Name,Organization - ZIP/Postal code of Address", "A,1")
    (surveyed,) = survey_files([path], MADRID).tables
    assert (surveyed.kind, surveyed.layout.customs) == (EntityKind.ORGANIZATIONS, ())


def test_parts_in_headers_of_the_template_are_read(tmp_path):
    header = "Organization - Name*,Organization - Address - City/town/village/locality of Address"
    (surveyed,) = survey_files([table(tmp_path, "import.csv", header, "A,Madrid")], MADRID).tables
    assert [column.target for column in surveyed.layout.columns] == ["name", "address.locality"]


def test_japanese_mail_encoding_is_read(tmp_path):
    path = tmp_path / "organizations.csv"
    path.write_bytes("Organization - Name,Organization - ID\n株式会社青木,1\n".encode("iso2022_jp"))
    (surveyed,) = survey_files([path], MADRID).tables
    assert next(iter(surveyed.rows())).cells[0] == "株式会社青木"


DEAL_JSON = '{"id": 1, "title": "A\\ud800", "stage_id": 1, "pipeline_id": 1, "add_time": "2026-01-01 10:00:00"}'


def test_pages_without_a_line_break_between_them_are_read(tmp_path):
    path = tmp_path / "deals.json"
    second = DEAL_JSON.replace('"id": 1', '"id": 2')
    path.write_text(f'{{"data": [{DEAL_JSON}]}}{{"data": [{second}]}}', "utf-8")
    (surveyed,) = survey_files([path], MADRID).tables
    assert surveyed.count == 2


CLIENTS = "{file: clients.csv, kind: organizations, columns: {A: name}}"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("tables: [{file: clint*.csv, kind: organizations, columns: {A: name}}]", ImportMessageCode.MAPPING_OF_NOTHING),
        ("", ImportMessageCode.MAPPING_INVALID),
        ("- a\n- b", ImportMessageCode.MAPPING_INVALID),
        ("tables: [a]", ImportMessageCode.MAPPING_WRONG),
        (f"tables: [{CLIENTS}, {CLIENTS.replace('clients', 'c*')}]", ImportMessageCode.MAPPING_OF_SAME),
    ],
)
def test_mapping_that_maps_nothing_is_refused_in_plain_words(tmp_path, text, code):
    (tmp_path / "mapping.yaml").write_text(text)
    with pytest.raises(ImportFailed) as error:
        survey_files([table(tmp_path, "clients.csv", "A,B", "1,2"), tmp_path / "mapping.yaml"], MADRID)
    assert error.value.message.code is code
    assert "instance" not in str(error.value)


async def test_long_headers_that_begin_alike_are_two_fields(viewer, tmp_path):
    question = "How satisfied are you? " * 20
    header = f"Organization - Name,Organization - ID,{question}[Row A],{question}[Row B]"
    for outcome in ("created", "unchanged"):
        report = await imported(viewer, table(tmp_path, "o.csv", header, "A,1,very,little"))
        assert outcomes(report, EntityKind.ORGANIZATIONS) == {outcome: 1}
    assert {value.text for value in await all_rows(viewer, CustomValue)} == {"very", "little"}
    assert len(await all_rows(viewer, Field)) == 2


@pytest.mark.parametrize("header", ["Name,Owner,Status,Due date,Priority", "Name,Owner,Budget,Start date"])
def test_name_and_owner_alone_do_not_say_what_rows_are(tmp_path, header):
    path = table(tmp_path, "tasks.csv", header, "A,Ana,Open,2026-01-01,")
    assert draft_plan([path], MADRID).open_tables[0].word == "UNKNOWN"


async def test_prefixed_link_of_another_language_is_no_custom_field(viewer, tmp_path):
    header = "Deal - Title;Deal - Organisation;Deal - Wert;Deal - Status;Deal - Gewonnen am"
    await imported(viewer, table(tmp_path, "deals.csv", header, "Pumpe;Kessler;1200,5;Gewonnen;2026-03-01 09:00"))
    deal = await named(viewer, Deal, "Pumpe", "title")
    assert (deal.value, deal.organization_id) == (120_050, (await named(viewer, Organization, "Kessler")).id)


async def test_moments_do_not_fit_a_field_of_days(viewer, tmp_path):
    header = "Organization - Name,Organization - Website,Since"
    await imported(viewer, table(tmp_path, "1.csv", header, "A,a.example,2026-03-01", "B,b.example,2026-03-02"))
    midnights = "2026-03-03 00:00:00", "3/14/2026 12:00:00 AM", "2026-03-05T00:00:00Z", "2026-03-06"
    moments = "2026-03-07 09:30:00", "3/18/2026 5:00 PM", "2026-03-09T00:30:00Z"
    for number, cell in enumerate((*midnights, *moments)):
        report = await imported(viewer, table(tmp_path, "2.csv", header, f"C{number},c{number}.example,{cell}"))
        codes = {warning.code for warning in report.warnings}
        assert (ImportMessageCode.CELLS_DO_NOT_FIT in codes) == (cell in moments)
    days = sorted(value.day.day for value in await all_rows(viewer, CustomValue))
    assert days == [1, 2, 3, 5, 6, 14]


async def test_sign_of_the_pound_is_sterling(viewer, tmp_path):
    header = "Deal - Title,Deal - Organization,Deal - Value,Deal - Currency"
    lines = "A,Acme,10,£", "B,Acme,10,Pound", "C,Acme,£10,", "D,Acme,10 pounds,"
    report = await imported(viewer, table(tmp_path, "d.csv", header, *lines))
    assert outcomes(report, EntityKind.DEALS) == {"created": 4}
    assert {deal.currency_code for deal in await all_rows(viewer, Deal)} == {"GBP"}
