"""What is told of merges that were undone."""

import strawberry
from strawberry.scalars import JSON

from resolvers.acts import merging
from schema import shape
from schema.shape import ObjectType


class MergeConflict(ObjectType, row=merging.MergeConflict):
    """Something that was changed since a merge, and that undoing it left as it is."""

    id: strawberry.ID = shape.field("The id of what was changed.")
    now: JSON | None = shape.field("What it is.")
    before: JSON | None = shape.field("What it was before the merge.")
    field: str = shape.field("The field.")
