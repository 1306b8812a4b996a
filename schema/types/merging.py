"""What is told of merges that were undone."""

import strawberry
from strawberry.scalars import JSON

from resolvers.acts import merging
from schema import shape
from schema.shape import ObjectType


class MergeConflict(ObjectType, row=merging.MergeConflict):
    """A field that was changed after a merge and therefore kept when the merge was undone."""

    id: strawberry.ID = shape.field("Global id of the changed record.")
    now: JSON | None = shape.field("Current value of the field; null if it is empty.")
    before: JSON | None = shape.field("Value before the merge; null if it was empty.")
    field: str = shape.field("Name of the field.")
