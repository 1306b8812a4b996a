"""The timeline of an organization: references to rows of several tables (docs/decisions/events.md#timeline)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, func, literal, select, union_all

from db.models import Activity, DealStatusEvent, File, MembershipEvent, Note
from db.pagination.order_keys import OrderKey
from db.row import Row, RowQuery


class TimelineKind(StrEnum):
    """Kind of timeline entry."""

    ACTIVITY = "ACTIVITY"
    DEAL_STATUS = "DEAL_STATUS"
    FILE = "FILE"
    MEMBERSHIP = "MEMBERSHIP"
    NOTE = "NOTE"


class TimelineRef(NamedTuple):
    """A timeline entry of an organization: the kind and id of a row, and its time."""

    organization_id: int
    at: datetime
    kind: TimelineKind
    id: int


TIMELINE_MODELS: dict[TimelineKind, type[Row]] = {
    TimelineKind.ACTIVITY: Activity,
    TimelineKind.DEAL_STATUS: DealStatusEvent,
    TimelineKind.FILE: File,
    TimelineKind.MEMBERSHIP: MembershipEvent,
    TimelineKind.NOTE: Note,
}

TIME_COLUMNS: dict[TimelineKind, ColumnElement[datetime]] = {
    TimelineKind.ACTIVITY: func.coalesce(Activity.c.done_at, Activity.c.created_at),
    TimelineKind.DEAL_STATUS: DealStatusEvent.c.effective_at,
    TimelineKind.FILE: File.c.created_at,
    TimelineKind.MEMBERSHIP: MembershipEvent.c.at,
    TimelineKind.NOTE: Note.c.created_at,
}


def _select_refs(kind: TimelineKind) -> Select[Any]:
    model = TIMELINE_MODELS[kind]
    owner = model.c["effective_organization_id" if "effective_organization_id" in model.c else "organization_id"]
    query = select(
        owner.label("organization_id"), TIME_COLUMNS[kind].label("at"), literal(kind.value).label("kind"), model.c.id
    )
    return query.where(model.c.deleted_at.is_(None)) if "deleted_at" in model.c else query


@dataclass(frozen=True, eq=False)
class TimelineQuery:
    """The query of timeline entries, its column `owner` with the organization, and its order.

    The order is newest first, then by kind and id.
    """

    query: RowQuery[TimelineRef]
    owner: ColumnElement[int | None]
    order: tuple[OrderKey, ...]


@cache
def timeline_query(kinds: tuple[TimelineKind, ...]) -> TimelineQuery:
    """Build the query of all timeline entries of these kinds."""
    refs = union_all(*(_select_refs(kind) for kind in kinds)).subquery("timeline_refs")
    order = (
        OrderKey("at", refs.c.at, is_descending=True),
        OrderKey("kind", refs.c.kind),
        OrderKey("id", refs.c.id),
    )
    return TimelineQuery(RowQuery(select(refs), _make_ref), refs.c.organization_id, order)


def _make_ref(values: Sequence[Any]) -> TimelineRef:
    return TimelineRef(values[0], values[1], TimelineKind(values[2]), values[3])
