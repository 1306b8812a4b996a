"""Queues of jobs: rows that one process claims and works on. If a process dies, another one continues its jobs.

A claim lasts for `LEASE` and is prolonged while the work goes on (docs/decisions/import.md#jobs).
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cached_property
from typing import Any, Generic, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, bindparam, or_, select

from db.column_types import UtcDateTime
from db.models import BulkChange, Import
from db.row import RowQuery
from db.store import Database
from db.transactions import begin
from db.unit_of_work import UnitOfWork

LEASE = timedelta(seconds=60)
"""How long a process that works on a job has it without a sign of life."""
MAX_DUE = 20

J = TypeVar("J", Import, BulkChange)


class JobStopped(Exception):
    """The job was cancelled, another process took it over, or its user's access changed meanwhile."""


class DueJob(NamedTuple):
    """A job that waits for a process."""

    company_id: int
    id: int


@dataclass(frozen=True)
class JobQueue(Generic[J]):
    """Jobs of one kind. `at_work`: the statuses in which a process works on a job; `is_ready`: what else it needs."""

    model: type[J]
    at_work: Collection[StrEnum]
    is_ready: ColumnElement[bool] | None = None

    @cached_property
    def _due(self) -> RowQuery[DueJob]:
        columns = self.model.c
        is_free = or_(columns.claimed_until.is_(None), columns.claimed_until < bindparam("now", type_=UtcDateTime))
        ready = () if self.is_ready is None else (self.is_ready,)
        due = select(columns.company_id, columns.id).where(columns.status.in_(self.at_work), is_free, *ready)
        return RowQuery(due.order_by(columns.updated_at, columns.id).limit(MAX_DUE), DueJob._make)

    async def due(self, database: Database) -> list[DueJob]:
        """Return jobs of all companies that wait for a process, those that waited longest first."""
        async with database.snapshot() as snapshot:
            return await snapshot.all_identity(self._due, now=snapshot.now)

    async def claim(self, database: Database, due: DueJob, claim: int) -> J | None:
        """Claim a job for `LEASE`; return it, or None if another process was faster."""
        columns = self.model.c
        async with begin(database, due.company_id, advances_revision=False) as uow:
            is_free = or_(columns.claimed_until.is_(None), columns.claimed_until < uow.now)
            mine = (columns.id == due.id) & columns.status.in_(self.at_work) & is_free
            changes = {"claimed_until": uow.now + LEASE, "claim": claim}
            ids = await uow.update_all(self.model, mine, **changes)
            return await uow.get(self.model, due.id) if ids else None


async def claimed_row(uow: UnitOfWork, job: J) -> J | None:
    """Return a claimed job as it is now; None if it was cancelled, or another process took it over."""
    row: Any = await uow.ungated.get(type(job), job.id)
    return row if row is not None and (row.claim, row.status) == (job.claim, job.status) else None
