"""What people write in odd ways is read as they mean it, or reported: never a wrong value without a note."""

from datetime import date
from pathlib import Path

import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from imported import all_rows, imported, table
from openpyxl import Workbook

from db.models import CustomValue, Deal, DealStatus, Organization, Person
from imports.messages import ImportMessageCode as Code
from imports.records import ImportReport

DEAL = "Title,Value,Currency,Won time,Lost time,Deal created"


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


def reasons(report: ImportReport) -> dict[int, Code]:
    return {row.number: row.reason.code for skipped in report.skipped for row in skipped.rows}


def codes(report: ImportReport) -> set[Code]:
    return {warning.code for warning in report.warnings}


async def test_days_of_decisions_say_the_status_where_no_column_does(viewer: CompanyFixture, tmp_path: Path) -> None:
    rows = (
        "A,5,EUR,2025-03-31,,2025-03-01",
        "B,5,EUR,,2025-03-31,2025-03-01",
        "C,5,EUR,,,2025-03-01",
        "D,5,EUR,2025-03-31,2025-03-30,2025-03-01",
    )
    report = await imported(viewer, table(tmp_path, "deals.csv", DEAL, *rows))

    deals = {deal.title: deal for deal in await all_rows(viewer, Deal)}
    assert {title: deal.status for title, deal in deals.items()} == {
        "A": DealStatus.WON,
        "B": DealStatus.LOST,
        "C": DealStatus.OPEN,
    }
    assert deals["A"].won_on == date(2025, 3, 31)
    assert reasons(report) == {5: Code.DECIDED_TWICE}


async def test_day_that_the_status_contradicts_is_reported(viewer: CompanyFixture, tmp_path: Path) -> None:
    rows = ("A,5,EUR,2025-03-31,,2025-03-01,open", "B,5,EUR,,2025-03-31,2025-03-01,won")
    report = await imported(viewer, table(tmp_path, "deals.csv", f"{DEAL},Status", *rows))

    assert {deal.title: deal.status for deal in await all_rows(viewer, Deal)} == {
        "A": DealStatus.OPEN,
        "B": DealStatus.WON,
    }
    (note,) = [warning for warning in report.warnings if warning.code is Code.DECISIONS_CONTRADICTED]
    assert dict(note.params)["count"] == 2


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("Closed Won|closed-won|Won", DealStatus.WON),
        ("Closed Lost|closed-lost|Abandoned", DealStatus.LOST),
        ("In progress|Active|Pending", DealStatus.OPEN),
    ],
)
async def test_words_of_other_systems_say_the_status(
    viewer: CompanyFixture, tmp_path: Path, words: str, status: DealStatus
) -> None:
    rows = [f"D{number},2026-03-01,{word}" for number, word in enumerate(words.split("|"))]
    await imported(viewer, table(tmp_path, "deals.csv", "Title,Deal created,Status", *rows))

    assert [deal.status for deal in await all_rows(viewer, Deal)] == [status] * 3


@pytest.mark.parametrize(
    ("cells", "expected", "notes"),
    [
        (("0.5", "50%", "1"), [50, 50, 100], {Code.PERCENTAGES_ARE_FRACTIONS}),
        (("0.5", "1", "80"), [0.5, 1, 80], set()),
        (("1", "0", "1"), [1, 0, 1], set()),
        (("0.5%", "1%", "2%"), [0.5, 1, 2], set()),
    ],
)
async def test_percentages_of_a_column_may_be_fractions(
    viewer: CompanyFixture, tmp_path: Path, cells: tuple[str, ...], expected: list[float], notes: set[Code]
) -> None:
    rows = [f"D{number},1,2026-03-01,{cell}" for number, cell in enumerate(cells)]
    report = await imported(viewer, table(tmp_path, "deals.csv", "Title,Value,Deal created,Probability", *rows))

    deals = sorted(await all_rows(viewer, Deal), key=lambda deal: deal.title)
    assert [deal.probability for deal in deals] == expected
    assert codes(report) & {Code.PERCENTAGES_ARE_FRACTIONS} == notes


async def test_second_table_below_the_first_is_reported(viewer: CompanyFixture, tmp_path: Path) -> None:
    lines = ("Name,Address,Website", "Alpha,Quay 1,", "", "First name,Last name,Email", "Ana,Ferrer,ana@x.example")
    report = await imported(viewer, table(tmp_path, "organizations.csv", *lines, "", "Bo,Ek,bo@x.example"))

    assert [row.name for row in await all_rows(viewer, Organization)] == ["Alpha"]
    assert reasons(report) == dict.fromkeys((4, 5, 7), Code.TABLE_BELOW)


async def test_empty_rows_between_records_begin_no_table(viewer: CompanyFixture, tmp_path: Path) -> None:
    lines = ("Name,Address,Website", "Alpha,Quay 1,", "", "Beta,Quay 2,")
    await imported(viewer, table(tmp_path, "organizations.csv", *lines))

    assert [row.name for row in await all_rows(viewer, Organization)] == ["Alpha", "Beta"]


async def test_id_whose_digits_a_workbook_lost_skips_its_row(viewer: CompanyFixture, tmp_path: Path) -> None:
    book = Workbook()
    for row in (("ID", "Name", "Address"), (12345678901234567000, "Alpha", "Quay 1"), (123456789012345, "Beta", "Q")):
        book.active.append(row)
    book.save(tmp_path / "organizations.xlsx")
    report = await imported(viewer, tmp_path / "organizations.xlsx")

    assert [(row.name, row.external_id) for row in await all_rows(viewer, Organization)] == [
        ("Beta", "123456789012345")
    ]
    assert reasons(report) == {2: Code.CELL_SHORTENED}


@pytest.mark.parametrize(
    ("phone", "phones"),
    [
        ("+34 600 000 001 / +34 600 000 002", ["+34 600 000 001", "+34 600 000 002"]),
        ("600000003 y 600000004", ["600000003", "600000004"]),
        ("030/1234567", ["030/1234567"]),
        ("600000003 or ask Bo", ["600000003 or ask Bo"]),
    ],
)
async def test_words_between_numbers_separate_them(
    viewer: CompanyFixture, tmp_path: Path, phone: str, phones: list[str]
) -> None:
    await imported(
        viewer, table(tmp_path, "people.csv", "Name,Phone,Email", f"Ana,{phone},a@x.example and b@x.example")
    )

    (ana,) = await all_rows(viewer, Person)
    assert [each.value for each in ana.phones] == phones
    assert [each.value for each in ana.emails] == ["a@x.example", "b@x.example"]


@pytest.mark.parametrize("word", ["NaN", "nan", "None", "NaT", "<NA>", "(blank)", "(null)"])
async def test_words_of_programs_for_no_value_are_none(viewer: CompanyFixture, tmp_path: Path, word: str) -> None:
    report = await imported(viewer, table(tmp_path, "organizations.csv", "Name,Address,Tier", f"Alpha,{word},{word}"))

    (alpha,) = await all_rows(viewer, Organization)
    assert (alpha.address, await all_rows(viewer, CustomValue)) == (None, [])
    assert Code.CELLS_WITHOUT_VALUE in codes(report)
