"""Importing what was surveyed: table after table, some rows at a time, each some as one unit of work.

An import that was ended before its time is resumed by starting it again: what is there already is found unchanged.
"""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from itertools import chain, count, islice
from typing import TypeVar

from db.models import Company, EventSource
from db.store import Database, Store
from db.transactions import begin, update_derived_data
from db.unit_of_work import Actor, UnitOfWork
from imports.pipedrive.custom_fields import CustomFieldWriter
from imports.pipedrive.existing_records import ExistingRecords, load_existing
from imports.pipedrive.label_writer import LabelWriter
from imports.pipedrive.reconcile import reconcile
from imports.pipedrive.records import read_records
from imports.pipedrive.report import ImportReport, SkippedRows
from imports.pipedrive.survey import SurveyedTable
from imports.pipedrive.table_writer import TableWriter
from imports.pipedrive.vocabulary import EntityKind

T = TypeVar("T")
BATCH_SIZE = 2000
OnProgress = Callable[[str, int, int], None]
OpenUnitOfWork = Callable[[], AbstractAsyncContextManager[UnitOfWork]]


IMPORTER = Actor(source=EventSource.IMPORT)


class _Undone(Exception):
    """Ends a dry run: nothing of it is kept."""


async def run_import(
    database: Database, company: Company, tables: Sequence[SurveyedTable], told: OnProgress, *, dry_run: bool = False
) -> ImportReport:
    """Import the tables into a company; `told` hears the table, how many of its rows are done, and of how many.

    A dry run does everything, keeps nothing, and reports the same.
    """
    report = ImportReport()
    if not dry_run:
        async with database.snapshot() as snapshot:
            known = await load_existing(snapshot.for_company(company.id), company)
        await _tables(lambda: begin(database, company.id, by=IMPORTER), known, tables, report, told)
        async with database.snapshot() as snapshot:
            await _reconciled(snapshot.for_company(company.id), known, tables, report)
        return report
    with suppress(_Undone):
        async with begin(database, company.id, by=IMPORTER) as uow:
            known = await load_existing(uow, company)
            await _tables(lambda: _part_of(uow), known, tables, report, told)
            await _reconciled(uow, known, tables, report)
            raise _Undone
    return report


@asynccontextmanager
async def _part_of(uow: UnitOfWork) -> AsyncIterator[UnitOfWork]:
    """What would be a unit of work of its own if anything were to be kept."""
    yield uow
    await update_derived_data(uow)
    uow.rows_before.clear()
    uow.touched_organizations.clear()


async def _tables(
    opened: OpenUnitOfWork,
    known: ExistingRecords,
    tables: Sequence[SurveyedTable],
    report: ImportReport,
    told: OnProgress,
) -> None:
    for surveyed in tables:
        name = surveyed.table.name
        skips = SkippedRows(_free(surveyed.table.stem, report), list(surveyed.table.header))
        customs = CustomFieldWriter(surveyed, known)
        writer = TableWriter(surveyed, known, report, skips, customs, LabelWriter(surveyed.kind, known))
        await _rows(opened, writer, told)
        report.warnings += [f"{name}: {warning}" for warning in surveyed.warnings]
        report.warnings += [
            f"{name}: {times} cells of {header!r} do not fit the field of that name and are left out."
            for header, times in customs.mismatches.items()
        ]
        report.warnings += [f"{name}: {times} {what}." for what, times in known.warning_counts.items()]
        known.warning_counts.clear()
        if skips.rows:
            report.skipped.append(skips)


def _free(stem: str, report: ImportReport) -> str:
    """A name that no other file of skipped rows has: two folders may each have their deals.csv."""
    taken = {each.stem for each in report.skipped}
    return next(name for name in chain([stem], (f"{stem}-{number}" for number in count(2))) if name not in taken)


async def _rows(opened: OpenUnitOfWork, writer: TableWriter, told: OnProgress) -> None:
    surveyed, done = writer.surveyed, 0
    for some in _some(read_records(surveyed)):
        async with opened() as uow:
            await writer.write(uow, some)
        done += len(some)
        told(surveyed.table.name, done, surveyed.count)
    if surveyed.kind is EntityKind.ORGANIZATIONS and surveyed.layout.has("parent"):
        for some in _some(each for each in read_records(surveyed) if each.get("parent") or each.get("parent_id")):
            async with opened() as uow:
                await writer.write_parents(uow, some)


def _some(things: Iterable[T]) -> Iterator[list[T]]:
    each = iter(things)
    while part := list(islice(each, BATCH_SIZE)):
        yield part


async def _reconciled(
    store: Store, known: ExistingRecords, tables: Sequence[SurveyedTable], report: ImportReport
) -> None:
    for surveyed in tables:
        if surveyed.kind is EntityKind.ORGANIZATIONS:
            for some in _some(read_records(surveyed)):
                await reconcile(store, known, surveyed, some, report)
