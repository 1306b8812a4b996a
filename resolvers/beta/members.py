"""Who is in a beta by name, and who is kept out of it."""

from datetime import datetime
from typing import Annotated, Any

import strawberry
from strawberry import Maybe

from auth.beta import people_ops
from db.flags.statements import EXCLUSION_ORDER, EXCLUSIONS, LIVE_EXCLUSIONS, LIVE_MEMBERS, MEMBER_ORDER, MEMBERS
from db.flags.work import FlagUnitOfWork
from db.models import BetaExclusion, BetaMember
from db.page import PageRequest
from db.row import select_rows
from db.work import UnitOfWork
from resolvers.acting import MutationFunction, PayloadValues
from resolvers.beta.acting import BetaInput, apply_changes, begin_flag_changes, payload_values
from resolvers.beta.naming import SubjectInput, find_subject
from resolvers.context import Context, Info
from resolvers.inputs import optional_field
from resolvers.listing import After, Before, ConnectionResult, First, Last, paginate

Flag = Annotated[strawberry.ID, strawberry.argument(description="The key of the flag.")]
IncludeOver = Annotated[bool, strawberry.argument(description="Also what was taken back.")]


@strawberry.input(name="BetaMemberAddOpInput", description="Let a user in, or a whole company.")
class MemberAddOp(SubjectInput):
    """Whom to let in, and for how long."""

    makes = people_ops.AddMember
    max_seats: int | None = strawberry.field(
        description="Of a company, how many of its users at most: those who came to it first.", default=None
    )
    expires_at: datetime | None = strawberry.field(description="When it ends; never if none is said.", default=None)


@strawberry.input(name="BetaMemberRemoveOpInput", description="Take a membership back.")
class MemberRemoveOp(SubjectInput):
    """Whose membership."""

    makes = people_ops.RemoveMember


@strawberry.input(name="BetaMemberSetExpiryOpInput", description="Let a membership end at another moment, or never.")
class MemberSetExpiryOp(SubjectInput):
    """Whose membership, and when it ends."""

    makes = people_ops.SetExpiry
    expires_at: Maybe[datetime | None] = optional_field("When it ends; null for never.")


@strawberry.input(name="BetaMemberSetSeatsOpInput", description="Give a company's membership another number of seats.")
class MemberSetSeatsOp(SubjectInput):
    """Whose membership, and for how many."""

    makes = people_ops.SetSeats
    max_seats: Maybe[int | None] = optional_field("For how many of its users; null for all.")


@strawberry.input(name="BetaExcludeOpInput", description="Keep somebody out, whatever else would let them in.")
class ExcludeOp(SubjectInput):
    """Whom to keep out."""

    makes = people_ops.Exclude


@strawberry.input(name="BetaUnexcludeOpInput", description="Keep somebody out no more.")
class UnexcludeOp(SubjectInput):
    """Whom to keep out no more."""

    makes = people_ops.Unexclude


@strawberry.input(description="Whom to let into which beta.")
class BetaMemberAddInput(BetaInput, MemberAddOp):
    """The input of `betaMemberAdd`."""


@strawberry.input(description="Whose membership of which beta to take back.")
class BetaMemberRemoveInput(BetaInput, MemberRemoveOp):
    """The input of `betaMemberRemove`."""


@strawberry.input(description="Whom to keep out of which beta.")
class BetaExcludeInput(BetaInput, ExcludeOp):
    """The input of `betaExclude`."""


@strawberry.input(description="Whom to keep out of which beta no more.")
class BetaUnexcludeInput(BetaInput, UnexcludeOp):
    """The input of `betaUnexclude`."""


async def list_page(
    info: Info,
    flag: Flag,
    *,
    include_over: IncludeOver = False,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[BetaMember]:
    """The members of a beta, the newest first."""
    query = (MEMBERS if include_over else LIVE_MEMBERS).where(BetaMember.c.flag_key == flag)
    return await paginate(info.context.platform, query, MEMBER_ORDER, PageRequest(first, after, last, before))


async def list_exclusions_page(
    info: Info,
    flag: Flag,
    *,
    include_over: IncludeOver = False,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[BetaExclusion]:
    """Whoever is kept out of a beta, the newest first."""
    query = (EXCLUSIONS if include_over else LIVE_EXCLUSIONS).where(BetaExclusion.c.flag_key == flag)
    return await paginate(info.context.platform, query, EXCLUSION_ORDER, PageRequest(first, after, last, before))


def membership_mutation(kind: type[Any], row: type[BetaMember | BetaExclusion], part: str) -> MutationFunction:
    """The act that does to somebody what an input of this kind means; the payload shows the newest row about them."""

    async def act(context: Context, work: UnitOfWork, given: Any) -> PayloadValues:
        async with begin_flag_changes(context, work, given) as flags:
            done = await apply_changes(context, flags, given, given.flag, given)
            shown = None if done.change else await _newest(flags, row, given)
            return await payload_values(flags, given.flag, done, **{part: shown})

    act.__annotations__["given"] = kind
    return act


async def _newest(flags: FlagUnitOfWork, row: type[Any], given: Any) -> int | None:
    whom, c = await find_subject(flags.platform, given), row.c
    about = (c.flag_key == given.flag, c.company_id == whom.company_id, c.user_id == whom.user_id)
    found: Any = await flags.first(select_rows(row).where(*about).order_by(c.id.desc()))
    return None if found is None else int(found.id)
