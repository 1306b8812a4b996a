"""Rules of a flag file, and the operations that give a flag these rules in this order.

An equal rule stays. A rule with the same title is updated. Other stored rules are removed.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, JsonValue

from beta.data_refusals import refusing_invalid_data
from beta.errors import ChangeError, ChangeErrorCode, ChangeErrors, Problems
from beta.ops.base import Op, build_op
from beta.ops.rule_ops import AddRule, MoveRule, RemoveRule, UpdateRule
from beta.refusals import Refusal
from db.flags import FlagSet
from db.models import BucketBy, Flag, FlagRule
from flags.json_validation import require_list
from flags.strategies import Strategy, validate_strategy, with_segment_names

UNTITLED = "Rule"
ANY_SALT = "x"
RULE_COLUMNS = ("title", "strategy", "starts_at", "ends_at", "is_enabled")


class WantedRule(BaseModel):
    """A rule of a file. Its strategy names segments and has no salt."""

    model_config = ConfigDict(extra="forbid")

    title: str = ""
    strategy: dict[str, JsonValue]
    starts_at: AwareDatetime | None = None
    ends_at: AwareDatetime | None = None
    is_enabled: bool = True

    @classmethod
    def of(cls, rule: FlagRule, names: Mapping[int, str]) -> "WantedRule":
        """Return a stored rule in the form of a file; `names` of segments by id."""
        strategy = with_segment_names(rule.strategy, names)
        parameters = {name: value for name, value in (strategy.get("parameters") or {}).items() if name != "groupId"}
        fields = {name: strategy[name] for name in ("name", "constraints") if strategy.get(name) is not None}
        columns = {name: getattr(rule, name) for name in RULE_COLUMNS if name != "strategy"}
        return cls(**columns, strategy={**fields, "parameters": parameters, "segments": strategy["segments"]})

    def values(self, flag: Flag, bucket_by: BucketBy, flags: FlagSet) -> dict[str, Any]:
        """Return the columns of the rule in that flag; `ChangeError` for an unknown segment or a wrong strategy."""
        problems, segments, strategy = Problems(), list[int](), dict[str, Any]()
        with problems.collecting():
            segments = list(_segment_ids(self.strategy, flags))
        with problems.collecting():
            strategy = _validate_strategy({**self.strategy, "segments": segments}, flag, bucket_by, flags)
        problems.raise_all()
        columns = {name: getattr(self, name) for name in RULE_COLUMNS}
        return {**columns, "title": self.title or UNTITLED, "strategy": strategy}


def check_strategy(wanted: WantedRule, bucket_by: BucketBy) -> None:
    """Raise `ChangeError` if the strategy of a rule is wrong in any flag, whatever segments there are."""
    segment_names(wanted.strategy)
    with refusing_invalid_data("strategy"):
        validate_strategy({**wanted.strategy, "segments": []}, salt=ANY_SALT, bucket_by=bucket_by, segments=set())


def segment_names(strategy: Mapping[str, Any]) -> list[str]:
    """Return the names of the segments of a file's strategy; raise `ChangeError` if they are no list."""
    with refusing_invalid_data("strategy"):
        return list(map(str, require_list(strategy.get("segments") or [], ("segments",))))


def _segment_ids(strategy: Mapping[str, Any], flags: FlagSet) -> Iterator[int]:
    ids = {segment.name: segment.id for segment in flags.segments}
    names = segment_names(strategy)
    unknown = [
        ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.SEGMENT_MISSING, "strategy", "segments", segment=name)
        for name in names
        if name not in ids
    ]
    if unknown:
        raise ChangeErrors(unknown)
    yield from (ids[name] for name in names)


def _validate_strategy(strategy: dict[str, Any], flag: Flag, bucket_by: BucketBy, flags: FlagSet) -> Strategy:
    segments = {segment.id for segment in flags.segments}
    with refusing_invalid_data("strategy"):
        return validate_strategy(strategy, salt=flag.salt, bucket_by=bucket_by, segments=segments)


def rule_ops(wanted: Sequence[WantedRule], flag: Flag, bucket_by: BucketBy, flags: FlagSet) -> list[Op]:
    """Return the operations that give a flag exactly the wanted rules, in their order."""
    stored: list[Any] = [rule for rule in flags.rules if rule.flag_key == flag.key]
    values, problems = list[dict[str, Any]](), Problems()
    for index, rule in enumerate(wanted):
        with problems.collecting("rules", index):
            values.append(rule.values(flag, bucket_by, flags))
    problems.raise_all()
    matches = _match_rules(values, stored)
    removals = [build_op(RemoveRule, rule_id=rule.id) for rule in stored if rule not in matches]
    updates = [
        build_op(UpdateRule, rule_id=rule.id, **_differences(columns, rule))
        for columns, rule in zip(values, matches, strict=True)
        if rule is not None and _differences(columns, rule)
    ]
    return [*removals, *updates, *_placement_ops(values, matches, [rule for rule in stored if rule in matches])]


def _match_rules(values: Sequence[Mapping[str, Any]], stored: Sequence[Any]) -> list[Any]:
    """Return the stored rule for each wanted one: an equal rule, else one with the title, else None."""
    matches: list[Any] = [None] * len(values)
    remaining = list(stored)
    for is_match in (_is_equal, _has_same_title):
        for index, columns in enumerate(values):
            if matches[index] is None:
                matches[index] = _take_first(remaining, columns, is_match)
    return matches


def _take_first(
    rules: list[Any], columns: Mapping[str, Any], is_match: Callable[[Mapping[str, Any], Any], bool]
) -> Any:
    for rule in rules:
        if is_match(columns, rule):
            rules.remove(rule)
            return rule
    return None


def _is_equal(columns: Mapping[str, Any], rule: Any) -> bool:
    return not _differences(columns, rule)


def _has_same_title(columns: Mapping[str, Any], rule: Any) -> bool:
    return bool(columns["title"] == rule.title)


def _differences(columns: Mapping[str, Any], rule: Any) -> dict[str, Any]:
    return {name: value for name, value in columns.items() if getattr(rule, name) != value}


def _placement_ops(values: Sequence[Mapping[str, Any]], matches: Sequence[Any], stored: Sequence[Any]) -> list[Op]:
    """Return the operations that add new rules at their positions and move stored rules to theirs."""
    order, ops = [rule.id for rule in stored], list[Op]()
    for index, (columns, rule) in enumerate(zip(values, matches, strict=True)):
        if rule is None:
            ops.append(build_op(AddRule, position=index + 1, **columns))
            order.insert(index, None)
        elif order[index] != rule.id:
            ops.append(build_op(MoveRule, rule_id=rule.id, position=index + 1))
            order.remove(rule.id)
            order.insert(index, rule.id)
    return ops
