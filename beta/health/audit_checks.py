"""Verification of the whole audit log by servers: when it is asked for, and once a day.

It reads one snapshot in pages, between which other requests of the process go on. Its result is kept until the next.
"""

import secrets
import time
from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager, suppress
from dataclasses import dataclass, field

from beta.health.checks import AuditVerification, verify_audit
from beta.health.health_problems import HealthCode, HealthProblem, health_problem
from db.errors import DatabaseBusy
from db.flags.audit_checks import (
    CheckResult,
    claim_check,
    finish_check,
    is_check_due,
    read_checks,
    request_check,
    save_progress,
)
from db.flags.flag_unit_of_work import FlagActor, begin_flags
from db.flags.platform import platform_of_snapshot
from db.flags.workers import STATE
from db.jobs import JobStopped
from db.models import AuditCheck, AuditCheckPhase, FlagActorKind
from db.store import Database
from live.periodic import run_after_writes

POLL_INTERVAL = 5.0
"""Seconds between two looks; a verification that another process was asked for waits no longer."""
PROGRESS_SECONDS = 1.0
"""Seconds between two writes of how far a verification is."""
SYSTEM = FlagActor(FlagActorKind.SYSTEM, "schedule")


def check_result(verified: AuditVerification) -> CheckResult:
    """Return what is kept of a verification of the whole audit log."""
    problems = [[problem.code.value, dict(problem.params)] for problem in verified.problems]
    return CheckResult(verified.last_seq, verified.last_hash, verified.entries, problems)


def problems_of_check(check: AuditCheck) -> Sequence[HealthProblem]:
    """Return what a verification found; nothing while it is at work."""
    return [health_problem(HealthCode(code), **params) for code, params in check.problems]


class AuditCheckTask:
    """Verifies the audit log in one process. Several processes may run it at once: one of them does the work."""

    def __init__(self, database: Database) -> None:
        """Create a task that does not run yet."""
        self.database = database

    def run(self) -> AbstractAsyncContextManager[None]:
        """Work in the background: at once after this process was asked, else every `POLL_INTERVAL`."""
        return run_after_writes(
            AuditCheck, self.database, self.run_once, POLL_INTERVAL, "the audit log could not be verified"
        )

    async def run_once(self) -> bool:
        """Verify the audit log if that was asked for, or a day has passed; return whether this process did."""
        async with self.database.snapshot() as snapshot:  # it takes no write lock
            platform = platform_of_snapshot(snapshot)
            checks = await read_checks(platform)
            check, is_due = checks.running, await is_check_due(platform, checks)
        if is_due:
            async with begin_flags(self.database, SYSTEM) as flags:
                await request_check(flags)
            async with self.database.snapshot() as snapshot:
                check = (await read_checks(platform_of_snapshot(snapshot))).running
        claimed = None if check is None else await claim_check(self.database, check, secrets.token_hex(8))
        if claimed is None:
            return False
        with suppress(JobStopped):
            await _Work(self.database, claimed).run()
        return True


@dataclass
class _Work:
    """The work on a claimed verification."""

    database: Database
    check: AuditCheck
    entries: int = 0
    saved_at: float = field(default_factory=time.monotonic)

    async def run(self) -> None:
        async with self.database.snapshot() as snapshot:
            platform = platform_of_snapshot(snapshot)
            (state,) = await platform.all(STATE)
            self.entries = state.revision
            verified = await verify_audit(platform, on_progress=self.note)
        await finish_check(self.database, self.check, check_result(verified))

    async def note(self, phase: AuditCheckPhase, done: int) -> None:
        """Store how far the work is, once a second. Raise `JobStopped` if another process took it over."""
        if time.monotonic() - self.saved_at < PROGRESS_SECONDS:
            return
        with suppress(DatabaseBusy):  # another writer is in the way: the next page may do it
            if not await save_progress(self.database, self.check, phase, done, self.entries):
                raise JobStopped
            self.saved_at = time.monotonic()
