"""Checks for neglected, impossible or broken settings of betas: `afterwin flags doctor` and `flagHealth`."""

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any, NamedTuple, TypeAlias

from auth.feature_gate import FLAG_OF_GATE
from beta.changes.due import pause_of
from beta.changes.pause import PAUSE_SENTENCES
from beta.health.health_problems import HealthCode, HealthProblem, health_problem
from beta.health.stale_flags import StaleFlag
from db.flags.audit_log import AuditBreak, verify_rows
from db.flags.audit_replay import TableDifference, differences_from_audit_log
from db.flags.delivery_faults import error_of
from db.flags.flag_set import FlagSet, read_flags
from db.flags.health import (
    COUNT_EXPIRED_INVITATIONS,
    EXPIRED_MEMBERS,
    INACTIVE_MEMBERS,
    MEMBERS_OF_SUSPENDED_COMPANIES,
    email_backlog,
)
from db.flags.platform import Platform
from db.flags.statements import DUE_CHANGES
from db.flags.webhooks import webhook_states
from db.models import AuditCheckPhase, BetaMember
from db.row import RowQuery
from flags.compiler import FlagCompileError, compile_flags
from flags.golden_buckets import changed_buckets

EMAIL_DELAY = timedelta(minutes=10)
"""Time after which a due email is late: server processes look for due ones every few seconds."""


async def find_problems(platform: Platform, stale: Sequence[StaleFlag]) -> list[HealthProblem]:
    """Return all problems except those of the audit log, whose verification takes long. `stale`: the stale flags."""
    flags = await read_flags(platform)
    problems = [*_compiler_problems(flags), *_gate_problems(flags), *_review_problems(flags, platform)]
    problems += [
        health_problem(HealthCode(kind.value), flag=flag.key, days=days, owner=flag.owner) for flag, kind, days in stale
    ]
    problems += [each async for each in _members(platform)]
    problems += [each async for each in _overdue(platform)]
    problems += [
        health_problem(HealthCode.BUCKETS_CHANGED, company=str(bucket.company_id), salt=bucket.salt)
        for bucket in changed_buckets()
    ]
    problems += [each async for each in _deliveries(platform)]
    titles = {flag.key: flag.title for flag in flags.flags}
    return [_with_title(problem, titles) for problem in problems]


def _with_title(problem: HealthProblem, titles: Mapping[str, str]) -> HealthProblem:
    """Return the problem of a flag with its title, which users know better than its key."""
    key = str(problem.params.get("flag"))
    return problem._replace(params={**problem.params, "title": titles[key]}) if key in titles else problem


class AuditVerification(NamedTuple):
    """Result of a verification: what is wrong, number and hash of the last verified entry, and how many there are."""

    problems: list[HealthProblem]
    last_seq: int
    last_hash: str
    entries: int

    @property
    def is_complete(self) -> bool:
        """Whether all entries were verified, and the tables compared."""
        return self.last_seq == self.entries

    @property
    def is_intact(self) -> bool:
        """Whether nothing is wrong in what was verified."""
        return not self.problems


OnProgress: TypeAlias = Callable[[AuditCheckPhase, int], Awaitable[None]]
"""Gets the phase, and the number of the last entry, or of rows, after each batch."""


async def _ignore(_phase: AuditCheckPhase, _done: int) -> None:
    """Do nothing after a batch."""


async def verify_audit(platform: Platform, since: str = "", on_progress: OnProgress = _ignore) -> AuditVerification:
    """Verify the audit log, from the row with the hash `since` on; if it is intact, compare the tables with it."""
    on_read, on_replayed, on_compared = (
        partial(on_progress, phase)
        for phase in (AuditCheckPhase.ENTRIES, AuditCheckPhase.REPLAY, AuditCheckPhase.TABLES)
    )
    verified = await verify_rows(platform, since, on_read=on_read)
    if verified.audit_break is not None:
        problems = [audit_log_problem(verified.audit_break)]
    else:
        found = await differences_from_audit_log(platform, on_replayed, on_compared)
        problems = [_difference_problem(difference) for difference in found]
    return AuditVerification(problems, verified.seq, verified.hash, verified.total)


def audit_log_problem(audit_break: AuditBreak) -> HealthProblem:
    """Return the problem of a broken audit log."""
    seq, fault, what = audit_break
    return health_problem(HealthCode.AUDIT_LOG_BROKEN, entry=seq, fault=fault.value, what=what)


def _difference_problem(found: TableDifference) -> HealthProblem:
    row, fault, columns = found
    params = {"row": row, "fault": fault.value, "columns": columns, "what": found.text}
    return health_problem(HealthCode.AUDIT_LOG_DIFFERS, **params)


def _compiler_problems(flags: FlagSet) -> Iterator[HealthProblem]:
    try:
        compile_flags(flags)
    except FlagCompileError as error:
        names = {"flag": error.flag, "rule": error.rule, "place": error.place}
        yield health_problem(HealthCode.FLAGS_NOT_EVALUATED, what=str(error), **names)


def _gate_problems(flags: FlagSet) -> Iterator[HealthProblem]:
    keys = {flag.key for flag in flags.flags if flag.archived_at is None}
    for gate, key in FLAG_OF_GATE.items():
        if key not in keys:
            yield health_problem(HealthCode.GATE_WITHOUT_FLAG, gate=gate, flag=key)


def _review_problems(flags: FlagSet, platform: Platform) -> Iterator[HealthProblem]:
    for flag in flags.flags:
        if flag.archived_at is None and flag.review_by is not None and flag.review_by < platform.now.date():
            date = flag.review_by.isoformat()
            yield health_problem(HealthCode.REVIEW_OVERDUE, flag=flag.key, date=date, owner=flag.owner)


async def _members(platform: Platform) -> AsyncIterator[HealthProblem]:
    queries: tuple[tuple[HealthCode, RowQuery[BetaMember]], ...] = (
        (HealthCode.MEMBER_EXPIRED, EXPIRED_MEMBERS),
        (HealthCode.MEMBER_SUSPENDED, MEMBERS_OF_SUSPENDED_COMPANIES),
        (HealthCode.MEMBER_INACTIVE, INACTIVE_MEMBERS),
    )
    found = [(code, member) for code, query in queries for member in await platform.all(query, now=platform.now)]
    for code, member in {member.id: (code, member) for code, member in reversed(found)}.values():
        user = member.user.name if member.user else "all"
        yield health_problem(code, flag=member.flag_key, user=user, company=member.company.name)


async def _overdue(platform: Platform) -> AsyncIterator[HealthProblem]:
    ((count,),) = await platform.tuples(COUNT_EXPIRED_INVITATIONS, now=platform.now)
    if count:
        yield health_problem(HealthCode.INVITATIONS_EXPIRED, count=count)
    for change in await platform.all(DUE_CHANGES, now=platform.now):
        pause = await pause_of(platform, change)
        values = {"change": str(change.id), "time": _minute(change.effective_at)}
        if pause is None:
            yield health_problem(HealthCode.CHANGE_OVERDUE, **values)
        else:
            yield health_problem(HealthCode.CHANGE_PAUSED, **values, pause=pause.value, what=PAUSE_SENTENCES[pause])


async def _deliveries(platform: Platform) -> AsyncIterator[HealthProblem]:
    emails = await email_backlog(platform)
    if emails.failed:
        yield health_problem(HealthCode.EMAILS_FAILED, count=emails.failed)
    if emails.oldest_due_at is not None and emails.oldest_due_at < platform.now - EMAIL_DELAY:
        due = _minute(emails.oldest_due_at)
        yield health_problem(HealthCode.EMAILS_LATE, count=emails.queued, time=due)
    for webhook, waiting in await webhook_states(platform):
        if webhook.fault:
            why = {"fault": webhook.fault.value, "detail": webhook.detail, "what": error_of(webhook)}
            yield health_problem(HealthCode.WEBHOOK_FAILED, name=webhook.name, count=waiting, **why)


def _minute(at: Any) -> str:
    return str(at.isoformat(timespec="minutes"))
