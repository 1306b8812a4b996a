"""Anything by its id."""

import asyncio
from typing import Annotated

import strawberry

from db.models import (
    Account,
    Activity,
    ActivityType,
    Deal,
    Field,
    File,
    Label,
    Note,
    Organization,
    Person,
    Pipeline,
    Stage,
    User,
)
from db.row import Row
from resolvers import global_ids
from resolvers.context import Info
from resolvers.errors import BadUserInput

NODE_MODELS: dict[str, type[Row]] = {
    kind.__name__: kind
    for kind in (
        Account,
        Activity,
        ActivityType,
        Deal,
        Field,
        File,
        Label,
        Note,
        Organization,
        Person,
        Pipeline,
        Stage,
        User,
    )
}
MAX_IDS = 100


async def get(
    info: Info,
    id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the object.")],  # Relay's name
) -> Row | None:
    """Whatever has this id; null where there is nothing, or nothing that the viewer may see."""
    reference = global_ids.decode_global_id(id)
    kind = NODE_MODELS.get(reference.type_name)
    if kind is None or kind.gate in info.context.gates.closed:
        return None
    return await info.context.loaders.load_now(kind, reference.id)


async def get_many(
    info: Info,
    ids: Annotated[list[strawberry.ID], strawberry.argument(description="Global ids of the objects, at most 100.")],
) -> list[Row | None]:
    """What has these ids, in their order."""
    if len(ids) > MAX_IDS:
        msg = f"At most {MAX_IDS} ids can be asked for at once; these are {len(ids)}."
        raise BadUserInput(msg)
    return list(await asyncio.gather(*(get(info, identity) for identity in ids)))
