"""Files that people really have, in the folder `cases`: what each must give on either database."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from db.models import AccountRollup, Activity, CustomValue, Deal, Organization, Person, User
from db.row import select_rows
from imports.errors import ImportFailed
from imports.records import EntityKind, ImportOptions, ImportReport, RowOutcome, run_import, survey_files

CASES = Path(__file__).parent / "cases"
WON = datetime(2026, 3, 1, 8, tzinfo=UTC)


async def imported(viewer, case: str, zone: str = "Europe/Madrid") -> ImportReport:
    plan = survey_files([CASES / case], ImportOptions(ZoneInfo(zone)))
    return await run_import(viewer.database, viewer.company, plan, lambda *_: None)


async def rows(viewer, model: Any) -> list[Any]:
    async with viewer.database.snapshot() as snapshot:
        found = await snapshot.for_company(viewer.company.id).all(select_rows(model))
    return sorted(found, key=lambda row: getattr(row, "id", 0))


def reasons(report: ImportReport) -> dict[int, str]:
    return {row.number: str(row.reason) for skipped in report.skipped for row in skipped.rows}


def has_note(report: ImportReport, *parts: str) -> bool:
    return any(all(part in str(warning) for part in parts) for warning in report.warnings)


@pytest.mark.parametrize("case", ["01-sep-line", "02-blank-first-line", "08-xlsx-empty-fill", "16-xlsx-hidden-sheet"])
async def test_the_deal_is_read(viewer, case):
    report = await imported(viewer, case)

    (deal,) = await rows(viewer, Deal)
    assert (deal.title, deal.value, deal.currency_code, deal.won_at) == ("Big pump", 1_200_50, "EUR", WON)
    assert report.skipped == []
    assert has_note(report, "hidden") is (case == "16-xlsx-hidden-sheet")


async def test_invalid_duration_skips_its_row(viewer):
    report = await imported(viewer, "03-duration-colon")

    assert [(row.subject, row.duration_minutes) for row in await rows(viewer, Activity)] == [("Visit", 30)]
    assert reasons(report) == {2: "Activity - Duration: 1: is not a duration"}


async def test_year_one_is_no_date(viewer):
    report = await imported(viewer, "04-year-one")

    assert [row.subject for row in await rows(viewer, Activity)] == ["Visit"]
    assert "not a date" in reasons(report)[2]


async def test_last_year_of_a_workbook_is_no_date(viewer):
    report = await imported(viewer, "05-xlsx-year-9999", "America/New_York")

    assert [row.title for row in await rows(viewer, Deal)] == ["Big pump"]
    assert "not a date" in reasons(report)[3]


async def test_durations_longer_than_a_day_are_read(viewer):
    await imported(viewer, "07-xlsx-duration-over-day")

    assert [row.duration_minutes for row in await rows(viewer, Activity)] == [1560, 90]


@pytest.mark.parametrize("case", ["10-xlsx-shared-string-index", "11-xlsx-broken-shared-strings"])
async def test_broken_workbook_is_refused_in_one_line(viewer, case):
    with pytest.raises(ImportFailed) as error:
        await imported(viewer, case)

    assert str(error.value).startswith(f"{case}/deals.xlsx: ")
    assert "\n" not in str(error.value)
    assert await rows(viewer, Organization) == []


async def test_formula_without_result_is_reported(viewer):
    report = await imported(viewer, "14-xlsx-formula-no-cache")

    assert has_note(report, "1 cells hold a formula", "rows 2")


async def test_error_cells_are_empty_and_reported(viewer):
    report = await imported(viewer, "15-xlsx-error-cells")

    assert [row.title for row in await rows(viewer, Deal)] == ["Big pump"]
    assert [row.name for row in await rows(viewer, Organization)] == ["Nordwind AB"]
    assert has_note(report, "2 cells hold an error", "rows 3, 3")
    assert reasons(report) == {3: "it has no title"}


async def test_year_of_two_digits_is_of_the_last_century(viewer):
    await imported(viewer, "24-two-digit-year")

    (deal,) = await rows(viewer, Deal)
    assert deal.won_at == datetime(1998, 12, 30, 23, tzinfo=UTC)


async def test_moments_with_an_offset_need_no_zone(viewer):
    await imported(viewer, "25-space-offset")

    assert [row.won_at for row in await rows(viewer, Deal)] == [datetime(2026, 3, 1, 9, tzinfo=UTC)] * 4


async def test_stray_quote_is_refused_with_its_line(viewer):
    with pytest.raises(ImportFailed, match=r"deals\.csv: line 3 is not valid CSV"):
        await imported(viewer, "35-stray-quote")

    assert await rows(viewer, Deal) == []


async def test_organizations_with_other_addresses_are_others(viewer):
    report = await imported(viewer, "40-duplicate-names")

    found = {row.address.formatted for row in await rows(viewer, Organization)}
    assert found == {"Calle 1", "Calle 2", "Calle 3", "Calle 4"}
    assert [(row.row, str(row.other)) for row in report.duplicates] == [(3, "row 2"), (4, "row 2"), (5, "row 2")]
    again = await imported(viewer, "40-duplicate-names")
    assert again.count(EntityKind.ORGANIZATIONS, RowOutcome.UNCHANGED) == 4


async def test_figure_that_is_too_long_is_reported_and_not_compared(viewer):
    report = await imported(viewer, "61-count-too-long")

    assert [row.name for row in await rows(viewer, Organization)][:1] == ["Nordwind"]
    assert has_note(report, "figures of 'Organization - People' are not numbers")


async def test_huge_custom_number_is_left_out_and_reported(viewer):
    report = await imported(viewer, "65-custom-huge2")

    organizations = {row.id: row.name for row in await rows(viewer, Organization)}
    values = [(organizations[row.subject_id], row.number) for row in await rows(viewer, CustomValue)]
    assert sorted(organizations.values()) == ["A", "B"]
    assert values == [("A", 5.0)]
    assert has_note(report, "1 cells of 'Budget' do not fit")
    answer = await viewer.ask("{organizations(first: 9) {nodes {name customFields {number text}}}}")
    assert {node["name"] for node in answer["organizations"]["nodes"]} == {"A", "B"}


async def test_byte_that_is_not_utf8_skips_its_row(viewer):
    report = await imported(viewer, "66-utf8-one-cut-character")

    assert {row.name for row in await rows(viewer, Organization)} == {"Peñarol", "Müller GmbH"}
    assert "not UTF-8" in reasons(report)[4]


async def test_deals_of_one_title_are_several(viewer):
    await imported(viewer, "72-same-title-deals")

    organizations = {row.id: row.name for row in await rows(viewer, Organization)}
    won = {organizations[row.organization_id]: row.won_value for row in await rows(viewer, AccountRollup)}
    assert len(await rows(viewer, Deal)) == 4
    assert won["Nordwind AB"] == 20_00
    again = await imported(viewer, "72-same-title-deals")
    assert again.count(EntityKind.DEALS, RowOutcome.UNCHANGED) == 4


async def test_names_with_invisible_blanks_are_linked_and_found(viewer):
    await imported(viewer, "74-nbsp-names")

    deals = await rows(viewer, Deal)
    assert len(await rows(viewer, Organization)) == 2
    assert len({deal.organization_id for deal in deals}) == 2
    for name in ("Nordwind AB", "Sudwind"):
        document = "query($t: String!) {organizations(first: 5, where: {search: $t}) {nodes {id}}}"
        assert len((await viewer.ask(document, t=name))["organizations"]["nodes"]) == 1


@pytest.mark.parametrize("case", ["81-zip-appledouble", "83-zip-readme"])
async def test_files_that_are_no_tables_are_left_out_with_a_note(viewer, case):
    report = await imported(viewer, case)

    assert [row.name for row in await rows(viewer, Organization)] == ["Peñarol"]
    assert has_note(report, "left out")


async def test_skipped_row_leaves_nothing(viewer):
    report = await imported(viewer, "86-skipped-leaves-stub")

    assert list(reasons(report)) == [2]
    assert await rows(viewer, Organization) == await rows(viewer, Person) == await rows(viewer, Activity) == []
    assert {row.name for row in await rows(viewer, User)} == {"Eva Salas"}
