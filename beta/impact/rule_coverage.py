"""Coverage of rules: whether one rule certainly matches no user that another does not match."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from db.models import FlagRequirement, FlagRule
from flags.compiler import CompiledFlag, CompiledRule
from flags.constraints import Constraint, is_set_constraint
from flags.strategies import Strategy

NO_ROLLOUT, FULL_ROLLOUT = "0", "100"


def access_paths(flag: CompiledFlag) -> tuple[Sequence[Any], Sequence[Any]]:
    """Return the requirements and the rules of a flag: all that grants access besides memberships."""
    rules = [(rule.strategy, rule.row.starts_at, rule.row.ends_at) for rule in flag.rules]
    return [tuple(requirement) for requirement in flag.requirements], rules


def is_covered(rule: CompiledRule, by: Iterable[CompiledRule], now: datetime) -> bool:
    """Return whether one of the rules `by` matches, from `now` on, every user that this rule matches."""
    return matches_no_user(rule, now) or any(_covers(other, rule) for other in by)


def matches_no_user(rule: CompiledRule, now: datetime) -> bool:
    """Return whether a rule matches no user at `now` or later."""
    is_past = rule.row.ends_at is not None and rule.row.ends_at <= now
    return is_past or rule.strategy["parameters"].get("rollout") == NO_ROLLOUT


def still_requires(requirements: Iterable[FlagRequirement], former: FlagRequirement) -> bool:
    """Return whether the requirements include one that is at least as strict as `former`."""
    return any(
        (row.parent_key, row.is_enabled) == (former.parent_key, former.is_enabled)
        and (not former.variants or bool(row.variants and set(row.variants) <= set(former.variants)))
        for row in requirements
    )


def is_at_least_as_strict(limit: Any, former: Any) -> bool:
    """Return whether a limit is at most the former one. None means no limit."""
    return former is None or (limit is not None and limit <= former)


def _covers(wide: CompiledRule, narrow: CompiledRule) -> bool:
    return (
        _is_window_covered(wide.row, narrow.row)
        and _is_strategy_covered(wide.strategy, narrow.strategy)
        and all(_is_implied(constraint, narrow.strategy["constraints"]) for constraint in wide.strategy["constraints"])
    )


def _is_window_covered(wide: FlagRule, narrow: FlagRule) -> bool:
    starts_no_earlier = wide.starts_at is None or (narrow.starts_at is not None and narrow.starts_at >= wide.starts_at)
    return starts_no_earlier and is_at_least_as_strict(narrow.ends_at, wide.ends_at)


def _is_strategy_covered(wide: Strategy, narrow: Strategy) -> bool:
    if wide["name"] == "default" or wide["parameters"].get("rollout") == FULL_ROLLOUT:
        return True
    return wide["name"] == narrow["name"] and PARAMETER_COVERAGE[wide["name"]](wide["parameters"], narrow["parameters"])


def _is_rollout_covered(wide: Mapping[str, str], narrow: Mapping[str, str]) -> bool:
    has_same_buckets = all(wide[name] == narrow[name] for name in ("stickiness", "groupId"))
    return has_same_buckets and int(narrow["rollout"]) <= int(wide["rollout"])


def _are_user_ids_covered(wide: Mapping[str, str], narrow: Mapping[str, str]) -> bool:
    return set(narrow["userIds"].split(",")) <= set(wide["userIds"].split(","))


PARAMETER_COVERAGE: Mapping[str, Callable[[Mapping[str, str], Mapping[str, str]], bool]] = {
    "flexibleRollout": _is_rollout_covered,
    "userWithId": _are_user_ids_covered,
}


def _is_implied(constraint: Constraint, by: Sequence[Constraint]) -> bool:
    if constraint == is_set_constraint(constraint["contextName"]):
        return any(_requires_attribute(other, constraint["contextName"]) for other in by)
    return any(_implies(other, constraint) for other in by)


def _requires_attribute(constraint: Constraint, name: str) -> bool:
    """Return whether a constraint can hold only if the attribute has a value."""
    return constraint["contextName"] == name and constraint["operator"] != "NOT_IN" and not constraint.get("inverted")


def _implies(narrow: Constraint, wide: Constraint) -> bool:
    """Return whether every user who meets `narrow` meets `wide`."""
    compared = ("contextName", "operator", "inverted", "caseInsensitive")
    if any(narrow.get(name) != wide.get(name) for name in compared):
        return False
    less, more = (wide, narrow) if narrow.get("inverted") else (narrow, wide)
    match narrow["operator"]:
        case "DATE_AFTER":
            return _date(less) >= _date(more)
        case "DATE_BEFORE":
            return _date(less) <= _date(more)
        case "NOT_IN":
            return set(less["values"]) >= set(more["values"])
    return set(less["values"]) <= set(more["values"])


def _date(constraint: Constraint) -> datetime:
    return datetime.fromisoformat(constraint["value"])
