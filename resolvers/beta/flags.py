"""Flags: listed, shown, made, changed, switched."""

from datetime import date
from typing import Annotated

import strawberry
from strawberry import Maybe

from auth.beta import flag_ops
from db.flags.statements import FLAG, FLAG_ORDER, FLAGS
from db.models import BucketBy, Flag, FlagKind, FlagRequirement, FlagRule, FlagStage
from db.page import PageRequest
from resolvers.beta.acting import FlagInput, ReasonInput
from resolvers.beta.ops import OpInput
from resolvers.context import Info
from resolvers.inputs import optional_field
from resolvers.listing import After, Before, ConnectionResult, First, Last, paginate

Key = Annotated[strawberry.ID, strawberry.argument(description="The key of the flag.")]


@strawberry.input(name="FlagCreateOpInput", description="Make the flag: a DRAFT that is not enabled.")
class FlagCreateOp(OpInput):
    """What is said of a new flag."""

    makes = flag_ops.CreateFlag
    title: str = strawberry.field(description="What the feature is called.")
    description: str = strawberry.field(description="What it is.", default="")
    flag_kind: FlagKind = strawberry.field(name="kind", description="What the flag is for.", default=FlagKind.BETA)
    is_hidden: bool = strawberry.field(
        description="Whether nobody outside must learn that there is such a feature.", default=True
    )
    bucket_by: BucketBy = strawberry.field(
        description="Whose id decides on which side of a percentage somebody falls.", default=BucketBy.COMPANY
    )
    owner: str = strawberry.field(description="Who looks after it.")
    review_by: date | None = strawberry.field(
        description="The day by which somebody should look whether it is still needed.", default=None
    )


@strawberry.input(name="FlagUpdateOpInput", description="Say other things of the flag; what is left out stays.")
class FlagUpdateOp(OpInput):
    """What can be said anew of a flag."""

    makes = flag_ops.UpdateFlag
    title: Maybe[str] = optional_field("What the feature is called.")
    description: Maybe[str] = optional_field("What it is.")
    flag_kind: Maybe[FlagKind] = strawberry.field(name="kind", description="What the flag is for.", default=None)
    is_hidden: Maybe[bool] = optional_field("Whether nobody outside must learn that there is such a feature.")
    bucket_by: Maybe[BucketBy] = optional_field("Whose id decides on which side of a percentage somebody falls.")
    owner: Maybe[str] = optional_field("Who looks after it.")
    review_by: Maybe[date | None] = optional_field("The day by which somebody should look whether it is still needed.")


@strawberry.input(name="FlagSetStageOpInput", description="Say how far the feature has come.")
class FlagSetStageOp(OpInput):
    """How far a feature has come."""

    makes = flag_ops.SetStage
    stage: FlagStage = strawberry.field(description="The stage.")


@strawberry.input(description="What is said of a new flag.")
class FlagCreateInput(ReasonInput, FlagCreateOp):
    """The input of `flagCreate`."""

    key: strawberry.ID = strawberry.field(description="Its key: lower case, digits, - and _; it can never be another.")


@strawberry.input(description="What to say of a flag; what is left out stays as it is.")
class FlagUpdateInput(FlagInput, FlagUpdateOp):
    """The input of `flagUpdate`."""


@strawberry.input(description="Which flag, and how far its feature has come.")
class FlagSetStageInput(FlagInput, FlagSetStageOp):
    """The input of `flagSetStage`."""


@strawberry.input(description="Which flag.")
class FlagArchiveInput(FlagInput, OpInput):
    """The input of `flagArchive`."""

    makes = flag_ops.Archive


@strawberry.input(description="Which flag.")
class FlagEnableInput(FlagInput, OpInput):
    """The input of `flagEnable`."""

    makes = flag_ops.Enable


@strawberry.input(description="Which flag.")
class FlagDisableInput(FlagInput, OpInput):
    """The input of `flagDisable`."""

    makes = flag_ops.Disable


@strawberry.input(description="Which flag, and why; it is done whatever its version.")
class FlagKillInput(ReasonInput, OpInput):
    """The input of `flagKill`."""

    makes = flag_ops.Kill
    key: strawberry.ID = strawberry.field(description="The key of the flag.")
    reason: str = strawberry.field(description="Why.")


@strawberry.input(description="Which flag.")
class FlagReviveInput(FlagInput, OpInput):
    """The input of `flagRevive`."""

    makes = flag_ops.Revive


async def get(info: Info, key: Key) -> Flag | None:
    """The flag of that key, also one in the archive."""
    return await info.context.platform.first(FLAG, key=key)


async def list_page(
    info: Info,
    *,
    stage: Annotated[FlagStage | None, strawberry.argument(description="Only those that have come so far.")] = None,
    include_archived: Annotated[bool, strawberry.argument(description="Also those that were put away.")] = False,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[Flag]:
    """The flags, by their keys."""
    query, platform = FLAGS, info.context.platform
    if stage is not None:
        query = query.where(Flag.c.stage == stage)
    if not include_archived:
        query = query.where(Flag.c.archived_at.is_(None))
    return await paginate(platform, query, FLAG_ORDER, PageRequest(first, after, last, before))


async def rules(flag: strawberry.Parent[Flag], info: Info) -> list[FlagRule]:
    """The rules of a flag, in the order in which they are looked at."""
    found = await info.context.loaders.load_children(FlagRule, "flag_key", flag.key)
    return sorted(found, key=lambda rule: rule.position)


async def requirements(flag: strawberry.Parent[Flag], info: Info) -> list[FlagRequirement]:
    """What a flag requires of others."""
    found = await info.context.loaders.load_children(FlagRequirement, "flag_key", flag.key)
    return sorted(found, key=lambda requirement: requirement.parent_key)


async def parent(requirement: strawberry.Parent[FlagRequirement], info: Info) -> Flag | None:
    """The flag that is required."""
    return await info.context.loaders.load_now(Flag, requirement.parent_key)
