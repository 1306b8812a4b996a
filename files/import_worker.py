"""Worker of imports: it plans, runs and undoes imports of uploaded files, in every serving process.

A claim lasts a minute and is prolonged after each small transaction, so that another process takes over when one ends.
What users wrote meanwhile is never waited for: between two transactions, other writers have their turn.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import structlog

from auth.feature_gate import evaluate_gates_for_user
from auth.roles import Permission, permissions_of_roles
from auth.services import Services
from db.companies import list_companies
from db.flags.flag_set import locked_revision
from db.gates import ALL_CLOSED, ClosedGates, Gate
from db.ids import new_id
from db.imports import LEASE, claim_import, due_imports
from db.models import Company, EventSource, Import, ImportStatus, StoredUndoReport
from db.store import Snapshot
from db.transactions import begin
from db.unit_of_work import Actor, UnitOfWork
from db.uploads import USER
from files.storage import Storage
from imports.errors import ImportFailed
from imports.job import ImportJob, ImportStopped
from imports.journal import Journal
from imports.messages import Code, message
from imports.pipedrive.load import run_import
from imports.pipedrive.survey import ImportPlan, survey_files
from imports.plan import build_stored_plan
from imports.recorded import read_options, stored_report
from imports.undo import undo_import
from live.periodic import run_after_writes

POLL_INTERVAL = 2.0
"""Seconds between two looks for imports; one of another process waits no longer."""
CONCURRENT_IMPORTS = 2
"""Number of imports that one process works on at once."""
BATCH_SIZE = 100
"""Rows in a transaction."""
PROGRAM_FAILED = message(Code.PROGRAM_FAILED)

log = structlog.get_logger("afterwin.imports")


class ImportWorker:
    """Works on imports that wait, in one process. Several processes may do so at once."""

    def __init__(self, services: Services, storage: Storage) -> None:
        """Create a worker that does not run yet."""
        self.services, self.storage = services, storage

    def run(self) -> AbstractAsyncContextManager[None]:
        """Work in the background: at once after this process wrote an import, else every `POLL_INTERVAL`."""
        return run_after_writes(
            Import, self.services.database, self.run_once, POLL_INTERVAL, "imports could not be run"
        )

    async def run_once(self) -> None:
        """Work until no import waits."""
        async with asyncio.TaskGroup() as group:
            for _ in range(CONCURRENT_IMPORTS):
                group.create_task(self._run_all())

    async def _run_all(self) -> None:
        while await self.run_next():
            pass

    async def run_next(self) -> bool:
        """Work on the import that waits longest; return False if none waits."""
        for due in await due_imports(self.services.database):
            row = await claim_import(self.services.database, due, new_id())
            if row is not None:
                await _Run(self.services, self.storage, row, row.feature).work()
                return True
        return False


@dataclass
class _Run:
    """The work on one claimed import, and the feature that it fills."""

    services: Services
    storage: Storage
    row: Import
    feature: Gate | None

    async def work(self) -> None:
        """Plan, run or undo the import, as its status says, and write the result to its row."""
        try:
            closed, company = await self._closed_gates_now(), await self._company()
            self._require_feature(closed)
            result = await {
                ImportStatus.PLANNING: self._plan,
                ImportStatus.RUNNING: self._import,
                ImportStatus.UNDOING: self._undo,
            }[self.row.status](company, closed)
        except (ImportStopped, ImportFailed) as error:
            await self._finish(status=ImportStatus.FAILED, problem=error.message.stored())
        except Exception:
            await self._finish(status=ImportStatus.FAILED, problem=PROGRAM_FAILED.stored())
            log.exception("import failed", import_id=self.row.id)
        else:
            await self._finish(**result)

    async def _plan(self, company: Company, closed: ClosedGates) -> dict[str, Any]:
        async with self._survey() as plan, self.services.database.snapshot() as snapshot:
            stored, feature = await build_stored_plan(snapshot.for_company(company.id, closed), plan)
        count = sum(table.count for table in plan.tables)
        return {"status": ImportStatus.READY, "plan": stored, "feature": feature, "row_count": count, "problem": None}

    async def _import(self, company: Company, closed: ClosedGates) -> dict[str, Any]:
        journal = None
        if not self.row.is_dry_run:
            async with self.services.database.snapshot() as snapshot:
                journal = await Journal.load(snapshot.for_company(company.id), self.row.id)
        async with self._survey() as plan:
            await self._store_feature(company, plan, closed)
            report = await run_import(
                self.services.database,
                company,
                plan,
                lambda *_: None,
                dry_run=self.row.is_dry_run,
                job=self._job(EventSource.IMPORT, closed, journal),
            )
        status = ImportStatus.READY if self.row.is_dry_run else ImportStatus.FINISHED
        return {"status": status, "report": stored_report(report), "problem": None}

    async def _store_feature(self, company: Company, plan: ImportPlan, closed: ClosedGates) -> None:
        """Hide the import with the feature that it is about to fill, before it does."""
        async with self.services.database.snapshot() as snapshot:
            _, self.feature = await build_stored_plan(snapshot.for_company(company.id, closed), plan)
        async with begin(self.services.database, company.id) as uow:
            await uow.update(Import, self.row.id, feature=self.feature)

    async def _undo(self, company: Company, closed: ClosedGates) -> dict[str, Any]:
        report = await undo_import(
            self.services.database, company.id, self.row.id, self._job(EventSource.API, closed, None)
        )
        stored: StoredUndoReport = report.stored()
        return {"status": ImportStatus.UNDONE, "undo_report": stored, "undone_at": self.services.database.clock()}

    def _job(self, source: EventSource, closed: ClosedGates, journal: Journal | None) -> ImportJob:
        async def checkpoint(done: int) -> None:
            self._require_feature(await self._closed_gates_now())
            await self._prolong(done)

        async def before_commit(uow: UnitOfWork) -> None:
            await locked_revision(uow)  # a change that closes the feature waits for this commit, or is seen here
            self._require_feature(await self._closed_gates(uow.as_snapshot))

        return ImportJob(Actor(self.row.user_id, source), closed, journal, BATCH_SIZE, checkpoint, [before_commit])

    @asynccontextmanager
    async def _survey(self) -> AsyncIterator[ImportPlan]:
        """Read the uploaded file, which stays on this machine until the end, in a thread."""
        with TemporaryDirectory(prefix="afterwin-import-") as folder:
            path = Path(folder) / self.row.file_name
            with path.open("wb") as file:
                async for chunk in await self.storage.get(self.row.storage_key or ""):
                    file.write(chunk)
            yield await asyncio.to_thread(survey_files, [path], read_options(self.row.options))

    def _require_feature(self, closed: ClosedGates) -> None:
        """Raise `ImportStopped` if the feature that the import fills is closed. Other features do not matter."""
        if self.feature in closed:
            raise ImportStopped(Code.ACCESS_CHANGED)

    async def _closed_gates_now(self) -> ClosedGates:
        async with self.services.database.snapshot() as snapshot:
            return await self._closed_gates(snapshot)

    async def _closed_gates(self, snapshot: Snapshot) -> ClosedGates:
        """Return the gates that the import may not use: closed now, or closed as its user asked for this work.

        Raise `ImportStopped` if the user may not import.
        """
        user_id, company_id = self.row.user_id, self.row.company_id
        if user_id is None:
            raise ImportStopped(Code.ACCESS_CHANGED)
        user = await snapshot.for_company(company_id).first(USER, user_id=user_id)
        if user is None or Permission.SETTINGS_WRITE not in permissions_of_roles(user.role, ()):
            raise ImportStopped(Code.ACCESS_CHANGED)
        gates = await evaluate_gates_for_user(self.services.flag_store, snapshot, company_id, user_id)
        return gates.closed | (ALL_CLOSED - frozenset(self.row.open_gates))

    async def _company(self) -> Company:
        companies = await list_companies(self.services.database)
        return next(company for company in companies if company.id == self.row.company_id)

    async def _prolong(self, done: int) -> None:
        """Prolong the claim and store the progress; raise `ImportStopped` if this process lost the import."""
        async with begin(self.services.database, self.row.company_id) as uow:
            row = await uow.get(Import, self.row.id)
            if row is None or (row.claim, row.status) != (self.row.claim, self.row.status):
                raise ImportStopped(Code.INTERRUPTED)
            await uow.update(Import, row.id, rows_done=done, claimed_until=uow.now + LEASE)

    async def _finish(self, **values: Any) -> None:
        """Write the result, unless the import was cancelled or taken over."""
        async with begin(self.services.database, self.row.company_id) as uow:
            row = await uow.get(Import, self.row.id)
            if row is not None and (row.claim, row.status) == (self.row.claim, self.row.status):
                finished = {} if row.status is ImportStatus.PLANNING else {"finished_at": uow.now}
                await uow.update(Import, row.id, claimed_until=None, **finished, **values)
