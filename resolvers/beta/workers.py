"""Worker processes, and the revision of the flags that each has loaded."""

from typing import Any

import strawberry

from db.flags.workers import WORKERS_IN_ORDER, Acknowledged, acknowledged, is_closed
from db.models import FlagWorker
from resolvers.context import Info


async def list_all(info: Info) -> list[FlagWorker]:
    """Return the workers that sent a heartbeat within the last day."""
    return await info.context.platform.all(WORKERS_IN_ORDER)


def is_closed_worker(worker: strawberry.Parent[FlagWorker], info: Info) -> bool:
    """Whether the worker's last heartbeat is so old that it keeps all features closed."""
    return is_closed(worker, info.context.store.now)


async def acknowledged_by_workers(payload: strawberry.Parent[Any], info: Info) -> Acknowledged | None:
    """Return how many workers have loaded the revision of a mutation; null if there is none."""
    if payload.revision is None:
        return None
    return acknowledged(await list_all(info), payload.revision, info.context.store.now)
