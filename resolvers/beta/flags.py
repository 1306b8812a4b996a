"""Flags in the API: queries and the inputs of their mutations."""

from datetime import date
from typing import Annotated

import strawberry
from strawberry import Maybe

from beta import kill_switch
from beta.ops import flag_ops
from db.flags.lists import flags_in
from db.flags.statements import FLAG, FLAG_ORDER
from db.models import BucketBy, Flag, FlagKind, FlagRequirement, FlagRule, FlagStage
from db.pagination.page import PageRequest
from resolvers.beta.change_flags import FlagInput, ReasonInput
from resolvers.beta.op_inputs import OpInput
from resolvers.context import Info
from resolvers.mutations.inputs import optional_field, required_field
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate

Key = Annotated[strawberry.ID, strawberry.argument(description="Key of the flag.")]


@strawberry.input(name="FlagCreateOpInput", description="Creates the flag in the stage DRAFT, disabled.")
class FlagCreateOp(OpInput):
    """Fields of a new flag."""

    op_type = flag_ops.CreateFlag
    title: str = strawberry.field(description="Title of the feature.")
    description: str = strawberry.field(description="Description of the feature.", default="")
    flag_kind: FlagKind = strawberry.field(name="kind", description="Purpose of the flag.", default=FlagKind.BETA)
    is_hidden: bool = strawberry.field(
        description="Whether the feature is hidden from users who never had access to it.", default=True
    )
    bucket_by: BucketBy = strawberry.field(
        description="Id that assigns users to percentage rollouts: the company's or the user's.",
        default=BucketBy.COMPANY,
    )
    owner: str = strawberry.field(description="Name of the person or team responsible for the flag.")
    review_by: date | None = strawberry.field(
        description="Date by which to review whether the flag is still needed; null for none.", default=None
    )


@strawberry.input(
    name="FlagUpdateOpInput", description="Changes properties of the flag. Omitted fields keep their values."
)
class FlagUpdateOp(OpInput):
    """Changeable fields of a flag."""

    op_type = flag_ops.UpdateFlag
    title: Maybe[str | None] = required_field("Title of the feature.")
    description: Maybe[str | None] = required_field("Description of the feature.")
    flag_kind: Maybe[FlagKind | None] = required_field("Purpose of the flag.", name="kind")
    is_hidden: Maybe[bool | None] = required_field(
        "Whether the feature is hidden from users who never had access to it."
    )
    bucket_by: Maybe[BucketBy | None] = required_field(
        "Id that assigns users to percentage rollouts: the company's or the user's."
    )
    owner: Maybe[str | None] = required_field("Name of the person or team responsible for the flag.")
    review_by: Maybe[date | None] = optional_field(
        "Date by which to review whether the flag is still needed; null for none."
    )


@strawberry.input(name="FlagSetStageOpInput", description="Sets the stage of the feature.")
class FlagSetStageOp(OpInput):
    """Stage of a feature's release."""

    op_type = flag_ops.SetStage
    stage: FlagStage = strawberry.field(description="New stage. DRAFT and RETIRED close the feature.")


@strawberry.input(description="Data of a new flag. It starts in the stage DRAFT, disabled.")
class FlagCreateInput(ReasonInput, FlagCreateOp):
    """The input of `flagCreate`."""

    key: strawberry.ID = strawberry.field(
        description="Permanent key: 2 to 63 lowercase letters, digits, - and _, beginning with a letter."
    )


@strawberry.input(description="Changes to a flag. Omitted fields keep their values.")
class FlagUpdateInput(FlagInput, FlagUpdateOp):
    """The input of `flagUpdate`."""


@strawberry.input(description="The flag, and its new stage.")
class FlagSetStageInput(FlagInput, FlagSetStageOp):
    """The input of `flagSetStage`."""


@strawberry.input(description="A flag, selected by key and optional expected version.")
class FlagArchiveInput(FlagInput, OpInput):
    """The input of `flagArchive`."""

    op_type = flag_ops.Archive


@strawberry.input(description="A flag, selected by key and optional expected version.")
class FlagEnableInput(FlagInput, OpInput):
    """The input of `flagEnable`."""

    op_type = flag_ops.Enable


@strawberry.input(description="A flag, selected by key and optional expected version.")
class FlagDisableInput(FlagInput, OpInput):
    """The input of `flagDisable`."""

    op_type = flag_ops.Disable


@strawberry.input(description="The flag to kill, and the reason. The flag's version is not checked.")
class FlagKillInput(ReasonInput, OpInput):
    """The input of `flagKill`."""

    op_type = kill_switch.Kill
    key: strawberry.ID = strawberry.field(description="Key of the flag.")
    reason: str = strawberry.field(description="Reason for the kill; must not be empty.")


@strawberry.input(description="A flag, selected by key and optional expected version.")
class FlagReviveInput(FlagInput, OpInput):
    """The input of `flagRevive`."""

    op_type = kill_switch.Revive


async def get(info: Info, key: Key) -> Flag | None:
    """Return the flag with that key, also if it is archived; null if it does not exist."""
    return await info.context.platform.first(FLAG, key=key)


async def list_page(
    info: Info,
    *,
    stage: Annotated[
        FlagStage | None, strawberry.argument(description="Stage of the flags to return; null for all stages.")
    ] = None,
    include_archived: Annotated[
        bool, strawberry.argument(description="Whether to include archived flags. Default: false.")
    ] = False,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[Flag]:
    """Return the flags, ordered by key."""
    platform, request = info.context.platform, PageRequest(first, after, last, before)
    return await paginate(platform, flags_in(stage, includes_archived=include_archived), FLAG_ORDER, request)


async def rules(flag: strawberry.Parent[Flag], info: Info) -> list[FlagRule]:
    """Return the rules of a flag, in their order of evaluation."""
    rows = await info.context.loaders.load_children(FlagRule, "flag_key", flag.key)
    return sorted(rows, key=lambda rule: rule.position)


async def requirements(flag: strawberry.Parent[Flag], info: Info) -> list[FlagRequirement]:
    """Return the requirements of a flag, ordered by the key of the required flag."""
    rows = await info.context.loaders.load_children(FlagRequirement, "flag_key", flag.key)
    return sorted(rows, key=lambda requirement: requirement.parent_key)


async def parent(requirement: strawberry.Parent[FlagRequirement], info: Info) -> Flag | None:
    """Return the required flag."""
    return await info.context.loaders.load_now(Flag, requirement.parent_key)
