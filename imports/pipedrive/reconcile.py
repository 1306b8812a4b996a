"""Proof that nothing was lost: the figures that Pipedrive computed, as the file has them, beside ours."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from db.lookup import Figures, children, figures
from db.models import Standing
from db.store import Store
from imports.pipedrive.headers import Column
from imports.pipedrive.known import Known, Skipped
from imports.pipedrive.records import Record
from imports.pipedrive.report import Mismatch, Report
from imports.pipedrive.survey import Surveyed
from imports.pipedrive.words import Cells

DATES = ("next_on", "last_on")


async def reconcile(store: Store, known: Known, surveyed: Surveyed, some: Sequence[Record], report: Report) -> None:
    """Compare the figures of these organizations with ours; what the file leaves empty is not compared."""
    checked = [column for column in surveyed.layout.columns if column.cells is Cells.COUNT or column.field in DATES]
    if not checked:
        return
    ids = {record.number: _organization(known, record) for record in some}
    wanted = {identity for identity in ids.values() if identity is not None}
    ours = await figures(store, wanted)
    standings = {each.organization_id: each for each in await children(store, Standing, "organization_id", wanted)}
    for record in some:
        identity = ids[record.number]
        if identity in ours and identity in standings:
            kept = _kept(ours[identity], standings[identity], surveyed.options.zone)
            for column in checked:
                _compare(surveyed, record, column, kept, report)


def _compare(surveyed: Surveyed, record: Record, column: Column, kept: dict[str, Any], report: Report) -> None:
    theirs, own = record.get(column.field), kept[column.field]
    if theirs is not None:
        report.compared += 1
        if theirs != own:
            name = str(record.get("name"))
            report.mismatches.append(Mismatch(surveyed.table.name, record.number, name, column.header, theirs, own))


def _kept(counted: Figures, standing: Standing, zone: ZoneInfo) -> dict[str, Any]:
    is_timed = standing.next_due_at is not None and standing.next_due_at == standing.next_timed_at
    timed, last = standing.next_timed_at, standing.last_activity_at
    next_on: date | None = timed.astimezone(zone).date() if is_timed and timed else standing.next_day
    return {
        **counted._asdict(),
        "next_on": next_on,
        "last_on": last and last.astimezone(zone).date(),
    }


def _organization(known: Known, record: Record) -> int | None:
    try:
        return known.organizations.find(record.get("external_id"), record.get("name"))
    except Skipped:
        return None
