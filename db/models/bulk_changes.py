"""Bulk changes: the same change of all records that matched a filter (docs/decisions/editing.md#bulk-changes)."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, NamedTuple

from sqlalchemy import Index

from db.column_types import EnumList, JsonValueObject
from db.gates import Gate
from db.models.companies import User
from db.models.deals import EventSource
from db.models.saved_views import SavedViewList
from db.row import Row, foreign_key, joined_by


class BulkChangeStatus(StrEnum):
    """Status of a bulk change."""

    RUNNING = "RUNNING"
    FINISHED = "FINISHED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"


class BulkChangeProblem(StrEnum):
    """Reason why a bulk change stopped before its end."""

    ACCESS_CHANGED = "ACCESS_CHANGED"
    PROGRAM_FAILED = "PROGRAM_FAILED"
    REFERENCE_RETIRED = "REFERENCE_RETIRED"


class RefusalReason(StrEnum):
    """Reason why a bulk change left a record as it was."""

    DELETED = "DELETED"


class StoredChanges(NamedTuple):
    """What is changed, as JSON: columns, ids of labels, and the columns of an activity that is planned, if any."""

    columns: Any
    added: Any = ()
    removed: Any = ()
    plan: Any = None


class RefusedRecord(NamedTuple):
    """A record that was left as it is, and why."""

    id: str
    reason: str


class BulkChange(Row, table="bulk_change", rules=[Index("ix_bulk_change_status", "status", "claimed_until")]):
    """A change of many records in the background. Only the user who began it sees it.

    `feature`: the gate of what its filter or its changes name; it is hidden while the feature is closed.
    `open_gates`: the gates that were open to the user who began it; one that opens later is not used.
    `refused` are the first records that were refused. `claimed_until`, `claim`: the process that works on it, and until
    when; another one takes over after that.
    """

    company_id: int
    id: int
    user_id: Annotated[int, foreign_key("user")]
    source: EventSource
    list: SavedViewList
    status: BulkChangeStatus
    feature: Gate | None
    open_gates: Annotated[tuple[Gate, ...], EnumList(Gate)]
    changes: Annotated[StoredChanges, JsonValueObject(StoredChanges)]
    record_count: int
    records_done: int
    changed_count: int
    refused_count: int
    refused: Annotated[tuple[RefusedRecord, ...], JsonValueObject(RefusedRecord, many=True)]
    problem: BulkChangeProblem | None
    created_at: datetime
    updated_at: datetime
    version: int
    finished_at: datetime | None
    claimed_until: datetime | None
    claim: int

    user: Annotated[User, joined_by("user_id")]


class StoredRecordIds(NamedTuple):
    """Ids of records, as JSON."""

    ids: Any = ()


class BulkChangePart(
    Row, table="bulk_change_part", rules=[Index("ix_bulk_change_part_bulk_change_id", "company_id", "bulk_change_id")]
):
    """Records that wait for their change, in one transaction. The part goes with it."""

    company_id: int
    id: int
    bulk_change_id: Annotated[int, foreign_key("bulk_change")]
    records: Annotated[StoredRecordIds, JsonValueObject(StoredRecordIds)]
