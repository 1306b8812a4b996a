"""Bringing over what another system kept."""

import csv
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from cli.base import async_command, check_time_zone, company_option, find_company, open_database, progress_bars
from db.models import Company
from db.store import Database
from imports.pipedrive import EntityKind, ImportOptions, ImportReport, RowOutcome, run_import, survey_files
from imports.pipedrive.survey import SurveyedTable


@click.group("import")
def import_() -> None:
    """Bring over what another system kept."""


@import_.command("pipedrive")
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="FILE|FOLDER|ZIP…"
)
@click.option(
    "--time-zone",
    required=True,
    callback=check_time_zone,
    help="The IANA zone in which the files write times: usually yours.",
)
@click.option("--date-order", type=click.Choice(["DMY", "MDY"]), help="Where dates such as 03/04/2026 leave it open.")
@click.option("--decimal", type=click.Choice([".", ","]), help="Where numbers such as 1.200 leave it open.")
@click.option("--dry-run", is_flag=True, help="Do everything, tell what would happen, and keep nothing.")
@click.option(
    "--skipped",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("var/skipped"),
    show_default=True,
    help="Where rows that could not be imported are put, in the columns of their file.",
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
    """Import what Pipedrive exported: organizations, people, deals, activities, notes; CSV or XLSX, in any order.

    Every file is looked through before anything is written. It is safe to run twice, and to run again after it was
    ended.
    """
    surveyed = survey_files(paths, ImportOptions(ZoneInfo(time_zone), date_order, decimal))
    for each in surveyed:
        click.echo(f"{each.table.name}: {each.count} {each.kind}")
    async with open_database() as database:
        company = await find_company(database, company_name)
        report = await _import(database, company, surveyed, dry_run=dry_run)
    _tell_import(report, skipped)
    if dry_run:
        click.echo("This was a dry run: nothing was kept.")


async def _import(
    database: Database, company: Company, surveyed: list[SurveyedTable], *, dry_run: bool
) -> ImportReport:
    with progress_bars() as shown:
        bars = {each.table.name: shown.add_task(each.table.name, total=each.count) for each in surveyed}

        def told_rows(name: str, done: int, _count: int) -> None:
            shown.update(bars[name], completed=done)

        return await run_import(database, company, surveyed, told_rows, dry_run=dry_run)


def _tell_import(report: ImportReport, folder: Path) -> None:

    for kind in EntityKind:
        counts = [f"{report.count(kind, each)} {each}" for each in RowOutcome if report.count(kind, each)]
        if counts:
            click.echo(f"{kind}: {', '.join(counts)}")
    for warning in report.warnings:
        click.echo(f"Note: {warning}")
    _write_skipped(report, folder)
    if report.compared:
        click.echo(f"Checked {report.compared} figures of the files against ours; {len(report.mismatches)} differ.")
    for each in report.mismatches[:20]:
        click.echo(f"  {each.table} row {each.row} {each.name}: {each.figure} is {each.theirs} there, {each.ours} here")


def _write_skipped(report: ImportReport, folder: Path) -> None:

    for each in report.skipped:
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{each.stem}.skipped.csv"
        with path.open("w", newline="", encoding="utf-8-sig") as file:
            writer = csv.writer(file)
            writer.writerow([*each.header, "Skipped because"])
            writer.writerows([*row.cells, row.reason] for row in each.rows)
        click.echo(f"{len(each.rows)} rows were skipped; they are in {path}, each with its reason, such as:")
        click.echo(f"  row {each.rows[0].number}: {each.rows[0].reason}")
