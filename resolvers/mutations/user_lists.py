"""Lists of users in inputs."""

from collections.abc import Mapping, Sequence
from typing import Any

import strawberry
from strawberry import Maybe

from db.links import Links, global_ids_of
from db.models import User
from db.unit_of_work import UnitOfWork
from resolvers.errors import MutationError
from resolvers.mutations.row_lookup import decode_row_id, get_live_row
from resolvers.reasons import Reason


async def read_users(uow: UnitOfWork, global_ids: Sequence[str], field: str, *, most: int) -> Mapping[int, User]:
    """Return users of the company by their row ids. Raise `MutationError` at `field` for another id."""
    if len(global_ids) > most:
        raise MutationError(Reason.TOO_MANY_ITEMS, field, most=most)
    ids = [decode_row_id(uow, User, user_id) for user_id in global_ids]
    await uow.preload(User, set(ids))
    return {user_id: await get_live_row(uow, User, user_id, field, str(index)) for index, user_id in enumerate(ids)}


async def given_links(uow: UnitOfWork, links: Links, users: Maybe[list[strawberry.ID] | None]) -> Mapping[str, Any]:
    """Return the links that an update asks for, as they stand in events; nothing if it leaves them as they are."""
    if users is None:
        return {}
    ids = {decode_row_id(uow, User, user_id) for user_id in users.value or ()}
    return {links.name: global_ids_of(links, ids)}
