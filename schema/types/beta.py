"""Features that are not for everybody yet: for the staff who run them, and for whoever is invited."""

from datetime import date, datetime

import strawberry
from strawberry.scalars import JSON

from auth.beta.bulk import InviteOutcome as BulkOutcome
from auth.beta.explaining import FlagExplanation
from auth.beta.impact import Impact
from auth.flags import decisions
from auth.roles import Permission
from db import models
from db.flags.workers import Acknowledged
from db.gates import Gate
from resolvers import beta
from schema.shape import ObjectType, field
from schema.types.problems import UserErrorType

READ, STAFF = Permission.FLAGS_READ, Gate.STAFF


class BetaInvitation(ObjectType, row=models.BetaInvitation, needs=Permission.PROFILE_READ):
    """An invitation to try a feature before everybody else."""

    global_id: strawberry.ID = field("The id by which it can be answered.", name="id")
    flag_key: str = field("The key of the feature.", name="feature")
    title: str = field("What the feature is called.", beta.own.title)
    message: str = field("A word of whoever invited.")
    is_for_company: bool = field("Whether the whole company is invited.", beta.own.is_for_company)
    max_seats: int | None = field("For how many users of the company at most.")
    invited_by: str = field("Who invited.")
    invited_at: datetime = field("When.")
    expires_at: datetime = field("Until when it can be accepted.")


class BetaCompany(ObjectType, row=models.Company, needs=READ, gate=STAFF):
    """A company, as staff see it: by name only."""

    global_id: strawberry.ID = field("Its id.", name="id")
    name: str = field("What it is called.")


class BetaUser(ObjectType, row=models.User, needs=READ, gate=STAFF):
    """A user of a company, as staff see them: by name and address only."""

    global_id: strawberry.ID = field("Their id.", name="id")
    name: str = field("What they are called.")
    email: str | None = field("Their e-mail address.")
    company: BetaCompany = field("Their company.", beta.naming.company_of)


class FlagRule(ObjectType, row=models.FlagRule, needs=READ, gate=STAFF):
    """A rule of a flag: it lets in whom its strategy takes."""

    global_id: strawberry.ID = field("Its id.", name="id")
    position: int = field("Its place among the rules, from 1 on.")
    title: str = field("What it is called.")
    strategy: JSON = field("Whom it takes, as Unleash writes it.", beta.rules.strategy)
    starts_at: datetime | None = field("From when on it holds.")
    ends_at: datetime | None = field("From when on it holds no more.")
    is_enabled: bool = field("Whether it is in use.")
    version: int = field("How often it was changed, counted from 1.")


class FlagRequirement(ObjectType, row=models.FlagRequirement, needs=READ, gate=STAFF):
    """That a flag is off unless another is as it must be."""

    parent: "FeatureFlag" = field("The other flag.", beta.flags.parent)
    is_enabled: bool = field("Whether the other must be on, or off.")


class FeatureFlag(ObjectType, row=models.Flag, needs=READ, gate=STAFF):
    """A switch that decides to whom a feature is open."""

    key: strawberry.ID = field("Its name for machines, which never changes.")
    title: str = field("What the feature is called.")
    description: str = field("What it is.")
    kind: models.FlagKind = field("What the flag is for.")
    stage: models.FlagStage = field("How far the feature has come.")
    is_hidden: bool = field("Whether nobody outside must learn that there is such a feature.")
    is_enabled: bool = field("Whether it is on, for whom its members and rules say.")
    killed_at: datetime | None = field("When it was closed for everybody, if it is.")
    killed_by: str | None = field("Who closed it.")
    killed_reason: str | None = field("Why it was closed.")
    bucket_by: models.BucketBy = field("Whose id decides on which side of a percentage somebody falls.")
    owner: str = field("Who looks after it.")
    review_by: date | None = field("The day by which somebody should look whether it is still needed.")
    created_at: datetime = field("When it was made.")
    archived_at: datetime | None = field("When it was put away for ever.")
    version: int = field("How often it was changed, counted from 1.")
    rules: list[FlagRule] = field("Who is let in besides the members, in the order it is looked at.", beta.flags.rules)
    requirements: list[FlagRequirement] = field("What it requires of other flags.", beta.flags.requirements)


class Segment(ObjectType, row=models.Segment, needs=READ, gate=STAFF):
    """Constraints under a name, for rules of several flags."""

    number: int = field("The number by which strategies refer to it.", beta.segments.number)
    name: str = field("What it is called.")
    constraints: JSON = field("What must hold, as Unleash writes it.", beta.segments.constraints)
    version: int = field("How often it was changed, counted from 1.")


class BetaMember(ObjectType, row=models.BetaMember, needs=READ, gate=STAFF):
    """A user, or a whole company, that is in a beta by name."""

    global_id: strawberry.ID = field("Its id.", name="id")
    company: BetaCompany = field("The company.")
    user: BetaUser | None = field("The user; null where it is the whole company.")
    source: models.MemberSource = field("How they became a member.")
    max_seats: int | None = field("For how many users of the company: those who came to it first; null for all.")
    granted_by: str = field("Who let them in.")
    granted_at: datetime = field("When they were let in.")
    expires_at: datetime | None = field("When it ends.")
    revoked_at: datetime | None = field("When it was taken back.")
    revoked_by: str | None = field("Who took it back.")
    revoked_reason: str | None = field("Why it was taken back.")


class BetaExclusion(ObjectType, row=models.BetaExclusion, needs=READ, gate=STAFF):
    """A user, or a whole company, that is kept out of a beta whatever else would let them in."""

    global_id: strawberry.ID = field("Its id.", name="id")
    company: BetaCompany = field("The company.")
    user: BetaUser | None = field("The user; null where it is the whole company.")
    reason: str = field("Why.")
    excluded_by: str = field("Who keeps them out.")
    excluded_at: datetime = field("Since when.")
    lifted_at: datetime | None = field("When it was lifted.")
    lifted_by: str | None = field("Who lifted it.")


class StaffBetaInvitation(ObjectType, row=models.BetaInvitation, needs=READ, gate=STAFF):
    """An invitation to a beta, as staff see it; its code is in the letter alone."""

    global_id: strawberry.ID = field("The id by which it can be revoked.", name="id")
    company: BetaCompany | None = field(
        "The company; null where only an address is known.", beta.naming.subject_company
    )
    user: BetaUser | None = field("The user, where one is invited by id.", beta.naming.subject_user)
    email: str | None = field("The address, where one is invited by it.")
    message: str = field("A word of whoever invited.")
    max_seats: int | None = field("For how many users of the company at most.")
    state: models.BetaInvitationState = field("What became of it.")
    invited_by: str = field("Who invited.")
    invited_at: datetime = field("When.")
    expires_at: datetime = field("Until when it can be accepted.")
    answered_by: str | None = field("Who answered, or took it back.")
    answered_at: datetime | None = field("When.")


class BetaInviteOutcome(ObjectType, row=BulkOutcome, gate=STAFF):
    """What becomes of a row of a file of invitations."""

    line: int = field("The line of the file; the heading is 1.")
    subject: str = field("Whom the row names.")
    user_error: UserErrorType | None = field(
        "Why it is left out; null where they are invited.", beta.invitations.user_error
    )


class ChangeReview(ObjectType, row=models.ChangeReview, needs=READ, gate=STAFF):
    """What somebody said of a proposed change."""

    reviewer: str = field("Who.")
    verdict: models.Verdict = field("Yes or no.")
    at: datetime = field("When.")
    is_void: bool = field("Whether the change was edited since, so that it does not count.", beta.changes.is_void)


class ChangeRequest(ObjectType, row=models.ChangeRequest, needs=READ, gate=STAFF):
    """A change of a flag that was proposed."""

    global_id: strawberry.ID = field("Its id.", name="id")
    flag_key: strawberry.ID | None = field(
        "The key of the flag; null where only segments are changed.", beta.changes.flag_key, name="flag"
    )
    ops: list[JSON] = field("What is to be done, in order.", beta.changes.ops)
    widens: bool = field("Whether it could let anybody in; that was computed, not said.")
    state: models.ChangeState = field("Where it stands.")
    author: str = field("Who proposed it.")
    reason: str = field("Why.")
    effective_at: datetime | None = field("When it is to be done by itself.")
    created_at: datetime = field("When it was proposed.")
    applied_at: datetime | None = field("When it was done.")
    version: int = field("How often it was changed, counted from 1.")
    reviews: list[ChangeReview] = field("What was said of it, the first first.", beta.changes.reviews)
    viewer_can_review: bool = field("Whether the viewer may say yes or no to it.", beta.changes.can_review)


class FlagAudit(ObjectType, row=models.FlagAudit, needs=Permission.FLAGS_AUDIT, gate=STAFF):
    """Something that was done to flags; it is never changed and never removed."""

    seq: int = field("Its place in the order of everything, and the revision of the flags that it made.")
    at: datetime = field("When it was done.")
    actor_kind: models.FlagActorKind = field("What kind of somebody did it.")
    actor_id: strawberry.ID = field("Who did it, as `flagAudit(actor:)` takes it.")
    on_behalf_of: str | None = field("For whom they did it.")
    action: str = field("What was done.")
    flag_key: strawberry.ID | None = field("The key of the flag.", name="flag")
    subject: str | None = field("What it was done to, where that is not the flag as a whole.")
    before: JSON | None = field("What is another now, as it was.", beta.audit.before_values)
    after: JSON | None = field("What is another now, as it is.", beta.audit.after_values)
    reason: str | None = field("Why.")
    change_id: strawberry.ID | None = field("The proposed change by which it was done.", beta.audit.change_id)
    request_id: str | None = field("The request by which it was done.")
    address: str | None = field("The address of the network it came from.")
    environment: str = field("The deployment in which it was done.")
    hash: str = field("The SHA-256 of all of this and of the one before.")


class FlagReceipt(ObjectType, row=models.FlagAudit, needs=READ, gate=STAFF):
    """Where the audit tells of what was done."""

    seq: int = field("Its place in the audit.")
    at: datetime = field("When it was done.")
    action: str = field("What was done.")


class FlagWorker(ObjectType, row=models.FlagWorker, needs=READ, gate=STAFF):
    """A process that answers."""

    worker_id: strawberry.ID = field("Its id, which no other process has.")
    host: str = field("The machine it runs on.")
    pid: int = field("Its number there.")
    revision: int = field("The revision of the flags that it has seen.")
    seen_at: datetime = field("When it last told so.")
    is_closed: bool = field(
        "Whether it is silent for so long that it opens nothing any more.", beta.workers.is_closed_worker
    )


class FlagWorkerCount(ObjectType, row=Acknowledged, gate=STAFF):
    """How many processes have seen a revision of the flags."""

    total: int = field("How many answer.")
    acknowledged: int = field("How many of them have seen it.")


class FlagDecision(ObjectType, row=decisions.Decision, gate=STAFF):
    """What was decided of a flag for somebody."""

    is_enabled: bool = field("Whether it is on.")
    reason: decisions.Reason = field("Why.")
    error_code: decisions.ErrorCode | None = field("What was wrong, if anything.")
    rule: str | None = field("What decided: `kill`, `requires:other`, `member:USER`, or the number of a rule.")


class FlagStep(ObjectType, row=decisions.EvaluationStep, gate=STAFF):
    """One step of a decision."""

    kind: decisions.EvaluationStepKind = field("What was looked at.")
    found: str = field("What was found.")
    decision: FlagDecision | None = field("What follows; the first that is there decides.")
    rule: str | None = field("Which rule, member or flag was looked at.")


class FeatureExplanation(ObjectType, row=FlagExplanation, gate=STAFF):
    """Why a feature is open to somebody, or is not."""

    user: BetaUser = field("For whom.", beta.explaining.explained_user, READ)
    decision: FlagDecision = field("What was decided.", beta.explaining.decision)
    steps: list[FlagStep] = field("Everything that was looked at, in order.", beta.explaining.steps)


class FeatureImpact(ObjectType, row=Impact, gate=STAFF):
    """What changes of a flag would do."""

    gains: int = field("How many users would gain the feature.")
    losses: int = field("How many would lose it.")
    gaining: list[BetaUser] = field("The first hundred who would gain it.", beta.explaining.gaining, READ)
    losing: list[BetaUser] = field("The first hundred who would lose it.", beta.explaining.losing, READ)
    widens: bool = field("Whether it could let anybody in, now or later.")
