"""Whether one way in is covered by another: whether, for certain, it takes nobody whom the other does not take."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from db.models import FlagRequirement, FlagRule
from flags.compiler import CompiledFlag, CompiledRule
from flags.constraints import Constraint, is_set_constraint
from flags.strategies import Strategy

NO_ROLLOUT, FULL_ROLLOUT = "0", "100"


def access_paths(flag: CompiledFlag) -> tuple[Sequence[Any], Sequence[Any]]:
    """All by which an open flag takes somebody whom nobody named: what is wanted of others, and its rules."""
    rules = [(rule.strategy, rule.row.starts_at, rule.row.ends_at) for rule in flag.rules]
    return [tuple(each) for each in flag.requirements], rules


def is_covered(rule: CompiledRule, by: Iterable[CompiledRule], now: datetime) -> bool:
    """Whether a rule takes nobody, from now on, whom one of the rules `by` would not have taken."""
    return matches_nobody(rule, now) or any(_covers(other, rule) for other in by)


def matches_nobody(rule: CompiledRule, now: datetime) -> bool:
    """Whether a rule takes nobody any more."""
    is_past = rule.row.ends_at is not None and rule.row.ends_at <= now
    return is_past or rule.strategy["parameters"].get("rollout") == NO_ROLLOUT


def still_requires(requirements: Iterable[FlagRequirement], former: FlagRequirement) -> bool:
    """Whether these require at least what that one did."""
    return any(
        (each.parent_key, each.is_enabled) == (former.parent_key, former.is_enabled)
        and (not former.variants or bool(each.variants and set(each.variants) <= set(former.variants)))
        for each in requirements
    )


def is_at_least_as_strict(limit: Any, former: Any) -> bool:
    """Whether a limit is as tight as it was, or tighter; None is none."""
    return former is None or (limit is not None and limit <= former)


def _covers(wide: CompiledRule, narrow: CompiledRule) -> bool:
    return (
        _holds_when(wide.row, narrow.row)
        and _takes_all_of(wide.strategy, narrow.strategy)
        and all(_is_implied(each, narrow.strategy["constraints"]) for each in wide.strategy["constraints"])
    )


def _holds_when(wide: FlagRule, narrow: FlagRule) -> bool:
    begins = wide.starts_at is None or (narrow.starts_at is not None and narrow.starts_at >= wide.starts_at)
    return begins and is_at_least_as_strict(narrow.ends_at, wide.ends_at)


def _takes_all_of(wide: Strategy, narrow: Strategy) -> bool:
    if wide["name"] == "default" or wide["parameters"].get("rollout") == FULL_ROLLOUT:
        return True
    return wide["name"] == narrow["name"] and PARAMETERS[wide["name"]](wide["parameters"], narrow["parameters"])


def _rolls_out_less(wide: Mapping[str, str], narrow: Mapping[str, str]) -> bool:
    same = all(wide[name] == narrow[name] for name in ("stickiness", "groupId"))
    return same and int(narrow["rollout"]) <= int(wide["rollout"])


def _names_fewer(wide: Mapping[str, str], narrow: Mapping[str, str]) -> bool:
    return set(narrow["userIds"].split(",")) <= set(wide["userIds"].split(","))


PARAMETERS: Mapping[str, Callable[[Mapping[str, str], Mapping[str, str]], bool]] = {
    "flexibleRollout": _rolls_out_less,
    "userWithId": _names_fewer,
}


def _is_implied(constraint: Constraint, by: Sequence[Constraint]) -> bool:
    if constraint == is_set_constraint(constraint["contextName"]):
        return any(_knows(each, constraint["contextName"]) for each in by)
    return any(_implies(each, constraint) for each in by)


def _knows(constraint: Constraint, name: str) -> bool:
    """Whether a constraint can only hold where the attribute is known."""
    return constraint["contextName"] == name and constraint["operator"] != "NOT_IN" and not constraint.get("inverted")


def _implies(narrow: Constraint, wide: Constraint) -> bool:
    """Whether whoever meets the one meets the other."""
    same = ("contextName", "operator", "inverted", "caseInsensitive")
    if any(narrow.get(name) != wide.get(name) for name in same):
        return False
    less, more = (wide, narrow) if narrow.get("inverted") else (narrow, wide)
    match narrow["operator"]:
        case "DATE_AFTER":
            return _moment(less) >= _moment(more)
        case "DATE_BEFORE":
            return _moment(less) <= _moment(more)
        case "NOT_IN":
            return set(less["values"]) >= set(more["values"])
    return set(less["values"]) <= set(more["values"])


def _moment(constraint: Constraint) -> datetime:
    return datetime.fromisoformat(constraint["value"])
