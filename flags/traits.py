"""What the rules of flags can tell of a user.

For users with equal traits, each rule has the same result. So very many users are evaluated by few evaluations.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from datetime import datetime
from typing import Any

from flags.buckets import bucket_of
from flags.compiler import CompiledRule
from flags.constraints import ATTRIBUTES, AttributeKind, Constraint
from flags.evaluation_context import COLUMNS
from flags.strategies import Strategy

MAX_NAMED = 1_000
"""Ids in a statement, which names them several times."""
ID_ATTRIBUTES = ("companyId", "userId")


class Traits:
    """What some rules can tell of users.

    `attributes`: the names of those attributes that must be read; `instants`: the times with which each is compared.
    `named`: the ids of companies and of users that rules name.
    """

    def __init__(self, rules: Iterable[CompiledRule]) -> None:
        strategies = [rule.strategy for rule in rules]
        constraints: list[Constraint] = [each for strategy in strategies for each in strategy["constraints"]]
        self.attributes = sorted({each["contextName"] for each in constraints} & COLUMNS.keys())
        self.instants = [_instants(name, constraints) for name in self.attributes]
        self.named = [_named_ids(name, constraints) for name in ID_ATTRIBUTES]
        for strategy in strategies:
            self.named[1] |= {each for each in strategy["parameters"].get("userIds", "").split(",") if each}
        self._percentages = _percentages(strategies)
        self._buckets = sorted(self._percentages)

    @property
    def key(self) -> Hashable:
        """What is equal for two that tell the same of each user."""
        instants, named = tuple(map(tuple, self.instants)), tuple(map(frozenset, self.named))
        return tuple(self.attributes), instants, named, tuple(self._buckets)

    @property
    def is_by_company(self) -> bool:
        """Whether a percentage of companies distinguishes companies."""
        return any(ID_ATTRIBUTES[index] == "companyId" for _, index in self._buckets)

    @property
    def are_in_database(self) -> bool:
        """Whether users with equal traits can be counted in the database: not by percentages of users, or many ids."""
        is_by_user = any(ID_ATTRIBUTES[index] == "userId" for _, index in self._buckets)
        return not is_by_user and sum(map(len, self.named)) <= MAX_NAMED

    def deciding(self, traits: tuple[Hashable, ...]) -> tuple[Hashable, ...]:
        """Return of the traits of a user those that these rules distinguish: not all buckets differ for them.

        Users are counted by all traits, so that the counts can be kept while a percentage is chosen.
        """
        first = len(traits) - len(self._buckets)
        buckets: Any = zip(self._buckets, traits[first:], strict=True)
        return (*traits[:first], *(bisect_left(self._percentages[each], bucket) for each, bucket in buckets))

    def of(self, company_id: int, user_id: int, values: Sequence[Any]) -> tuple[Hashable, ...]:
        """Return the traits of a user; `values` are those of `attributes`."""
        ids = (company_id, user_id)
        return (
            *(_position(value, instants) for value, instants in zip(values, self.instants, strict=True)),
            *(row_id if str(row_id) in named else None for row_id, named in zip(ids, self.named, strict=True) if named),
            *(bucket_of(salt, ids[index]) for salt, index in self._buckets),
        )


def _percentages(strategies: Iterable[Strategy]) -> dict[tuple[str, int], list[int]]:
    """Return the percentages of each salt and kind of id, in ascending order."""
    found: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for strategy in strategies:
        if strategy["name"] == "flexibleRollout":
            parameters = strategy["parameters"]
            kind = (parameters["groupId"], ID_ATTRIBUTES.index(parameters["stickiness"]))
            found[kind].add(int(parameters["rollout"]))
    return {kind: sorted(percentages) for kind, percentages in found.items()}


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
