"""Types of feature flags: flags, their rules and segments, and how they are evaluated."""

from datetime import date, datetime

import strawberry
from strawberry.scalars import JSON

from db import models
from resolvers import beta
from schema.object_type import ObjectType, field
from schema.types.beta import ConditionSubject
from schema.types.staff import READ, STAFF
from schema.types.waves import BetaWave


class FlagRule(ObjectType, row=models.FlagRule, needs=READ, gate=STAFF):
    """A rule of a feature flag: it grants the feature to users that match its strategy."""

    global_id: strawberry.ID = field("Global id of the rule.", name="id")
    position: int = field("Position among the rules of the flag, from 1.")
    title: str = field("Display name of the rule.")
    strategy: JSON = field(
        "Activation strategy in Unleash format: name, parameters, constraints, and segments by their names.",
        beta.rules.strategy,
    )
    condition_subjects: list[ConditionSubject] = field(
        "Companies and users whom the strategy names by their ids, at most the first 100.",
        beta.condition_subjects.of_rule,
    )
    starts_at: datetime | None = field("Time from which the rule applies; null if it applies from its creation.")
    ends_at: datetime | None = field("Time from which the rule no longer applies; null if it has no end.")
    is_enabled: bool = field("True if the rule is evaluated.")
    version: int = field("Version number of the rule, from 1; increases with every change.")


class FlagRequirement(ObjectType, row=models.FlagRequirement, needs=READ, gate=STAFF):
    """A dependency of a feature flag: it stays off unless another flag has the required state."""

    parent: "FeatureFlag" = field("The flag that is required.", beta.flags.parent)
    is_enabled: bool = field("True if the required flag must be on; false if it must be off.")


class BetaNews(ObjectType, row=models.BetaNews, needs=READ, gate=STAFF):
    """News of a beta to everyone to whom the feature is open."""

    global_id: strawberry.ID = field("Global id of the news.", name="id")
    text: str = field("Text.")
    by_email: bool = field("True if members get it as an email, too.")
    posted_by: str = field("Name of the author.")
    posted_at: datetime = field("Time when the news was posted.")


class FeatureFlag(ObjectType, row=models.Flag, needs=READ, gate=STAFF):
    """A feature flag: decides which users get a feature."""

    key: strawberry.ID = field("Unique key of the flag for programs; it never changes.")
    title: str = field("Display name of the feature.")
    description: str = field("Description of the feature; empty if there is none.")
    kind: models.FlagKind = field("Purpose of the flag.")
    stage: models.FlagStage = field("Release stage of the feature.")
    is_hidden: bool = field("True if the feature must not be disclosed outside its beta.")
    is_enabled: bool = field("True if the flag is on for its members and the users that match its rules.")
    killed_at: datetime | None = field("Time when the feature was closed for everyone; null if it is not killed.")
    killed_by: str | None = field("Name of the person who killed the flag; null if it is not killed.")
    killed_reason: str | None = field("Reason for the kill; null if the flag is not killed.")
    bucket_by: models.BucketBy = field(
        "Id that assigns users to a percentage rollout: that of the company or that of the user."
    )
    owner: str = field("Person or team responsible for the flag.")
    review_by: date | None = field("Date by which the need for the flag should be reviewed; null if not set.")
    created_at: datetime = field("Time when the flag was created.")
    archived_at: datetime | None = field("Time when the flag was archived permanently; null if it is in use.")
    version: int = field(
        "Version number of the flag, from 1; increases with every change. Pass it as `expectedVersion`."
    )
    rules: list[FlagRule] = field(
        "Rules that grant the feature to users besides the members, in order of evaluation.", beta.flags.rules
    )
    requirements: list[FlagRequirement] = field("Dependencies of the flag on other flags.", beta.flags.requirements)
    waves: list[BetaWave] = field(
        "Waves of the flag: lists of users and companies that are invited or added together, the oldest first.",
        beta.waves.list_of_flag,
    )
    news: list[BetaNews] = field(
        "News to everyone to whom the feature is open, the latest first.", beta.news.list_of_flag
    )


class Segment(ObjectType, row=models.Segment, needs=READ, gate=STAFF):
    """A named list of constraints, shared by rules of several flags."""

    number: int = field("Number of the segment in Unleash files.", beta.segments.number)
    name: str = field("Name of the segment.")
    constraints: JSON = field("Constraints in Unleash format; all of them must hold.", beta.segments.constraints)
    condition_subjects: list[ConditionSubject] = field(
        "Companies and users whom the constraints name by their ids, at most the first 100.",
        beta.condition_subjects.of_segment,
    )
    version: int = field(
        "Version number of the segment, from 1; increases with every change. Pass it as `expectedVersion`."
    )
