"""What every node has."""

import strawberry

from schema.shape import field


@strawberry.interface(description="Anything that answers by its id (Relay's object identification).")
class Node:
    """The interface of everything with a global id."""

    global_id: strawberry.ID = field("The global id: opaque, and valid for ever.", name="id")
