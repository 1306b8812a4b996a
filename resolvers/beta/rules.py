"""Rules and requirements of flags: the inputs of their mutations."""

from datetime import datetime
from typing import Any

import strawberry
from strawberry import Maybe
from strawberry.scalars import JSON

from beta.ops import flag_ops, rule_ops
from db.models import FlagRule, Segment
from flags.strategies import with_segment_names
from resolvers.beta.change_flags import FlagInput
from resolvers.beta.op_inputs import OpInput
from resolvers.context import Info
from resolvers.mutations.inputs import optional_field, required_field

STRATEGY = "Activation strategy in Unleash's format: name, parameters, constraints, and segments by name or number."


def _rule_id_field() -> Any:
    return strawberry.field(description="Id of the rule.")


@strawberry.input(name="FlagRuleAddOpInput", description="Adds a rule that grants access to the users it matches.")
class RuleAddOp(OpInput):
    """Fields of a new rule."""

    op_type = rule_ops.AddRule
    title: str = strawberry.field(description="Title of the rule.")
    strategy: JSON = strawberry.field(description=STRATEGY)
    starts_at: datetime | None = strawberry.field(
        description="Time from which the rule applies; null for no start.", default=None
    )
    ends_at: datetime | None = strawberry.field(
        description="Time from which the rule no longer applies; null for no end.", default=None
    )
    is_enabled: bool = strawberry.field(description="Whether the rule is enabled.", default=True)
    position: int | None = strawberry.field(
        description="Position among the flag's rules, starting at 1. Default: last.", default=None
    )


@strawberry.input(name="FlagRuleUpdateOpInput", description="Changes a rule. Omitted fields keep their values.")
class RuleUpdateOp(OpInput):
    """Changeable fields of a rule."""

    op_type = rule_ops.UpdateRule
    rule: strawberry.ID = _rule_id_field()
    title: Maybe[str | None] = required_field("Title of the rule.")
    strategy: Maybe[JSON | None] = required_field(STRATEGY)
    starts_at: Maybe[datetime | None] = optional_field("Time from which the rule applies; null for no start.")
    ends_at: Maybe[datetime | None] = optional_field("Time from which the rule no longer applies; null for no end.")
    is_enabled: Maybe[bool | None] = required_field("Whether the rule is enabled.")


@strawberry.input(name="FlagRuleRemoveOpInput", description="Removes a rule.")
class RuleRemoveOp(OpInput):
    """Selects a rule."""

    op_type = rule_ops.RemoveRule
    rule: strawberry.ID = _rule_id_field()


@strawberry.input(name="FlagRuleMoveOpInput", description="Moves a rule to another position.")
class RuleMoveOp(OpInput):
    """Selects a rule, and its new position."""

    op_type = rule_ops.MoveRule
    rule: strawberry.ID = _rule_id_field()
    position: int = strawberry.field(description="New position among the flag's rules, starting at 1.")


@strawberry.input(name="FlagSetRolloutOpInput", description="Sets the percentage of the rollout to everyone.")
class SetRolloutOp(OpInput):
    """Percentage of the rollout."""

    op_type = rule_ops.SetRollout
    percent: int = strawberry.field(description="Percentage of companies or users that get access, 0 to 100.")


@strawberry.input(name="FlagRequirementAddOpInput", description="Makes the flag depend on another flag.")
class RequirementAddOp(OpInput):
    """Selects a required flag, and its required state."""

    op_type = flag_ops.AddRequirement
    parent: strawberry.ID = strawberry.field(description="Key of the required flag.")
    is_enabled: bool = strawberry.field(
        description="Whether the required flag must be on (true) or off (false).", default=True
    )


@strawberry.input(name="FlagRequirementRemoveOpInput", description="Removes the dependency on another flag.")
class RequirementRemoveOp(OpInput):
    """Selects a required flag."""

    op_type = flag_ops.RemoveRequirement
    parent: strawberry.ID = strawberry.field(description="Key of the required flag.")


@strawberry.input(description="The flag, and its new rule.")
class FlagRuleAddInput(FlagInput, RuleAddOp):
    """The input of `flagRuleAdd`."""


@strawberry.input(description="The flag, its rule, and the changes to the rule. Omitted fields keep their values.")
class FlagRuleUpdateInput(FlagInput, RuleUpdateOp):
    """The input of `flagRuleUpdate`."""


@strawberry.input(description="The flag, and the rule to remove.")
class FlagRuleRemoveInput(FlagInput, RuleRemoveOp):
    """The input of `flagRuleRemove`."""


@strawberry.input(description="The flag, the rule to move, and its new position.")
class FlagRuleMoveInput(FlagInput, RuleMoveOp):
    """The input of `flagRuleMove`."""


@strawberry.input(description="The flag, and the percentage of its rollout to everyone.")
class FlagSetRolloutInput(FlagInput, SetRolloutOp):
    """The input of `flagSetRollout`."""


@strawberry.input(description="The flag, and the flag that it depends on.")
class FlagRequirementAddInput(FlagInput, RequirementAddOp):
    """The input of `flagRequirementAdd`."""


@strawberry.input(description="The flag, and the flag that it no longer depends on.")
class FlagRequirementRemoveInput(FlagInput, RequirementRemoveOp):
    """The input of `flagRequirementRemove`."""


async def strategy(rule: strawberry.Parent[FlagRule], info: Info) -> JSON:
    """Return the strategy of a rule, in Unleash's format, with the names of its segments."""
    segments = await info.context.loaders.load_many(Segment, rule.strategy.get("segments") or [])
    names = {segment.id: segment.name for segment in segments}
    return with_segment_names(rule.strategy, names)  # type: ignore[return-value]  # JSON is any value
