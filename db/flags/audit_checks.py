"""Verifications of the audit log as pieces of work: one is at work at a time, and the last that ended is kept.

A verification reads one snapshot, so a process that dies leaves nothing behind: another one begins again.
"""

from datetime import timedelta
from typing import Any, NamedTuple

from sqlalchemy import bindparam, delete, insert, or_, select, update

from db.flags.flag_unit_of_work import FlagActor, FlagUnitOfWork
from db.flags.platform import Platform
from db.ids import new_id
from db.jobs import LEASE
from db.models import AuditCheck, AuditCheckPhase, FlagAudit
from db.row import select_rows
from db.store import Database
from db.transactions import PLATFORM, begin
from db.unit_of_work import UnitOfWork

DUE_AFTER = timedelta(hours=24)
"""Age of the last verification at which servers start one by themselves."""

_C = AuditCheck.c
_CHECKS = select_rows(AuditCheck).order_by(_C.id.desc())
_CHECK = select_rows(AuditCheck).where(_C.id == bindparam("id"))
_FIRST_ENTRY_AT = select(FlagAudit.c.at).order_by(FlagAudit.c.seq).limit(1)


class AuditChecks(NamedTuple):
    """The last verification that ended, and the one that waits or is at work."""

    kept: AuditCheck | None
    running: AuditCheck | None


async def read_checks(platform: Platform) -> AuditChecks:
    """Return the kept verification, and the one that waits or is at work."""
    rows = await platform.all(_CHECKS)
    ended = [row for row in rows if row.phase is AuditCheckPhase.FINISHED]
    return AuditChecks(next(iter(ended), None), next((row for row in rows if row not in ended), None))


async def is_check_due(platform: Platform, checks: AuditChecks) -> bool:
    """Return whether the last verification is a day old; without one, the first entry of the audit log."""
    since = checks.kept.finished_at if checks.kept else await platform.scalar(_FIRST_ENTRY_AT)
    return checks.running is None and since is not None and since <= platform.now - DUE_AFTER


async def request_check(flags: FlagUnitOfWork) -> int:
    """Return the id of the verification that waits or is at work; there is a new one of this actor if none does."""
    _, running = await read_checks(flags.platform)
    if running is not None:
        return running.id
    row = _new_row(flags.actor) | {"id": new_id(), "started_at": flags.now, "entries": flags.revision}
    await flags.insert(AuditCheck, [row])
    return int(row["id"])


def _new_row(actor: FlagActor) -> dict[str, Any]:
    begun = {"phase": AuditCheckPhase.WAITING, "done": 0, "last_seq": 0, "last_hash": "", "problems": []}
    return {
        "actor_kind": actor.kind,
        "actor_name": actor.name,
        **begun,
        **dict.fromkeys(("finished_at", "claim", "claimed_until")),
    }


async def claim_check(database: Database, check: AuditCheck, claim: str) -> AuditCheck | None:
    """Claim a verification for `LEASE`; None if another process has it, or it has ended."""
    now = database.clock()
    if check.claimed_until is not None and check.claimed_until > now:
        return None
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        is_free = or_(_C.claimed_until.is_(None), _C.claimed_until <= uow.now)
        statement = update(AuditCheck.table).where(_C.id == check.id, _C.phase != AuditCheckPhase.FINISHED, is_free)
        values = {"claim": claim, "claimed_until": uow.now + LEASE, "phase": AuditCheckPhase.WAITING, "done": 0}
        if not (await uow.execute_identity(statement.values(**values))).rowcount:
            return None
        (row,) = await uow.as_snapshot.all_identity(_CHECK, id=check.id)
    return row


async def save_progress(database: Database, check: AuditCheck, phase: AuditCheckPhase, done: int, entries: int) -> bool:
    """Store how far a claimed verification is, and prolong the claim; return False if it was lost."""
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        values = {"phase": phase, "done": done, "entries": entries, "claimed_until": uow.now + LEASE}
        return await _update(uow, check, values)


async def _update(uow: UnitOfWork, check: AuditCheck, values: dict[str, Any]) -> bool:
    is_claimed = (_C.id == check.id) & (_C.claim == check.claim)
    result = await uow.execute_identity(update(AuditCheck.table).where(is_claimed).values(**values))
    return bool(result.rowcount)


class CheckResult(NamedTuple):
    """What a verification found: the last verified entry, how many there are, and what is wrong as JSON."""

    last_seq: int
    last_hash: str
    entries: int
    problems: Any


async def finish_check(database: Database, check: AuditCheck, result: CheckResult) -> bool:
    """Keep the result of a claimed verification in place of the one before; return False if the claim was lost."""
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        is_kept = await _update(uow, check, _ended(uow, result))
        if is_kept:
            await _forget_others(uow, check.id)
    return is_kept


async def keep_check(database: Database, actor: FlagActor, started_at: Any, result: CheckResult) -> None:
    """Keep the result of a verification that a command made, in place of the one before."""
    check_id = new_id()
    async with begin(database, PLATFORM, advances_revision=False) as uow:
        row = {**_new_row(actor), "id": check_id, "started_at": started_at, **_ended(uow, result)}
        await uow.execute_identity(insert(AuditCheck.table), row)
        await _forget_others(uow, check_id)


def _ended(uow: UnitOfWork, result: CheckResult) -> dict[str, Any]:
    ended = {"phase": AuditCheckPhase.FINISHED, "finished_at": uow.now, "done": result.last_seq}
    return {**result._asdict(), **ended, "claim": None, "claimed_until": None}


async def _forget_others(uow: UnitOfWork, check_id: int) -> None:
    is_other = (_C.phase == AuditCheckPhase.FINISHED) & (_C.id != check_id)
    await uow.execute_identity(delete(AuditCheck.table).where(is_other))
