"""Change a flag or its people: at once, or by a change request if the change widens and needs approval."""

from collections.abc import Sequence
from typing import Any

from beta.changes.change_requests import cancel_change_request, propose
from beta.changes.notices import notices_of
from beta.changes.plan import NO_FLAG, ChangePlan, ChangeResult, execute_plan, plan_as_actor
from beta.errors import ChangeError, ChangeErrorCode
from beta.ops.base import Op
from beta.ops.flag_ops import CreateFlag, Enable, SetStage
from beta.ops.membership_ops import AddMember
from beta.ops.rule_ops import DeleteSegment, PutSegment
from beta.ops.wave_ops import ApplyWave
from beta.refusals import Refusal
from beta.waves.plans import get_wave, open_changes
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.statements import FLAG
from db.models import FlagStage


async def change_flag(
    flags: FlagUnitOfWork,
    key: str,
    ops: Sequence[Op],
    *,
    reason: str = "",
    expected_version: int | None = None,
    requires_approval: bool = False,
) -> ChangeResult:
    """Apply all changes to the flag `key`, or none. `NO_FLAG` stands for changes to segments alone.

    `expected_version` is the version of the flag, or of the segment, that the client last read. A kill ignores it.
    A widening change needs a reason. With `requires_approval`, or if the deployment
    requires it, it becomes a change request: `ChangeResult.change`.
    Raises `ChangeError` if a change is invalid, or if it widens and the actor must not widen.
    """
    plan = await plan_as_actor(flags, key, ops, reason)
    if not plan.is_kill:
        _check_version(plan, expected_version)
    if not plan.context.reason and (plan.widens or any(op.needs_reason for op in ops)):
        raise ChangeError(ChangeErrorCode.BLANK, Refusal.REASON_MISSING, "reason")
    notices = await notices_of(flags.platform, plan)
    needs_approval = plan.widens and (requires_approval or flags.is_approval_required) and not plan.is_kill
    if needs_approval:
        return (await propose(flags, plan))._replace(notices=notices)
    result = await execute_plan(flags, plan)
    await _cancel_later(flags, [op.wave_id for op in ops if isinstance(op, ApplyWave)])
    return result._replace(notices=notices, revision=flags.revision)


async def _cancel_later(flags: FlagUnitOfWork, wave_ids: Sequence[int]) -> None:
    """Cancel the change requests that would apply these waves, which are applied, once more."""
    for wave_id in wave_ids:
        for change in await open_changes(flags.platform, await get_wave(flags.platform, wave_id)):
            await cancel_change_request(flags, change.id)


def _check_version(plan: ChangePlan, expected: int | None) -> None:
    row = _versioned_row(plan)
    if expected is not None and row is not None and row.version != expected:
        raise ChangeError(
            ChangeErrorCode.STALE_VERSION, Refusal.CHANGED_MEANWHILE, "expected_version", version=row.version
        )


def _versioned_row(plan: ChangePlan) -> Any:
    if plan.key != NO_FLAG:
        return plan.flag(plan.before)
    names = {op.name for op in plan.ops if isinstance(op, PutSegment | DeleteSegment)}
    return next((segment for segment in plan.before.flags.segments if segment.name in names), None)


async def open_feature_to_company(
    flags: FlagUnitOfWork,
    key: str,
    company_id: int,
    *,
    title: str = "",
    owner: str = "",
    requires_approval: bool = False,
) -> ChangeResult:
    """Open a feature to a company. Create and enable the flag if it does not exist."""
    ops = [*await ops_to_create_flag(flags, key, title=title, owner=owner), AddMember(company_id=company_id)]
    return await change_flag(
        flags, key, ops, reason="The feature is opened to the company.", requires_approval=requires_approval
    )


async def ops_to_create_flag(flags: FlagUnitOfWork, key: str, *, title: str = "", owner: str = "") -> list[Op]:
    """Return the changes that create an enabled flag in the stage BETA; none if the flag exists."""
    if await flags.first(FLAG, key=key) is not None:
        return []
    create = CreateFlag(title=title or key.capitalize(), owner=owner or flags.actor.display_name)
    return [create, Enable(), SetStage(stage=FlagStage.BETA)]
