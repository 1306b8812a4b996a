"""Changing a flag or its people: at once, or, where that lets more people in and must be approved, by proposing it."""

from collections.abc import Sequence
from typing import Any

from beta.change_plan import NO_FLAG, ChangePlan, ChangeResult, change_context, execute_plan, plan_change
from beta.change_requests import propose
from beta.errors import ChangeError, ChangeErrorCode
from beta.flag_ops import CreateFlag, Enable, Kill, SetStage
from beta.membership_ops import AddMember
from beta.op_base import Op
from beta.rule_ops import DeleteSegment, PutSegment
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
    """Change the flag `key` (`OF_NO_FLAG` for segments alone), all of it or nothing; `NotDone` where it cannot be.

    `expected_version` is the flag's, or the segment's, that was looked at; it does not matter to a kill. What widens
    needs a reason and, if it `requires_approval`, becomes a proposed change: `Done.change`.
    """
    planned = await plan_change(flags.platform, key, ops, change_context(flags, reason))
    is_kill = all(isinstance(op, Kill) for op in ops)
    if not is_kill:
        _check_version(planned, expected_version)
    if not planned.context.reason and (planned.widens or any(op.needs_reason for op in ops)):
        raise ChangeError(ChangeErrorCode.BLANK, "Say why.", "reason")
    if planned.widens and requires_approval and not is_kill:
        return await propose(flags, planned)
    return await execute_plan(flags, planned)


def _check_version(planned: ChangePlan, expected: int | None) -> None:
    found = _looked_at(planned)
    if expected is not None and found is not None and found.version != expected:
        message = f"Somebody else changed it: it is version {found.version} now."
        raise ChangeError(ChangeErrorCode.STALE_VERSION, message, "expected_version")


def _looked_at(planned: ChangePlan) -> Any:
    if planned.key != NO_FLAG:
        return planned.flag(planned.before)
    names = {op.name for op in planned.ops if isinstance(op, PutSegment | DeleteSegment)}
    return next((each for each in planned.before.flags.segments if each.name in names), None)


async def open_feature_to_company(
    flags: FlagUnitOfWork,
    key: str,
    company_id: int,
    *,
    title: str = "",
    owner: str = "",
    requires_approval: bool = False,
) -> ChangeResult:
    """Open a feature to a company: the flag is made and enabled if there is none yet."""
    ops = [*await ops_to_create_flag(flags, key, title=title, owner=owner), AddMember(company_id=company_id)]
    return await change_flag(flags, key, ops, reason="It is to be seen.", requires_approval=requires_approval)


async def ops_to_create_flag(flags: FlagUnitOfWork, key: str, *, title: str = "", owner: str = "") -> list[Op]:
    """What it takes for there to be such a flag, open to whoever is let in; nothing where there is one."""
    if await flags.first(FLAG, key=key) is not None:
        return []
    made = CreateFlag(title=title or key.capitalize(), owner=owner or flags.actor.display_name)
    return [made, Enable(), SetStage(stage=FlagStage.BETA)]
