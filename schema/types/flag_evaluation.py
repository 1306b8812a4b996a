"""Types that explain and preview what flags decide."""

import strawberry
from strawberry.scalars import JSON

from beta.impact.explain import FlagExplanation
from beta.impact.preview import DependentImpact, Impact
from flags import decisions, findings
from resolvers import beta
from schema.object_type import ObjectType, field
from schema.types.beta import BetaUser
from schema.types.staff import READ, STAFF


class FlagDecision(ObjectType, row=decisions.Decision, gate=STAFF):
    """Result of the evaluation of a feature flag for a user."""

    is_enabled: bool = field("True if the feature is on for the user.")
    reason: decisions.Reason = field("Reason for the result, in terms of OpenFeature.")
    error_code: decisions.ErrorCode | None = field("Error of the evaluation; null if there was none.")
    rule: str | None = field(
        "Deciding check: `kill`, `requires:<key>`, `excluded:USER`, "
        "`member:COMPANY` or a rule number. Null if no such check decided."
    )


class FlagStep(ObjectType, row=decisions.EvaluationStep, gate=STAFF):
    """One step of the evaluation of a feature flag."""

    kind: findings.EvaluationStepKind = field("Kind of the check.")
    code: findings.Finding = field("Finding of the check; its description has the sentence in English.")
    params: JSON = field(
        "Values for the placeholders of the sentence, by name, so that a client can write it in its own language.",
        beta.explain.params,
    )
    found: str = field("Finding of the check, as a sentence in English.")
    decision: FlagDecision | None = field(
        "Result that follows from the step; null if none does. The first step with a result decides."
    )
    rule: str | None = field(
        "Rule, membership, exclusion, requirement or `kill` that was checked; null for other checks."
    )


class FeatureExplanation(ObjectType, row=FlagExplanation, gate=STAFF):
    """Explanation of the evaluation of a feature flag for one user."""

    user: BetaUser = field("User of the evaluation.", beta.explain.explained_user, READ)
    decision: FlagDecision = field("Result of the evaluation.", beta.explain.decision)
    steps: list[FlagStep] = field(
        "All steps of the evaluation in order, including those after the deciding one.", beta.explain.steps
    )


class DependentFlagImpact(ObjectType, row=DependentImpact, gate=STAFF):
    """Effect that changes of a flag or a segment would have on another feature."""

    flag_key: strawberry.ID = field("Key of the other flag.", beta.explain.dependent_flag, name="flag")
    title: str = field("Display name of the other feature.")
    gains: int = field("Number of users who would gain the other feature.")
    losses: int = field("Number of users who would lose the other feature.")


class FeatureImpact(ObjectType, row=Impact, gate=STAFF):
    """Effect that changes of a feature flag would have."""

    gains: int = field("Number of users who would gain the feature.")
    losses: int = field("Number of users who would lose the feature.")
    gaining: list[BetaUser] = field(
        "Users who would gain the feature, at most the first 100.", beta.explain.gaining, READ
    )
    losing: list[BetaUser] = field(
        "Users who would lose the feature, at most the first 100.", beta.explain.losing, READ
    )
    widens: bool = field("True if the changes could grant access to anyone new, now or later.")
    dependents: list[DependentFlagImpact] = field(
        "Features of other flags that would change for users, because they depend on the flag or on a changed segment."
    )
