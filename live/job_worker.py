"""Workers of jobs, in every serving process: each claims a job and works on it.

If a process dies, another one continues its jobs. A job writes in small transactions, so that users can write in
between.
"""

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import ClassVar, Generic

import structlog

from auth.feature_gate import evaluate_gates_for_user
from auth.roles import Permission, permissions_of_roles
from auth.services import Services
from db.errors import DatabaseBusy, StatementTimeout
from db.flags.flag_set import locked_revision
from db.gates import ALL_CLOSED, ClosedGates, Gate
from db.ids import new_id
from db.jobs import J, JobQueue, JobStopped
from db.store import Snapshot
from db.unit_of_work import UnitOfWork
from db.uploads import USER
from live.periodic import run_after_writes

POLL_INTERVAL = 2.0
"""Seconds between two looks for jobs; one of another process waits no longer."""
CONCURRENT_JOBS = 2
"""Number of jobs of one kind that one process works on at once."""

log = structlog.get_logger("afterwin.jobs")


class JobWorker(ABC, Generic[J]):
    """Works on the jobs of one queue that wait, in one process. Several processes may do so at once."""

    queue: JobQueue[J]
    error_message: ClassVar[str]

    def __init__(self, services: Services) -> None:
        """Create a worker that does not run yet."""
        self.services = services

    @abstractmethod
    async def work(self, job: J) -> None:
        """Work on a claimed job, and write the result to its row."""

    @abstractmethod
    async def fail(self, job: J) -> None:
        """Write to the row of a job that an error of this program ended it."""

    @asynccontextmanager
    async def run(self) -> AsyncIterator[None]:
        """Work in the background: at once after this process wrote a job, else every `POLL_INTERVAL`.

        Each of several loops looks for itself, so that a short job does not wait for a long one.
        """
        async with AsyncExitStack() as stack:
            for _ in range(CONCURRENT_JOBS):
                await stack.enter_async_context(self._loop())
            yield

    def _loop(self) -> AbstractAsyncContextManager[None]:
        database = self.services.database
        return run_after_writes(self.queue.model, database, self.run_once, POLL_INTERVAL, self.error_message)

    async def run_once(self) -> None:
        """Work until no job waits."""
        while await self.run_next():
            pass

    async def run_next(self) -> bool:
        """Work on the job that waits longest; return False if none waits."""
        for due in await self.queue.due(self.services.database):
            job = await self.queue.claim(self.services.database, due, new_id())
            if job is not None:
                await self._try_work(job)
                return True
        return False

    async def _try_work(self, job: J) -> None:
        """Work on a job. One that a busy database stops goes on once its claim has ended."""
        try:
            await self.work(job)
        except Exception as error:
            if isinstance(error, DatabaseBusy) and not isinstance(error, StatementTimeout):
                return
            log.exception("job failed", kind=self.queue.model.__name__, job_id=job.id)
            await self.fail(job)


@dataclass
class JobAccess:
    """What the user of a job may do. It is checked again before each transaction, and at its end.

    `feature`: the gate without which the job must not go on; other gates do not matter. `open_gates`: the gates that
    were open as the user asked for the job.
    """

    services: Services
    company_id: int
    user_id: int | None
    permission: Permission
    feature: Gate | None
    open_gates: frozenset[Gate]

    async def closed_gates(self, snapshot: Snapshot) -> ClosedGates:
        """Return the gates that the job may not use: closed now, or closed as its user asked for it.

        Raise `JobStopped` if the user has lost the permission.
        """
        if self.user_id is None:
            raise JobStopped
        user = await snapshot.for_company(self.company_id).first(USER, user_id=self.user_id)
        if user is None or self.permission not in permissions_of_roles(user.role, ()):
            raise JobStopped
        gates = await evaluate_gates_for_user(self.services.flag_store, snapshot, self.company_id, self.user_id)
        return gates.closed | (ALL_CLOSED - self.open_gates)

    def require_feature(self, closed: ClosedGates) -> None:
        """Raise `JobStopped` if the feature of the job is closed."""
        if self.feature in closed:
            raise JobStopped

    async def require_now(self) -> ClosedGates:
        """Return the gates that the job may not use now. Raise `JobStopped` if it must not go on."""
        async with self.services.database.snapshot() as snapshot:
            closed = await self.closed_gates(snapshot)
        self.require_feature(closed)
        return closed

    async def before_commit(self, uow: UnitOfWork) -> None:
        """Raise `JobStopped` if the job must not go on. A closing gate waits for this commit, or is seen here."""
        await locked_revision(uow)
        self.require_feature(await self.closed_gates(uow.as_snapshot))
