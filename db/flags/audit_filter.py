"""Filters of the audit log: by flag, actor, action and time."""

from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, or_

from db.models import FlagActorKind, FlagAudit
from db.row import RowQuery


class AuditActor(NamedTuple):
    """An actor by id or name; `user_ids` are the ids, as text, of users who did something themselves."""

    name: str
    user_ids: tuple[str, ...] = ()


class AuditFilter(NamedTuple):
    """What entries to show; null values show all."""

    flag: str | None = None
    actor: AuditActor | None = None
    action: str | None = None
    since: datetime | None = None
    until: datetime | None = None


def filter_audit(query: RowQuery[FlagAudit], wanted: AuditFilter) -> RowQuery[FlagAudit]:
    """Return the query of those entries only."""
    c = FlagAudit.c
    conditions = [
        *([] if wanted.flag is None else [c.flag_key == wanted.flag]),
        *([] if wanted.actor is None else [_is_by(wanted.actor)]),
        *([] if wanted.action is None else [c.action == wanted.action]),
        *([] if wanted.since is None else [c.at >= wanted.since]),
        *([] if wanted.until is None else [c.at < wanted.until]),
    ]
    return query.where(*conditions) if conditions else query


def _is_by(actor: AuditActor) -> ColumnElement[bool]:
    c = FlagAudit.c
    is_named = or_(c.actor_id == actor.name, c.actor_name == actor.name)
    if not actor.user_ids:
        return is_named
    return or_(is_named, and_(c.actor_kind == FlagActorKind.USER, c.actor_id.in_(actor.user_ids)))
