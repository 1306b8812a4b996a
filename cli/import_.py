"""`afterwin import`: records of another system."""

import csv
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from cli.base import async_command, check_time_zone, company_option, find_company, open_database
from cli.progress import progress_bars
from db.models import Company
from db.store import Database
from imports.pipedrive import EntityKind, ImportOptions, ImportReport, RowOutcome, run_import, survey_files
from imports.pipedrive.report import SkippedRows
from imports.pipedrive.survey import SurveyedTable

MAX_MISMATCHES_SHOWN = 20


@click.group("import")
def import_() -> None:
    """Import records of another system."""


@import_.command("pipedrive")
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="FILE|FOLDER|ZIP…"
)
@click.option(
    "--time-zone", required=True, callback=check_time_zone, help="IANA zone of the times in the files: usually yours."
)
@click.option("--date-order", type=click.Choice(["DMY", "MDY"]), help="Order of dates such as 03/04/2026.")
@click.option("--decimal", type=click.Choice([".", ","]), help="Decimal mark of numbers such as 1.200.")
@click.option("--dry-run", is_flag=True, help="Report what the import would do, and save nothing.")
@click.option(
    "--skipped",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("var/skipped"),
    show_default=True,
    help="Folder for rows that cannot be imported, each with its reason.",
)
@company_option
@async_command
async def import_pipedrive(
    *,
    paths: tuple[Path, ...],
    time_zone: str,
    date_order: str | None,
    decimal: str | None,
    dry_run: bool,
    skipped: Path,
    company_name: str | None,
) -> None:
    """Import files that Pipedrive exported.

    They hold organizations, people, deals, activities or notes as CSV or XLSX, in any order. All files are checked
    before anything is written. The import can be repeated, also after it was interrupted.
    """
    tables = survey_files(paths, ImportOptions(ZoneInfo(time_zone), date_order, decimal))
    for table in tables:
        click.echo(f"{table.table.name}: {table.count} {table.kind}")
    async with open_database() as database:
        company = await find_company(database, company_name)
        report = await _import(database, company, tables, dry_run=dry_run)
    _print_report(report, skipped)
    if dry_run:
        click.echo("This was a dry run: nothing was saved.")


async def _import(database: Database, company: Company, tables: list[SurveyedTable], *, dry_run: bool) -> ImportReport:
    with progress_bars() as progress:
        bars = {table.table.name: progress.add_task(table.table.name, total=table.count) for table in tables}

        def on_progress(name: str, done: int, _count: int) -> None:
            progress.update(bars[name], completed=done)

        return await run_import(database, company, tables, on_progress, dry_run=dry_run)


def _print_report(report: ImportReport, folder: Path) -> None:
    for kind in EntityKind:
        counts = [f"{report.count(kind, outcome)} {outcome}" for outcome in RowOutcome if report.count(kind, outcome)]
        if counts:
            click.echo(f"{kind}: {', '.join(counts)}")
    for warning in report.warnings:
        click.echo(f"Note: {warning}")
    for skipped in report.skipped:
        _write_skipped(skipped, folder)
    if report.compared:
        click.echo(f"Compared {report.compared} figures of the files with ours; {len(report.mismatches)} differ.")
    for row in report.mismatches[:MAX_MISMATCHES_SHOWN]:
        click.echo(f"  {row.table} row {row.row} {row.name}: {row.figure} is {row.theirs} there, {row.ours} here")


def _write_skipped(skipped: SkippedRows, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{skipped.stem}.skipped.csv"
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file)
        writer.writerow([*skipped.header, "Skipped because"])
        writer.writerows([*row.cells, row.reason] for row in skipped.rows)
    first = skipped.rows[0]
    click.echo(f"{len(skipped.rows)} rows were skipped. They are in {path} with their reasons, for example:")
    click.echo(f"  row {first.number}: {first.reason}")
