"""The problem type that checks of betas and of their audit log share."""

import strawberry
from strawberry.scalars import JSON

from beta import health_problems
from resolvers import beta
from schema.object_type import ObjectType, field
from schema.types.staff import STAFF


class FlagProblem(ObjectType, row=health_problems.HealthProblem, gate=STAFF):
    """A neglected, impossible or broken setting of betas."""

    code: health_problems.HealthCode = field("What is wrong; its description has the sentence in English.")
    params: JSON = field(
        "Values for the placeholders of the sentence, by name, so that a client can write it in its own language.",
        beta.health.params,
    )
    text: str = field("The problem as a sentence in English.")
    flag: strawberry.ID | None = field("Key of the flag; null if the problem is not of one flag.", beta.health.flag_key)
    change: strawberry.ID | None = field(
        "Global id of the change request; null if the problem is not of one.", beta.health.change_id
    )
