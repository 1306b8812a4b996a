"""Values that other programs read wrongly, as their users reported in public."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from company_fixture import CompanyFixture

from db.models import Activity, Deal, Person
from db.row import select_rows
from imports.records import ImportOptions, run_import, survey_files

OPTIONS = ImportOptions(ZoneInfo("Europe/Madrid"))
FILES = {
    "end of a DOS file": ("Title,Value,Status\nCrates,5,open\n\x1a", {"Crates"}, []),
    "booleans": (
        "Subject,Type,Due date,Done\nA,Call,2026-03-01,TRUE\nB,Call,2026-03-01,falsch\n",
        {("A", True), ("B", False)},
        [],
    ),
    "several addresses": ("Name,Phone,Email\nAna,,a@x.example; b@x.example\n", {("a@x.example", "b@x.example")}, []),
    "a number that lost its digits": (
        "Name,Phone,Email\nAna,4.47912E+11,\n",
        set(),
        ["Phone: 4.47912E+11 is a number whose last digits are lost; export the column as text"],
    ),
}


@pytest.mark.parametrize("kind", FILES)
async def test_reported_file_has_its_right_values(viewer: CompanyFixture, tmp_path: Path, kind: str) -> None:
    text, found, skipped = FILES[kind]
    path = tmp_path / "a.csv"
    path.write_text(text, "utf-8")
    report = await run_import(viewer.database, viewer.company, survey_files([path], OPTIONS), lambda *_: None)

    async with viewer.database.snapshot() as snapshot:
        store = snapshot.for_company(viewer.company.id)
        deals = {row.title for row in await store.all(select_rows(Deal))}
        activities = {(row.subject, row.is_done) for row in await store.all(select_rows(Activity))}
        people = {tuple(email.value for email in row.emails) for row in await store.all(select_rows(Person))}
    assert deals | activities | people == found
    assert [str(row.reason) for table in report.skipped for row in table.rows] == skipped
