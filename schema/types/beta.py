"""Betas: feature flags, members, invitations, change requests and the audit log."""

from datetime import date, datetime

import strawberry
from strawberry.scalars import JSON

from auth.roles import Permission
from beta.bulk_invite import InviteOutcome as BulkOutcome
from beta.explain import FlagExplanation
from beta.impact import Impact
from db import models
from db.flags.workers import Acknowledged
from db.gates import Gate
from flags import decisions
from resolvers import beta
from schema.object_type import ObjectType, field
from schema.types.user_errors import UserErrorType

READ, STAFF = Permission.FLAGS_READ, Gate.STAFF


class BetaInvitation(ObjectType, row=models.BetaInvitation, needs=Permission.PROFILE_READ):
    """An invitation to try a feature before its general release."""

    global_id: strawberry.ID = field("Global id, for `betaInvitationAccept` and `betaInvitationDecline`.", name="id")
    flag_key: str = field("Key of the feature.", name="feature")
    title: str = field("Display name of the feature.", beta.own_invitations.title)
    message: str = field("Message from the inviter; empty if there is none.")
    is_for_company: bool = field(
        "True if the whole company is invited; false if only the viewer is.", beta.own_invitations.is_for_company
    )
    max_seats: int | None = field("Maximum number of users of the company that get the feature; null for no limit.")
    invited_by: str = field("Name of the inviter.")
    invited_at: datetime = field("Time when the invitation was created.")
    expires_at: datetime = field("Time when the invitation expires.")


class BetaCompany(ObjectType, row=models.Company, needs=READ, gate=STAFF):
    """A company as staff see it: id and name only."""

    global_id: strawberry.ID = field("Global id of the company.", name="id")
    name: str = field("Name of the company.")


class BetaUser(ObjectType, row=models.User, needs=READ, gate=STAFF):
    """A user as staff see them: id, name, email address and company only."""

    global_id: strawberry.ID = field("Global id of the user.", name="id")
    name: str = field("Name of the user.")
    email: str | None = field("Email address of the user; null if unknown.")
    company: BetaCompany = field("Company of the user.", beta.subjects.company_of)


class FlagRule(ObjectType, row=models.FlagRule, needs=READ, gate=STAFF):
    """A rule of a feature flag: it grants the feature to users that match its strategy."""

    global_id: strawberry.ID = field("Global id of the rule.", name="id")
    position: int = field("Position among the rules of the flag, from 1.")
    title: str = field("Display name of the rule.")
    strategy: JSON = field(
        "Activation strategy in Unleash format: name, parameters, constraints and segments.", beta.rules.strategy
    )
    starts_at: datetime | None = field("Time from which the rule applies; null if it applies from its creation.")
    ends_at: datetime | None = field("Time from which the rule no longer applies; null if it has no end.")
    is_enabled: bool = field("True if the rule is evaluated.")
    version: int = field("Version number of the rule, from 1; increases with every change.")


class FlagRequirement(ObjectType, row=models.FlagRequirement, needs=READ, gate=STAFF):
    """A dependency of a feature flag: it stays off unless another flag has the required state."""

    parent: "FeatureFlag" = field("The flag that is required.", beta.flags.parent)
    is_enabled: bool = field("True if the required flag must be on; false if it must be off.")


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


class Segment(ObjectType, row=models.Segment, needs=READ, gate=STAFF):
    """A named list of constraints, shared by rules of several flags."""

    number: int = field("Number that strategies use to refer to the segment.", beta.segments.number)
    name: str = field("Name of the segment.")
    constraints: JSON = field("Constraints in Unleash format; all of them must hold.", beta.segments.constraints)
    version: int = field(
        "Version number of the segment, from 1; increases with every change. Pass it as `expectedVersion`."
    )


class BetaMember(ObjectType, row=models.BetaMember, needs=READ, gate=STAFF):
    """A membership of a beta: a named user or a whole company."""

    global_id: strawberry.ID = field("Global id of the membership.", name="id")
    company: BetaCompany = field("Company of the membership.")
    user: BetaUser | None = field("User of the membership; null if it covers the whole company.")
    source: models.MemberSource = field("Origin of the membership.")
    max_seats: int | None = field("Maximum number of users covered, the earliest of the company; null for no limit.")
    granted_by: str = field("Name of the person who granted the membership.")
    granted_at: datetime = field("Time when the membership was granted.")
    expires_at: datetime | None = field("Time when the membership ends; null if it does not end by itself.")
    revoked_at: datetime | None = field("Time when the membership was revoked; null if it was not.")
    revoked_by: str | None = field("Name of the person who revoked the membership; null if it was not revoked.")
    revoked_reason: str | None = field("Reason for the revocation; null if the membership was not revoked.")


class BetaExclusion(ObjectType, row=models.BetaExclusion, needs=READ, gate=STAFF):
    """An exclusion from a beta: overrides all memberships and rules of a user or a whole company."""

    global_id: strawberry.ID = field("Global id of the exclusion.", name="id")
    company: BetaCompany = field("Company of the exclusion.")
    user: BetaUser | None = field("User of the exclusion; null if it covers the whole company.")
    reason: str = field("Reason for the exclusion.")
    excluded_by: str = field("Name of the person who created the exclusion.")
    excluded_at: datetime = field("Time when the exclusion was created.")
    lifted_at: datetime | None = field("Time when the exclusion was lifted; null if it is in force.")
    lifted_by: str | None = field("Name of the person who lifted the exclusion; null if it is in force.")


class StaffBetaInvitation(ObjectType, row=models.BetaInvitation, needs=READ, gate=STAFF):
    """An invitation to a beta as staff see it. Its secret code is only in the email."""

    global_id: strawberry.ID = field("Global id, for `betaInvitationRevoke`.", name="id")
    company: BetaCompany | None = field(
        "Invited company, or the company of the invited user; null if only an email address is known.",
        beta.subjects.subject_company,
    )
    user: BetaUser | None = field(
        "Invited user; null if an email address or a whole company is invited.", beta.subjects.subject_user
    )
    email: str | None = field("Invited email address; null if a user or a company is invited by id.")
    message: str = field("Message from the inviter; empty if there is none.")
    max_seats: int | None = field("Maximum number of users of the company that get the feature; null for no limit.")
    state: models.BetaInvitationState = field("State of the invitation.")
    invited_by: str = field("Name of the inviter.")
    invited_at: datetime = field("Time when the invitation was created.")
    expires_at: datetime = field("Time when the invitation expires.")
    answered_by: str | None = field("Name of the person who accepted, declined or revoked it; null before that.")
    answered_at: datetime | None = field("Time when it was accepted, declined or revoked; null before that.")


class BetaInviteOutcome(ObjectType, row=BulkOutcome, gate=STAFF):
    """Outcome of one row of a CSV file of invitations."""

    line: int = field("Line number in the file, from 1 for the header line.")
    subject: str = field("Recipient as written in the row: an email address, a user id or a company id.")
    user_error: UserErrorType | None = field(
        "Problem because of which the row is skipped; null if the recipient is invited.", beta.invitations.user_error
    )


class ChangeReview(ObjectType, row=models.ChangeReview, needs=READ, gate=STAFF):
    """A review of a change request."""

    reviewer: str = field("Name of the reviewer.")
    verdict: models.Verdict = field("Decision of the reviewer.")
    at: datetime = field("Time of the review.")
    is_void: bool = field(
        "True if the change request was edited after the review, so that it no longer counts.",
        beta.change_requests.is_void,
    )


class ChangeRequest(ObjectType, row=models.ChangeRequest, needs=READ, gate=STAFF):
    """A change request: proposed operations on a feature flag, its beta or segments."""

    global_id: strawberry.ID = field("Global id of the change request.", name="id")
    flag_key: strawberry.ID | None = field(
        "Key of the flag; null if only segments are changed.", beta.change_requests.flag_key, name="flag"
    )
    ops: list[JSON] = field("Operations in the order in which they are applied.", beta.change_requests.ops)
    widens: bool = field("True if the change could grant access to anyone new. It is computed, not declared.")
    state: models.ChangeState = field("State of the change request.")
    author: str = field("Name of the author.")
    reason: str = field("Reason given by the author.")
    effective_at: datetime | None = field(
        "Time at which it is applied automatically; null if only `changeApply` applies it."
    )
    created_at: datetime = field("Time when it was submitted.")
    applied_at: datetime | None = field("Time when it was applied; null if it was not.")
    version: int = field(
        "Version number of the change request, from 1; increases with every change. Pass it as `expectedVersion`."
    )
    reviews: list[ChangeReview] = field(
        "Reviews of the change request, the oldest first.", beta.change_requests.reviews
    )
    viewer_can_review: bool = field(
        "True if the viewer may approve or reject the change request now.", beta.change_requests.can_review
    )


class FlagAudit(ObjectType, row=models.FlagAudit, needs=Permission.FLAGS_AUDIT, gate=STAFF):
    """An entry of the audit log of feature flags; it is never changed or removed."""

    seq: int = field("Sequence number, from 1; it is also the revision of the flags that the entry created.")
    at: datetime = field("Time of the action.")
    actor_kind: models.FlagActorKind = field("Kind of actor: a user, staff, the command line or the system.")
    actor_id: strawberry.ID = field("Id of the actor, as accepted by `flagAudit(actor:)`.")
    on_behalf_of: str | None = field("Person on whose behalf the actor acted; null if there is none.")
    action: str = field("Name of the action, such as `ENABLE` or `RULE_ADD`.")
    flag_key: strawberry.ID | None = field("Key of the flag; null if the action concerns no flag.", name="flag")
    subject: str | None = field("Object of the action, such as `rule:7` or `user:42`; null if it is the flag itself.")
    before: JSON | None = field(
        "Changed values before the action; null if none are recorded.", beta.audit.before_values
    )
    after: JSON | None = field("Changed values after the action; null if none are recorded.", beta.audit.after_values)
    reason: str | None = field("Reason for the action; null if none was given.")
    change_id: strawberry.ID | None = field(
        "Global id of the change request; null if the action did not come from one.", beta.audit.change_id
    )
    request_id: str | None = field("Id of the request that caused the action; null if unknown.")
    address: str | None = field("Network address of the client; null if unknown.")
    environment: str = field("Name of the deployment in which the action was done.")
    hash: str = field("SHA-256 of this entry, which includes the hash of the previous entry.")


class FlagAuditEntry(ObjectType, row=models.FlagAudit, needs=READ, gate=STAFF):
    """An audit log entry as shown in a mutation payload."""

    seq: int = field("Sequence number in the audit log.")
    at: datetime = field("Time of the action.")
    action: str = field("Name of the action, such as `ENABLE` or `RULE_ADD`.")


class FlagWorker(ObjectType, row=models.FlagWorker, needs=READ, gate=STAFF):
    """A server process that evaluates feature flags."""

    worker_id: strawberry.ID = field("Unique id of the process.")
    host: str = field("Name of the host on which it runs.")
    pid: int = field("Process id on its host.")
    revision: int = field("Revision of the flags that it has loaded.")
    seen_at: datetime = field("Time of its last heartbeat.")
    is_closed: bool = field(
        "True if the last heartbeat is at least 45 seconds old; the process is then presumed to open no features.",
        beta.workers.is_closed_worker,
    )


class FlagWorkerCount(ObjectType, row=Acknowledged, gate=STAFF):
    """Number of live worker processes, and of those that have loaded a flag revision."""

    total: int = field("Number of live worker processes.")
    acknowledged: int = field("Number of live worker processes that have loaded the revision.")


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

    kind: decisions.EvaluationStepKind = field("Kind of the check.")
    found: str = field("Finding of the check, as a sentence.")
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
