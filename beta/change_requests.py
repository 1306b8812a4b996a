"""Four eyes: changes that are proposed, looked at by somebody else, and done then or when their time has come.

IN_REVIEW → APPROVED → APPLIED, by way of SCHEDULED where a time is given; or REJECTED, CANCELLED, CONFLICT. What only
narrows needs no review, and is done even where something else has changed meanwhile.
"""

from collections.abc import Sequence
from datetime import datetime

from auth.roles import STAFF_ROLE_PERMISSIONS, Permission
from beta.change_plan import ChangePlan, ChangeResult, change_context, execute_plan, plan_change
from beta.change_snapshot import approved_hash, is_in_conflict, proposed_ops, snapshot_plan
from beta.errors import ChangeError, ChangeErrorCode
from beta.flag_ops import Revive
from beta.op_base import Op
from db.flags.change_requests import add_change, save_review, update_change
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.statements import CHANGE, DUE_CHANGES, REVIEWS_OF, USERS_OF_LOGIN
from db.identity import LOGIN_BY_ID
from db.models import ChangeRequest, ChangeReview, ChangeState, Verdict

OPEN_STATES = (ChangeState.IN_REVIEW, ChangeState.APPROVED, ChangeState.SCHEDULED)
"""Where a change can still become something."""


async def submit_change_request(
    flags: FlagUnitOfWork,
    key: str,
    ops: Sequence[Op],
    *,
    reason: str,
    requires_approval: bool,
    effective_at: datetime | None = None,
) -> ChangeResult:
    """Propose a change of a flag, to be done by `apply`, or by itself at `effective_at`."""
    planned = await plan_change(flags.platform, key, ops, change_context(flags, reason))
    if not planned.context.reason:
        raise ChangeError(ChangeErrorCode.BLANK, "Say why.", "reason")
    _check_time(planned, effective_at)
    return await propose(flags, planned, effective_at, must_be_seen=planned.widens and requires_approval)


async def propose(
    flags: FlagUnitOfWork, planned: ChangePlan, effective_at: datetime | None = None, *, must_be_seen: bool = True
) -> ChangeResult:
    """Keep a plan as a proposed change; whoever proposes it must be somebody who signs in."""
    flag = planned.flag(planned.before)
    change = await add_change(
        flags,
        flag_key=planned.key,
        base_version=flag.version if flag else 0,
        ops=snapshot_plan(planned),
        widens=planned.widens,
        state=ChangeState.IN_REVIEW if must_be_seen else _next(effective_at),
        author_id=_login_id(flags),
        author=planned.context.by,
        reason=planned.context.reason,
        effective_at=effective_at,
    )
    return await _told(flags, "CHANGE_PROPOSE", change, planned)


def _login_id(flags: FlagUnitOfWork) -> int:
    if flags.actor.login_id is None:
        raise ChangeError(
            ChangeErrorCode.FORBIDDEN, "Whoever proposes or reviews a change must be somebody who signs in.", "actor"
        )
    return flags.actor.login_id


def _next(effective_at: datetime | None) -> ChangeState:
    """Where a change stands that needs no more looking at."""
    return ChangeState.APPROVED if effective_at is None else ChangeState.SCHEDULED


def _check_time(planned: ChangePlan, effective_at: datetime | None) -> None:
    if effective_at is None:
        return
    if effective_at <= planned.context.now:
        raise ChangeError(ChangeErrorCode.INVALID, "This must be to come.", "effective_at")
    if any(isinstance(op, Revive) for op in planned.ops):
        raise ChangeError(
            ChangeErrorCode.INVALID, "A kill is taken back by somebody, not by the clock.", "effective_at"
        )


async def _told(
    flags: FlagUnitOfWork, action: str, change: ChangeRequest, planned: ChangePlan | None = None
) -> ChangeResult:
    after = {"state": change.state, "effective_at": change.effective_at, "ops": change.ops["ops"]}
    key, subject = change.flag_key or None, f"change:{change.id}"
    audit = await flags.audit(action, key, subject, after=after, reason=change.reason, change_id=change.id)
    flag = planned.flag(planned.before) if planned else None
    return ChangeResult(flag, flags.revision, change.widens, (audit,), change=change)


async def get_change_request(flags: FlagUnitOfWork, change_id: int, *states: ChangeState) -> ChangeRequest:
    """The proposed change with that id, in one of these states; `NotDone` otherwise."""
    change = await flags.first(CHANGE, change_id=change_id)
    if change is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, "There is no such change.", "change")
    if change.state not in states:
        raise ChangeError(ChangeErrorCode.CONFLICT, f"It is {change.state}.", "change")
    return change


async def edit_change_request(
    flags: FlagUnitOfWork, change_id: int, ops: Sequence[Op], *, requires_approval: bool
) -> ChangeResult:
    """Propose something else instead, as its author; whatever was said of it before is void."""
    change = await get_change_request(flags, change_id, *OPEN_STATES)
    if change.author_id != flags.actor.login_id:
        raise ChangeError(ChangeErrorCode.FORBIDDEN, "Only whoever proposed it can change it.", "change")
    planned = await plan_change(flags.platform, change.flag_key, ops, change_context(flags, change.reason))
    _check_time(planned, change.effective_at)
    must_be_seen = planned.widens and requires_approval
    state = ChangeState.IN_REVIEW if must_be_seen else _next(change.effective_at)
    altered = await update_change(flags, change, ops=snapshot_plan(planned), widens=planned.widens, state=state)
    return await _told(flags, "CHANGE_EDIT", altered, planned)


async def review_change_request(flags: FlagUnitOfWork, change_id: int, verdict: Verdict) -> ChangeResult:
    """Say yes or no to a change of somebody else, as an approver who gains nothing by it."""
    change = await get_change_request(flags, change_id, ChangeState.IN_REVIEW)
    reviewer_id = _login_id(flags)
    if reviewer_id == change.author_id:
        raise ChangeError(ChangeErrorCode.OWN_CHANGE, "Nobody reviews their own change.", "change")
    if not await has_staff_permission(flags, reviewer_id, Permission.FLAGS_APPROVE):
        raise ChangeError(ChangeErrorCode.FORBIDDEN, "Only approvers review changes.", "change")
    if await _gains(flags, change, reviewer_id):
        raise ChangeError(ChangeErrorCode.OWN_CHANGE, "It lets you in, or a company of yours.", "change")
    await save_review(
        flags,
        ChangeReview(
            change_id=change.id,
            reviewer_id=reviewer_id,
            reviewer=flags.actor.display_name,
            verdict=verdict,
            ops_hash=approved_hash(change),
            at=flags.now,
        ),
    )
    if verdict is Verdict.REJECT:
        return await _told(flags, "CHANGE_REJECT", await update_change(flags, change, state=ChangeState.REJECTED))
    return await _told(flags, "CHANGE_APPROVE", await update_change(flags, change, state=_next(change.effective_at)))


async def _gains(flags: FlagUnitOfWork, change: ChangeRequest, login_id: int) -> bool:
    """Whether a change is about somebody's own address, or about a company of which they are a user."""
    ops, logins = proposed_ops(change), await flags.all(LOGIN_BY_ID, login_id=login_id)
    companies = {each for op in ops for each in op.company_ids}
    users = await flags.all(USERS_OF_LOGIN, login_id=login_id)
    is_theirs = any(user.company_id in companies for user in users)
    return is_theirs or any(getattr(op, "email", None) in {login.email for login in logins} for op in ops)


async def has_staff_permission(flags: FlagUnitOfWork, login_id: int, permission: Permission) -> bool:
    """Whether somebody can still come in, and still has a role for the platform that allows it."""
    login = await flags.first(LOGIN_BY_ID, login_id=login_id)
    allowed = login is not None and any(permission in STAFF_ROLE_PERMISSIONS[role] for role in login.staff_roles)
    return allowed and bool(await flags.all(USERS_OF_LOGIN, login_id=login_id))


async def schedule_change_request(flags: FlagUnitOfWork, change_id: int, effective_at: datetime | None) -> ChangeResult:
    """Let a change be done by itself at that time; without one, only by hand."""
    change = await get_change_request(flags, change_id, *OPEN_STATES)
    planned = await plan_change(
        flags.platform, change.flag_key, proposed_ops(change), change_context(flags, change.reason)
    )
    _check_time(planned, effective_at)
    state = change.state if change.state is ChangeState.IN_REVIEW else _next(effective_at)
    altered = await update_change(flags, change, effective_at=effective_at, state=state)
    return await _told(flags, "CHANGE_SCHEDULE", altered, planned)


async def cancel_change_request(flags: FlagUnitOfWork, change_id: int) -> ChangeResult:
    """Give a change up."""
    change = await get_change_request(flags, change_id, *OPEN_STATES)
    return await _told(flags, "CHANGE_CANCEL", await update_change(flags, change, state=ChangeState.CANCELLED))


async def apply_change_request(flags: FlagUnitOfWork, change_id: int, *, requires_approval: bool) -> ChangeResult:
    """Do an approved change now. What became of it stands in `Done.change`: APPLIED, or CONFLICT.

    A change in conflict is not done if it widens, and done nevertheless if it narrows.
    """
    change = await get_change_request(flags, change_id, ChangeState.APPROVED, ChangeState.SCHEDULED)
    planned = await _planned(flags, change)
    if requires_approval and _widens(change, planned) and not await _approver(flags, change):
        raise ChangeError(ChangeErrorCode.NOT_APPROVED, "Nobody who still may has approved exactly this.", "change")
    return await _carried_out(flags, change, planned)


async def apply_due(flags: FlagUnitOfWork, *, requires_approval: bool) -> list[ChangeResult]:
    """Do what was to be done by now. What widens waits while its author or approver may not come in any more.

    A kill is stronger than any schedule: what would widen a flag that is killed meanwhile is a conflict.
    """
    changes = await flags.all(DUE_CHANGES, now=flags.now)
    return [await _when_due(flags, change, requires_approval=requires_approval) for change in changes]


async def _when_due(flags: FlagUnitOfWork, change: ChangeRequest, *, requires_approval: bool) -> ChangeResult:
    planned = await _planned(flags, change)
    if not _widens(change, planned):
        return await _carried_out(flags, change, planned)
    is_backed = await has_staff_permission(flags, change.author_id, Permission.FLAGS_CHANGE)
    if is_backed and requires_approval:
        is_backed = await _approver(flags, change)
    if not is_backed:
        return ChangeResult(None, flags.revision, True, change=change)
    return await _carried_out(flags, change, planned)


async def _planned(flags: FlagUnitOfWork, change: ChangeRequest) -> ChangePlan | None:
    """The change as it would be done now; None where it cannot be done any more."""
    try:
        return await plan_change(
            flags.platform, change.flag_key, proposed_ops(change), change_context(flags, change.reason)
        )
    except ChangeError:
        return None


def _widens(change: ChangeRequest, planned: ChangePlan | None) -> bool:
    return change.widens or planned is None or planned.widens


async def _approver(flags: FlagUnitOfWork, change: ChangeRequest) -> bool:
    """Whether somebody else who still may has approved exactly these changes."""
    wanted = approved_hash(change)
    for said in await flags.all(REVIEWS_OF, change_id=change.id):
        is_yes = said.verdict is Verdict.APPROVE and said.ops_hash == wanted and said.reviewer_id != change.author_id
        if is_yes and await has_staff_permission(flags, said.reviewer_id, Permission.FLAGS_APPROVE):
            return True
    return False


async def _carried_out(flags: FlagUnitOfWork, change: ChangeRequest, planned: ChangePlan | None) -> ChangeResult:
    if planned is None or (_widens(change, planned) and is_in_conflict(change, planned)):
        return await _told(flags, "CHANGE_CONFLICT", await update_change(flags, change, state=ChangeState.CONFLICT))
    done = await execute_plan(flags, planned, change.id)
    altered = await update_change(flags, change, state=ChangeState.APPLIED, applied_at=flags.now)
    told = await _told(flags, "CHANGE_APPLY", altered)
    return done._replace(revision=told.revision, audits=(*done.audits, *told.audits), change=altered)
