"""Conflicts when a merge of organizations is undone."""

import strawberry
from strawberry.scalars import JSON

import resolvers
from schema import object_type
from schema.object_type import ObjectType


class MergeConflict(ObjectType, row=resolvers.organization_merge.MergeConflict):
    """A field that was changed after a merge and therefore kept when the merge was undone."""

    id: strawberry.ID = object_type.field("Global id of the changed record.")
    now: JSON | None = object_type.field("Current value of the field; null if it is empty.")
    before: JSON | None = object_type.field("Value before the merge; null if it was empty.")
    field: str = object_type.field(
        "Name of the field; `customFields.<key>` for a custom field.", resolvers.organization_merge.field_name
    )
