"""Heartbeats of server processes, with the revision of flags that each has loaded."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import delete, insert, update

from db.flags.statements import WORKERS
from db.models import FlagState, FlagWorker
from db.row import select_rows
from db.store import Database
from db.transactions import PLATFORM, begin

HEARTBEAT_INTERVAL = timedelta(seconds=30)
"""Interval between heartbeats of a process."""
DEAD_AFTER = HEARTBEAT_INTERVAL + timedelta(seconds=15)
"""Age of the last heartbeat after which a process counts as dead; its flags are stale by then."""
DELETE_AFTER = timedelta(days=1)
"""Age of the last heartbeat after which the row is deleted."""

STATE = select_rows(FlagState).where(FlagState.c.id == 1)
"""The state of all flags."""
WORKERS_IN_ORDER = WORKERS.order_by(FlagWorker.c.host, FlagWorker.c.pid, FlagWorker.c.worker_id)
"""Every process, in a fixed order."""


class Acknowledged(NamedTuple):
    """Number of live processes, and of those that have loaded a revision."""

    total: int
    acknowledged: int


def is_closed(worker: FlagWorker, now: datetime) -> bool:
    """Return whether a process is dead: its last heartbeat is older than `DEAD_AFTER`."""
    return worker.seen_at <= now - DEAD_AFTER


def acknowledged(workers: Sequence[FlagWorker], revision: int, now: datetime) -> Acknowledged:
    """Count the live processes, and those that have loaded `revision`."""
    live = [worker for worker in workers if not is_closed(worker, now)]
    return Acknowledged(len(live), sum(worker.revision >= revision for worker in live))


async def save_heartbeat(database: Database, worker: FlagWorker) -> None:
    """Write a process's heartbeat. A new process also deletes rows of processes that ended long ago."""
    c = FlagWorker.c
    values = {column.name: getattr(worker, column.name) for column in c}
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        result = await uow.execute_identity(
            update(FlagWorker.table).where(c.worker_id == worker.worker_id).values(**values)
        )
        if not result.rowcount:
            await uow.execute_identity(insert(FlagWorker.table), values)
            await uow.execute_identity(delete(FlagWorker.table).where(c.seen_at < uow.now - DELETE_AFTER))


async def delete_worker(database: Database, worker_id: str) -> None:
    """Delete the row of a process that ends."""
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        uow.written.add(FlagWorker.table.name)
        await uow.execute_identity(delete(FlagWorker.table).where(FlagWorker.c.worker_id == worker_id))
