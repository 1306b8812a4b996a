"""Imports with a record: their row, their journal, and their report as it is stored."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any
from zoneinfo import ZoneInfo

from db.gates import NONE_CLOSED, ClosedGates
from db.imports.jobs import create_import
from db.jobs import LEASE
from db.models import Company, Import, ImportStatus, StoredImportOptions, StoredImportReport
from db.store import Database
from db.transactions import begin
from imports.dialects.vocabulary import EntityKind
from imports.headers.table_choice import read_choice
from imports.job import IMPORTER, ImportJob
from imports.journal import Journal
from imports.messages import ImportMessageCode, message
from imports.records.load import OnProgress, run_import
from imports.records.report import ImportReport, RowOutcome
from imports.records.survey import ImportOptions, ImportPlan
from imports.undo import undo_import
from imports.undo_report import UndoReport

INTERRUPTED = message(ImportMessageCode.INTERRUPTED)
MAX_LISTED = 200
"""Number of warnings, differing figures and skipped rows that a stored report lists."""


def stored_options(options: ImportOptions) -> StoredImportOptions:
    """Return the options of an import as they are stored."""
    mapping = [[*column, target] for column, target in options.mapping.items()]
    tables = [[name, choice.word, choice.header_row] for name, choice in options.tables.items()]
    return StoredImportOptions(options.zone.key, options.date_order, options.decimal, options.encoding, mapping, tables)


def read_options(stored: StoredImportOptions) -> ImportOptions:
    """Return stored options as options of an import."""
    mapping = {(table, header): target for table, header, target in stored.mapping}
    tables = {name: read_choice(word, header_row) for name, word, header_row in stored.tables}
    zone = ZoneInfo(stored.time_zone)
    return ImportOptions(zone, stored.date_order, stored.decimal_mark, stored.encoding, mapping, tables)


def stored_report(report: ImportReport) -> StoredImportReport:
    """Return the report of an import as it is stored; skipped rows are in the journal."""
    counts = [
        {"kind": kind.value, **{outcome.value: report.count(kind, outcome) for outcome in RowOutcome}}
        for kind in EntityKind
        if any(report.count(kind, outcome) for outcome in RowOutcome)
    ]
    mismatches = [_mismatch(row._asdict()) for row in report.mismatches[:MAX_LISTED]]
    duplicates = [{**row._asdict(), "other": row.other.stored()._asdict()} for row in report.duplicates]
    return StoredImportReport(
        counts,
        [warning.stored()._asdict() for warning in report.warnings[:MAX_LISTED]],
        report.compared,
        mismatches,
        len(report.mismatches),
        duplicates,
        report.duplicate_count,
        list(islice(_skipped(report), MAX_LISTED)),
    )


def _skipped(report: ImportReport) -> Iterator[dict[str, Any]]:
    """Yield messages about the skipped rows."""
    for skipped in report.skipped:
        for row in skipped.rows:
            yield replace(row.reason, table=skipped.table, row=row.number).stored()._asdict()


def _mismatch(columns: dict[str, Any]) -> dict[str, Any]:
    return {**columns, **{name: columns[name] and str(columns[name]) for name in ("theirs", "ours")}}


async def run_recorded_import(
    database: Database,
    company: Company,
    plan: ImportPlan,
    name: str,
    on_progress: OnProgress,
    *,
    closed: ClosedGates = NONE_CLOSED,
) -> tuple[Import, ImportReport]:
    """Import a plan at once, with a record that can be undone. What is behind the gates in `closed` is not filled."""
    row_count = sum(table.count for table in plan.tables)
    async with begin(database, company.id, by=IMPORTER) as uow:
        values = {"status": ImportStatus.RUNNING, "row_count": row_count, "started_at": uow.now}
        options = stored_options(plan.tables[0].options)
        import_id = await create_import(uow, name, 0, options, claimed_until=uow.now + LEASE, **values)

    async def show_life(done: int) -> None:
        async with begin(database, company.id, by=IMPORTER) as uow:
            await uow.update(Import, import_id, rows_done=done, claimed_until=uow.now + LEASE)

    job, report = ImportJob(closed=closed, journal=Journal(import_id), checkpoint=show_life), ImportReport()
    try:
        await run_import(database, company, plan, on_progress, job=job, report=report)
    except BaseException:
        failed = {"status": ImportStatus.FAILED, "problem": INTERRUPTED.stored(), "report": stored_report(report)}
        await finish_import(database, company.id, import_id, **failed)
        raise
    results = {"report": stored_report(report), "rows_done": row_count}
    return await finish_import(database, company.id, import_id, status=ImportStatus.FINISHED, **results), report


async def undo_recorded_import(database: Database, company_id: int, import_id: int) -> UndoReport:
    """Undo an import at once."""
    report = await undo_import(database, company_id, import_id, ImportJob())
    async with begin(database, company_id, by=IMPORTER) as uow:
        values = {"status": ImportStatus.UNDONE, "undo_report": report.stored(), "undone_at": uow.now}
        await uow.update(Import, import_id, **values)
    return report


async def finish_import(database: Database, company_id: int, import_id: int, **values: Any) -> Import:
    """Write the end of an import to its row and return that."""
    async with begin(database, company_id, by=IMPORTER) as uow:
        await uow.update(Import, import_id, finished_at=uow.now, claimed_until=None, **values)
        return await uow.get_one(Import, import_id)
