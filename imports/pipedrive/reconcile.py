"""Proof that nothing was lost: the figures that Pipedrive computed, as the file has them, beside ours."""

from collections.abc import Sequence

from db.lookup import figures
from db.store import Store
from db.text import fold
from imports.pipedrive.known import Ambiguous, Known
from imports.pipedrive.records import Record
from imports.pipedrive.report import Mismatch, Report
from imports.pipedrive.survey import Surveyed

CHECKED = (
    "people_count",
    "open_deals",
    "won_deals",
    "lost_deals",
    "closed_deals",
    "total_activities",
    "done_activities",
    "undone_activities",
)


async def reconcile(store: Store, known: Known, surveyed: Surveyed, some: Sequence[Record], report: Report) -> None:
    """Compare the figures of these rows of an organizations file with ours."""
    checked = [name for name in CHECKED if name in surveyed.layout.fields]
    if not checked:
        return
    ids = {record.number: _organization(known, record) for record in some}
    ours = await figures(store, {identity for identity in ids.values() if identity is not None})
    for record in some:
        found = ours.get(ids[record.number] or 0)
        for name in checked if found is not None else ():
            theirs = record.get(name)
            if theirs is not None:
                report.compared += 1
                if int(theirs) != getattr(found, name):
                    told = (str(record.get("name")), surveyed.layout.header[surveyed.layout.fields[name]])
                    report.mismatches.append(
                        Mismatch(surveyed.table.name, record.number, *told, int(theirs), getattr(found, name))
                    )


def _organization(known: Known, record: Record) -> int | None:
    try:
        name = record.get("name")
        return known.organizations.find(record.get("external_id"), fold(name) if name else None)
    except Ambiguous:
        return None
