"""Snapshots of planned changes, stored in change requests to detect conflicts later."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from beta.changes.plan import ChangePlan
from beta.impact.flag_comparison import is_off_for_everyone
from beta.impact.rule_coverage import access_paths
from beta.ops.base import Op
from beta.ops.kinds import hash_ops, read_ops, write_ops
from db.flags.audit_log import to_json_value
from db.flags.beta_state import BetaState, RowDifference, differences
from db.flags.people_filter import people_fingerprint
from db.flags.platform import Platform
from db.models import BetaInvitation, BetaMember, BetaNews, BetaWave, ChangeRequest, Flag, FlagRule, Segment
from db.row import Row
from flags.compiler import FlagCompileError, compile_flags
from flags.strategies import with_segment_names

WHOLE_ROWS: Mapping[type[Row], Sequence[str]] = {
    FlagRule: ["version"],
    BetaWave: ["name", "action", "message", "subjects", "state"],  # the planned time follows the change request
}
"""Columns of the models of which any edit is a conflict, whatever a change writes."""
ROWS_WITH_NEW_ID = (FlagRule, BetaMember, BetaInvitation, BetaNews, BetaWave)
"""Models whose new rows get a new id, so that a new row cannot be in conflict with another change."""


async def snapshot_plan(platform: Platform, plan: ChangePlan, earlier: Sequence[Any] = ()) -> dict[str, Any]:
    """Return a plan as JSON values.

    `ops` holds the changes, and `base` the former values of the rows that they change. `segments` holds the definitions
    of the segments that they change or use, before and after. `closed` is the hash of all that a closed flag would
    open. `killed` is the time of a kill. `earlier` holds the ids of the change requests that must be applied before.
    """
    return {
        "ops": write_ops(_with_segment_names(plan)),
        "base": _base(plan),
        "segments": _segments(plan),
        "closed": await _closed(platform, plan),
        "killed": _killed(plan),
        "earlier": [str(change.id) for change in earlier],
    }


def _with_segment_names(plan: ChangePlan) -> list[Op]:
    """Return the changes with names of segments: until they are applied, a number may become that of another one."""
    return [with_names(op, beta) for op, beta in zip(plan.ops, plan.betas, strict=False)]


def with_names(op: Op, beta: BetaState) -> Op:
    """Return a change with the names of the segments that its strategy numbers."""
    strategy: Any = getattr(op, "strategy", None)
    if not strategy or not strategy.get("segments"):
        return op
    names = {segment.id: segment.name for segment in beta.flags.segments}
    return op.model_copy(update={"strategy": with_segment_names(strategy, names)})


def proposed_ops(change: ChangeRequest) -> list[Op]:
    """Return the changes of a change request."""
    return read_ops(change.ops["ops"])


def approved_hash(change: ChangeRequest) -> str:
    """Return the hash that a review of the current changes must have."""
    return hash_ops(change.ops["ops"])


async def is_in_conflict(platform: Platform, change: ChangeRequest, plan: ChangePlan) -> bool:
    """Return whether the rows of a change request were changed, or its flag was killed, since it was submitted.

    If the change opens a closed flag, any change of what the flag would open is a conflict, too.
    """
    if _killed(plan) not in (None, change.ops["killed"]):
        return True
    base = _base(plan)
    if any(label not in base or base[label] != values for label, values in change.ops["base"].items()):
        return True
    if not _has_reviewed_segments(change.ops.get("segments", {}), plan):
        return True
    closed = await _closed(platform, plan) if plan.widens else None
    return closed is not None and closed != change.ops["closed"]


def _killed(plan: ChangePlan) -> str | None:
    """Return the time at which the flag was killed; None if it is not killed."""
    flag = plan.flag(plan.before)
    return None if flag is None or flag.killed_at is None else str(flag.killed_at)


def _base(plan: ChangePlan) -> dict[str, Any]:
    rows = differences(plan.before, plan.after)
    return {
        row.label: _values_before(row)
        for row in rows
        if row.model is not Segment and (row.before is not None or row.model not in ROWS_WITH_NEW_ID)
    }


def _segments(plan: ChangePlan) -> dict[str, Any]:
    """Return the constraints before and after, by name, of segments that are changed or that changed rules use.

    An approver of a rule has approved its segments, too.
    """
    rows = differences(plan.before, plan.after)
    rules = [row.after for row in rows if row.model is FlagRule and row.after is not None]
    ids = {segment_id for rule in rules for segment_id in rule.strategy.get("segments", ())}
    ids |= {(row.after or row.before).id for row in rows if row.model is Segment}
    names = {segment.name for beta in (plan.before, plan.after) for segment in beta.flags.segments if segment.id in ids}
    before, after = _definitions(plan.before), _definitions(plan.after)
    return {name: [before.get(name), after.get(name)] for name in sorted(names)}


def _definitions(beta: BetaState) -> dict[str, Any]:
    return {segment.name: to_json_value(segment.constraints) for segment in beta.flags.segments}


def _has_reviewed_segments(reviewed: Mapping[str, Any], plan: ChangePlan) -> bool:
    """Return whether the segments of a change are as reviewed. Another change may have made them so already."""
    before, after = _definitions(plan.before), _definitions(plan.after)
    return all(after.get(name) == new and before.get(name) in (old, new) for name, (old, new) in reviewed.items())


def _values_before(row: RowDifference) -> Any:
    """Return the values to be changed; of a rule and a wave all that an edit changes, so that any is a conflict."""
    if row.before is None:
        return None
    names: Sequence[str] = WHOLE_ROWS.get(row.model) or list(row.changes)
    values = {name: getattr(row.before, name) for name in names if row.model is not Flag or name != "version"}
    return to_json_value(values)


async def _closed(platform: Platform, plan: ChangePlan) -> str | None:
    """Return the hash of all that would grant access if the flag were open; None if it is open."""
    try:
        flag = compile_flags(plan.before.flags).flags.get(plan.key)
    except FlagCompileError:
        return None
    if flag is None or not is_off_for_everyone(flag):
        return None
    state = to_json_value({"ways_in": access_paths(flag), **await people_fingerprint(platform, plan.key)})
    return hashlib.sha256(orjson.dumps(state, option=orjson.OPT_SORT_KEYS)).hexdigest()
