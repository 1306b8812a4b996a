"""Members and exclusions of betas in the API."""

from datetime import datetime
from functools import partial
from typing import Annotated, Any

import strawberry
from strawberry import Maybe

from beta.ops import membership_ops
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.lists import count_exclusions, count_members, exclusions_in, members_in
from db.flags.statements import EXCLUSION_ORDER, MEMBER_ORDER
from db.models import BetaExclusion, BetaMember
from db.pagination.page import PageRequest
from db.row import select_rows
from db.unit_of_work import UnitOfWork
from resolvers.beta.change_flags import BetaInput, apply_changes, begin_flag_changes, payload_values
from resolvers.beta.subjects import SubjectInput, find_subject
from resolvers.context import Context, Info
from resolvers.mutations.inputs import optional_field
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import After, Before, ConnectionResult, Count, First, Last, paginate

Flag = Annotated[strawberry.ID, strawberry.argument(description="Key of the flag.")]
IncludeInactive = Annotated[
    bool,
    strawberry.argument(description="Whether to include revoked memberships and lifted exclusions. Default: false."),
]


@strawberry.input(name="BetaMemberAddOpInput", description="Adds a user or a whole company as a member.")
class MemberAddOp(SubjectInput):
    """Fields of a new membership."""

    op_type = membership_ops.AddMember
    max_seats: int | None = strawberry.field(
        description="Maximum number of users of a company, its earliest users first. Null for no limit, and for a "
        "single user.",
        default=None,
    )
    expires_at: datetime | None = strawberry.field(
        description="Time at which the membership ends; null for no end.", default=None
    )


@strawberry.input(name="BetaMemberRemoveOpInput", description="Removes a user or a company from the members.")
class MemberRemoveOp(SubjectInput):
    """Selects a membership."""

    op_type = membership_ops.RemoveMember


@strawberry.input(name="BetaMemberSetExpiryOpInput", description="Sets or removes the end of a membership.")
class MemberSetExpiryOp(SubjectInput):
    """Selects a membership, and its new end."""

    op_type = membership_ops.SetExpiry
    expires_at: Maybe[datetime | None] = optional_field("New end of the membership, in the future; null for no end.")


@strawberry.input(name="BetaMemberSetSeatsOpInput", description="Sets the number of seats of a company's membership.")
class MemberSetSeatsOp(SubjectInput):
    """Selects a membership, and its new number of seats."""

    op_type = membership_ops.SetSeats
    max_seats: Maybe[int | None] = optional_field(
        "Maximum number of users of the company, its earliest users first; null for no limit."
    )


@strawberry.input(name="BetaMemberSetNoteOpInput", description="Sets or removes the note of staff about a membership.")
class MemberSetNoteOp(SubjectInput):
    """Selects a membership, and its new note."""

    op_type = membership_ops.SetNote
    note: str = strawberry.field(description="Note about the membership, which only staff see; empty for none.")


@strawberry.input(
    name="BetaExcludeOpInput", description="Excludes a user or a company. An exclusion overrides memberships and rules."
)
class ExcludeOp(SubjectInput):
    """Selects the user or company to exclude."""

    op_type = membership_ops.Exclude


@strawberry.input(name="BetaUnexcludeOpInput", description="Lifts the exclusion of a user or a company.")
class UnexcludeOp(SubjectInput):
    """Selects the exclusion to lift."""

    op_type = membership_ops.Unexclude


@strawberry.input(description="The beta, and the user or company to add as a member.")
class BetaMemberAddInput(BetaInput, MemberAddOp):
    """The input of `betaMemberAdd`."""


@strawberry.input(description="The beta, and the user or company to remove from its members.")
class BetaMemberRemoveInput(BetaInput, MemberRemoveOp):
    """The input of `betaMemberRemove`."""


@strawberry.input(description="The beta, the member, and the end of the membership.")
class BetaMemberSetExpiryInput(BetaInput, MemberSetExpiryOp):
    """The input of `betaMemberSetExpiry`."""


@strawberry.input(description="The beta, the company that is a member, and its number of seats.")
class BetaMemberSetSeatsInput(BetaInput, MemberSetSeatsOp):
    """The input of `betaMemberSetSeats`."""


@strawberry.input(description="The beta, the member, and the note of staff about the membership.")
class BetaMemberSetNoteInput(BetaInput, MemberSetNoteOp):
    """The input of `betaMemberSetNote`."""


@strawberry.input(description="The beta, and the user or company to exclude.")
class BetaExcludeInput(BetaInput, ExcludeOp):
    """The input of `betaExclude`."""


@strawberry.input(description="The beta, and the user or company whose exclusion to lift.")
class BetaUnexcludeInput(BetaInput, UnexcludeOp):
    """The input of `betaUnexclude`."""


async def list_page(
    info: Info,
    flag: Flag,
    *,
    include_inactive: IncludeInactive = False,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[BetaMember]:
    """Return the members of a beta, newest first."""
    platform, request = info.context.platform, PageRequest(first, after, last, before)
    query = members_in(flag, includes_inactive=include_inactive)
    counting = count_members(flag, includes_inactive=include_inactive)
    return await paginate(platform, query, MEMBER_ORDER, request, _kept(info, counting), BetaMember)


async def list_exclusions_page(
    info: Info,
    flag: Flag,
    *,
    include_inactive: IncludeInactive = False,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[BetaExclusion]:
    """Return the exclusions of a beta, newest first."""
    platform, request = info.context.platform, PageRequest(first, after, last, before)
    query = exclusions_in(flag, includes_inactive=include_inactive)
    counting = count_exclusions(flag, includes_inactive=include_inactive)
    return await paginate(platform, query, EXCLUSION_ORDER, request, _kept(info, counting), BetaExclusion)


def _kept(info: Info, counting: Any) -> Count:
    return partial(info.context.services.kept_counts.count, info.context.platform, counting)


async def change_member(context: Context, uow: UnitOfWork, input: Any) -> PayloadValues:
    """Apply the operation of the input to the members of a beta; the payload shows the membership."""
    async with begin_flag_changes(context, uow, input) as flags:
        result = await apply_changes(context, flags, input, input.flag, input)
        member_id = None if result.change else await _newest_id(flags, BetaMember, input)
        return await payload_values(flags, input.flag, result, member=member_id)


async def change_exclusion(context: Context, uow: UnitOfWork, input: Any) -> PayloadValues:
    """Apply the operation of the input to the exclusions of a beta; the payload shows the exclusion."""
    async with begin_flag_changes(context, uow, input) as flags:
        result = await apply_changes(context, flags, input, input.flag, input)
        exclusion_id = None if result.change else await _newest_id(flags, BetaExclusion, input)
        return await payload_values(flags, input.flag, result, exclusion=exclusion_id)


async def _newest_id(flags: FlagUnitOfWork, model: type[BetaMember | BetaExclusion], input: Any) -> int | None:
    """Return the id of the newest row about the user or company of the input; None if there is none."""
    subject, c = await find_subject(flags.platform, input), model.c
    conditions = (c.flag_key == input.flag, c.company_id == subject.company_id, c.user_id == subject.user_id)
    row: Any = await flags.first(select_rows(model).where(*conditions).order_by(c.id.desc()))
    return None if row is None else int(row.id)
