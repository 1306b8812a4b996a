"""Feature flags (docs/decisions/flags.md#data).

Flags belong to the platform, not to a company, so they are on the identity plane (`db.tenancy.tenant_scope`). Every
write advances `FlagState.revision`, which orders flags, memberships and the audit log.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import JSON, ForeignKeyConstraint, Index, UniqueConstraint

from db.column_types import Key, LongText, ShortText
from db.row import Row

Json = Annotated[Any, JSON(none_as_null=True)]
"""A JSON value."""


class FlagKind(StrEnum):
    """Purpose of a flag."""

    RELEASE = "RELEASE"
    BETA = "BETA"
    OPS = "OPS"


class FlagStage(StrEnum):
    """Stage of a feature's release. `CLOSED_STAGES` close the feature for all users."""

    DRAFT = "DRAFT"
    ALPHA = "ALPHA"
    BETA = "BETA"
    GA = "GA"
    RETIRED = "RETIRED"


CLOSED_STAGES = frozenset({FlagStage.DRAFT, FlagStage.RETIRED})


class BucketBy(StrEnum):
    """Id that assigns users to percentage rollouts: the company's or the user's."""

    COMPANY = "COMPANY"
    USER = "USER"


class FlagState(Row, table="flag_state", key=["id"]):
    """The only row, with id 1. Every write of flags locks it; `audit_head` is the hash of the last audit row.

    `is_approval_required`: widening changes need a second person, whatever the settings of a process say.
    """

    id: int
    revision: int
    changed_at: datetime
    audit_head: Key
    is_approval_required: bool


class Flag(Row, table="flag", key=["key"]):
    """A feature flag. Users without access must not learn the key of a flag that `is_hidden`.

    `salt` and `bucket_by` assign users to percentage rollouts; they never change. `variants` are stored as Unleash
    writes them; evaluation does not use them.
    """

    key: Key
    title: ShortText
    description: LongText
    kind: FlagKind
    stage: FlagStage
    is_hidden: bool
    is_enabled: bool
    killed_at: datetime | None
    killed_by: ShortText | None
    killed_reason: LongText | None
    salt: Key
    bucket_by: BucketBy
    owner: ShortText
    review_by: date | None
    archived_at: datetime | None
    variants: Json
    created_at: datetime
    version: int


def _flag_reference(column: str = "flag_key") -> ForeignKeyConstraint:
    return ForeignKeyConstraint([column], ["flag.key"])


class FlagRule(Row, table="flag_rule", key=["id"], rules=[_flag_reference(), UniqueConstraint("flag_key", "position")]):
    """A rule of a flag: it applies to the users of its Unleash `strategy`, from `starts_at` to `ends_at`."""

    id: int
    flag_key: Key
    position: int
    title: ShortText
    strategy: Json
    starts_at: datetime | None
    ends_at: datetime | None
    is_enabled: bool
    version: int


class FlagRequirement(
    Row, table="flag_requires", key=["flag_key", "parent_key"], rules=[_flag_reference(), _flag_reference("parent_key")]
):
    """A flag is off unless its parent is on (off, if `is_enabled` is false), with one of `variants`, if any."""

    flag_key: Key
    parent_key: Key
    is_enabled: bool
    variants: Json


class Segment(Row, table="segment", key=["id"], rules=[UniqueConstraint("name")]):
    """Named constraints that several rules share."""

    id: int
    name: ShortText
    constraints: Json
    version: int


class FlagActorKind(StrEnum):
    """Kind of actor that changed a flag."""

    USER = "USER"
    STAFF = "STAFF"
    CLI = "CLI"
    SYSTEM = "SYSTEM"


class FlagAudit(
    Row,
    table="flag_audit",
    key=["seq"],
    rules=[
        Index("ix_flag_audit_flag_key", "flag_key", "seq"),
        Index("ix_flag_audit_action", "flag_key", "action", "at"),  # when a flag was changed last, in each way
        Index("ix_flag_audit_actor_id", "actor_id", "seq"),
        Index("ix_flag_audit_hash", "hash"),
    ],
):
    """A change of flags in the audit log; `seq` is the revision after it. Triggers reject updates and deletes.

    `hash` is the SHA-256 of the previous row's hash (`prev_hash`) and of all columns. A changed, deleted or moved row
    breaks the chain (`db.flags.audit_log`). Names and the title are those of the time. `credential`: SESSION or TOKEN.
    """

    seq: int
    at: datetime
    actor_kind: FlagActorKind
    actor_id: ShortText
    actor_name: ShortText
    credential: Key | None
    on_behalf_of: ShortText | None
    action: Key
    flag_key: Key | None
    flag_title: ShortText | None
    subject: ShortText | None
    subject_name: ShortText | None
    before: Json | None
    after: Json | None
    reason: LongText | None
    change_id: int | None
    request_id: ShortText | None
    address: ShortText | None
    environment: ShortText
    prev_hash: Key
    hash: Key


class AuditCheckPhase(StrEnum):
    """How far a verification of the audit log is."""

    WAITING = "WAITING"
    ENTRIES = "ENTRIES"
    REPLAY = "REPLAY"
    TABLES = "TABLES"
    FINISHED = "FINISHED"


class AuditCheck(Row, table="flag_audit_check", key=["id"]):
    """A verification of the whole audit log, and of the tables against it: it waits, is at work, or is kept.

    `actor_name` is empty for the command line and the system. `done`: entries or rows of the phase. `last_seq` and
    `last_hash`: the last verified entry; `entries`: how many there were. `claim` is a random text of the process.
    """

    id: int
    actor_kind: FlagActorKind
    actor_name: ShortText
    started_at: datetime
    phase: AuditCheckPhase
    done: int
    entries: int
    last_seq: int
    last_hash: Key
    problems: Json
    finished_at: datetime | None
    claim: Key | None
    claimed_until: datetime | None


class FlagWorker(Row, table="flag_worker", key=["worker_id"]):
    """A server process and the last revision of flags that it loaded."""

    worker_id: Key
    host: ShortText
    pid: int
    revision: int
    seen_at: datetime


class ChangeState(StrEnum):
    """State of a change request."""

    IN_REVIEW = "IN_REVIEW"
    APPROVED = "APPROVED"
    SCHEDULED = "SCHEDULED"
    APPLIED = "APPLIED"
    REJECTED = "REJECTED"
    CANCELLED = "CANCELLED"
    CONFLICT = "CONFLICT"


class ChangeRequest(Row, table="change_request", key=["id"], rules=[Index("ix_change_request_state", "state", "id")]):
    """A proposed change of a flag: the operations in `ops`; `widens` if they grant access to more users.

    `author_id` is a login. `base_version` is the flag's version when the change was proposed.
    """

    id: int
    flag_key: Key
    base_version: int
    ops: Json
    widens: bool
    state: ChangeState
    author_id: int
    author: ShortText
    reason: LongText
    effective_at: datetime | None
    created_at: datetime
    applied_at: datetime | None
    version: int


class Verdict(StrEnum):
    """Verdict of a reviewer on a change request."""

    APPROVE = "APPROVE"
    REJECT = "REJECT"


class ChangeComment(
    Row,
    table="change_comment",
    key=["id"],
    rules=[
        Index("ix_change_comment_change_id", "change_id", "id"),
        ForeignKeyConstraint(["change_id"], ["change_request.id"]),
    ],
):
    """A comment on a change request. `author_id` is a login."""

    id: int
    change_id: int
    author_id: int
    author: ShortText
    text: LongText
    at: datetime


class ChangeReview(
    Row,
    table="change_review",
    key=["change_id", "reviewer_id"],
    rules=[ForeignKeyConstraint(["change_id"], ["change_request.id"])],
):
    """A review of the operations with the hash `ops_hash`, to be applied at `not_before` or later.

    A trigger rejects reviews by the author.
    """

    change_id: int
    reviewer_id: int
    reviewer: ShortText
    verdict: Verdict
    ops_hash: Key
    not_before: datetime | None
    at: datetime


class DeliveryFault(StrEnum):
    """Reason why a subscriber did not take a change."""

    CERTIFICATE_INVALID = "CERTIFICATE_INVALID"
    NOT_ACCEPTED = "NOT_ACCEPTED"
    NOT_PUBLIC = "NOT_PUBLIC"
    UNREACHABLE = "UNREACHABLE"


class FlagWebhook(Row, table="flag_webhook", key=["name"]):
    """A subscriber of the settings: the last entry of the audit log that it took, and when the next is due."""

    name: Key
    delivered_seq: int
    attempts: int
    fault: DeliveryFault | None
    detail: ShortText
    next_at: datetime
    delivered_at: datetime | None
