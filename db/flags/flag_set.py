"""All flags with their rules, at one revision: they are few, and a process keeps them compiled."""

from typing import Any, NamedTuple, Protocol, TypeVar

from sqlalchemy import select

from db.models import Flag, FlagRequirement, FlagRule, FlagState, Segment
from db.row import RowQuery, select_rows
from db.unit_of_work import UnitOfWork

T = TypeVar("T")

REVISION = select(FlagState.c.revision).where(FlagState.c.id == 1)
"""The revision of all flags, memberships and exclusions: it advances with every write of any of them."""

LOCKED_REVISION = REVISION.with_for_update(read=True)
"""The same, and nobody moves it until the transaction ends; SQLite, with its one writer, needs no lock for that."""

_STATE = select_rows(FlagState).where(FlagState.c.id == 1)
_FLAGS = select_rows(Flag).order_by(Flag.c.key)
_RULES = select_rows(FlagRule).order_by(FlagRule.c.flag_key, FlagRule.c.position)
_REQUIREMENTS = select_rows(FlagRequirement).order_by(FlagRequirement.c.flag_key, FlagRequirement.c.parent_key)
_SEGMENTS = select_rows(Segment).order_by(Segment.c.id)


class FlagSet(NamedTuple):
    """Every flag, rule (by flag, in order), requirement and segment, as they were at one revision."""

    revision: int = 0
    flags: tuple[Flag, ...] = ()
    rules: tuple[FlagRule, ...] = ()
    requirements: tuple[FlagRequirement, ...] = ()
    segments: tuple[Segment, ...] = ()


class IdentityReader(Protocol):
    """What can be asked for what belongs to no company: a snapshot, or the platform."""

    async def all_identity(self, query: RowQuery[T], **values: Any) -> list[T]:
        """Every row of `query`."""


async def locked_revision(uow: UnitOfWork) -> int:
    """The revision of the flags, which stays as it is until the unit of work ends."""
    return int((await uow.execute_identity(LOCKED_REVISION)).scalar_one())


async def read_flags(snapshot: IdentityReader) -> FlagSet:
    """All of it, of one moment."""
    (state,) = await snapshot.all_identity(_STATE)
    return FlagSet(
        state.revision,
        tuple(await snapshot.all_identity(_FLAGS)),
        tuple(await snapshot.all_identity(_RULES)),
        tuple(await snapshot.all_identity(_REQUIREMENTS)),
        tuple(await snapshot.all_identity(_SEGMENTS)),
    )
