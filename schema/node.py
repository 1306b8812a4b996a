"""The interface `Node` of Relay's object identification."""

import strawberry

from schema.object_type import field


@strawberry.interface(description="An object with a global id (Relay object identification).")
class Node:
    """Interface of all objects with a global id."""

    global_id: strawberry.ID = field("Opaque global id; it never changes.", name="id")
