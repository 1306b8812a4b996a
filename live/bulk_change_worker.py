"""Worker of bulk changes: it changes the records that matched a filter, part by part, in every serving process."""

import asyncio
from dataclasses import dataclass

from auth.roles import Permission
from db.bulk_changes import (
    BULK_CHANGE_QUEUE,
    WRITTEN_MODELS,
    change_next_part,
    end_bulk_change,
    read_changes,
)
from db.errors import DatabaseBusy, WriteConflict
from db.jobs import LEASE, JobStopped, claimed_row
from db.models import BulkChange, BulkChangeProblem, BulkChangeStatus
from db.transactions import begin
from db.unit_of_work import Actor
from live.job_worker import JobAccess, JobWorker

MAX_ATTEMPTS = 5
PAUSE_SECONDS = 0.05
"""Pause after a part that another writer was in the way of."""


class BulkChangeWorker(JobWorker[BulkChange]):
    """Works on bulk changes that wait, in one process."""

    queue = BULK_CHANGE_QUEUE
    error_message = "bulk changes could not be run"

    async def work(self, job: BulkChange) -> None:
        """Change all parts that are left."""
        await _Run(self, job).work()

    async def fail(self, job: BulkChange) -> None:
        """End the bulk change."""
        await _Run(self, job).fail(BulkChangeProblem.PROGRAM_FAILED)


@dataclass
class _Run:
    """The work on one claimed bulk change."""

    worker: BulkChangeWorker
    job: BulkChange

    async def work(self) -> None:
        """Change part after part until none is left, the user cancels, or their access ends."""
        try:
            while await self._try_part():
                pass
        except JobStopped:
            await self.fail(BulkChangeProblem.ACCESS_CHANGED)

    async def _try_part(self) -> bool:
        for _ in range(MAX_ATTEMPTS):
            try:
                return await self._change_part()
            except WriteConflict:
                await asyncio.sleep(PAUSE_SECONDS)
        raise DatabaseBusy

    async def _change_part(self) -> bool:
        """Change the next part; return False if none is left, or this process lost the bulk change."""
        access, job = self._access(), self.job
        closed, actor = await access.require_now(), Actor(job.user_id, job.source)
        async with begin(
            self.worker.services.database, job.company_id, by=actor, closed=closed, before_commit=[access.before_commit]
        ) as uow:
            row = await claimed_row(uow, job)
            if row is None:
                return False
            changes = read_changes(WRITTEN_MODELS[row.list], row.changes)
            if not await changes.are_usable(uow):
                await end_bulk_change(uow, row.id, BulkChangeStatus.FAILED, BulkChangeProblem.REFERENCE_RETIRED)
                return False
            progress = await change_next_part(uow, row, changes)
            if progress is None:
                await end_bulk_change(uow, row.id, BulkChangeStatus.FINISHED)
                return False
            await uow.update(BulkChange, row.id, claimed_until=uow.now + LEASE, **progress)
        return True

    def _access(self) -> JobAccess:
        return JobAccess(
            self.worker.services,
            self.job.company_id,
            self.job.user_id,
            Permission.RECORDS_WRITE,
            self.job.feature,
            frozenset(self.job.open_gates),
        )

    async def fail(self, problem: BulkChangeProblem) -> None:
        """End the bulk change, unless it was cancelled or taken over."""
        async with begin(self.worker.services.database, self.job.company_id) as uow:
            if await claimed_row(uow, self.job) is not None:
                await end_bulk_change(uow, self.job.id, BulkChangeStatus.FAILED, problem)
