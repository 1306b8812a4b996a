"""The audit log of flags."""

from datetime import datetime
from typing import Annotated, Any, NamedTuple

import strawberry
from strawberry.scalars import JSON

from beta.audit_actions import check_action
from beta.errors import ChangeError
from beta.health.audit_checks import problems_of_check
from beta.health.checks import audit_log_problem
from beta.health.health_problems import HealthProblem
from beta.references import audit_actor
from db.flags.audit_checks import AuditChecks, read_checks, request_check
from db.flags.audit_filter import AuditFilter
from db.flags.audit_log import AUDIT_ROW_WITH_HASH, NEXT_AUDIT_ROWS, audit_line, verify_later_entries
from db.flags.lists import audit_in
from db.flags.statements import AUDIT_ORDER
from db.flags.workers import STATE
from db.ids import global_id
from db.models import AuditCheck, AuditCheckPhase, ChangeRequest, FlagAudit, Segment
from db.pagination.page import PageRequest
from db.unit_of_work import UnitOfWork
from flags.strategies import with_segment_names
from resolvers.beta.change_flags import begin_flag_changes
from resolvers.beta.explain import client_error
from resolvers.beta.flag_op_values import flag_op_value
from resolvers.context import Context, Info
from resolvers.mutations.inputs import MutationInput
from resolvers.mutations.runner import PayloadValues
from resolvers.queries.connections import After, Before, ConnectionResult, First, Last, paginate


async def list_page(  # noqa: PLR0913  # each filter is an argument of the field
    info: Info,
    *,
    flag: Annotated[
        strawberry.ID | None,
        strawberry.argument(description="Key of the flag whose audit entries to return; null for all flags."),
    ] = None,
    actor: Annotated[
        strawberry.ID | None,
        strawberry.argument(
            description="Name, email address or id of the actor whose audit entries to return; null for all actors."
        ),
    ] = None,
    since: Annotated[
        datetime | None,
        strawberry.argument(description="Earliest time of the audit entries to return; null for no limit."),
    ] = None,
    until: Annotated[
        datetime | None,
        strawberry.argument(description="Time before which audit entries are returned; null for no limit."),
    ] = None,
    action: Annotated[
        str | None,
        strawberry.argument(description="Action whose audit entries to return, such as `KILL`; null for all actions."),
    ] = None,
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
) -> ConnectionResult[FlagAudit]:
    """Return the audit entries, newest first."""
    if action is not None:
        _check_action(action)
    by = None if actor is None else await audit_actor(info.context.platform, actor)
    query = audit_in(AuditFilter(flag, by, action, since, until))
    return await paginate(info.context.platform, query, AUDIT_ORDER, PageRequest(first, after, last, before))


def _check_action(action: str) -> None:
    try:
        check_action(action)
    except ChangeError as error:
        raise client_error(error) from error


async def export_lines(
    info: Info,
    after_seq: Annotated[
        int, strawberry.argument(description="Number of the last entry that the client has; 0 for none.")
    ] = 0,
) -> list[str]:
    """Return the next entries as JSON texts, oldest first, as `afterwin flags audit export` writes them."""
    return [audit_line(entry) for entry in await info.context.platform.all(NEXT_AUDIT_ROWS, last=after_seq)]


class LaterEntries(NamedTuple):
    """The entries of the audit log after those that were verified, and what is wrong in them."""

    last_seq: int
    last_hash: str
    problem: HealthProblem | None


@strawberry.input(description="Options of the verification; there is nothing to choose.")
class FlagAuditVerifyInput(MutationInput):
    """The input of `flagAuditVerify`."""


async def start_verification(context: Context, uow: UnitOfWork, input: FlagAuditVerifyInput) -> PayloadValues:
    """Ask the servers to verify the audit log; return the verification that waits or is at work."""
    async with begin_flag_changes(context, uow, input) as flags:
        return {"verification": await request_check(flags)}


async def verifications(info: Info) -> AuditChecks:
    """Return the kept verification of the audit log, and the one that is at work."""
    return await read_checks(info.context.platform)


async def later_entries(checks: strawberry.Parent[AuditChecks], info: Info) -> LaterEntries | None:
    """Verify the entries after the kept verification; None without one that found the log intact."""
    kept = checks.kept
    if kept is None or kept.problems:
        return None
    found = await verify_later_entries(info.context.platform, kept.last_seq, kept.last_hash)
    problem = None if found.audit_break is None else audit_log_problem(found.audit_break)
    return LaterEntries(found.seq, found.hash, problem)


async def entries(_: strawberry.Parent[AuditChecks], info: Info) -> int:
    """Return the number of entries."""
    (state,) = await info.context.platform.all(STATE)
    return state.revision


async def seq_of(
    _: strawberry.Parent[AuditChecks],
    info: Info,
    hash: Annotated[str, strawberry.argument(description="Hash of an entry, noted earlier.")],
) -> int | None:
    """Return the number of the entry with this hash."""
    entry = await info.context.platform.first(AUDIT_ROW_WITH_HASH, hash=hash)
    return None if entry is None else entry.seq


def problems(check: strawberry.Parent[AuditCheck]) -> list[HealthProblem]:
    """Return what the verification found."""
    return list(problems_of_check(check))


def is_intact(check: strawberry.Parent[AuditCheck]) -> bool:
    """Return whether the verification ended and found nothing."""
    return check.phase is AuditCheckPhase.FINISHED and not check.problems


async def before_values(row: strawberry.Parent[FlagAudit], info: Info) -> JSON | None:
    """Return the changed values before the change; strategies name their segments."""
    return await _with_segment_names(row.before, info)  # type: ignore[no-any-return]  # JSON is any value


async def after_values(row: strawberry.Parent[FlagAudit], info: Info) -> JSON | None:
    """Return the changed values after the change; strategies name their segments, ops are as in a change request."""
    return _with_op_values(await _with_segment_names(row.after, info))  # type: ignore[no-any-return]  # as above


def _with_op_values(values: Any) -> Any:
    return {**values, "ops": list(map(flag_op_value, values["ops"]))} if values and "ops" in values else values


async def _with_segment_names(values: Any, info: Info) -> Any:
    """Return changed values with the names of segments that exist; a deleted one keeps its number."""
    rows_by_label = {label: row for label, row in (values or {}).items() if isinstance(row, dict)}
    strategies = {label: row["strategy"] for label, row in rows_by_label.items() if row.get("strategy")}
    ids = {segment_id for strategy in strategies.values() for segment_id in strategy.get("segments") or ()}
    if not ids:
        return values
    rows = await info.context.loaders.load_many(Segment, sorted(ids))
    names = {segment.id: segment.name for segment in rows}
    named = {label: with_segment_names(strategy, names) for label, strategy in strategies.items()}
    return {label: {**row, "strategy": named[label]} if label in named else row for label, row in values.items()}


def change_id(row: strawberry.Parent[FlagAudit]) -> strawberry.ID | None:
    """Return the id of the change request that made the change; null if there is none."""
    return None if row.change_id is None else strawberry.ID(global_id(ChangeRequest.__name__, row.change_id))
