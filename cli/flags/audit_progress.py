"""A verification of the audit log by a command: it shows how far it is, and keeps what it found."""

import click

from beta.health.audit_checks import check_result
from beta.health.checks import AuditVerification, verify_audit
from cli.base import open_database
from cli.progress import progress_bars
from db.errors import DatabaseBusy
from db.flags.audit_checks import keep_check
from db.flags.audit_log import LAST_AUDIT_ROW
from db.flags.flag_unit_of_work import FlagActor
from db.flags.platform import Platform, platform_of_snapshot
from db.models import AuditCheckPhase, FlagActorKind

MIN_ENTRIES_FOR_PROGRESS = 2_000
BARS = {AuditCheckPhase.ENTRIES: "Hashes", AuditCheckPhase.REPLAY: "Replay", AuditCheckPhase.TABLES: "Tables"}
BY_COMMAND_LINE = FlagActor(FlagActorKind.CLI, "")


async def verify_and_keep(since: str = "") -> AuditVerification:
    """Verify the audit log, with progress bars on standard error if it is long.

    The result is kept if it is one of the whole log. A database that takes no writes is verified, too.
    """
    async with open_database() as database:
        started_at = database.clock()
        async with database.snapshot() as snapshot:
            verified = await _verify_with_progress(platform_of_snapshot(snapshot), since)
        if not since:
            try:
                await keep_check(database, BY_COMMAND_LINE, started_at, check_result(verified))
            except DatabaseBusy:
                click.echo("The result could not be kept for others: the database takes no writes now.", err=True)
    return verified


async def _verify_with_progress(platform: Platform, since: str) -> AuditVerification:
    last = await platform.first(LAST_AUDIT_ROW)
    entries = last.seq if last else 0
    with progress_bars(quiet=entries < MIN_ENTRIES_FOR_PROGRESS) as bars:
        totals = {AuditCheckPhase.ENTRIES: entries, AuditCheckPhase.REPLAY: entries, AuditCheckPhase.TABLES: None}
        tasks = {phase: bars.add_task(BARS[phase], total=total) for phase, total in totals.items()}

        async def show(phase: AuditCheckPhase, done: int) -> None:
            bars.update(tasks[phase], completed=done)

        return await verify_audit(platform, since, show)
