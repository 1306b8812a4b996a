"""Proof that nothing was lost: the figures that Pipedrive computed, as the file has them, beside ours."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from db.import_lookup import OrganizationCounts, organization_counts, rows_of_parents
from db.models import AccountRollup
from db.store import Store
from imports.pipedrive.existing_records import ExistingRecords, RowSkipped
from imports.pipedrive.headers import SystemColumn
from imports.pipedrive.records import Record
from imports.pipedrive.report import FigureMismatch, ImportReport
from imports.pipedrive.survey import SurveyedTable
from imports.pipedrive.vocabulary import CellType

DATES = ("next_on", "last_on")


async def reconcile(
    store: Store, known: ExistingRecords, surveyed: SurveyedTable, some: Sequence[Record], report: ImportReport
) -> None:
    """Compare the figures of these organizations with ours; what the file leaves empty is not compared."""
    checked = [column for column in surveyed.layout.columns if column.cells is CellType.COUNT or column.field in DATES]
    if not checked:
        return
    ids = {record.number: _organization(known, record) for record in some}
    wanted = {identity for identity in ids.values() if identity is not None}
    ours = await organization_counts(store, wanted)
    rollups = {
        each.organization_id: each for each in await rows_of_parents(store, AccountRollup, "organization_id", wanted)
    }
    for record in some:
        identity = ids[record.number]
        if identity in ours and identity in rollups:
            kept = _kept(ours[identity], rollups[identity], surveyed.options.zone)
            for column in checked:
                _compare(surveyed, record, column, kept, report)


def _compare(
    surveyed: SurveyedTable, record: Record, column: SystemColumn, kept: dict[str, Any], report: ImportReport
) -> None:
    theirs, own = record.get(column.field), kept[column.field]
    if theirs is not None:
        report.compared += 1
        if theirs != own:
            name = str(record.get("name"))
            report.mismatches.append(
                FigureMismatch(surveyed.table.name, record.number, name, column.header, theirs, own)
            )


def _kept(counted: OrganizationCounts, rollup: AccountRollup, zone: ZoneInfo) -> dict[str, Any]:
    is_timed = rollup.next_due_at is not None and rollup.next_due_at == rollup.next_timed_at
    timed, last = rollup.next_timed_at, rollup.last_activity_at
    next_on: date | None = timed.astimezone(zone).date() if is_timed and timed else rollup.next_day
    return {
        **counted._asdict(),
        "next_on": next_on,
        "last_on": last and last.astimezone(zone).date(),
    }


def _organization(known: ExistingRecords, record: Record) -> int | None:
    try:
        return known.organizations.find(record.get("external_id"), record.get("name"))
    except RowSkipped:
        return None
