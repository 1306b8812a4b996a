"""Which processes answer, and which revision of the flags each has seen, so that a kill can be watched."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import delete, insert, update

from db.flags.statements import WORKERS
from db.models import FlagState, FlagWorker
from db.row import select_rows
from db.store import Database
from db.transactions import begin

HEARTBEAT_INTERVAL = timedelta(seconds=30)
"""How often a process tells that it is still there, whatever happens."""
DEAD_AFTER = HEARTBEAT_INTERVAL + timedelta(seconds=15)
"""After how long without a word a process counts as closed: by then its flags are stale, if it is there at all."""
DELETE_AFTER = timedelta(days=1)
"""After how long nobody wants to know of a process any more."""

STATE = select_rows(FlagState).where(FlagState.c.id == 1)
"""The state of all flags."""
WORKERS_IN_ORDER = WORKERS.order_by(FlagWorker.c.host, FlagWorker.c.pid, FlagWorker.c.worker_id)
"""Every process, in a fixed order."""


class Acknowledged(NamedTuple):
    """How many processes answer by now, and how many of them have seen a revision."""

    total: int
    acknowledged: int


def is_closed(worker: FlagWorker, now: datetime) -> bool:
    """Whether nothing was heard of a process for so long that it opens nothing any more."""
    return worker.seen_at <= now - DEAD_AFTER


def acknowledged(workers: Sequence[FlagWorker], revision: int, now: datetime) -> Acknowledged:
    """Count who has seen a revision; a process that is closed needs not to."""
    live = [worker for worker in workers if not is_closed(worker, now)]
    return Acknowledged(len(live), sum(worker.revision >= revision for worker in live))


async def save_heartbeat(database: Database, worker: FlagWorker) -> None:
    """Keep what a process has seen by now, and forget those that went away long ago."""
    c = FlagWorker.c
    values = {column.name: getattr(worker, column.name) for column in c}
    async with begin(database, 0, advances_revision=False) as uow:
        written = await uow.execute_identity(
            update(FlagWorker.table).where(c.worker_id == worker.worker_id).values(**values)
        )
        if not written.rowcount:
            await uow.execute_identity(insert(FlagWorker.table), values)
            await uow.execute_identity(delete(FlagWorker.table).where(c.seen_at < uow.now - DELETE_AFTER))


async def delete_worker(database: Database, worker_id: str) -> None:
    """A process ends: it answers no more."""
    async with begin(database, 0, advances_revision=False) as uow:
        uow.written.add(FlagWorker.table.name)
        await uow.execute_identity(delete(FlagWorker.table).where(FlagWorker.c.worker_id == worker_id))
