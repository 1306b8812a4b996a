"""Types of the health of betas: problems, the deployment, and what waits to be sent."""

from datetime import datetime

from auth.roles import Permission
from db import models
from db.flags.health import EmailBacklog
from db.flags.webhooks import WebhookState
from resolvers import beta
from schema.object_type import ObjectType, field
from schema.types.flag_audit import FlagWorker, FlagWorkerCount
from schema.types.flag_problem import FlagProblem
from schema.types.staff import READ, STAFF


class FlagDeployment(ObjectType, row=beta.health.FlagDeployment, gate=STAFF):
    """A deployment: the flags of one database."""

    environment: str = field("Name of the deployment, as the audit log records it.")
    revision: int = field("Newest revision of the flags.")
    requires_approval: bool = field("True if changes that widen access need a second person.")


class FlagEmailBacklog(ObjectType, row=EmailBacklog, gate=STAFF):
    """Emails of the whole deployment that were not sent."""

    queued: int = field("Number of emails that wait.")
    failed: int = field("Number of emails that could not be sent within the last days.")
    oldest_due_at: datetime | None = field("Time when the first waiting email was due; null if none waits.")


class FlagWebhook(ObjectType, row=models.FlagWebhook, needs=READ, gate=STAFF):
    """A subscriber of changes of flags."""

    name: str = field("Name of the subscriber in the settings.")
    attempts: int = field("Number of failed attempts to send the next change.")
    error: str = field("Reason why the last attempt failed; empty if it did not.", beta.health.webhook_error)
    next_at: datetime = field("Time of the next attempt.")
    delivered_at: datetime | None = field("Time when the subscriber took a change last; null if it never did.")


class FlagWebhookBacklog(ObjectType, row=WebhookState, gate=STAFF):
    """A subscriber of changes of flags, and what it has not got yet."""

    webhook: FlagWebhook = field("The subscriber.")
    waiting: int = field("Number of changes that wait for it.")


class FlagAuditHealth(ObjectType, row=beta.health.AuditHealth, gate=STAFF):
    """Verification of the last entries of the audit log. `flagAuditVerification` shows one of all."""

    first_seq: int = field("Number of the first entry that was verified.")
    last_seq: int = field("Number of the last entry that was verified; 0 if there is none.")
    last_hash: str = field("Hash of the last entry; empty if there is none.")
    problem: FlagProblem | None = field("What is wrong with one of these entries; null if they are intact.")


class FlagHealth(ObjectType, row=beta.health.FlagHealth, gate=STAFF):
    """Health of betas: what `afterwin flags doctor` finds, and how far processes and deliveries are."""

    problems: list[FlagProblem] = field(
        "What the last verification of the audit log found, and neglected or impossible settings; of members, the "
        "first 100 of each kind.",
        beta.health.problems,
    )
    deployment: FlagDeployment = field("The deployment.", beta.health.deployment)
    workers: list[FlagWorker] = field("Server processes of the last day.", beta.health.workers)
    current_workers: FlagWorkerCount = field(
        "Number of live server processes, and of those that have loaded the newest revision.",
        beta.health.current_workers,
    )
    emails: FlagEmailBacklog = field("Emails that were not sent.", beta.health.emails)
    webhooks: list[FlagWebhookBacklog] = field("Subscribers of changes, ordered by name.", beta.health.webhooks)
    audit: FlagAuditHealth = field(
        "Verification of the last entries of the audit log.", beta.health.audit, Permission.FLAGS_AUDIT
    )
