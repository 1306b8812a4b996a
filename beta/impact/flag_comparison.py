"""Comparison of compiled flags before and after a change, for `beta.impact.widening`."""

from collections.abc import Collection, Mapping
from datetime import datetime
from graphlib import TopologicalSorter
from typing import Any, NamedTuple

from beta.impact.rule_coverage import access_paths, is_covered, matches_no_user, still_requires
from beta.ops.membership_ops import is_inactive, is_pending
from db.flags.beta_state import BetaState
from db.models import FlagRequirement
from flags.compiler import CompiledFlag, CompiledFlags, is_open


class FlagComparison(NamedTuple):
    """How a change affects one flag.

    `is_wider`: the flag could be on for a user for whom it was off.
    `is_different`: the flag could be on or off for a user for whom it was not.
    """

    is_wider: bool
    is_different: bool


def compare_flags(
    before: CompiledFlags, after: CompiledFlags, people: BetaState, now: datetime, changed_people_keys: Collection[str]
) -> Mapping[str, FlagComparison]:
    """Compare every flag of `after`, and every flag that these require, with the same flag of `before`.

    `people` holds the members and invitations after the change. `changed_people_keys` are the flags with changed
    members, exclusions or invitations; these alone make a flag different, but not wider.

    | before       | after                  | the flag is wider if                                          |
    |--------------|------------------------|---------------------------------------------------------------|
    | any          | absent, off or a cycle | never                                                         |
    | any          | must be off: a killed  | never: a kill opens nothing                                   |
    | a cycle      | on                     | always                                                        |
    | absent, off  | on                     | a rule, a member or a pending invitation grants access        |
    | on           | on                     | a rule is not covered by one rule before, or                  |
    |              |                        | a requirement is dropped or loosened, or                      |
    |              |                        | a flag that must be on is wider, or                           |
    |              |                        | a flag that must be off is different                          |

    A cycle means that the requirements of the flag lead back to itself; such a flag is off for everyone. Without cycles
    the requirements have a topological order: each required flag is compared before the flags that require it.
    """
    comparisons: dict[str, FlagComparison] = {}
    required_keys = {
        key: [requirement.parent_key for requirement in _live_requirements(flag)] for key, flag in after.flags.items()
    }
    for key in TopologicalSorter(required_keys).static_order():
        flag_before, flag_after = before.flags.get(key), after.flags.get(key)
        is_shut = _is_closed_by_kill(flag_after, after)
        comparisons[key] = FlagComparison(
            not is_shut and _is_wider(flag_before, flag_after, people, now, comparisons),
            key in changed_people_keys or _is_different(flag_before, flag_after, comparisons),
        )
    return comparisons


def _is_closed_by_kill(flag: CompiledFlag | None, flags: CompiledFlags) -> bool:
    """Return whether a flag is off because a kill closed one that it requires to be off."""
    return any(not row.is_enabled and flags.is_closed_by_kill(row.parent_key) for row in _live_requirements(flag))


def is_off_for_everyone(flag: CompiledFlag | None) -> bool:
    """Return whether a flag is off regardless of its members and rules."""
    return flag is None or flag.has_requirement_cycle or not is_open(flag.row)


def _live_requirements(flag: CompiledFlag | None) -> tuple[FlagRequirement, ...]:
    return () if flag is None or flag.has_requirement_cycle else flag.requirements


def _is_wider(
    before: CompiledFlag | None,
    after: CompiledFlag | None,
    people: BetaState,
    now: datetime,
    comparisons: Mapping[str, FlagComparison],
) -> bool:
    if after is None or is_off_for_everyone(after):
        return False
    if before is not None and before.has_requirement_cycle:
        return True
    if before is None or is_off_for_everyone(before):
        return grants_access(after, people, now)
    is_rule_uncovered = any(not is_covered(rule, before.rules, now) for rule in after.rules)
    is_requirement_dropped = any(not still_requires(after.requirements, row) for row in before.requirements)
    return is_rule_uncovered or is_requirement_dropped or _is_requirement_wider(after, comparisons)


def _is_requirement_wider(flag: CompiledFlag, comparisons: Mapping[str, FlagComparison]) -> bool:
    """Return whether a requirement could be met for a user for whom it was not."""
    parents = [(comparisons[row.parent_key], row.is_enabled) for row in flag.requirements]
    return any(parent.is_wider if must_be_on else parent.is_different for parent, must_be_on in parents)


def _is_different(
    before: CompiledFlag | None, after: CompiledFlag | None, comparisons: Mapping[str, FlagComparison]
) -> bool:
    if _deciding_values(before) != _deciding_values(after):
        return True
    return any(comparisons[row.parent_key].is_different for row in _live_requirements(after))


def _deciding_values(flag: CompiledFlag | None) -> Any:
    """All values of a flag that decide for whom it is on, but its people."""
    is_killed = flag is not None and flag.row.killed_at is not None
    return (flag is None, is_off_for_everyone(flag), is_killed, access_paths(flag) if flag else None)


def grants_access(flag: CompiledFlag, people: BetaState, now: datetime) -> bool:
    """Return whether a rule, a member or an open invitation of a flag that is not off gives access to anyone."""
    key = flag.row.key
    by_membership = any(row.flag_key == key and not is_inactive(row, now) for row in people.members)
    by_invitation = any(row.flag_key == key and is_pending(row) and row.expires_at > now for row in people.invitations)
    return by_membership or by_invitation or has_effective_rule(flag, now)


def has_effective_rule(flag: CompiledFlag, now: datetime) -> bool:
    """Return whether a rule of a flag could match a user."""
    return any(not matches_no_user(rule, now) for rule in flag.rules)
