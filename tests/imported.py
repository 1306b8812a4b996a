"""Imports of files into the company of a test, and their rows and reports."""

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from company_fixture import CompanyFixture

from db.companies import list_companies
from db.row import select_rows
from imports.records import EntityKind, ImportOptions, ImportReport, RowOutcome, run_import, survey_files

SAMPLES = Path(__file__).parent / "imports/samples"
DIALECTS = ("english", "bare", "template", "spanish", "british")
MADRID = ImportOptions(ZoneInfo("Europe/Madrid"))


async def imported(
    viewer: CompanyFixture, *paths: Path, options: ImportOptions = MADRID, dry_run: bool = False
) -> ImportReport:
    return await run_import(
        viewer.database, viewer.company, survey_files(paths, options), lambda *_: None, dry_run=dry_run
    )


async def all_rows(viewer: CompanyFixture, kind: Any) -> list[Any]:
    async with viewer.database.snapshot() as snapshot:
        return await snapshot.for_company(viewer.company.id).all(select_rows(kind))


async def named(viewer: CompanyFixture, kind: Any, name: str, column: str = "name") -> Any:
    (match,) = [row for row in await all_rows(viewer, kind) if getattr(row, column) == name]
    return match


async def revision(viewer: CompanyFixture) -> int:
    (company,) = [row for row in await list_companies(viewer.database) if row.id == viewer.company.id]
    return company.revision


def outcomes(report: ImportReport, kind: EntityKind) -> dict[str, int]:
    return {str(outcome): report.count(kind, outcome) for outcome in RowOutcome if report.count(kind, outcome)}


def table(folder: Path, name: str, *lines: str) -> Path:
    path = folder / name
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path
