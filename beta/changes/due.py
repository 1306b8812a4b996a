"""Change requests whose time has come: which of them are paused (docs/decisions/four-eyes.md#schedule).

Nothing is stored of a pause. It is found anew each time, by reading, so that it ends when its reason does.
"""

from auth.roles import Permission
from beta.changes.approvals import has_staff_permission, is_approved
from beta.changes.earlier import open_earlier_changes
from beta.changes.pause import ChangePause
from beta.changes.plan import plan_change
from beta.changes.snapshot import proposed_ops
from beta.errors import ChangeError
from beta.ops.base import ChangeContext
from db.flags.approval import is_approval_required
from db.flags.platform import Platform
from db.flags.statements import DUE_CHANGES
from db.models import ChangeRequest, ChangeState


async def is_change_due(platform: Platform, *, requires_approval: bool) -> bool:
    """Return whether the time of a change request has come that can be applied. `requires_approval`: of the process."""
    for change in await platform.all(DUE_CHANGES, now=platform.now):
        if await pause_of(platform, change, requires_approval=requires_approval) is None:
            return True
    return False


async def pause_of(platform: Platform, change: ChangeRequest, *, requires_approval: bool = False) -> ChangePause | None:
    """Return why a change request is not applied, although its time has come; None if that is not so."""
    is_due = change.effective_at is not None and change.effective_at <= platform.now
    if change.state is not ChangeState.SCHEDULED or not is_due:
        return None
    if await open_earlier_changes(platform, change):
        return ChangePause.EARLIER_CHANGES
    if not change.widens and not await _would_widen(platform, change):
        return None
    if not await has_staff_permission(platform, change.author_id, Permission.FLAGS_CHANGE):
        return ChangePause.AUTHOR_NOT_ALLOWED
    is_required = requires_approval or await is_approval_required(platform)
    if is_required and not await is_approved(platform, change, platform.now):
        return ChangePause.APPROVAL_MISSING
    return None


async def _would_widen(platform: Platform, change: ChangeRequest) -> bool:
    """Return whether a change request that widened nothing would do so now. One that has become invalid counts, too."""
    context = ChangeContext(platform.now, change.author, change.reason, {})
    try:
        plan = await plan_change(platform, change.flag_key, proposed_ops(change), context)
    except ChangeError:
        return True
    return plan.widens
