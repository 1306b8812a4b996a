"""Worker of imports: it plans, runs and undoes imports of uploaded files, in every serving process."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from auth.roles import Permission
from auth.services import Services
from db.gates import ClosedGates
from db.imports.jobs import IMPORT_QUEUE
from db.jobs import LEASE, JobStopped, claimed_row
from db.models import Company, EventSource, Import, ImportStatus, StoredUndoReport
from db.transactions import begin
from db.unit_of_work import Actor, UnitOfWork
from files.storage import Storage
from imports.errors import ImportFailed
from imports.job import ImportJob
from imports.journal import Journal
from imports.messages import ImportMessageCode, message
from imports.plan import build_stored_plan, planned_gate
from imports.recorded import read_options, stored_report
from imports.records.load import run_import
from imports.records.report import ImportReport
from imports.records.survey import ImportOptions, ImportPlan, draft_plan, survey_files
from imports.undo import undo_import
from live.job_worker import JobAccess, JobWorker

ReadFiles = Callable[[Sequence[Path], ImportOptions], ImportPlan]
BATCH_SIZE = 100
"""Rows in a transaction."""
ACCESS_CHANGED, PROGRAM_FAILED = message(ImportMessageCode.ACCESS_CHANGED), message(ImportMessageCode.PROGRAM_FAILED)


class ImportWorker(JobWorker[Import]):
    """Works on imports that wait, in one process."""

    queue = IMPORT_QUEUE
    error_message = "imports could not be run"

    def __init__(self, services: Services, storage: Storage) -> None:
        """Create a worker that does not run yet."""
        super().__init__(services)
        self.storage = storage

    async def work(self, job: Import) -> None:
        """Plan, run or undo the import, as its status says."""
        await self._run(job).work()

    async def fail(self, job: Import) -> None:
        """End the import."""
        await self._run(job).finish(status=ImportStatus.FAILED, problem=PROGRAM_FAILED.stored())

    def _run(self, job: Import) -> "_Run":
        access = JobAccess(
            self.services,
            job.company_id,
            job.user_id,
            Permission.SETTINGS_WRITE,
            job.feature,
            frozenset(job.open_gates),
        )
        return _Run(self.services, self.storage, job, access)


@dataclass
class _Run:
    """The work on one claimed import, and what its user may do."""

    services: Services
    storage: Storage
    row: Import
    access: JobAccess
    report: ImportReport = field(default_factory=ImportReport)

    async def work(self) -> None:
        """Plan, run or undo the import, as its status says, and write the result to its row."""
        try:
            closed, company = await self.access.require_now(), await self._company()
            result = await {
                ImportStatus.PLANNING: self._plan,
                ImportStatus.RUNNING: self._import,
                ImportStatus.UNDOING: self._undo,
            }[self.row.status](company, closed)
        except JobStopped:
            await self._report_cancellation()
            await self.finish(status=ImportStatus.FAILED, problem=ACCESS_CHANGED.stored())
        except ImportFailed as error:
            await self.finish(status=ImportStatus.FAILED, problem=error.message.stored())
        else:
            await self.finish(**result)

    async def _plan(self, company: Company, closed: ClosedGates) -> dict[str, Any]:
        async with self._survey(draft_plan) as plan, self.services.database.snapshot() as snapshot:
            stored, feature = await build_stored_plan(snapshot.for_company(company.id, closed), company, plan)
        count = sum(table.count for table in plan.tables)
        problem = plan.problem and plan.problem.message.stored()
        status = ImportStatus.READY if problem is None else ImportStatus.FAILED
        return {"status": status, "plan": stored, "feature": feature, "row_count": count, "problem": problem}

    async def _import(self, company: Company, closed: ClosedGates) -> dict[str, Any]:
        journal = None
        if not self.row.is_dry_run:
            async with self.services.database.snapshot() as snapshot:
                journal = await Journal.load(snapshot.for_company(company.id), self.row.id)
        async with self._survey() as plan:
            await self._store_feature(company, plan, closed)
            await run_import(
                self.services.database,
                company,
                plan,
                lambda *_: None,
                dry_run=self.row.is_dry_run,
                job=self._job(EventSource.IMPORT, closed, journal),
                report=self.report,
            )
        status = ImportStatus.READY if self.row.is_dry_run else ImportStatus.FINISHED
        return {"status": status, "report": stored_report(self.report), "problem": None}

    async def _store_feature(self, company: Company, plan: ImportPlan, closed: ClosedGates) -> None:
        """Hide the import with the feature that it is about to fill, before it does."""
        async with self.services.database.snapshot() as snapshot:
            self.access.feature = await planned_gate(snapshot.for_company(company.id, closed), plan)
        async with begin(self.services.database, company.id) as uow:
            await uow.update(Import, self.row.id, feature=self.access.feature)

    async def _undo(self, company: Company, closed: ClosedGates) -> dict[str, Any]:
        report = await undo_import(
            self.services.database, company.id, self.row.id, self._job(EventSource.API, closed, None)
        )
        stored: StoredUndoReport = report.stored()
        return {"status": ImportStatus.UNDONE, "undo_report": stored, "undone_at": self.services.database.clock()}

    def _job(self, source: EventSource, closed: ClosedGates, journal: Journal | None) -> ImportJob:
        async def checkpoint(done: int) -> None:
            await self.access.require_now()
            await self._prolong(done)

        actor = Actor(self.row.user_id, source)
        checks = [self.access.before_commit, self._require_claim]
        return ImportJob(actor, closed, journal, BATCH_SIZE, checkpoint, checks)

    @asynccontextmanager
    async def _survey(self, read: ReadFiles = survey_files) -> AsyncIterator[ImportPlan]:
        """Read the uploaded file, which stays on this machine until the end, in a thread."""
        with TemporaryDirectory(prefix="afterwin-import-") as folder:
            path = Path(folder) / self.row.file_name
            with path.open("wb") as file:
                async for chunk in await self.storage.get(self.row.storage_key or ""):
                    file.write(chunk)
            yield await asyncio.to_thread(read, [path], read_options(self.row.options))

    async def _company(self) -> Company:
        async with self.services.database.snapshot() as snapshot:
            return await snapshot.for_company(self.row.company_id).get_one(Company, self.row.company_id)

    async def _prolong(self, done: int) -> None:
        """Prolong the claim and store the progress; raise `JobStopped` if this process lost the import."""
        async with begin(self.services.database, self.row.company_id) as uow:
            await self._require_claim(uow)
            await uow.update(Import, self.row.id, rows_done=done, claimed_until=uow.now + LEASE)

    async def _require_claim(self, uow: UnitOfWork) -> None:
        """Raise `JobStopped` if the import was cancelled or taken over: an undo would miss what is written after it."""
        if await claimed_row(uow, self.row) is None:
            raise JobStopped

    async def _report_cancellation(self) -> None:
        """Write what an import that was cancelled has done until then."""
        async with begin(self.services.database, self.row.company_id) as uow:
            row = await uow.ungated.get(Import, self.row.id)
            if row is not None and (row.claim, row.status) == (self.row.claim, ImportStatus.CANCELLED):
                await uow.update(Import, row.id, report=stored_report(self.report))

    async def finish(self, **values: Any) -> None:
        """Write the result, unless the import was cancelled or taken over."""
        async with begin(self.services.database, self.row.company_id) as uow:
            row = await claimed_row(uow, self.row)
            if row is not None:
                finished = {} if row.status is ImportStatus.PLANNING else {"finished_at": uow.now}
                await uow.update(Import, row.id, claimed_until=None, **finished, **values)
