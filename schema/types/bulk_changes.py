"""Bulk changes in the background."""

from datetime import datetime

import strawberry

from auth.roles import Permission
from db import models
from resolvers import bulk_changes
from schema.object_type import ObjectType, field


class BulkChangeRefusal(ObjectType, row=models.RefusedRecord):
    """A record that a bulk change left as it is."""

    id: strawberry.ID = field("Global id of the record.")
    reason: models.RefusalReason = field("Reason why the record was left as it is.", bulk_changes.refusal_reason)


class BulkChange(ObjectType, row=models.BulkChange, needs=Permission.RECORDS_WRITE):
    """A change of all records that matched a filter, in the background. Only the user who began it sees it."""

    global_id: strawberry.ID = field("Opaque global id.", name="id")
    status: models.BulkChangeStatus = field("Status of the bulk change.")
    version: int = field("Version number from 1, increased by every change, also by progress.")
    record_count: int = field("Number of records that matched as it began; these are changed, and no others.")
    records_done: int = field("Number of records whose turn has come: changed, equal already, or refused.")
    changed_count: int = field("Number of records that were different before, or got an activity.")
    refused_count: int = field("Number of records that were left as they are.")
    refused: list[BulkChangeRefusal] = field("Records that were left as they are, at most 200.")
    problem: models.BulkChangeProblem | None = field("Reason why the bulk change failed; null if it did not.")
    created_at: datetime = field("Time of the beginning.")
    updated_at: datetime = field("Time of the last change, also of progress.")
    finished_at: datetime | None = field("Time of the end; null before.")
    list: models.SavedViewList = field("List whose records are changed.")
