"""Look-up of any object by its global id (`node`, `nodes`)."""

from typing import Annotated

import strawberry
from graphql.pyutils import gather_with_cancel

from db.gates import Gate
from db.models import (
    Account,
    Activity,
    ActivityType,
    Currency,
    Deal,
    Field,
    File,
    Label,
    Note,
    Organization,
    Person,
    Pipeline,
    SavedView,
    Stage,
    Team,
    User,
)
from db.row import Row
from resolvers import board, global_ids
from resolvers.context import Info
from resolvers.errors import BadUserInput

NODE_MODELS: dict[str, type[Row]] = {
    model.__name__: model
    for model in (
        Account,
        Activity,
        ActivityType,
        Currency,
        Deal,
        Field,
        File,
        Label,
        Note,
        Organization,
        Person,
        Pipeline,
        SavedView,
        Stage,
        Team,
        User,
    )
}
MAX_IDS = 100


async def get(
    info: Info,
    id: Annotated[strawberry.ID, strawberry.argument(description="Global id of the object.")],
) -> Row | board.BoardColumnResult | None:
    """Return the row or board column with this global id; None if it does not exist or the viewer may not see it."""
    if Gate.ACCOUNTS in info.context.gates.open and (column := board.find_column(info, id)) is not None:
        info.context.gates.require(Gate.ACCOUNTS)
        return column
    global_id = global_ids.decode_global_id(id)
    model = NODE_MODELS.get(global_id.type_name)
    if model is None or model.gate in info.context.gates.closed:
        return None
    return await info.context.loaders.load_now(model, global_id.id)


async def get_many(
    info: Info,
    ids: Annotated[list[strawberry.ID], strawberry.argument(description="Global ids of the objects, at most 100.")],
) -> list[Row | board.BoardColumnResult | None]:
    """Return the rows with these global ids, in their order. Raise `BadUserInput` for more than `MAX_IDS`."""
    if len(ids) > MAX_IDS:
        msg = f"`ids` has {len(ids)} items; at most {MAX_IDS} are allowed."
        raise BadUserInput(msg)
    return list(await gather_with_cancel(*(get(info, global_id) for global_id in ids)))
