"""Lists of the screens of staff, and their counts.

Each statement is built once for its filter, and is the same object from then on: so it is compiled once, too, and held
(`db.connections.held_statements`).
"""

from functools import lru_cache
from typing import Any

from sqlalchemy import Select, func, select

from db.flags.access_requests import requests_for
from db.flags.audit_filter import AuditFilter, filter_audit
from db.flags.audit_log import AUDIT
from db.flags.statements import (
    CHANGES,
    EXCLUSIONS,
    FLAGS,
    INVITATIONS,
    LIVE_EXCLUSIONS,
    LIVE_MEMBERS,
    MEMBERS,
)
from db.models import (
    BetaExclusion,
    BetaFeedback,
    BetaInvitation,
    BetaInvitationState,
    BetaMember,
    BetaRequest,
    BetaRequestState,
    ChangeRequest,
    ChangeState,
    FeatureUse,
    Flag,
    FlagAudit,
    FlagStage,
)
from db.row import RowQuery, select_rows

build_once = lru_cache(maxsize=128)
"""Statements of one list that are kept, by their filters."""


@build_once
def flags_in(stage: FlagStage | None, *, includes_archived: bool) -> RowQuery[Flag]:
    """Select the flags in a stage, or in all."""
    query = FLAGS if stage is None else FLAGS.where(Flag.c.stage == stage)
    return query if includes_archived else query.where(Flag.c.archived_at.is_(None))


@build_once
def members_in(flag_key: str, *, includes_inactive: bool) -> RowQuery[BetaMember]:
    """Select the memberships of a flag: those that were not revoked, or all."""
    return (MEMBERS if includes_inactive else LIVE_MEMBERS).where(BetaMember.c.flag_key == flag_key)


@build_once
def count_members(flag_key: str, *, includes_inactive: bool) -> Select[Any]:
    """Count the memberships of a flag: those that were not revoked, or all. An index alone answers it."""
    c = BetaMember.c
    conditions = [c.flag_key == flag_key] if includes_inactive else [c.flag_key == flag_key, c.revoked_at.is_(None)]
    return select(func.count()).select_from(BetaMember.table).where(*conditions)


@build_once
def exclusions_in(flag_key: str, *, includes_inactive: bool) -> RowQuery[BetaExclusion]:
    """Select the exclusions from a flag: those that were not lifted, or all."""
    return (EXCLUSIONS if includes_inactive else LIVE_EXCLUSIONS).where(BetaExclusion.c.flag_key == flag_key)


@build_once
def count_exclusions(flag_key: str, *, includes_inactive: bool) -> Select[Any]:
    """Count the exclusions from a flag: those that were not lifted, or all."""
    c = BetaExclusion.c
    conditions = [c.flag_key == flag_key] if includes_inactive else [c.flag_key == flag_key, c.lifted_at.is_(None)]
    return select(func.count()).select_from(BetaExclusion.table).where(*conditions)


@build_once
def invitations_in(flag_key: str, state: BetaInvitationState | None) -> RowQuery[BetaInvitation]:
    """Select the invitations to a beta in a state, or in all."""
    query = INVITATIONS.where(BetaInvitation.c.flag_key == flag_key)
    return query if state is None else query.where(BetaInvitation.c.state == state)


@build_once
def requests_in(flag_key: str, state: BetaRequestState | None) -> RowQuery[BetaRequest]:
    """Select the requests for a feature in a state, or in all, at `:now`, as `requests_for` does."""
    return requests_for(flag_key, state)


@build_once
def changes_in(state: ChangeState | None, flag_key: str | None) -> RowQuery[ChangeRequest]:
    """Select the change requests in a state, or in all, of a flag, or of all."""
    query = CHANGES if state is None else CHANGES.where(ChangeRequest.c.state == state)
    return query if flag_key is None else query.where(ChangeRequest.c.flag_key == flag_key)


@build_once
def audit_in(wanted: AuditFilter) -> RowQuery[FlagAudit]:
    """Select the entries of the audit log that a filter lets through."""
    return filter_audit(AUDIT, wanted)


@build_once
def feedback_on(flag_key: str) -> RowQuery[BetaFeedback]:
    """Select the feedback on a feature, with users and companies."""
    return select_rows(BetaFeedback).where(BetaFeedback.c.flag_key == flag_key)


@build_once
def uses_of(flag_key: str) -> RowQuery[FeatureUse]:
    """Select the uses of a feature, with users and companies."""
    return select_rows(FeatureUse).where(FeatureUse.c.flag_key == flag_key)


@build_once
def count_uses(flag_key: str) -> Select[Any]:
    """Count the users of a feature."""
    return select(func.count()).select_from(FeatureUse.table).where(FeatureUse.c.flag_key == flag_key)
