"""Types of change requests and their reviews."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from auth.roles import Permission
from beta.changes.pause import ChangePause
from beta.changes.subjects import SubjectReference
from beta.files.promotion import Promotion
from db import models
from resolvers import beta
from resolvers.beta import change_subjects as subjects
from schema.object_type import ObjectType, field
from schema.types.beta import BetaCompany, BetaUser, ConditionSubject
from schema.types.flag_evaluation import FeatureImpact
from schema.types.staff import READ, STAFF


class ChangeReview(ObjectType, row=models.ChangeReview, needs=READ, gate=STAFF):
    """A review of a change request."""

    reviewer: str = field("Name of the reviewer.")
    verdict: models.Verdict = field("Decision of the reviewer.")
    at: datetime = field("Time of the review.")
    is_void: bool = field(
        "True if the review no longer counts, because the change request was edited or is to be applied earlier.",
        beta.change_requests.is_void,
    )


class ChangeComment(ObjectType, row=models.ChangeComment, needs=READ, gate=STAFF):
    """A comment on a change request."""

    author: str = field("Name of the author.")
    text: str = field("Text of the comment.")
    at: datetime = field("Time of the comment.")


class ChangeSubject(ObjectType, row=SubjectReference, gate=STAFF):
    """A user, a company or an email address that an operation of a change request names."""

    op: int = field("Index of the operation in `ops`, from 0.")
    company: BetaCompany | None = field(
        "The company, or that of the user; null for an address.", subjects.company, READ
    )
    user: BetaUser | None = field("The user; null for an address or a whole company.", subjects.user, READ)
    email: str | None = field("The address, if neither user nor company is known.", subjects.email, READ)


class FlagDifference(ObjectType, row=Promotion, gate=STAFF):
    """What a file of flags would change in one flag."""

    flag: strawberry.ID | None = field("Key of the flag; null for changes of segments alone.", beta.promotion.flag_key)
    changes: list[str] = field("Changes in words, in their order.", beta.promotion.texts)
    ops: list[JSON] = field("The changes, in their order, as values of `FlagOpInput`.", beta.promotion.ops)
    condition_subjects: list[ConditionSubject] = field(
        "Companies and users whom the conditions in it name by their ids, at most the first 100.",
        beta.condition_subjects.of_promotion,
    )


class ChangeRequest(ObjectType, row=models.ChangeRequest, needs=READ, gate=STAFF):
    """A change request: proposed operations on a feature flag, its beta or segments."""

    global_id: strawberry.ID = field("Global id of the change request.", name="id")
    flag_key: strawberry.ID | None = field(
        "Key of the flag; null if only segments are changed.", beta.change_requests.flag_key, name="flag"
    )
    ops: list[JSON] = field(
        "Operations in the order in which they are applied, each in the form of `FlagOpInput`.",
        beta.change_requests.ops,
    )
    widens: bool = field("True if the change could grant access to anyone new. It is computed, not declared.")
    state: models.ChangeState = field("State of the change request.")
    author: str = field("Name of the author.")
    reason: str = field("Reason given by the author.")
    pause: ChangePause | None = field(
        "Reason why the change is not applied although its time has come; null if nothing is in its way.",
        beta.change_requests.pause,
    )
    effective_at: datetime | None = field(
        "Time at which the change request is applied automatically; null if only `changeApply` applies it."
    )
    created_at: datetime = field("Time when the change request was submitted.")
    applied_at: datetime | None = field("Time when the change request was applied; null if it was not.")
    version: int = field(
        "Version number of the change request, from 1; increases with every change. Pass it as `expectedVersion`."
    )
    reviews: list[ChangeReview] = field(
        "Reviews of the change request, the oldest first.", beta.change_requests.reviews
    )
    comments: list[ChangeComment] = field(
        "Comments on the change request, the oldest first.", beta.change_requests.comments
    )
    subjects: list[ChangeSubject] = field(
        "Users, companies and addresses that the operations name, at most the first 100.", subjects.list_all
    )
    condition_subjects: list[ConditionSubject] = field(
        "Companies and users whom the conditions of rules and segments in it name by their ids, at most the first 100.",
        beta.condition_subjects.of_change,
    )
    impact: FeatureImpact | None = field(
        "Users who would gain or lose features if it were applied now; null if it is closed or no longer fits.",
        beta.change_requests.impact,
        Permission.FLAGS_PREVIEW,
    )
    viewer_can_review: bool = field(
        "True if the viewer may approve or reject the change request now.", beta.change_requests.can_review
    )
