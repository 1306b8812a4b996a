"""Feature flags: who may see what is not for everybody yet (docs/decisions/flags.md#data).

They belong to the platform, not to a company, so they lie on the plane of identity (`db.scope`). Whatever is written of
them advances `FlagState.revision`: one order for flags, memberships and the audit.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Any

from sqlalchemy import JSON, ForeignKeyConstraint, Index, UniqueConstraint

from db.column_types import Key, LongText, ShortText
from db.row import Row

Json = Annotated[Any, JSON(none_as_null=True)]
"""A value as JSON has it."""


class FlagKind(StrEnum):
    """Purpose of a flag."""

    RELEASE = "RELEASE"
    BETA = "BETA"
    OPS = "OPS"


class FlagStage(StrEnum):
    """Stage of a feature's release. DRAFT and RETIRED close the feature for all users."""

    DRAFT = "DRAFT"
    ALPHA = "ALPHA"
    BETA = "BETA"
    GA = "GA"
    RETIRED = "RETIRED"


class BucketBy(StrEnum):
    """Id that assigns users to percentage rollouts: the company's or the user's."""

    COMPANY = "COMPANY"
    USER = "USER"


class FlagState(Row, table="flag_state", key=["id"]):
    """One row, whose id is 1. Every write of flags locks it first; `audit_head` is the hash of the last audit."""

    id: int
    revision: int
    changed_at: datetime
    audit_head: Key


class Flag(Row, table="flag", key=["key"]):
    """A switch. Outsiders must not learn the key of one that `is_hidden`.

    `salt` and `bucket_by` decide who falls into a percentage: neither ever changes. `variants` are kept as Unleash
    writes them, and decide nothing here.
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


def _of_a_flag(name: str = "flag_key") -> ForeignKeyConstraint:
    return ForeignKeyConstraint([name], ["flag.key"])


class FlagRule(Row, table="flag_rule", key=["id"], rules=[_of_a_flag(), UniqueConstraint("flag_key", "position")]):
    """Lets in whom its `strategy` (an object as Unleash writes it) takes, from `starts_at` until `ends_at`."""

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
    Row, table="flag_requires", key=["flag_key", "parent_key"], rules=[_of_a_flag(), _of_a_flag("parent_key")]
):
    """A flag is off unless its parent is on (or off, where `is_enabled` is false), with one of `variants`, if any."""

    flag_key: Key
    parent_key: Key
    is_enabled: bool
    variants: Json


class Segment(Row, table="segment", key=["id"], rules=[UniqueConstraint("name")]):
    """Constraints under a name, for several rules."""

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
    rules=[Index("ix_flag_audit_flag_key", "flag_key", "seq"), Index("ix_flag_audit_actor_id", "actor_id", "seq")],
):
    """What was done to a flag, never changed and never removed (a trigger sees to it); `seq` is the revision it made.

    `hash` is the SHA-256 of the one before (`prev_hash`) and of everything here, so that no row can be changed, taken
    out or moved without all after it telling of it (`db.flags.audit`).
    """

    seq: int
    at: datetime
    actor_kind: FlagActorKind
    actor_id: ShortText
    on_behalf_of: ShortText | None
    action: Key
    flag_key: Key | None
    subject: ShortText | None
    before: Json | None
    after: Json | None
    reason: LongText | None
    change_id: int | None
    request_id: ShortText | None
    address: ShortText | None
    environment: ShortText
    prev_hash: Key
    hash: Key


class FlagWorker(Row, table="flag_worker", key=["worker_id"]):
    """A process that answers, and the revision of the flags that it has seen."""

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
    """A change of a flag that is proposed: `ops`, computed to let more people in (`widens`) or not.

    `author_id` is a login. `base_version` is the flag's when it was proposed.
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


class ChangeReview(
    Row,
    table="change_review",
    key=["change_id", "reviewer_id"],
    rules=[ForeignKeyConstraint(["change_id"], ["change_request.id"])],
):
    """What somebody else than the author (a trigger sees to it) said of exactly these `ops`."""

    change_id: int
    reviewer_id: int
    reviewer: ShortText
    verdict: Verdict
    ops_hash: Key
    at: datetime
