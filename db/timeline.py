"""What happened with an organization: a union of small tuples, whose things are then read by kind (docs/decisions/events.md#timeline)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, func, literal, select, union_all

from db.models import Activity, DealStatusEvent, File, MembershipEvent, Note
from db.pagination import OrderKey
from db.row import Row, RowQuery


class TimelineKind(StrEnum):
    """Kind of timeline entry."""

    ACTIVITY = "ACTIVITY"
    DEAL_STATUS = "DEAL_STATUS"
    FILE = "FILE"
    MEMBERSHIP = "MEMBERSHIP"
    NOTE = "NOTE"


class TimelineRef(NamedTuple):
    """Something that happened to an organization, by reference."""

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

MOMENT_COLUMN: dict[TimelineKind, ColumnElement[datetime]] = {
    TimelineKind.ACTIVITY: func.coalesce(Activity.c.done_at, Activity.c.created_at),
    TimelineKind.DEAL_STATUS: DealStatusEvent.c.effective_at,
    TimelineKind.FILE: File.c.created_at,
    TimelineKind.MEMBERSHIP: MembershipEvent.c.at,
    TimelineKind.NOTE: Note.c.created_at,
}


def _happenings(kind: TimelineKind) -> Select[Any]:
    row = TIMELINE_MODELS[kind]
    owner = row.c["effective_organization_id" if "effective_organization_id" in row.c else "organization_id"]
    query = select(
        owner.label("organization_id"), MOMENT_COLUMN[kind].label("at"), literal(kind.value).label("kind"), row.c.id
    )
    return query.where(row.c.deleted_at.is_(None)) if "deleted_at" in row.c else query


@dataclass(frozen=True, eq=False)
class TimelineQuery:
    """A statement that tells what happened, whom it happened to, and its order: newest first, then by kind and id."""

    query: RowQuery[TimelineRef]
    owner: ColumnElement[int | None]
    order: tuple[OrderKey, ...]


@cache
def timeline_query(kinds: tuple[TimelineKind, ...]) -> TimelineQuery:
    """Everything of these kinds that happened to any organization."""
    happenings = union_all(*(_happenings(kind) for kind in kinds)).subquery("happenings")
    order = (
        OrderKey("at", happenings.c.at, is_descending=True),
        OrderKey("kind", happenings.c.kind),
        OrderKey("id", happenings.c.id),
    )
    return TimelineQuery(RowQuery(select(happenings), _happening), happenings.c.organization_id, order)


def _happening(values: Sequence[Any]) -> TimelineRef:
    return TimelineRef(values[0], values[1], TimelineKind(values[2]), values[3])
