"""Rules of flags: who is let in besides those who are members, and what else must be on."""

from datetime import datetime
from typing import Any

import strawberry
from strawberry import Maybe
from strawberry.scalars import JSON

from auth.beta import flag_ops, rule_ops
from db.models import FlagRule
from resolvers.beta.acting import FlagInput
from resolvers.beta.ops import OpInput
from resolvers.inputs import optional_field

STRATEGY = "Whom it takes: a strategy as Unleash writes it, with its parameters, constraints and segments."


def _rule() -> Any:
    return strawberry.field(description="The id of the rule.")


@strawberry.input(name="FlagRuleAddOpInput", description="Let in whom a rule takes.")
class RuleAddOp(OpInput):
    """What is said of a new rule."""

    makes = rule_ops.AddRule
    title: str = strawberry.field(description="What it is called.")
    strategy: JSON = strawberry.field(description=STRATEGY)
    starts_at: datetime | None = strawberry.field(description="From when on it holds.", default=None)
    ends_at: datetime | None = strawberry.field(description="From when on it holds no more.", default=None)
    is_enabled: bool = strawberry.field(description="Whether it is in use.", default=True)
    position: int | None = strawberry.field(description="Its place, from 1 on; the last if none is said.", default=None)


@strawberry.input(name="FlagRuleUpdateOpInput", description="Say other things of a rule; what is left out stays.")
class RuleUpdateOp(OpInput):
    """What can be said anew of a rule."""

    makes = rule_ops.UpdateRule
    rule: strawberry.ID = _rule()
    title: Maybe[str] = optional_field("What it is called.")
    strategy: Maybe[JSON] = optional_field(STRATEGY)
    starts_at: Maybe[datetime | None] = optional_field("From when on it holds.")
    ends_at: Maybe[datetime | None] = optional_field("From when on it holds no more.")
    is_enabled: Maybe[bool] = optional_field("Whether it is in use.")


@strawberry.input(name="FlagRuleRemoveOpInput", description="Take a rule away.")
class RuleRemoveOp(OpInput):
    """Which rule."""

    makes = rule_ops.RemoveRule
    rule: strawberry.ID = _rule()


@strawberry.input(name="FlagRuleMoveOpInput", description="Put a rule at another place.")
class RuleMoveOp(OpInput):
    """Which rule, and where to."""

    makes = rule_ops.MoveRule
    rule: strawberry.ID = _rule()
    position: int = strawberry.field(description="Its place, from 1 on.")


@strawberry.input(name="FlagSetRolloutOpInput", description="Let in a percentage of everybody.")
class SetRolloutOp(OpInput):
    """How many of a hundred."""

    makes = rule_ops.SetRollout
    percent: int = strawberry.field(description="How many of a hundred, 0 to 100.")


@strawberry.input(name="FlagRequirementAddOpInput", description="Make the flag depend on another.")
class RequirementAddOp(OpInput):
    """Which other flag, and how it must be."""

    makes = flag_ops.AddRequirement
    parent: strawberry.ID = strawberry.field(description="The key of the other flag.")
    is_enabled: bool = strawberry.field(description="Whether it must be on, or off.", default=True)


@strawberry.input(name="FlagRequirementRemoveOpInput", description="Make the flag depend on another no more.")
class RequirementRemoveOp(OpInput):
    """Which other flag."""

    makes = flag_ops.RemoveRequirement
    parent: strawberry.ID = strawberry.field(description="The key of the other flag.")


@strawberry.input(description="Which flag, and what its new rule says.")
class FlagRuleAddInput(FlagInput, RuleAddOp):
    """The input of `flagRuleAdd`."""


@strawberry.input(description="Which rule of which flag, and what it says from now on; what is left out stays.")
class FlagRuleUpdateInput(FlagInput, RuleUpdateOp):
    """The input of `flagRuleUpdate`."""


@strawberry.input(description="Which rule of which flag.")
class FlagRuleRemoveInput(FlagInput, RuleRemoveOp):
    """The input of `flagRuleRemove`."""


@strawberry.input(description="Which rule of which flag, and where to.")
class FlagRuleMoveInput(FlagInput, RuleMoveOp):
    """The input of `flagRuleMove`."""


@strawberry.input(description="Which flag, and for how many.")
class FlagSetRolloutInput(FlagInput, SetRolloutOp):
    """The input of `flagSetRollout`."""


@strawberry.input(description="Which flag, and which other it requires.")
class FlagRequirementAddInput(FlagInput, RequirementAddOp):
    """The input of `flagRequirementAdd`."""


@strawberry.input(description="Which flag, and which other it requires no more.")
class FlagRequirementRemoveInput(FlagInput, RequirementRemoveOp):
    """The input of `flagRequirementRemove`."""


def strategy(rule: strawberry.Parent[FlagRule]) -> JSON:
    """Whom a rule takes."""
    return rule.strategy  # type: ignore[no-any-return]  # JSON is any value
