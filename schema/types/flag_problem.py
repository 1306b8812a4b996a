"""Problems of betas and of their audit log, and notices of changes: codes with values for a sentence."""

import strawberry
from strawberry.scalars import JSON

from beta.changes import notice
from beta.health import health_problems
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


class FlagNotice(ObjectType, row=notice.Notice, gate=STAFF):
    """What the author of a change may not expect, such as an invited user who has access already."""

    code: notice.NoticeCode = field("Kind of notice; its description has the sentence in English.")
    params: JSON = field(
        "Values for the placeholders of the sentence, by name. Of `ACCESS_EXISTS`, also the code of the step that "
        "gives access as `finding`, and the values of its sentence.",
        beta.notices.params,
    )
    text: str = field("The notice as a sentence in English.")
