"""Rules of a file, and what is to be done so that a flag has them, in their order.

A rule that is the same stays; one of the same title is changed; what else is there is taken away.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import AwareDatetime, BaseModel, ConfigDict, JsonValue

from beta.errors import ChangeError, ChangeErrorCode
from beta.op_base import Op, build_op
from beta.rule_ops import AddRule, MoveRule, RemoveRule, UpdateRule
from db.flags import FlagSet
from db.models import BucketBy, Flag, FlagRule
from flags.json_validation import InvalidFlagData
from flags.strategies import Strategy, validate_strategy

UNTITLED = "Rule"
RULE_COLUMNS = ("title", "strategy", "starts_at", "ends_at", "is_enabled")


class WantedRule(BaseModel):
    """A rule; its strategy names segments, and has no salt."""

    model_config = ConfigDict(extra="forbid")

    title: str = ""
    strategy: dict[str, JsonValue]
    starts_at: AwareDatetime | None = None
    ends_at: AwareDatetime | None = None
    is_enabled: bool = True

    @classmethod
    def of(cls, rule: FlagRule, names: Mapping[int, str]) -> "WantedRule":
        """A rule as a file has it."""
        strategy = dict(rule.strategy)
        parameters = {name: value for name, value in (strategy.get("parameters") or {}).items() if name != "groupId"}
        segments = [names.get(number, number) for number in strategy.get("segments") or ()]
        known = {name: strategy[name] for name in ("name", "constraints") if strategy.get(name) is not None}
        said = {name: getattr(rule, name) for name in RULE_COLUMNS if name != "strategy"}
        return cls(**said, strategy={**known, "parameters": parameters, "segments": segments})

    def values(self, flag: Flag, bucket_by: BucketBy, flags: FlagSet) -> dict[str, Any]:
        """The same as the columns of a rule of that flag."""
        ids = {segment.name: segment.id for segment in flags.segments}
        named: Any = self.strategy.get("segments") or []
        for name in named:
            if name not in ids:
                raise ChangeError(ChangeErrorCode.NOT_FOUND, f"There is no segment {name!r}.", "strategy", "segments")
        given = {**self.strategy, "segments": [ids[name] for name in named]}
        said = {name: getattr(self, name) for name in RULE_COLUMNS}
        return {**said, "title": self.title or UNTITLED, "strategy": _checked(given, flag, bucket_by, flags)}


def _checked(given: dict[str, Any], flag: Flag, bucket_by: BucketBy, flags: FlagSet) -> Strategy:
    try:
        segments = {segment.id for segment in flags.segments}
        return validate_strategy(given, salt=flag.salt, bucket_by=bucket_by, segments=segments)
    except InvalidFlagData as refused:
        raise ChangeError(ChangeErrorCode.INVALID, str(refused), "strategy", *refused.path) from None


def rule_ops(wanted: Sequence[WantedRule], flag: Flag, bucket_by: BucketBy, flags: FlagSet) -> list[Op]:
    """What is to be done to the rules of a flag."""
    left: list[Any] = [rule for rule in flags.rules if rule.flag_key == flag.key]
    values = [each.values(flag, bucket_by, flags) for each in wanted]
    found = _matched(values, left)
    removed = [build_op(RemoveRule, rule_id=rule.id) for rule in left if rule not in found]
    changed = [
        build_op(UpdateRule, rule_id=rule.id, **_others(said, rule))
        for said, rule in zip(values, found, strict=True)
        if rule is not None and _others(said, rule)
    ]
    return [*removed, *changed, *_placed(values, found, [rule for rule in left if rule in found])]


def _matched(values: Sequence[Mapping[str, Any]], rules: Sequence[Any]) -> list[Any]:
    """For each wanted rule the one there is already: the same one, or else one of its title; None for new ones."""
    left, found = list(rules), [None] * len(values)
    for is_match in (lambda said, rule: not _others(said, rule), lambda said, rule: said["title"] == rule.title):
        for number, said in enumerate(values):
            match = next((rule for rule in left if found[number] is None and is_match(said, rule)), None)
            if match is not None:
                left.remove(match)
                found[number] = match
    return found


def _others(said: Mapping[str, Any], rule: Any) -> dict[str, Any]:
    return {name: value for name, value in said.items() if getattr(rule, name) != value}


def _placed(values: Sequence[Mapping[str, Any]], found: Sequence[Any], there: Sequence[Any]) -> list[Op]:
    """New rules at their places, and moves of those that are at another."""
    order, ops = [rule.id for rule in there], list[Op]()
    for place, (said, rule) in enumerate(zip(values, found, strict=True)):
        if rule is None:
            ops.append(build_op(AddRule, position=place + 1, **said))
            order.insert(place, None)
        elif order[place] != rule.id:
            ops.append(build_op(MoveRule, rule_id=rule.id, position=place + 1))
            order.remove(rule.id)
            order.insert(place, rule.id)
    return ops
