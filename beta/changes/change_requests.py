"""Change requests: submit, edit, review, schedule, cancel and apply (docs/decisions/four-eyes.md).

States: IN_REVIEW → APPROVED → APPLIED, or SCHEDULED instead of APPROVED if a time is set; or REJECTED, CANCELLED,
CONFLICT. A narrowing change needs no review, and is applied even if its rows changed meanwhile.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from auth.email_names import name_in_email
from beta.changes.approvals import actor_login_id, check_reviewer, is_approved, review_of
from beta.changes.due import pause_of
from beta.changes.earlier import changes_of, open_earlier_changes
from beta.changes.emails import ask_reviewers, tell_participants
from beta.changes.plan import (
    ChangePlan,
    ChangeResult,
    change_context,
    context_of,
    execute_plan,
    plan_as_actor,
    plan_change,
)
from beta.changes.snapshot import is_in_conflict, proposed_ops, snapshot_plan
from beta.errors import ChangeError, ChangeErrorCode
from beta.kill_switch import Revive
from beta.ops.base import Op, validate_text
from beta.refusals import Refusal
from beta.waves.plans import follow_changes
from beta.words import in_words
from db.flags.change_requests import add_change, add_comment, save_review, update_change
from db.flags.flag_unit_of_work import FlagUnitOfWork
from db.flags.statements import CHANGE, DUE_CHANGES, OPEN_STATES
from db.models import ChangeRequest, ChangeState, FlagActorKind, Verdict


async def submit_change_request(
    flags: FlagUnitOfWork,
    key: str,
    ops: Sequence[Op],
    *,
    reason: str,
    requires_approval: bool,
    effective_at: datetime | None = None,
    earlier: Sequence[ChangeRequest] = (),
) -> ChangeResult:
    """Submit a change request. It is applied by `apply_change_request`, or automatically at `effective_at` (UTC).

    It cannot be applied before the `earlier` ones, and is planned as if these were applied.
    Raises `ChangeError` if a change is invalid, the reason is empty or the time is not in the future.
    """
    plan = await plan_as_actor(flags, key, ops, reason, changes_of(earlier))
    if not plan.context.reason:
        raise ChangeError(ChangeErrorCode.BLANK, Refusal.REASON_MISSING, "reason")
    _check_time(plan, effective_at)
    needs_review = plan.widens and (requires_approval or flags.is_approval_required)
    return await propose(flags, plan, effective_at, needs_review=needs_review, earlier=earlier)


async def propose(
    flags: FlagUnitOfWork,
    plan: ChangePlan,
    effective_at: datetime | None = None,
    *,
    needs_review: bool = True,
    earlier: Sequence[ChangeRequest] = (),
) -> ChangeResult:
    """Store a plan as a change request. Raise `ChangeError` if the actor has no login."""
    flag = plan.flag(plan.before)
    change = await add_change(
        flags,
        flag_key=plan.key,
        base_version=flag.version if flag else 0,
        ops=await snapshot_plan(flags.platform, plan, earlier),
        widens=plan.widens,
        state=ChangeState.IN_REVIEW if needs_review else _state_after_review(effective_at),
        author_id=actor_login_id(flags),
        author=plan.context.by,
        reason=plan.context.reason,
        effective_at=effective_at,
    )
    if change.state is ChangeState.IN_REVIEW:
        await ask_reviewers(flags, change)
    result = await _audit(flags, "CHANGE_PROPOSE", change, plan)
    await follow_changes(flags, change)
    return result._replace(revision=flags.revision)


async def _update(flags: FlagUnitOfWork, change: ChangeRequest, **values: Any) -> ChangeRequest:
    """Write columns of a change request, and the planned times of waves that it applies or applied."""
    updated = await update_change(flags, change, **values)
    await follow_changes(flags, updated, change)
    return updated


def _state_after_review(effective_at: datetime | None) -> ChangeState:
    return ChangeState.APPROVED if effective_at is None else ChangeState.SCHEDULED


def _check_time(plan: ChangePlan, effective_at: datetime | None) -> None:
    if effective_at is None:
        return
    if effective_at <= plan.context.now:
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.NOT_IN_FUTURE, "effective_at")
    if any(isinstance(op, Revive) for op in plan.ops):
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.REVIVAL_SCHEDULED, "effective_at")


async def _audit(
    flags: FlagUnitOfWork, action: str, change: ChangeRequest, plan: ChangePlan | None = None
) -> ChangeResult:
    after = {"state": change.state, "effective_at": change.effective_at, "ops": change.ops["ops"]}
    key, subject = change.flag_key or None, f"change:{change.id}"
    audit = await flags.audit(action, key, subject, after=after, reason=change.reason, change_id=change.id)
    flag = plan.flag(plan.before) if plan else None
    return ChangeResult(flag, flags.revision, change.widens, (audit,), change=change)


async def get_change_request(flags: FlagUnitOfWork, change_id: int, *states: ChangeState) -> ChangeRequest:
    """Return the change request with that id; raise `ChangeError` if it is missing or in another state."""
    change = await flags.first(CHANGE, change_id=change_id)
    if change is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.CHANGE_MISSING, "change", change=str(change_id))
    if change.state not in states:
        raise ChangeError(
            ChangeErrorCode.CONFLICT,
            Refusal.STATE_NOT_ALLOWED,
            "change",
            state=change.state,
            needed=" or ".join(map(in_words, states)),
        )
    return change


async def edit_change_request(
    flags: FlagUnitOfWork, change_id: int, ops: Sequence[Op], *, requires_approval: bool
) -> ChangeResult:
    """Replace the changes of a change request, as its author. Earlier reviews become void."""
    change = await get_change_request(flags, change_id, *OPEN_STATES)
    if change.author_id != flags.actor.login_id:
        raise ChangeError(ChangeErrorCode.FORBIDDEN, Refusal.AUTHOR_ONLY, "change")
    earlier = await open_earlier_changes(flags.platform, change)
    plan = await plan_as_actor(flags, change.flag_key, ops, change.reason, changes_of(earlier))
    _check_time(plan, change.effective_at)
    needs_review = plan.widens and (requires_approval or flags.is_approval_required)
    state = ChangeState.IN_REVIEW if needs_review else _state_after_review(change.effective_at)
    snapshot = await snapshot_plan(flags.platform, plan, earlier)
    updated = await _update(flags, change, ops=snapshot, widens=plan.widens, state=state)
    if state is ChangeState.IN_REVIEW:
        await ask_reviewers(flags, updated)
    return await _audit(flags, "CHANGE_EDIT", updated, plan)


async def review_change_request(flags: FlagUnitOfWork, change_id: int, verdict: Verdict) -> ChangeResult:
    """Review a change request of another author, as an approver to whom it grants no access."""
    change = await get_change_request(flags, change_id, ChangeState.IN_REVIEW)
    await check_reviewer(flags, change)
    await save_review(flags, review_of(flags, change, verdict))
    is_approved = verdict is Verdict.APPROVE
    state = _state_after_review(change.effective_at) if is_approved else ChangeState.REJECTED
    updated = await _update(flags, change, state=state)
    done = "approved" if is_approved else "rejected"
    text = f"{flags.actor.display_name} {done} this change: {change.reason}"
    await tell_participants(flags, updated, f"{done.capitalize()}: a change", text)
    return await _audit(flags, "CHANGE_APPROVE" if is_approved else "CHANGE_REJECT", updated)


async def comment_on_change_request(flags: FlagUnitOfWork, change_id: int, text: str) -> ChangeResult:
    """Add a comment to a change request, and tell its author, its reviewers and all who commented."""
    change = await get_change_request(flags, change_id, *ChangeState)
    comment = validate_text(text, "text")
    if not comment:
        raise ChangeError(ChangeErrorCode.BLANK, Refusal.BLANK, "text")
    await add_comment(flags, change, actor_login_id(flags), comment)
    author = name_in_email(flags.actor.display_name)
    await tell_participants(flags, change, f"{author} commented on a change", f"{author} commented:\n\n{comment}")
    audit = await flags.audit(
        "CHANGE_COMMENT", change.flag_key or None, f"change:{change.id}", after={"text": comment}, change_id=change.id
    )
    return ChangeResult(None, flags.revision, change.widens, (audit,), change=change)


async def schedule_change_request(
    flags: FlagUnitOfWork, change_id: int, effective_at: datetime | None, *, requires_approval: bool
) -> ChangeResult:
    """Set the time (UTC) at which a change request is applied automatically; null for no time.

    A time that is earlier than the approved one needs a new review.
    """
    change = await get_change_request(flags, change_id, *OPEN_STATES)
    earlier = await open_earlier_changes(flags.platform, change)
    context = change_context(flags, change.reason)
    plan = await plan_change(flags.platform, change.flag_key, proposed_ops(change), context, changes_of(earlier))
    _check_time(plan, effective_at)
    is_required = requires_approval or flags.is_approval_required
    is_unreviewed = (
        is_required and change.widens and not await is_approved(flags.platform, change, effective_at or flags.now)
    )
    needs_review = change.state is ChangeState.IN_REVIEW or is_unreviewed
    state = ChangeState.IN_REVIEW if needs_review else _state_after_review(effective_at)
    updated = await _update(flags, change, effective_at=effective_at, state=state)
    if needs_review and change.state is not ChangeState.IN_REVIEW:
        await ask_reviewers(flags, updated)
    return await _audit(flags, "CHANGE_SCHEDULE", updated, plan)


async def cancel_change_request(flags: FlagUnitOfWork, change_id: int) -> ChangeResult:
    """Cancel a change request."""
    change = await get_change_request(flags, change_id, *OPEN_STATES)
    cancelled = await _update(flags, change, state=ChangeState.CANCELLED)
    text = f"{flags.actor.display_name} cancelled this change: {change.reason}"
    await tell_participants(flags, cancelled, "Cancelled: a change", text)
    return await _audit(flags, "CHANGE_CANCEL", cancelled)


async def apply_change_request(flags: FlagUnitOfWork, change_id: int, *, requires_approval: bool) -> ChangeResult:
    """Apply an approved change request now. The state of `ChangeResult.change` is then APPLIED or CONFLICT.

    A conflict stops a widening change; a narrowing one is applied anyway. Raises `ChangeError` without an approval.
    """
    change = await get_change_request(flags, change_id, ChangeState.APPROVED, ChangeState.SCHEDULED)
    await _check_order(flags, change)
    plan = await _plan_now(flags, change)
    is_required = requires_approval or flags.is_approval_required
    if is_required and _widens(change, plan) and not await is_approved(flags.platform, change, flags.now):
        raise ChangeError(ChangeErrorCode.NOT_APPROVED, Refusal.APPROVAL_MISSING, "change")
    return await _execute(flags, change, plan)


async def apply_due(flags: FlagUnitOfWork, *, requires_approval: bool) -> list[ChangeResult]:
    """Apply the change requests whose time has come, and return their results.

    One that is paused stays as it is (`beta.changes.due`). A widening one becomes a CONFLICT if its flag was killed
    meanwhile.
    """
    changes = await flags.all(DUE_CHANGES, now=flags.now)
    return [await _apply_due_change(flags, change, requires_approval=requires_approval) for change in changes]


async def _check_order(flags: FlagUnitOfWork, change: ChangeRequest) -> None:
    earlier = await open_earlier_changes(flags.platform, change)
    if earlier:
        names = ", ".join(f"{each.id} of the flag {each.flag_key!r}" for each in earlier)
        raise ChangeError(ChangeErrorCode.CONFLICT, Refusal.EARLIER_CHANGES, "change", changes=names)


async def _apply_due_change(flags: FlagUnitOfWork, change: ChangeRequest, *, requires_approval: bool) -> ChangeResult:
    pause = await pause_of(flags.platform, change, requires_approval=requires_approval)
    if pause is not None:
        return ChangeResult(None, flags.revision, change.widens, change=change, pause=pause)
    return await _execute(flags, change, await _plan_now(flags, change))


async def _plan_now(flags: FlagUnitOfWork, change: ChangeRequest) -> ChangePlan | None:
    """Return the plan of a change request in the current state; None if it has become invalid."""
    ops = proposed_ops(change)
    context = await context_of(flags, ops, change.reason)
    try:
        return await plan_change(flags.platform, change.flag_key, ops, context)
    except ChangeError:
        return None


def _widens(change: ChangeRequest, plan: ChangePlan | None) -> bool:
    return change.widens or plan is None or plan.widens


async def _execute(flags: FlagUnitOfWork, change: ChangeRequest, plan: ChangePlan | None) -> ChangeResult:
    if plan is None or (_widens(change, plan) and await is_in_conflict(flags.platform, change, plan)):
        conflicting = await _update(flags, change, state=ChangeState.CONFLICT)
        text = f"This change was not applied, because the flag was changed meanwhile: {change.reason}"
        await tell_participants(flags, conflicting, "Not applied: a change", text)
        return await _audit(flags, "CHANGE_CONFLICT", conflicting)
    result = await execute_plan(flags, plan, change.id)
    applied = await _update(flags, change, state=ChangeState.APPLIED, applied_at=flags.now)
    by = "At its time," if flags.actor.kind is FlagActorKind.SYSTEM else f"By {flags.actor.display_name},"
    await tell_participants(flags, applied, "Applied: a change", f"{by} this change was applied: {change.reason}")
    audited = await _audit(flags, "CHANGE_APPLY", applied)
    return result._replace(revision=audited.revision, audits=(*result.audits, *audited.audits), change=applied)
