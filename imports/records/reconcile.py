"""Comparison of the figures in the files, which Pipedrive computed, with ours: proof that nothing was lost."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from db.imports.lookup import OrganizationCounts, organization_counts, rows_of_parents
from db.models import AccountRollup
from db.store import Store
from imports.dialects.vocabulary import CellType
from imports.headers.header_parser import SystemColumn
from imports.records.existing_records import ExistingRecords, RowSkipped
from imports.records.record_reader import Record
from imports.records.report import FigureMismatch, ImportReport
from imports.records.survey import SurveyedTable

DATES = ("next_on", "last_on")


def has_figures(surveyed: SurveyedTable) -> bool:
    """Return whether a table has figures to compare."""
    return bool(_columns(surveyed))


def _columns(surveyed: SurveyedTable) -> list[SystemColumn]:
    return [column for column in surveyed.layout.columns if column.cells is CellType.COUNT or column.field in DATES]


async def reconcile(
    store: Store, existing: ExistingRecords, surveyed: SurveyedTable, records: Sequence[Record], report: ImportReport
) -> None:
    """Compare the figures of these organizations with ours. Empty cells are not compared."""
    columns = _columns(surveyed)
    ids = {record.number: _organization_id(existing, record) for record in records}
    known_ids = {row_id for row_id in ids.values() if row_id is not None}
    counts = await organization_counts(store, known_ids)
    rollups = {
        rollup.organization_id: rollup
        for rollup in await rows_of_parents(store, AccountRollup, "organization_id", known_ids)
    }
    for record in records:
        row_id = ids[record.number]
        if row_id in counts and row_id in rollups:
            figures = _figures(counts[row_id], rollups[row_id], surveyed.zone)
            for column in columns:
                _compare(surveyed, record, column, figures, report)


def _compare(
    surveyed: SurveyedTable, record: Record, column: SystemColumn, figures: dict[str, Any], report: ImportReport
) -> None:
    theirs, ours = record.get(column.field), figures[column.field]
    if theirs is not None:
        report.compared += 1
        if theirs != ours:
            name = str(record.get("name"))
            report.mismatches.append(
                FigureMismatch(surveyed.table.name, record.number, name, column.header, theirs, ours)
            )


def _figures(counts: OrganizationCounts, rollup: AccountRollup, zone: ZoneInfo) -> dict[str, Any]:
    is_timed = rollup.next_due_at is not None and rollup.next_due_at == rollup.next_timed_at
    timed, last = rollup.next_timed_at, rollup.last_activity_at
    next_on: date | None = timed.astimezone(zone).date() if is_timed and timed else rollup.next_day
    return {
        **counts._asdict(),
        "next_on": next_on,
        "last_on": last and last.astimezone(zone).date(),
    }


def _organization_id(existing: ExistingRecords, record: Record) -> int | None:
    try:
        return existing.organizations.find(record.get("external_id"), record.get("name"))
    except RowSkipped:
        return None
