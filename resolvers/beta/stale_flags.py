"""Stale flags in the API."""

from typing import Annotated

import strawberry

from beta.health.stale_flags import DEFAULT_DAYS, StaleFlag, find_stale_flags
from resolvers.context import Context, Info


async def list_all(
    info: Info,
    days: Annotated[int, strawberry.argument(description="Days for which a flag is stale at least.")] = DEFAULT_DAYS,
) -> list[StaleFlag]:
    """Return the stale flags, ordered by key."""
    return await stale_flags(info.context, days)


async def stale_flags(context: Context, days: int) -> list[StaleFlag]:
    """Return the stale flags, which an operation that asks for them in several places finds once."""

    async def fetch(wanted: list[int]) -> list[list[StaleFlag]]:
        return [await find_stale_flags(context.platform, each) for each in wanted]

    found: list[StaleFlag] = await context.loaders.loader("stale flags", fetch).load(days)
    return found


def key(stale: strawberry.Parent[StaleFlag]) -> strawberry.ID:
    """Return the key of the flag."""
    return strawberry.ID(stale.flag.key)


def title(stale: strawberry.Parent[StaleFlag]) -> str:
    """Return the display name of the feature."""
    return stale.flag.title


def owner(stale: strawberry.Parent[StaleFlag]) -> str:
    """Return the owner of the flag."""
    return stale.flag.owner
