"""Deleted records that can be restored (docs/decisions/editing.md#deletion)."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from db.event_log import EVENTS
from db.models import Activity, Deal, Event, EventKind, File, Note, Organization, Person
from db.pagination.order_keys import OrderKey
from db.row import Row, RowQuery, select_rows
from db.statements import RESTORE_PERIOD
from db.store import Store


class DeletedKind(StrEnum):
    """Kind of record that can be deleted and restored."""

    ORGANIZATION = "ORGANIZATION"
    PERSON = "PERSON"
    DEAL = "DEAL"
    ACTIVITY = "ACTIVITY"
    NOTE = "NOTE"
    FILE = "FILE"


MODELS: dict[DeletedKind, type[Row]] = {
    DeletedKind.ORGANIZATION: Organization,
    DeletedKind.PERSON: Person,
    DeletedKind.DEAL: Deal,
    DeletedKind.ACTIVITY: Activity,
    DeletedKind.NOTE: Note,
    DeletedKind.FILE: File,
}


def restorable(kind: DeletedKind, now: datetime) -> RowQuery[Any]:
    """Select the deleted records of a kind that can be restored: not merged, and deleted a short time ago."""
    columns = MODELS[kind].c
    query: RowQuery[Any] = select_rows(MODELS[kind]).where(columns.deleted_at >= now - RESTORE_PERIOD)
    return query.where(columns.merged_into_id.is_(None)) if "merged_into_id" in columns else query


def latest_deletion_first(kind: DeletedKind) -> tuple[OrderKey, OrderKey]:
    """Return the order of deleted records."""
    columns = MODELS[kind].c
    return (
        OrderKey("deleted_at", columns.deleted_at, is_descending=True),
        OrderKey("id", columns.id, is_descending=True),
    )


async def deletions(store: Store, kind: DeletedKind, ids: list[int]) -> dict[int, Event]:
    """Return the event of the last deletion of each record, by its id."""
    is_deletion = (Event.c.subject_id.in_(sorted(ids))) & (Event.c.kind == EventKind[f"{kind}_DELETED"])
    events = await store.all(EVENTS.where(is_deletion).order_by(Event.c.revision, Event.c.ordinal))
    return {event.subject_id: event for event in events if event.subject_id is not None}
