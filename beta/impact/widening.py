"""Detect widening changes (docs/decisions/four-eyes.md#widening).

A change widens unless it is certain that no user gains access by it, now or later, and that no
hidden flag is shown. The decision compares the compiled
flags before and after the change. It evaluates no flag for any particular user.
"""

from datetime import datetime
from typing import Any

from beta.errors import ChangeError, ChangeErrorCode
from beta.impact.flag_comparison import compare_flags, is_off_for_everyone
from beta.impact.rule_coverage import is_at_least_as_strict
from beta.ops.membership_ops import is_inactive, is_pending
from beta.refusals import Refusal
from db.flags.beta_state import BetaState, RowDifference, differences
from db.models import BetaExclusion, BetaInvitation, BetaMember
from flags.compiler import CompiledFlags, FlagCompileError, compile_flags

PEOPLE_TABLES = (BetaMember, BetaExclusion, BetaInvitation)


def widens(before: BetaState, after: BetaState, now: datetime) -> bool:
    """Return whether a user could gain access by the change from `before` to `after`, at `now` or later.

    Both states must hold the people of every flag that the change switches on. A state whose flags do not compile may
    be repaired in steps; each step widens. Raises `ChangeError` if only the flags of `after` do not compile.
    """
    flags_before = _compiled_or_none(before)
    if flags_before is None:
        return True
    flags_after = flags_before if before.flags is after.flags else compile_or_refuse(after)
    if visible_keys(after) - visible_keys(before):
        return True
    people_changes = [row for row in differences(before, after) if row.model in PEOPLE_TABLES]
    granting_keys = {row.after.flag_key for row in people_changes if _grants_access(row, now)}
    if any(not is_off_for_everyone(flags_after.flags.get(key)) for key in granting_keys):
        return True
    changed_people_keys = {row.after.flag_key for row in people_changes}
    comparisons = compare_flags(flags_before, flags_after, after, now, changed_people_keys)
    return any(comparison.is_wider for comparison in comparisons.values())


def visible_keys(beta: BetaState) -> frozenset[str]:
    """Return the keys of the flags whose names and titles users without access can see."""
    return frozenset(flag.key for flag in beta.flags.flags if not flag.is_hidden and flag.archived_at is None)


def _compiled_or_none(beta: BetaState) -> CompiledFlags | None:
    try:
        return compile_flags(beta.flags)
    except FlagCompileError:
        return None


def compile_or_refuse(beta: BetaState) -> CompiledFlags:
    """Compile the flags of a state; raise `ChangeError` if they cannot be evaluated."""
    try:
        return compile_flags(beta.flags)
    except FlagCompileError as error:
        raise ChangeError(
            ChangeErrorCode.INVALID, Refusal.FLAGS_NOT_EVALUATED, flag=error.flag, rule=error.rule, place=error.place
        ) from error


def _grants_access(row: RowDifference, now: datetime) -> bool:
    """Return whether a changed membership, exclusion or invitation grants access or prolongs it."""
    if row.model is BetaMember:
        return not is_inactive(row.after, now) and not _is_covered_by_former_membership(row.before, row.after, now)
    if row.model is BetaExclusion:
        return row.after.lifted_at is not None
    return is_pending(row.after)


def _is_covered_by_former_membership(before: Any, after: BetaMember, now: datetime) -> bool:
    if before is None or is_inactive(before, now):
        return False
    limits = ((after.expires_at, before.expires_at), (after.max_seats, before.max_seats))
    return all(is_at_least_as_strict(new, old) for new, old in limits)
