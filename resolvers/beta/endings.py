"""What ends soon in betas: memberships and invitations, by day."""

from typing import Annotated

import strawberry

from db.flags.endings import Ending, endings
from resolvers.context import Info
from resolvers.errors import BadUserInput

DEFAULT_DAYS, MAX_DAYS = 31, 366

Days = Annotated[int, strawberry.argument(description="Number of days from now, 1 to 366. Default: 31.")]


async def list_all(info: Info, days: Days = DEFAULT_DAYS) -> list[Ending]:
    """Return what ends within the next days."""
    if not 1 <= days <= MAX_DAYS:
        msg = f"`days` must be from 1 to {MAX_DAYS}."
        raise BadUserInput(msg)
    return await endings(info.context.platform, days)


def flag(ending: strawberry.Parent[Ending]) -> strawberry.ID:
    """Return the key of the flag."""
    return strawberry.ID(ending.flag_key)
