"""What the rules of flags can tell of a user.

For users with equal traits, each rule has the same result. So very many users are evaluated by few evaluations.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterable, Sequence
from datetime import datetime
from typing import Any

from flags.buckets import bucket_of
from flags.compiler import CompiledRule
from flags.constraints import ATTRIBUTES, AttributeKind, Constraint
from flags.evaluation_context import COLUMNS

ID_ATTRIBUTES = ("companyId", "userId")


class Traits:
    """What some rules can tell of users. `attributes`: the names of those attributes that must be read."""

    def __init__(self, rules: Iterable[CompiledRule]) -> None:
        strategies = [rule.strategy for rule in rules]
        constraints: list[Constraint] = [each for strategy in strategies for each in strategy["constraints"]]
        self.attributes = sorted({each["contextName"] for each in constraints} & COLUMNS.keys())
        self._instants = [_instants(name, constraints) for name in self.attributes]
        self._named = [_named_ids(name, constraints) for name in ID_ATTRIBUTES]
        for strategy in strategies:
            self._named[1] |= set(strategy["parameters"].get("userIds", "").split(","))
        rollouts = [each["parameters"] for each in strategies if each["name"] == "flexibleRollout"]
        self._buckets = sorted({(each["groupId"], ID_ATTRIBUTES.index(each["stickiness"])) for each in rollouts})

    def of(self, company_id: int, user_id: int, values: Sequence[Any]) -> Hashable:
        """Return the traits of a user; `values` are those of `attributes`."""
        ids = (company_id, user_id)
        return (
            *(_position(value, instants) for value, instants in zip(values, self._instants, strict=True)),
            *(
                row_id if str(row_id) in named else None
                for row_id, named in zip(ids, self._named, strict=True)
                if named
            ),
            *(bucket_of(salt, ids[index]) for salt, index in self._buckets),
        )


def _instants(name: str, constraints: Iterable[Constraint]) -> list[datetime]:
    """Return the times with which an attribute is compared; none for a text."""
    if ATTRIBUTES[name] is not AttributeKind.DATE_TIME:
        return []
    values = [each["value"] for each in constraints if each["contextName"] == name and "value" in each]
    return sorted(map(datetime.fromisoformat, values))


def _position(value: Any, instants: Sequence[datetime]) -> Hashable:
    """Return a text as it is, and of a time only how it compares with each of the instants."""
    if not isinstance(value, datetime):
        return str(value)
    return bisect_left(instants, value), bisect_right(instants, value)


def _named_ids(name: str, constraints: Iterable[Constraint]) -> set[str]:
    return {value for each in constraints if each["contextName"] == name for value in each.get("values", ())} - {""}
