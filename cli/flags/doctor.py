"""What of the beta somebody should look at: what was forgotten, and what could not be as it is."""

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import NamedTuple

import click

from auth.feature_gate import FLAG_OF_GATE
from beta.membership_ops import is_inactive
from cli.base import async_command
from cli.flags.base import open_platform
from db.flags.audit_log import AuditBreak, verify_audit_log
from db.flags.beta_state import BetaState, read_beta
from db.flags.flag_set import read_flags
from db.flags.platform import Platform
from db.flags.statements import CHANGES
from db.models import ChangeRequest, ChangeState
from flags.compiler import FlagCompileError, compile_flags
from flags.evaluation import evaluate
from flags.evaluation_context import EvaluationContext
from flags.unleash import import_state

GOLDEN_BUCKETS = (
    ("5f0c9a41d2e84b77", 217742200198822981, 29, True),
    ("a salt", 2, 14, False),
    ("Accounts", 3, 84, True),
    ("café", 4, 91, False),
    ("0", 5, 15, True),
    ("Accounts", 282816944330853510, 31, False),
)
"""A salt, the id of a company, and whether that percentage lets it in: so it was, and so it must be for ever."""


class DoctorInput(NamedTuple):
    """All that there is to look at."""

    beta: BetaState
    changes: list[ChangeRequest]
    broken: AuditBreak | None
    now: datetime


@click.command()
@async_command
async def doctor() -> None:
    """Look for what was forgotten or cannot be right; ends with 1 where there is something."""
    async with open_platform() as asked:
        seen = await _seen(asked)
    found = [each for check in CHECKS for each in check(seen)]
    for each in found:
        click.echo(each)
    if found:
        raise click.exceptions.Exit(1)
    click.echo("All is well.")


async def _seen(asked: Platform) -> DoctorInput:
    keys = [flag.key for flag in (await read_flags(asked)).flags]
    changes = await asked.all(CHANGES.where(ChangeRequest.c.state == ChangeState.SCHEDULED))
    return DoctorInput(await read_beta(asked, keys), changes, await verify_audit_log(asked), asked.now)


def _stale(seen: DoctorInput) -> Iterator[str]:
    for flag in seen.beta.flags.flags:
        if flag.archived_at is None and flag.review_by is not None and flag.review_by < seen.now.date():
            yield f"{flag.key} was to be reviewed by {flag.review_by} ({flag.owner})."


def _marks(seen: DoctorInput) -> Iterator[str]:
    there = {flag.key for flag in seen.beta.flags.flags if flag.archived_at is None}
    for gate, key in FLAG_OF_GATE.items():
        if key not in there:
            yield f"The gate {gate} has no flag {key!r}: it is closed to everybody."


def _members(seen: DoctorInput) -> Iterator[str]:
    for member in seen.beta.members:
        who = member.user.name if member.user else "all"
        if is_inactive(member, seen.now):
            yield f"{member.flag_key}: the membership of {who} of {member.company.name} ran out."
        elif member.company.suspended_at is not None:
            yield f"{member.flag_key}: {who} of {member.company.name} is a member, but the company is suspended."
        elif member.user is not None and not member.user.is_active:
            yield f"{member.flag_key}: {who} of {member.company.name} is a member, but is not active."


def _due(seen: DoctorInput) -> Iterator[str]:
    for change in seen.changes:
        if change.effective_at is not None and change.effective_at < seen.now:
            yield f"Change {change.id} was to be done at {change.effective_at:%Y-%m-%d %H:%M}: run `flags change due`."


def _invitations(seen: DoctorInput) -> Iterator[str]:
    outdated = sum(each.expires_at <= seen.now for each in seen.beta.invitations)
    if outdated:
        yield f"{outdated} invitations ran out: run `flags change due`."


def _compilable(seen: DoctorInput) -> Iterator[str]:
    try:
        compile_flags(seen.beta.flags)
    except FlagCompileError as wrong:
        yield f"The flags cannot be decided, and soon are closed: {wrong}"


def _audit(seen: DoctorInput) -> Iterator[str]:
    if seen.broken is not None:
        yield f"The audit is broken at {seen.broken.seq}: {seen.broken.what}"


def _buckets(seen: DoctorInput) -> Iterator[str]:
    for salt, company_id, percent, is_in in GOLDEN_BUCKETS:
        if _lets_in(salt, company_id, percent, seen.now) is not is_in:
            yield f"The engine puts others into a percentage than it did: company {company_id} of salt {salt!r}."


def _lets_in(salt: str, company_id: int, percent: int, now: datetime) -> bool:
    parameters = {"rollout": str(percent), "stickiness": "companyId", "groupId": salt}
    feature = {"name": "x", "enabled": True, "strategies": [{"name": "flexibleRollout", "parameters": parameters}]}
    compiled = compile_flags(import_state({"features": [feature]}, now))
    return evaluate(compiled, "x", EvaluationContext(1, company_id, is_active=True), now).is_enabled


CHECKS: tuple[Callable[[DoctorInput], Iterator[str]], ...] = (
    _audit,
    _compilable,
    _marks,
    _stale,
    _members,
    _invitations,
    _due,
    _buckets,
)
