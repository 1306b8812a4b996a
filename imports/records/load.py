"""The second pass of an import: table after table in batches, each batch in a unit of work of its own.

An interrupted import can be started again: rows that exist already are found unchanged.
"""

from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain, count, islice
from typing import TypeVar

from db.imports.dry_run_file import dry_run_file
from db.models import Company
from db.store import Database, Store
from db.transactions import begin, begin_on_copy, update_derived_data
from db.unit_of_work import UnitOfWork
from imports.dialects.vocabulary import EntityKind
from imports.job import COMMAND_JOB, ImportJob
from imports.records.custom_fields import CustomFieldWriter
from imports.records.existing_records import ExistingRecords
from imports.records.label_writer import LabelWriter
from imports.records.likely_duplicates import MODELS, CreatedRows, list_duplicates
from imports.records.load_existing import load_existing
from imports.records.reconcile import has_figures, reconcile
from imports.records.record_reader import Record, read_records
from imports.records.report import ImportReport, SkippedRows
from imports.records.survey import ImportPlan, SurveyedTable
from imports.records.table_writer import TableWriter

T = TypeVar("T")
OnProgress = Callable[[str, int, int], None]
RECONCILED_ROWS = 2000
OpenUnitOfWork = Callable[[], AbstractAsyncContextManager[UnitOfWork]]
WriteBatch = Callable[[UnitOfWork, list[Record]], Awaitable[None]]


async def run_import(
    database: Database,
    company: Company,
    plan: ImportPlan,
    on_progress: OnProgress,
    *,
    dry_run: bool = False,
    job: ImportJob = COMMAND_JOB,
    report: ImportReport | None = None,
) -> ImportReport:
    """Import the tables of a plan into a company. Raise `JobStopped` if the job does so; batches that are done stay.

    `on_progress` receives the name of a table, the number of its rows that are done, and their total. A dry run
    returns the same report and saves nothing: it writes to a copy of an SQLite database, or of a company in PostgreSQL.
    `report`: an empty one, which says what is done if the import stops before its end.
    """
    report = ImportReport() if report is None else report
    report.warnings += plan.left_out
    if not dry_run:
        await _run(database, company, plan.tables, report, on_progress, job)
    elif database.is_sqlite:
        async with dry_run_file(database) as copy:
            await _run(copy, company, plan.tables, report, on_progress, job)
    else:
        await _run_and_roll_back(database, company, plan.tables, report, on_progress, job)
    return report


async def _run(
    database: Database,
    company: Company,
    tables: Sequence[SurveyedTable],
    report: ImportReport,
    on_progress: OnProgress,
    job: ImportJob,
) -> None:
    async with database.snapshot() as snapshot:
        existing = await load_existing(snapshot.for_company(company.id), company)
    open_unit_of_work = partial(
        begin, database, company.id, by=job.actor, closed=job.closed, before_commit=job.before_commit
    )
    run = _Import(open_unit_of_work, existing, tables, report, on_progress, job)
    await run.run()
    async with database.snapshot() as snapshot:
        await _compare(snapshot.for_company(company.id), run)


async def _run_and_roll_back(
    database: Database,
    company: Company,
    tables: Sequence[SurveyedTable],
    report: ImportReport,
    on_progress: OnProgress,
    job: ImportJob,
) -> None:
    """Import into a private copy in one transaction that is rolled back. No row is locked, so all users go on."""
    async with begin_on_copy(database, company.id, by=job.actor, closed=job.closed) as uow:
        existing = await load_existing(uow, company)
        run = _Import(lambda: _batch_of(uow), existing, tables, report, on_progress, job)
        await run.run()
        await _compare(uow.ungated, run)


@asynccontextmanager
async def _batch_of(uow: UnitOfWork) -> AsyncIterator[UnitOfWork]:
    """Run a batch of a dry run in the one unit of work that is rolled back at the end."""
    yield uow
    await update_derived_data(uow.ungated)
    uow.rows_before.clear()
    uow.touched_organizations.clear()


@dataclass
class _Import:
    """One run over all tables. `done`: the number of rows that are done; `created`: those that it created."""

    open_unit_of_work: OpenUnitOfWork
    existing: ExistingRecords
    tables: Sequence[SurveyedTable]
    report: ImportReport
    on_progress: OnProgress
    job: ImportJob
    done: int = 0
    created: dict[EntityKind, list[CreatedRows]] = field(default_factory=lambda: defaultdict(list))

    async def run(self) -> None:
        """Write each table, and collect its warnings and skipped rows."""
        for surveyed in self.tables:
            table = surveyed.table
            skipped = SkippedRows(table.name, _unused_stem(table.stem, self.report), list(table.header))
            custom_fields = CustomFieldWriter(surveyed, self.existing)
            labels = LabelWriter(surveyed.kind, self.existing)
            writer = TableWriter(surveyed, self.existing, self.report, skipped, custom_fields, labels, self.job.journal)
            try:
                await self._write(writer)
                if surveyed.kind in MODELS:
                    rows = CreatedRows(table.name, writer.created, writer.matcher.row_numbers_by_id)
                    self.created[surveyed.kind].append(rows)
            finally:
                self._add_warnings(surveyed, custom_fields)
                if skipped.rows:
                    self.report.skipped.append(skipped)

    async def _write(self, writer: TableWriter) -> None:
        surveyed, done = writer.surveyed, 0
        for batch in batches(read_records(surveyed), self.job.batch_size):
            await self._write_batch(writer, writer.write, batch)
            done += len(batch)
            self.on_progress(surveyed.table.name, done, surveyed.count)
            self.done += len(batch)
            await self.job.checkpoint(self.done)
        if surveyed.kind is EntityKind.ORGANIZATIONS and surveyed.layout.has("parent", "parent_id"):
            with_parent = (
                record for record in read_records(surveyed) if record.get("parent") or record.get("parent_id")
            )
            for batch in batches(with_parent, self.job.batch_size):
                await self._write_batch(writer, writer.write_parents, batch)
                await self.job.checkpoint(self.done)

    async def _write_batch(self, writer: TableWriter, write: WriteBatch, batch: list[Record]) -> None:
        outcomes, skipped = self.report.outcomes.copy(), len(writer.skipped_rows.rows)
        try:
            async with self.open_unit_of_work() as uow:
                await write(uow, batch)
                await writer.write_journal(uow)
        except BaseException:
            self.report.outcomes = outcomes
            del writer.skipped_rows.rows[skipped:]
            raise

    def _add_warnings(self, surveyed: SurveyedTable, custom_fields: CustomFieldWriter) -> None:
        warnings = [
            *surveyed.warnings,
            *custom_fields.mismatches.messages(),
            *self.existing.warning_counts.messages(),
        ]
        self.report.warnings += [replace(warning, table=surveyed.table.name) for warning in warnings]
        self.existing.warning_counts.clear()


def _unused_stem(stem: str, report: ImportReport) -> str:
    """Return a file name that no other table of skipped rows has: two folders may both contain deals.csv."""
    used = {skipped.stem for skipped in report.skipped}
    return next(name for name in chain([stem], (f"{stem}-{number}" for number in count(2))) if name not in used)


def batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Yield items that are read one by one, at most `size` at a time."""
    iterator = iter(items)
    while batch := list(islice(iterator, size)):
        yield batch


async def _compare(store: Store, run: _Import) -> None:
    """Compare what a run wrote with the other records, and with the figures of the files."""
    await list_duplicates(store, run.created, run.report)
    await _reconcile_tables(store, run.existing, run.tables, run.report)


async def _reconcile_tables(
    store: Store, existing: ExistingRecords, tables: Sequence[SurveyedTable], report: ImportReport
) -> None:
    for surveyed in tables:
        if surveyed.kind is EntityKind.ORGANIZATIONS and has_figures(surveyed):
            for batch in batches(read_records(surveyed), RECONCILED_ROWS):
                await reconcile(store, existing, surveyed, batch, report)
