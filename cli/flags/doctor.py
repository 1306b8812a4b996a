"""`afterwin flags doctor`: checks for neglected or impossible settings of a beta."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

import click

from auth.feature_gate import FLAG_OF_GATE
from beta.membership_ops import is_inactive
from beta.stale_flags import StaleFlag, find_stale_flags
from cli.flags.base import flag_command, open_platform
from cli.json_output import json_option, print_json
from db.flags.audit_log import AuditBreak, verify_audit_log
from db.flags.audit_replay import differences_from_audit_log
from db.flags.beta_state import BetaState, read_beta
from db.flags.flag_set import read_flags
from db.flags.platform import Platform
from db.flags.statements import CHANGES
from db.models import BetaMember, ChangeRequest, ChangeState
from flags.compiler import FlagCompileError, compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import EvaluationContext
from flags.unleash import import_state


class GoldenBucket(NamedTuple):
    """A decision about a percentage that must stay the same for ever."""

    salt: str
    company_id: int
    percent: int
    is_enabled: bool


GOLDEN_BUCKETS = (
    GoldenBucket("5f0c9a41d2e84b77", 217742200198822981, 29, is_enabled=True),
    GoldenBucket("a salt", 2, 14, is_enabled=False),
    GoldenBucket("Accounts", 3, 84, is_enabled=True),
    GoldenBucket("café", 4, 91, is_enabled=False),
    GoldenBucket("0", 5, 15, is_enabled=True),
    GoldenBucket("Accounts", 282816944330853510, 31, is_enabled=False),
)


class DoctorInput(NamedTuple):
    """The state that the checks look at."""

    beta: BetaState
    changes: list[ChangeRequest]
    audit_break: AuditBreak | None
    differences: list[str]
    """Rows that are not as the audit log says."""
    stale_flags: list[StaleFlag]
    now: datetime


@click.command()
@json_option
@flag_command
async def doctor(*, as_json: bool) -> None:
    """Look for neglected or impossible settings. The exit code is 1 if there are any."""
    async with open_platform() as platform:
        state = await _read_input(platform)
    problems = [problem for check in CHECKS for problem in check(state)]
    if as_json:
        print_json(problems)
    for problem in () if as_json else problems or ["No problems found."]:
        click.echo(problem)
    if problems:
        raise click.exceptions.Exit(1)


async def _read_input(platform: Platform) -> DoctorInput:
    keys = [flag.key for flag in (await read_flags(platform)).flags]
    changes = await platform.all(CHANGES.where(ChangeRequest.c.state == ChangeState.SCHEDULED))
    audit_break = await verify_audit_log(platform)
    differences = await differences_from_audit_log(platform)
    stale = await find_stale_flags(platform)
    return DoctorInput(await read_beta(platform, keys), changes, audit_break, differences, stale, platform.now)


def _check_audit_log(state: DoctorInput) -> Iterator[str]:
    if state.audit_break is not None:
        yield f"The audit log is broken at entry {state.audit_break.seq}: {state.audit_break.what}"
    yield from state.differences


def _check_compiler(state: DoctorInput) -> Iterator[str]:
    try:
        compile_flags(state.beta.flags)
    except FlagCompileError as error:
        yield f"The flags cannot be evaluated, so every feature closes soon: {error}"


def _check_gates(state: DoctorInput) -> Iterator[str]:
    keys = {flag.key for flag in state.beta.flags.flags if flag.archived_at is None}
    for gate, key in FLAG_OF_GATE.items():
        if key not in keys:
            yield f"The gate {gate} has no flag {key!r}, so it is closed to all users."


def _check_review_dates(state: DoctorInput) -> Iterator[str]:
    for flag in state.beta.flags.flags:
        if flag.archived_at is None and flag.review_by is not None and flag.review_by < state.now.date():
            yield f"{flag.key}: its review was due by {flag.review_by} (owner {flag.owner})."


def _check_stale_flags(state: DoctorInput) -> Iterator[str]:
    yield from (stale.text for stale in state.stale_flags)


def _check_members(state: DoctorInput) -> Iterator[str]:
    for member in state.beta.members:
        subject = f"{member.user.name if member.user else 'all'} of {member.company.name}"
        problem = _member_problem(member, state.now)
        if problem:
            yield f"{member.flag_key}: {subject} {problem}."


def _member_problem(member: BetaMember, now: datetime) -> str | None:
    if is_inactive(member, now):
        return "is an expired member"
    if member.company.suspended_at is not None:
        return "is a member, but the company is suspended"
    if member.user is not None and not member.user.is_active:
        return "is a member, but the user is not active"
    return None


def _check_invitations(state: DoctorInput) -> Iterator[str]:
    count = sum(invitation.expires_at <= state.now for invitation in state.beta.invitations)
    if count:
        yield f"{count} invitations have expired. Run `afterwin flags change due`."


def _check_scheduled_changes(state: DoctorInput) -> Iterator[str]:
    for change in state.changes:
        if change.effective_at is not None and change.effective_at < state.now:
            due = f"{change.effective_at:%Y-%m-%d %H:%M}"
            yield f"Change {change.id} was due at {due}. Run `afterwin flags change due`."


def _check_buckets(state: DoctorInput) -> Iterator[str]:
    for bucket in GOLDEN_BUCKETS:
        if _evaluate_bucket(bucket, state.now) is not bucket.is_enabled:
            yield (
                f"Percentages select other companies than before: company {bucket.company_id} "
                f"with the salt {bucket.salt!r}."
            )


def _evaluate_bucket(bucket: GoldenBucket, now: datetime) -> bool:
    parameters = {"rollout": str(bucket.percent), "stickiness": "companyId", "groupId": bucket.salt}
    feature = {"name": "x", "enabled": True, "strategies": [{"name": "flexibleRollout", "parameters": parameters}]}
    compiled = compile_flags(import_state({"features": [feature]}, now))
    return evaluate(compiled, "x", EvaluationContext(1, bucket.company_id, is_active=True), now).is_enabled


CHECKS: tuple[Callable[[DoctorInput], Iterator[str]], ...] = (
    _check_audit_log,
    _check_compiler,
    _check_gates,
    _check_review_dates,
    _check_stale_flags,
    _check_members,
    _check_invitations,
    _check_scheduled_changes,
    _check_buckets,
)
