"""When flags were changed and used last, when access to them ended by time, and which have people.

Each flag has a select of its own, which an index answers however many rows the flag has; one statement has them all.
A subquery for each row of the table of flags would be shorter, but Citus refuses it.
"""

from collections.abc import Callable, Collection
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import CompoundSelect, Select, func, literal, select, true, union_all

from db.batches import batches
from db.flags.audience import is_present
from db.flags.platform import Platform
from db.flags.statements import NOW
from db.models import BetaInvitation, BetaInvitationState, BetaMember, FeatureUse, Flag, FlagAudit

MAX_STATEMENTS = 16
"""Statements that are kept, by flags."""
MAX_FLAGS = 200
"""Flags of one statement: SQLite takes 500 selects."""

OfFlag = Callable[[str], Any]
"""A select about one flag. Its first column is the key."""


def last_use(key: str) -> Select[str, Any]:
    """Select when a feature was used last."""
    c = FeatureUse.c
    return select(literal(key), func.max(c.last_used_at)).where(c.flag_key == key)


def last_member_expiry(key: str) -> Select[str, Any]:
    """Select when a membership ended last by its time, at `:now`."""
    c = BetaMember.c
    ended = (c.flag_key == key, c.revoked_at.is_(None), c.expires_at <= NOW)
    return select(literal(key), func.max(c.expires_at)).where(*ended)


def last_invitation_expiry(key: str) -> Select[str, Any]:
    """Select when an invitation without an answer ended last by its time, at `:now`."""
    c = BetaInvitation.c
    is_unanswered = c.state.in_([BetaInvitationState.PENDING, BetaInvitationState.EXPIRED])
    return select(literal(key), func.max(c.expires_at)).where(c.flag_key == key, is_unanswered, c.expires_at <= NOW)


def present_member(key: str) -> Select[Any]:
    """Select the flag if it has a present member at `:now`."""
    c = BetaMember.c
    return _any(select(c.flag_key).where(c.flag_key == key, is_present(c, NOW)))


def open_invitation(key: str) -> Select[Any]:
    """Select the flag if it has an invitation that can be accepted at `:now`."""
    c = BetaInvitation.c
    is_open = (c.state == BetaInvitationState.PENDING, c.expires_at > NOW)
    return _any(select(c.flag_key).where(c.flag_key == key, *is_open))


def _any(query: Select[Any]) -> Select[Any]:
    return select(query.limit(1).subquery())


async def last_times(platform: Platform, keys: Collection[str], *finds: OfFlag) -> dict[str, datetime]:
    """Return the latest time that `finds` select for each flag; flags without one are left out."""
    times: dict[str, datetime] = {}
    for key, at in await _rows(platform, keys, finds):
        if at is not None:
            times[key] = max(at, times.get(key, at))
    return times


async def flags_with_people(platform: Platform, keys: Collection[str]) -> set[str]:
    """Return those of the flags with a present member, or with an invitation that can be accepted."""
    return {key for (key,) in await _rows(platform, keys, (present_member, open_invitation))}


async def _rows(platform: Platform, keys: Collection[str], finds: tuple[OfFlag, ...]) -> list[Any]:
    statements = (_of_flags(tuple(some), finds) for some in batches(sorted(keys), MAX_FLAGS))
    return [row for statement in statements for row in await platform.tuples(statement, now=platform.now)]


@lru_cache(maxsize=MAX_STATEMENTS)
def _of_flags(keys: tuple[str, ...], finds: tuple[OfFlag, ...]) -> CompoundSelect[Any]:
    return union_all(*(find(key) for find in finds for key in keys))


def last_changes(actions: Collection[str]) -> Select[Any]:
    """Select the keys of flags, each of these actions, and when that changed the flag last; null if it never did.

    An index answers each, however long the audit log is. Citus has both tables whole on one node.
    """
    names = union_all(*(select(literal(action).label("action")) for action in sorted(actions))).subquery()
    is_same = (FlagAudit.c.flag_key == Flag.c.key, FlagAudit.c.action == names.c.action)
    last = select(func.max(FlagAudit.c.at)).where(*is_same).correlate(Flag.table, names).scalar_subquery()
    return select(Flag.c.key, names.c.action, last).select_from(Flag.table.join(names, true()))
