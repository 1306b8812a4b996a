"""All flags with their rules, at one revision."""

from typing import Any, NamedTuple, Protocol, TypeVar

from sqlalchemy import select

from db.models import Flag, FlagRequirement, FlagRule, FlagState, Segment
from db.row import RowQuery, select_rows
from db.unit_of_work import UnitOfWork

T = TypeVar("T")

REVISION = select(FlagState.c.revision).where(FlagState.c.id == 1)
"""The revision of flags, memberships and exclusions; every write of any of them advances it."""

LOCKED_REVISION = REVISION.with_for_update(read=True)
"""The revision, locked until the transaction ends. SQLite has one writer and needs no lock."""

_STATE = select_rows(FlagState).where(FlagState.c.id == 1)
_FLAGS = select_rows(Flag).order_by(Flag.c.key)
_RULES = select_rows(FlagRule).order_by(FlagRule.c.flag_key, FlagRule.c.position)
_REQUIREMENTS = select_rows(FlagRequirement).order_by(FlagRequirement.c.flag_key, FlagRequirement.c.parent_key)
_SEGMENTS = select_rows(Segment).order_by(Segment.c.id)


class FlagSet(NamedTuple):
    """Every flag, rule (by flag and position), requirement and segment at one revision."""

    revision: int = 0
    flags: tuple[Flag, ...] = ()
    rules: tuple[FlagRule, ...] = ()
    requirements: tuple[FlagRequirement, ...] = ()
    segments: tuple[Segment, ...] = ()


class IdentityReader(Protocol):
    """A reader of the identity plane: a snapshot or the platform."""

    async def all_identity(self, query: RowQuery[T], **values: Any) -> list[T]:
        """Return every row of `query`."""


async def locked_revision(uow: UnitOfWork) -> int:
    """Return the revision of flags and lock it until the unit of work ends."""
    return int((await uow.execute_identity(LOCKED_REVISION)).scalar_one())


async def read_flags(snapshot: IdentityReader, revision: int | None = None) -> FlagSet:
    """Return all flags at one revision. Pass the revision if you know it, because you hold its lock."""
    if revision is None:
        (state,) = await snapshot.all_identity(_STATE)
        revision = int(state.revision)
    return FlagSet(
        revision,
        tuple(await snapshot.all_identity(_FLAGS)),
        tuple(await snapshot.all_identity(_RULES)),
        tuple(await snapshot.all_identity(_REQUIREMENTS)),
        tuple(await snapshot.all_identity(_SEGMENTS)),
    )
