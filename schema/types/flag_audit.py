"""Types of the audit log of flags, and of the processes that serve them."""

from datetime import datetime

import strawberry
from strawberry.scalars import JSON

from auth.roles import Permission
from db import models
from db.flags.audit_checks import AuditChecks
from db.flags.workers import Acknowledged
from resolvers import beta
from schema.object_type import ObjectType, field
from schema.types.beta import ConditionSubject
from schema.types.flag_problem import FlagProblem
from schema.types.staff import READ, STAFF


class FlagAudit(ObjectType, row=models.FlagAudit, needs=Permission.FLAGS_AUDIT, gate=STAFF):
    """An entry of the audit log of feature flags; it is never changed or removed."""

    seq: int = field("Sequence number, from 1; it is also the revision of the flags that the entry created.")
    at: datetime = field("Time of the action.")
    actor_kind: models.FlagActorKind = field("Kind of actor: a user, staff, the command line or the system.")
    actor_id: strawberry.ID = field(
        "Id of the actor, as accepted by `flagAudit(actor:)`: the email address of staff at that time."
    )
    actor_name: str = field("Name of the actor at that time.")
    credential: str | None = field("`SESSION` or `TOKEN` for a request of the API; null for others.")
    on_behalf_of: str | None = field("Person on whose behalf the actor acted; null if there is none.")
    action: str = field("Name of the action, such as `ENABLE` or `RULE_ADD`.")
    flag_key: strawberry.ID | None = field("Key of the flag; null if the action concerns no flag.", name="flag")
    flag_title: str | None = field("Display name of the feature at that time; null if the action concerns no flag.")
    subject_name: str | None = field("Name of the subject at that time, such as that of a user; null if there is none.")
    subject: str | None = field("Object of the action, such as `rule:7` or `user:42`; null if it is the flag itself.")
    before: JSON | None = field(
        "Changed values before the action; null if none are recorded.", beta.audit.before_values
    )
    after: JSON | None = field(
        "Changed values after the action; null if none are recorded. `ops` of a change request are values of "
        "`FlagOpInput`.",
        beta.audit.after_values,
    )
    condition_subjects: list[ConditionSubject] = field(
        "Companies and users whom conditions in the changed values name by their ids, at most the first 100.",
        beta.condition_subjects.of_entry,
    )
    reason: str | None = field("Reason for the action; null if none was given.")
    change_id: strawberry.ID | None = field(
        "Global id of the change request; null if the action did not come from one.", beta.audit.change_id
    )
    request_id: str | None = field("Id of the request that caused the action; null if unknown.")
    address: str | None = field("Network address of the client; null if unknown.")
    environment: str = field("Name of the deployment in which the action was done.")
    prev_hash: str = field("Hash of the previous entry; empty for the first.")
    hash: str = field("SHA-256 of this entry, which includes the hash of the previous entry.")


class FlagAuditVerification(ObjectType, row=models.AuditCheck, needs=Permission.FLAGS_AUDIT, gate=STAFF):
    """A verification of the whole audit log of feature flags, from its first entry on, and of the tables against it."""

    actor_kind: models.FlagActorKind = field("Kind of actor that started the verification; `SYSTEM`: the servers.")
    actor_name: str = field("Name of the person who started the verification; empty if no person did.")
    started_at: datetime = field("Time when the verification was started.")
    finished_at: datetime | None = field("Time when the verification ended; null before.")
    phase: models.AuditCheckPhase = field("Phase of the verification.")
    done: int = field("Number of entries in the phases ENTRIES and REPLAY, or rows in TABLES, that are done.")
    entries: int = field("Number of entries when the verification began. Those that came later are not covered.")
    is_intact: bool = field(
        "True if the verification ended and found no entry changed, and the tables as the entries say.",
        beta.audit.is_intact,
    )
    problems: list[FlagProblem] = field(
        "Problems that were found, at most 100 rows of tables; empty before the end, and if nothing is wrong.",
        beta.audit.problems,
    )
    last_seq: int = field("Number of the last entry that was found intact; 0 before the end.")
    last_hash: str = field(
        "Hash of the entry `lastSeq`, empty before the end. Note it elsewhere; `seqOf` finds it later."
    )


class FlagLaterEntries(ObjectType, row=beta.audit.LaterEntries, gate=STAFF):
    """Verification of the entries after a kept verification. The tables were not compared with them."""

    last_seq: int = field("Number of the last entry that was verified. Others follow if the log has more.")
    last_hash: str = field("Hash of the entry `lastSeq`.")
    problem: FlagProblem | None = field("What is wrong with one of these entries; null if they are intact.")


class FlagAuditVerifications(ObjectType, row=AuditChecks, gate=STAFF):
    """What is known of the audit log: the last verification, what came since, and the verification at work."""

    kept: FlagAuditVerification | None = field("The last verification that ended; null if none did.")
    running: FlagAuditVerification | None = field("The verification that waits or is at work; null if none is.")
    later: FlagLaterEntries | None = field(
        "Verification, now, of at most 100 entries after the kept one; null without one that found the log intact.",
        beta.audit.later_entries,
    )
    entries: int = field("Number of all entries now.", beta.audit.entries)
    seq_of: int | None = field(
        "Number of the entry with a hash; null if there is none: it is mistyped, or the log was changed.",
        beta.audit.seq_of,
    )


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
    seen_at: datetime = field("Time of the last heartbeat of the process.")
    is_closed: bool = field(
        "True if the last heartbeat is at least 45 seconds old; the process is then presumed to open no features.",
        beta.workers.is_closed_worker,
    )


class FlagWorkerCount(ObjectType, row=Acknowledged, gate=STAFF):
    """Number of live worker processes, and of those that have loaded a flag revision."""

    total: int = field("Number of live worker processes.")
    acknowledged: int = field("Number of live worker processes that have loaded the revision.")
