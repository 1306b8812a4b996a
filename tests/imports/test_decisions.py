"""The days on which imported deals were won and lost: the headers that state them, and the notes where none does."""

from datetime import date
from pathlib import Path

import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from imported import all_rows, imported, table

from db.models import Deal
from imports.headers.header_parser import parse_header
from imports.messages import ImportMessageCode as Code


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


PLAIN, PREFIXED = ("Title", "Value", "Status"), ("Deal - ID", "Deal - Title", "Deal - Value", "Deal - Status")


@pytest.mark.parametrize(
    ("won", "lost"),
    [
        ("Won on", "Lost on"),
        ("Won at", "Lost at"),
        ("Won date", "Lost date"),
        ("Date won", "Date lost"),
        ("Ganado el", "Perdido el"),
        ("Ganada en", "Perdida en"),
        ("Fecha de ganado", "Fecha de pérdida"),
        ("Ganho em", "Perdido em"),
        ("Data de ganho", "Data da perda"),
        ("Gewonnen am", "Verloren am"),
        ("Gewinndatum", "Verlustdatum"),
        ("Gagné le", "Perdu le"),
        ("Gagnée le", "Perdue le"),
        ("Date de gain", "Date de perte"),
    ],
)
@pytest.mark.parametrize("others", [PLAIN, PREFIXED], ids=["plain", "prefixed"])
def test_day_of_a_decision_is_read_in_every_language(others: tuple[str, ...], won: str, lost: str) -> None:
    prefix = "Deal - " if others is PREFIXED else ""

    layout = parse_header([*others, prefix + won, prefix + lost], "deals.csv")

    assert [column.field for column in layout.columns[-2:]] == ["won_at", "lost_at"]
    assert layout.customs == ()


@pytest.mark.parametrize(
    ("header", "row", "code"),
    [
        ("Status,Deal created", "Won,2023-02-03", Code.WON_WHEN_CREATED),
        ("Status,Deal created", "Lost,2023-02-03", Code.LOST_WHEN_CREATED),
        ("Status", "Won", Code.WON_NOW),
        ("Status", "Lost", Code.LOST_NOW),
        ("Status,Won on", "Won,", Code.WON_NOW),
        ("Status,Won on", "Won,2023-02-03", None),
        ("Status,Lost on", "Lost,2023-02-03", None),
        ("Status,Closed on", "Won,2023-02-03", None),
        ("Status,Deal created", "Open,2023-02-03", None),
    ],
)
async def test_day_that_no_column_states_is_noted(
    viewer: CompanyFixture, tmp_path: Path, header: str, row: str, code: Code | None
) -> None:
    report = await imported(viewer, table(tmp_path, "deals.csv", f"Title,Value,{header}", f"A,1,{row}", f"B,2,{row}"))

    notes = [(warning.code, dict(warning.params)) for warning in report.warnings]
    assert notes == ([] if code is None else [(code, {"count": 2})])


async def test_only_rows_that_use_the_estimate_are_counted(viewer: CompanyFixture, tmp_path: Path) -> None:
    deals = table(tmp_path, "deals.csv", "Title,Value,Status,Deal created", "A,1,Won,2023-02-03", "A,1,Won,2023-02-03")

    first, again = await imported(viewer, deals), await imported(viewer, deals)

    assert [str(warning) for warning in first.warnings] == [
        "deals.csv: 1 won deals have no date of winning in the file: they are won when they were created."
    ]
    assert again.warnings == []
    assert [(row.won_on, row.won_at_is_estimated) for row in await all_rows(viewer, Deal)] == [(date(2023, 2, 3), True)]
