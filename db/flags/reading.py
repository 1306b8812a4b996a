"""All flags with their rules, at one revision: they are few, and a process keeps them compiled."""

from typing import NamedTuple

from sqlalchemy import select

from db.models import Flag, FlagRequirement, FlagRule, FlagState, Segment
from db.row import rows
from db.store import Snapshot

REVISION = select(FlagState.c.revision).where(FlagState.c.id == 1)
"""The revision of all flags, memberships and exclusions: it advances with every write of any of them."""

_STATE = rows(FlagState).where(FlagState.c.id == 1)
_FLAGS = rows(Flag).order_by(Flag.c.key)
_RULES = rows(FlagRule).order_by(FlagRule.c.flag_key, FlagRule.c.position)
_REQUIREMENTS = rows(FlagRequirement).order_by(FlagRequirement.c.flag_key, FlagRequirement.c.parent_key)
_SEGMENTS = rows(Segment).order_by(Segment.c.id)


class FlagSet(NamedTuple):
    """Every flag, rule (by flag, in order), requirement and segment, as they were at one revision."""

    revision: int = 0
    flags: tuple[Flag, ...] = ()
    rules: tuple[FlagRule, ...] = ()
    requirements: tuple[FlagRequirement, ...] = ()
    segments: tuple[Segment, ...] = ()


async def read_flags(snapshot: Snapshot) -> FlagSet:
    """All of it, of one moment."""
    (state,) = await snapshot.unscoped(_STATE)
    return FlagSet(
        state.revision,
        tuple(await snapshot.unscoped(_FLAGS)),
        tuple(await snapshot.unscoped(_RULES)),
        tuple(await snapshot.unscoped(_REQUIREMENTS)),
        tuple(await snapshot.unscoped(_SEGMENTS)),
    )
