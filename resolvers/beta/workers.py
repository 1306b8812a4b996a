"""The processes that answer, and which revision of the flags they have seen."""

from typing import Any

import strawberry

from db.flags.workers import WORKERS_IN_ORDER, Acknowledged, acknowledged, is_closed
from db.models import FlagWorker
from resolvers.context import Info


async def list_all(info: Info) -> list[FlagWorker]:
    """All of which something was heard within a day."""
    return await info.context.platform.all(WORKERS_IN_ORDER)


def is_closed_worker(worker: strawberry.Parent[FlagWorker], info: Info) -> bool:
    """Whether nothing was heard of it for so long that it opens nothing any more."""
    return is_closed(worker, info.context.store.now)


async def acknowledged_by_workers(payload: strawberry.Parent[Any], info: Info) -> Acknowledged | None:
    """How many have seen the revision that a mutation made."""
    if payload.revision is None:
        return None
    return acknowledged(await list_all(info), payload.revision, info.context.store.now)
