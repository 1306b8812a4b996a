"""What happened with an organization: a union of small tuples, whose things are then read by kind (domain.md §9)."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, func, literal, select, union_all

from db.models import Activity, Deal, DealStatusEvent, File, MembershipEvent, Note
from db.row import Row, Rows


class TimelineKind(StrEnum):
    """What kind of thing happened."""

    ACTIVITY = "ACTIVITY"
    DEAL_STATUS = "DEAL_STATUS"
    FILE = "FILE"
    MEMBERSHIP = "MEMBERSHIP"
    NOTE = "NOTE"


class Happening(NamedTuple):
    """Something that happened to an organization, by reference."""

    organization_id: int
    at: datetime
    kind: TimelineKind
    id: int


ROWS: dict[TimelineKind, type[Row]] = {
    TimelineKind.ACTIVITY: Activity,
    TimelineKind.DEAL_STATUS: DealStatusEvent,
    TimelineKind.FILE: File,
    TimelineKind.MEMBERSHIP: MembershipEvent,
    TimelineKind.NOTE: Note,
}

MOMENT: dict[TimelineKind, ColumnElement[datetime]] = {
    TimelineKind.ACTIVITY: func.coalesce(Activity.c.done_at, Activity.c.created_at),
    TimelineKind.DEAL_STATUS: DealStatusEvent.c.effective_at,
    TimelineKind.FILE: File.c.created_at,
    TimelineKind.MEMBERSHIP: MembershipEvent.c.at,
    TimelineKind.NOTE: Note.c.created_at,
}
