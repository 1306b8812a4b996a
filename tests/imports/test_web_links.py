"""Links of imported organizations: what is no web address is left out and counted."""

from pathlib import Path
from zoneinfo import ZoneInfo

from company_fixture import CompanyFixture

from db.models import Organization
from db.row import select_rows
from imports.records import ImportOptions, run_import, survey_files

FILE = """Name,Website,LinkedIn profile
Good,good.example,https://www.linkedin.com/company/good
Bad,javascript:alert(1),"data:text/html,x"
"""


async def test_import_leaves_out_what_is_no_web_address(viewer: CompanyFixture, tmp_path: Path) -> None:
    (tmp_path / "organizations.csv").write_text(FILE)

    tables = survey_files((tmp_path / "organizations.csv",), ImportOptions(ZoneInfo("UTC")))
    report = await run_import(viewer.database, viewer.company, tables, lambda *_: None, dry_run=False)

    async with viewer.uow() as uow:
        rows = await uow.all(select_rows(Organization).order_by(Organization.c.name))
    assert [(row.name, row.website, row.linkedin) for row in rows] == [
        ("Bad", None, None),
        ("Good", "good.example", "https://www.linkedin.com/company/good"),
    ]
    assert sum("not web addresses" in str(warning) for warning in report.warnings) == 2
