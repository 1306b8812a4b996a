"""Filters of the audit log: by flag, actor, action and time."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import or_

from db.models import FlagAudit
from db.row import RowQuery


class AuditFilter(NamedTuple):
    """What entries to show; null values show all. `actor` is an id or a name."""

    flag: str | None = None
    actor: str | None = None
    action: str | None = None
    since: datetime | None = None
    until: datetime | None = None


def filter_audit(query: RowQuery[FlagAudit], wanted: AuditFilter) -> RowQuery[FlagAudit]:
    """Return the query of those entries only."""
    c = FlagAudit.c
    conditions = [
        *([] if wanted.flag is None else [c.flag_key == wanted.flag]),
        *([] if wanted.actor is None else [or_(c.actor_id == wanted.actor, c.actor_name == wanted.actor)]),
        *([] if wanted.action is None else [c.action == wanted.action]),
        *([] if wanted.since is None else [c.at >= wanted.since]),
        *([] if wanted.until is None else [c.at < wanted.until]),
    ]
    return query.where(*conditions) if conditions else query
