"""Numbers in JSON that are none of a computer: they concern their row, and ids keep all of their digits."""

from pathlib import Path

import pytest
from company_fixture import CompanyFixture
from database_templates import Templates
from imported import all_rows, imported

from db.models import Deal


@pytest.fixture
def templates(sqlite: Templates) -> Templates:
    return sqlite


def deals(*values: str) -> str:
    rows = (
        f'{{"id": 1234567890123456789{n}, "title": "D{n}", "value": {value}, "add_time": "2025-01-31 10:00:00"}}'
        for n, value in enumerate(values)
    )
    return f"[{', '.join(rows)}]"


@pytest.mark.parametrize("value", ["1e400", "-1e999", "NaN", "Infinity"])
async def test_number_that_is_none_skips_its_row(viewer: CompanyFixture, tmp_path: Path, value: str) -> None:
    path = tmp_path / "deals.json"
    path.write_text(deals(value, "12345678901.25"), "utf-8")
    report = await imported(viewer, path)

    (deal,) = await all_rows(viewer, Deal)
    assert (deal.title, deal.value, deal.external_id) == ("D1", 1234567890125, "12345678901234567891")
    (skipped,) = report.skipped
    assert [(row.number, row.reason.code.name) for row in skipped.rows] == [(2, "CELL_NO_NUMBER")]


@pytest.mark.parametrize("title", ["\\ud800 half", "\\ud83d\\ude00 whole"])
async def test_half_a_character_is_replaced(viewer: CompanyFixture, tmp_path: Path, title: str) -> None:
    path = tmp_path / "deals.json"
    path.write_text(deals("1e2").replace("D0", title), "utf-8")
    await imported(viewer, path)

    (deal,) = await all_rows(viewer, Deal)
    assert (deal.title.split()[-1], deal.value) == (title.rsplit(maxsplit=1)[-1], 10_000)
