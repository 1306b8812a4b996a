"""Whether this deployment requires approval: one answer for all of its processes (docs/decisions/four-eyes.md)."""

from sqlalchemy import select, update

from db.flags.flag_unit_of_work import THE_STATE_ROW, FlagUnitOfWork
from db.flags.platform import Platform
from db.models import FlagAudit, FlagState

_IS_REQUIRED = select(FlagState.c.is_approval_required).where(THE_STATE_ROW)


async def is_approval_required(platform: Platform) -> bool:
    """Return whether a widening change needs a second person in this deployment."""
    ((is_required,),) = await platform.tuples(_IS_REQUIRED)
    return bool(is_required)


async def require_approval(flags: FlagUnitOfWork) -> FlagAudit | None:
    """Require approval in this deployment from now on; None if it is required already."""
    return await _set(flags, "APPROVAL_REQUIRE", None, is_required=True)


async def waive_approval(flags: FlagUnitOfWork, reason: str) -> FlagAudit | None:
    """Require no approval any more; None if none is required."""
    return await _set(flags, "APPROVAL_WAIVE", reason, is_required=False)


async def _set(flags: FlagUnitOfWork, action: str, reason: str | None, *, is_required: bool) -> FlagAudit | None:
    former = bool(flags.state.is_approval_required)
    if former is is_required:
        return None
    await flags.write(update(FlagState.table).where(THE_STATE_ROW).values(is_approval_required=is_required))
    flags.state = flags.state._replace(is_approval_required=is_required)
    before, after = ({"is_approval_required": value} for value in (former, is_required))
    return await flags.audit(action, before=before, after=after, reason=reason)
