"""Deleted records that can be restored."""

from datetime import datetime

import strawberry

import resolvers
from auth.roles import Permission
from db.deleted_records import DeletedKind
from schema.node import Node
from schema.object_type import ObjectType, field
from schema.types.records import User
from schema.types.user_errors import UserErrorType


class DeletedRecord(ObjectType, row=resolvers.deleted_records.DeletedRecord, needs=Permission.RECORDS_READ):
    """A deleted record, as it was when it was deleted."""

    record_id: strawberry.ID = field("Global id of the record, for `recordBulkRestore` or the restore of its kind.")
    kind: DeletedKind = field("Kind of the record.")
    name: str = field("Name, title or subject of the record, or the beginning of a note.")
    deleted_at: datetime = field("Time of the deletion.")
    deleted_by: User | None = field(
        "User who deleted the record; null if no user did.", resolvers.deleted_records.deleted_by
    )
    restorable_until: datetime = field("Time until which the record can be restored.")


class RecordRestoreResult(ObjectType, row=resolvers.deleted_records.RestoreResult):
    """Result for one record."""

    record: Node | None = field("The restored record; null if there are user errors.", resolvers.deleted_records.record)
    user_errors: list[UserErrorType] = field("Problems with this record; empty if it was restored.")
