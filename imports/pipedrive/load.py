"""The second pass of an import: table after table in batches, each batch in a unit of work of its own.

An interrupted import can be started again: rows that exist already are found unchanged.
"""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from itertools import chain, count, islice
from typing import TypeVar

from db.models import Company, EventSource
from db.scratch_copy import scratch_copy
from db.store import Database, Store
from db.transactions import begin, begin_dry_run, update_derived_data
from db.unit_of_work import Actor, UnitOfWork
from imports.pipedrive.custom_fields import CustomFieldWriter
from imports.pipedrive.existing_records import ExistingRecords, load_existing
from imports.pipedrive.label_writer import LabelWriter
from imports.pipedrive.reconcile import reconcile
from imports.pipedrive.records import read_records
from imports.pipedrive.report import ImportReport, SkippedRows
from imports.pipedrive.survey import ImportPlan, SurveyedTable
from imports.pipedrive.table_writer import TableWriter
from imports.pipedrive.vocabulary import EntityKind

T = TypeVar("T")
BATCH_SIZE = 2000
OnProgress = Callable[[str, int, int], None]
OpenUnitOfWork = Callable[[], AbstractAsyncContextManager[UnitOfWork]]


IMPORTER = Actor(source=EventSource.IMPORT)


async def run_import(
    database: Database,
    company: Company,
    plan: ImportPlan,
    on_progress: OnProgress,
    *,
    dry_run: bool = False,
) -> ImportReport:
    """Import the tables of a plan into a company.

    `on_progress` receives the name of a table, the number of its rows that are done, and their total. A dry run
    returns the same report and saves nothing: it writes to a copy of an SQLite database, and rolls back in PostgreSQL.
    """
    report = ImportReport()
    report.warnings += [f"{name} is left out." for name in plan.left_out]
    if not dry_run:
        await _run(database, company, plan.tables, report, on_progress)
    elif database.is_sqlite:
        async with scratch_copy(database) as copy:
            await _run(copy, company, plan.tables, report, on_progress)
    else:
        await _run_and_roll_back(database, company, plan.tables, report, on_progress)
    return report


async def _run(
    database: Database,
    company: Company,
    tables: Sequence[SurveyedTable],
    report: ImportReport,
    on_progress: OnProgress,
) -> None:
    async with database.snapshot() as snapshot:
        existing = await load_existing(snapshot.for_company(company.id), company)
    await _Import(lambda: begin(database, company.id, by=IMPORTER), existing, tables, report, on_progress).run()
    async with database.snapshot() as snapshot:
        await _reconcile_tables(snapshot.for_company(company.id), existing, tables, report)


async def _run_and_roll_back(
    database: Database,
    company: Company,
    tables: Sequence[SurveyedTable],
    report: ImportReport,
    on_progress: OnProgress,
) -> None:
    """Import in one transaction that is rolled back.

    The company's revision is not touched, so its users go on; only rows that the import changes are locked.
    """
    async with begin_dry_run(database, company.id, by=IMPORTER, advances_revision=False) as uow:
        existing = await load_existing(uow, company)
        await _Import(lambda: _batch_of(uow), existing, tables, report, on_progress).run()
        await _reconcile_tables(uow, existing, tables, report)


@asynccontextmanager
async def _batch_of(uow: UnitOfWork) -> AsyncIterator[UnitOfWork]:
    """Run a batch of a dry run in the one unit of work that is rolled back at the end."""
    yield uow
    await update_derived_data(uow)
    uow.rows_before.clear()
    uow.touched_organizations.clear()


@dataclass(frozen=True)
class _Import:
    """One run over all tables."""

    open_unit_of_work: OpenUnitOfWork
    existing: ExistingRecords
    tables: Sequence[SurveyedTable]
    report: ImportReport
    on_progress: OnProgress

    async def run(self) -> None:
        """Write each table, and collect its warnings and skipped rows."""
        for surveyed in self.tables:
            skipped = SkippedRows(_unused_stem(surveyed.table.stem, self.report), list(surveyed.table.header))
            custom_fields = CustomFieldWriter(surveyed, self.existing)
            labels = LabelWriter(surveyed.kind, self.existing)
            await self._write(TableWriter(surveyed, self.existing, self.report, skipped, custom_fields, labels))
            self._add_warnings(surveyed, custom_fields)
            if skipped.rows:
                self.report.skipped.append(skipped)

    async def _write(self, writer: TableWriter) -> None:
        surveyed, done = writer.surveyed, 0
        for batch in _batches(read_records(surveyed)):
            async with self.open_unit_of_work() as uow:
                await writer.write(uow, batch)
            done += len(batch)
            self.on_progress(surveyed.table.name, done, surveyed.count)
        if surveyed.kind is EntityKind.ORGANIZATIONS and surveyed.layout.has("parent"):
            with_parent = (
                record for record in read_records(surveyed) if record.get("parent") or record.get("parent_id")
            )
            for batch in _batches(with_parent):
                async with self.open_unit_of_work() as uow:
                    await writer.write_parents(uow, batch)

    def _add_warnings(self, surveyed: SurveyedTable, custom_fields: CustomFieldWriter) -> None:
        warnings = [
            *surveyed.warnings,
            *(
                f"{times} cells of {header!r} do not fit the field of that name and are left out."
                for header, times in custom_fields.mismatches.items()
            ),
            *(f"{times} {text}." for text, times in self.existing.warning_counts.items()),
        ]
        self.report.warnings += [f"{surveyed.table.name}: {warning}" for warning in warnings]
        self.existing.warning_counts.clear()


def _unused_stem(stem: str, report: ImportReport) -> str:
    """Return a file name that no other table of skipped rows has: two folders may both contain deals.csv."""
    used = {skipped.stem for skipped in report.skipped}
    return next(name for name in chain([stem], (f"{stem}-{number}" for number in count(2))) if name not in used)


def _batches(items: Iterable[T]) -> Iterator[list[T]]:
    iterator = iter(items)
    while batch := list(islice(iterator, BATCH_SIZE)):
        yield batch


async def _reconcile_tables(
    store: Store, existing: ExistingRecords, tables: Sequence[SurveyedTable], report: ImportReport
) -> None:
    for surveyed in tables:
        if surveyed.kind is EntityKind.ORGANIZATIONS:
            for batch in _batches(read_records(surveyed)):
                await reconcile(store, existing, surveyed, batch, report)
