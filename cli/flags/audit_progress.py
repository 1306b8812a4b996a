"""A verification of the audit log that shows how far it is."""

from beta.health import AuditVerification, verify_audit
from cli.progress import progress_bars
from db.flags.audit_log import LAST_AUDIT_ROW
from db.flags.platform import Platform

MIN_ENTRIES_FOR_PROGRESS = 2_000


async def verify_with_progress(platform: Platform, since: str = "") -> AuditVerification:
    """Verify the audit log, with progress bars on standard error if it is long."""
    last = await platform.first(LAST_AUDIT_ROW)
    entries = last.seq if last else 0
    with progress_bars(quiet=entries < MIN_ENTRIES_FOR_PROGRESS) as bars:
        verified, replayed = (bars.add_task(name, total=entries) for name in ("Hashes", "Tables"))
        return await verify_audit(
            platform,
            since,
            on_verified=lambda seq: bars.update(verified, completed=seq),
            on_replayed=lambda seq: bars.update(replayed, completed=seq),
        )
