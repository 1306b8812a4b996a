"""Importing what was surveyed: table after table, some rows at a time, each some as one unit of work.

An import that was ended before its time is resumed by starting it again: what is there already is found unchanged.
"""

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from itertools import islice
from typing import TypeVar

from db.models import Company
from db.store import Database, Store
from db.unit_of_work import begin, settle
from db.work import Work
from imports.pipedrive.known import Known, learn
from imports.pipedrive.reconcile import reconcile
from imports.pipedrive.records import records
from imports.pipedrive.report import Report, SkipFile
from imports.pipedrive.survey import Surveyed
from imports.pipedrive.words import Kind
from imports.pipedrive.writing import Writer

T = TypeVar("T")
SOME = 500
Told = Callable[[str, int, int], None]
Open = Callable[[], AbstractAsyncContextManager[Work]]


class _Undone(Exception):
    """Ends a dry run: nothing of it is kept."""


async def load(
    database: Database, company: Company, tables: Sequence[Surveyed], told: Told, *, dry_run: bool
) -> Report:
    """Import the tables into a company; `told` hears the table, how many of its rows are done, and of how many.

    A dry run does everything, keeps nothing, and reports the same.
    """
    if not dry_run:
        report = await _tables(lambda: begin(database, company.id), database, company, tables, told)
        async with database.snapshot() as snapshot:
            await _reconciled(snapshot.of(company.id), company, tables, report)
        return report
    with suppress(_Undone):
        async with begin(database, company.id) as work:
            report = await _tables(lambda: _same(work), database, company, tables, told)
            await settle(work)
            await _reconciled(work, company, tables, report)
            raise _Undone
    return report


@asynccontextmanager
async def _same(work: Work) -> AsyncIterator[Work]:
    yield work


async def _tables(opened: Open, database: Database, company: Company, tables: Sequence[Surveyed], told: Told) -> Report:
    report = Report()
    async with database.snapshot() as snapshot:
        known = await learn(snapshot.of(company.id), company)
    for each in tables:
        await _table(opened, known, each, report, told)
    return report


async def _table(opened: Open, known: Known, surveyed: Surveyed, report: Report, told: Told) -> None:
    skips = SkipFile(surveyed.table.stem, [str(cell) for cell in surveyed.layout.header])
    report.warnings += [f"{surveyed.table.name}: {warning}" for warning in surveyed.layout.warnings]
    writer, done = Writer(surveyed, known, report, skips), 0
    for some in _some(records(surveyed)):
        async with opened() as work:
            await writer.write(work, some)
        done += len(some)
        told(surveyed.table.name, done, surveyed.count)
    if surveyed.kind is Kind.ORGANIZATIONS and "parent" in surveyed.layout.fields:
        pairs = (
            (each.said["name"], each.said["parent"])
            for each in records(surveyed)
            if each.get("parent") and each.get("name")
        )
        for part in _some(pairs):
            async with opened() as work:
                await writer.parents(work, part)
    if skips.rows:
        report.skipped.append(skips)


def _some(things: Iterable[T]) -> Iterator[list[T]]:
    each = iter(things)
    while part := list(islice(each, SOME)):
        yield part


async def _reconciled(store: Store, company: Company, tables: Sequence[Surveyed], report: Report) -> None:
    known = await learn(store, company)
    for surveyed in tables:
        if surveyed.kind is Kind.ORGANIZATIONS:
            for some in _some(records(surveyed)):
                await reconcile(store, known, surveyed, some, report)
