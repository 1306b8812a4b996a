"""A proposed change as it is kept: what is to be done, and on what it was thought out, so that a conflict is seen."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import orjson

from beta.change_plan import ChangePlan
from beta.op_base import Op
from beta.ops import hash_ops, read_ops, write_ops
from beta.rule_coverage import access_paths
from beta.widening import is_off_for_everyone
from db.flags.audit_log import to_json_value
from db.flags.beta_state import BetaState, RowDifference, differences
from db.models import BetaInvitation, BetaMember, ChangeRequest, Flag, FlagRule, Segment
from flags.compiler import FlagCompileError, compile_flags

VERSIONED = (FlagRule, Segment)
ROWS_WITH_NEW_ID = (FlagRule, BetaMember, BetaInvitation)
"""Rows that get an id of their own when they are made: there is nothing that a new one could be in conflict with."""


def snapshot_plan(planned: ChangePlan) -> dict[str, Any]:
    """A plan as JSON: its changes; what they would change, as it was then; the whole state of a flag that is closed."""
    return {
        "ops": write_ops(planned.ops),
        "base": _base(planned),
        "closed": _closed(planned),
        "killed": _killed(planned),
    }


def proposed_ops(change: ChangeRequest) -> list[Op]:
    """The changes that are proposed."""
    return read_ops(change.ops["ops"])


def approved_hash(change: ChangeRequest) -> str:
    """The hash that a review must have to be of these changes."""
    return hash_ops(change.ops["ops"])


def is_in_conflict(change: ChangeRequest, planned: ChangePlan) -> bool:
    """Whether what is to be changed was changed by somebody else since it was proposed, or killed.

    A flag that it would open must be in all what it was then: whoever approved it looked at that.
    """
    now = _base(planned)
    moved = any(label not in now or now[label] != was for label, was in change.ops["base"].items())
    closed = _closed(planned) if planned.widens else None
    is_killed = _killed(planned) not in (None, change.ops["killed"])
    return is_killed or moved or (closed is not None and closed != change.ops["closed"])


def _killed(planned: ChangePlan) -> str | None:
    """When the flag was killed, if it is."""
    flag = planned.flag(planned.before)
    return None if flag is None or flag.killed_at is None else str(flag.killed_at)


def _base(planned: ChangePlan) -> dict[str, Any]:
    found = differences(planned.before, planned.after)
    mine = {each.label: _was(each) for each in found if each.before is not None or each.kind not in ROWS_WITH_NEW_ID}
    return _segments(planned.before, found) | mine


def _segments(before: BetaState, found: Sequence[RowDifference]) -> dict[str, Any]:
    """The segments that changed rules refer to: nobody has seen the rule who has not seen these."""
    rules = [each.after for each in found if each.kind is FlagRule and each.after is not None]
    wanted = {number for rule in rules for number in rule.strategy.get("segments", ())}
    return {f"segment:{each.id}": {"version": each.version} for each in before.flags.segments if each.id in wanted}


def _was(each: RowDifference) -> Any:
    """What is to be changed as it is; of a rule or a segment its version, so that any edit of it counts."""
    if each.before is None:
        return None
    names: Sequence[str] = ["version"] if each.kind in VERSIONED else list(each.changes)
    values = {name: getattr(each.before, name) for name in names if each.kind is not Flag or name != "version"}
    return to_json_value(values)


def _closed(planned: ChangePlan) -> str | None:
    """The hash of all that would let people in, were the flag open; None where it is."""
    try:
        flag = compile_flags(planned.before.flags).flags.get(planned.key)
    except FlagCompileError:
        return None
    if flag is None or not is_off_for_everyone(flag):
        return None
    state = to_json_value({"ways_in": access_paths(flag), **_people(planned.before)})
    return hashlib.sha256(orjson.dumps(state, option=orjson.OPT_SORT_KEYS)).hexdigest()


def _people(beta: BetaState) -> Mapping[str, Any]:
    return {
        "members": sorted([each.id, str(each.expires_at), str(each.max_seats)] for each in beta.members),
        "exclusions": sorted(each.id for each in beta.exclusions),
        "invitations": sorted(each.id for each in beta.invitations),
    }
