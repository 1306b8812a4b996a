"""What a merge changes, and conflicts when it is undone."""

import strawberry
from strawberry.scalars import JSON

import resolvers
from schema import object_type
from schema.object_type import ObjectType


class MergeConflict(ObjectType, row=resolvers.merges.MergeConflict):
    """A field that was changed after a merge and therefore kept when the merge was undone."""

    id: strawberry.ID = object_type.field("Global id of the changed record.")
    now: JSON | None = object_type.field("Current value of the field; null if it is empty.")
    before: JSON | None = object_type.field("Value before the merge; null if it was empty.")
    field: str = object_type.field(
        "Name of the field; `customFields.<key>` for a custom field.", resolvers.merges.field_name
    )


class MovedRecords(ObjectType, row=resolvers.merges.MovedRecords):
    """How many records of one type a merge moves to the survivor, deleted ones included."""

    type_name: str = object_type.field("Name of the records' type, such as `Deal`.")
    record_count: int = object_type.field("Number of records.")
