"""What `afterwin import` does when it runs: files of another system, archives of a company, the list of imports."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import click

from beta.words import in_words
from cli.base import find_company, open_database
from cli.json_output import print_json
from cli.lines import print_lines
from cli.options import answered_by
from cli.progress import progress_bars
from db.companies import list_companies
from db.gates import NONE_CLOSED, ClosedGates, Gate
from db.ids import global_id
from db.imports.jobs import NEWEST_IMPORTS, undo_refusal, was_killed
from db.models import Company, Import, ImportStatus
from db.store import Database
from files.import_results import SkippedLine, skipped_csv
from files.storage import open_storage
from imports.company import company_name, import_company
from imports.errors import ImportFailed
from imports.headers.mapping_file import mapping_text
from imports.headers.proposals import examples, first_values
from imports.headers.table_choice import UNKNOWN
from imports.job import ImportJob
from imports.recorded import run_recorded_import, undo_recorded_import
from imports.records import (
    EntityKind,
    ImportOptions,
    ImportPlan,
    ImportReport,
    RowOutcome,
    run_import,
)
from imports.records.custom_fields import TargetField, planned_fields
from imports.records.report import SkippedRows
from imports.records.survey import SurveyedTable, draft_plan
from imports.tables import cell_text
from imports.undo_report import UndoReport
from imports.values.custom_types import type_in_words
from live.garbage_collection import exclude_start
from settings import Settings

MAX_MISMATCHES_SHOWN = 20
MAX_DUPLICATES_SHOWN = 20
MAX_KEPT_SHOWN = 20
MAX_NAME = 255


class ImportChoices(NamedTuple):
    """How the files are read, and what becomes of their custom fields."""

    time_zone: str
    date_order: str | None
    decimal: str | None
    encoding: str | None
    custom_fields: str
    """Which unknown columns become custom fields: `all`, `none` or `ask`."""
    has_account_fields: bool

    @property
    def options(self) -> ImportOptions:
        """The options of the survey."""
        return ImportOptions(ZoneInfo(self.time_zone), self.date_order, self.decimal, self.encoding)

    @property
    def closed(self) -> ClosedGates:
        """The gates whose custom fields are not filled."""
        return NONE_CLOSED if self.has_account_fields else frozenset(Gate)


async def import_files(
    paths: Sequence[Path], choices: ImportChoices, skipped: Path, company: str | None, *, dry_run: bool
) -> None:
    """Import files into a company, and print a report; rows that cannot be imported are written to `skipped`."""
    try:
        plan = draft_plan(paths, choices.options)
        if plan.problem is not None:
            _print_proposals(plan)
            raise plan.problem
        async with open_database() as database:
            found = await find_company(database, company)
            for table in plan.tables:
                click.echo(f"{table.table.name}: {table.count} {table.kind}")
                async with database.snapshot() as snapshot:
                    targets = await planned_fields(snapshot.for_company(found.id, closed=choices.closed), table)
                _choose_custom_fields(table, choices.custom_fields, targets)
            report = await _import(database, found, plan, choices.closed, dry_run=dry_run)
    except ImportFailed as error:
        raise click.ClickException(str(error)) from error
    _print_report(report, skipped)
    if dry_run:
        click.echo("This was a dry run: nothing was saved.")


def _print_proposals(plan: ImportPlan) -> None:
    """Print the columns of tables whose header is not known, with their first values, and mappings to begin with."""
    for each in plan.open_tables:
        if each.word != UNKNOWN or each.layout is None:
            continue
        table, becoming = each.table, {column.index: column.target for column in each.layout.columns}
        click.echo(f"{table.name}: it looks like a list of {each.layout.kind}. Its columns and first values:")
        for index, values in enumerate(first_values(table)):
            shown = ", ".join(examples(values)) or "empty"
            click.echo(f"  {table.header[index]!r} ({shown}): {becoming.get(index, 'not known')}")
        click.echo("Save this as mapping.yaml, correct it, and name that file, too:")
        click.echo(mapping_text(each.layout.kind, table, each.layout))


def _choose_custom_fields(table: SurveyedTable, choice: str, targets: Mapping[int, TargetField]) -> None:
    """Show each custom column with its first values, and leave out those that are not to fill custom fields.

    `targets` are the fields that are there, by the index of the column.
    """
    for column, field_type in list(zip(table.layout.customs, table.types, strict=True)):
        shown = ", ".join(table.examples.get(column.index, ())) or "empty"
        target = targets.get(column.index)
        what = "is unknown" if target is None else f"belongs to the custom field {target.field.name!r}"
        click.echo(f"  {column.header!r} {what} ({shown}): ", nl=False)
        is_wanted = choice == "all" or (choice == "ask" and _confirm_custom_field(is_new=target is None))
        new = f"it becomes a custom field of the type {type_in_words(field_type)}."
        becomes = new if target is None else "it fills that field."
        if choice != "ask":
            click.echo(becomes if is_wanted else "it is left out.")
        if not is_wanted:
            table.leave_out(column)


def _confirm_custom_field(*, is_new: bool) -> bool:
    with answered_by("--custom-fields all or --custom-fields none"):
        return click.confirm("make it a custom field?" if is_new else "fill that field?", default=True)


async def _import(
    database: Database, company: Company, plan: ImportPlan, closed: ClosedGates, *, dry_run: bool
) -> ImportReport:
    exclude_start()
    with progress_bars() as progress:
        bars = {table.table.name: progress.add_task(table.table.name, total=table.count) for table in plan.tables}

        def on_progress(name: str, done: int, _count: int) -> None:
            progress.update(bars[name], completed=done)

        if dry_run:
            return await run_import(database, company, plan, on_progress, dry_run=True, job=ImportJob(closed=closed))
        name = ", ".join(table.table.name for table in plan.tables)[:MAX_NAME]
        row, report = await run_recorded_import(database, company, plan, name, on_progress, closed=closed)
    click.echo(f"Import {row.id}. To undo it within 30 days: afterwin import undo {row.id}")
    return report


def _print_report(report: ImportReport, folder: Path) -> None:
    for kind in EntityKind:
        counts = [f"{report.count(kind, outcome)} {outcome}" for outcome in RowOutcome if report.count(kind, outcome)]
        if counts:
            click.echo(f"{kind}: {', '.join(counts)}")
    for warning in report.warnings:
        click.echo(f"Note: {warning}")
    for skipped in report.skipped:
        _write_skipped(skipped, folder)
    _print_duplicates(report)
    if report.compared:
        click.echo(f"Compared {report.compared} figures of the files with ours; {len(report.mismatches)} differ.")
    for row in report.mismatches[:MAX_MISMATCHES_SHOWN]:
        click.echo(f"  {row.table} row {row.row} {row.name}: {row.figure} is {row.theirs} there, {row.ours} here")


def _print_duplicates(report: ImportReport) -> None:
    if report.duplicates:
        click.echo(f"{report.duplicate_count} rows were created that may be the same as others:")
    for row in report.duplicates[:MAX_DUPLICATES_SHOWN]:
        common = ", ".join(reason.lower().replace("_", " ") for reason in row.reasons)
        click.echo(f"  {row.table} row {row.row} {row.name}: like {row.other}{common and f' ({common})'}")


def _write_skipped(skipped: SkippedRows, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{skipped.stem}.skipped.csv"
    rows = [SkippedLine([cell_text(cell) for cell in row.cells], str(row.reason)) for row in skipped.rows]
    path.write_bytes(skipped_csv(skipped.header, rows))
    first = skipped.rows[0]
    click.echo(f"{len(skipped.rows)} rows were skipped. They are in {path} with their reasons, for example:")
    click.echo(f"  row {first.number}: {first.reason}")


async def import_archive(path: Path, name: str | None) -> None:
    """Import the archive of a whole company as a new company of that name."""
    try:
        async with open_database() as database:
            _check_unused(company_name(path) if name is None else name, await list_companies(database))
            company_id = await import_company(database, path, name, open_storage(Settings().storage_url))
            company = next(each for each in await list_companies(database) if each.id == company_id)
    except ImportFailed as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"{company.name} is imported.")


def _check_unused(name: str, companies: Sequence[Company]) -> None:
    if any(company.name == name for company in companies):
        raise click.ClickException(f"There is a company {name!r} already. Choose another name with --name.")


LISTED = ("id", "created_at", "status", "row_count", "file_name")
"""Columns of an import that `afterwin import list --json` prints."""


async def print_imports(company_name: str | None, *, as_json: bool) -> None:
    """Print the imports of a company, the newest first."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with database.snapshot() as snapshot:
            rows: list[Any] = await snapshot.for_company(company.id).all(NEWEST_IMPORTS)
            rows = [row._replace(status=ImportStatus.FAILED) if was_killed(row, snapshot.now) else row for row in rows]
    if as_json:
        print_json([{name: getattr(row, name) for name in LISTED} for row in rows])
        return
    print_lines(map(_line, rows), none="No imports.", then="`afterwin import pipedrive FILES` imports files.")


def _line(row: Import) -> str:
    return f"{row.id}  {row.created_at:%Y-%m-%d %H:%M}  {in_words(row.status):9}  {row.row_count} rows  {row.file_name}"


async def undo_import(import_id: int, company_name: str | None) -> None:
    """Undo a whole import, and print what stays."""
    async with open_database() as database:
        company = await find_company(database, company_name)
        async with database.snapshot() as snapshot:
            row = await snapshot.for_company(company.id).get(Import, import_id)
            reason = "There is no such import." if row is None else undo_refusal(row, snapshot.now)
        if reason:
            raise click.ClickException(reason)
        _print_undo(await undo_recorded_import(database, company.id, import_id))


def _print_undo(report: UndoReport) -> None:
    for (kind, outcome), count in sorted(report.counts.items()):
        click.echo(f"{kind}: {count} {outcome}")
    if not (report.counts or report.kept):
        click.echo("The import had changed nothing.")
    for record in report.kept[:MAX_KEPT_SHOWN]:
        name, column = record.name and f" {record.name!r}", record.column and f" ({record.column})"
        click.echo(f"  {record.kind} {global_id(record.kind, record.id)}{name}{column} stays: {record.reason}")
