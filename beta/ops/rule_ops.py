"""Changes to rules, rollouts and segments."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, ClassVar, Literal, TypeVar

from pydantic import AfterValidator, AwareDatetime, Field, JsonValue

from beta.data_refusals import refusing_invalid_data
from beta.errors import ChangeError, ChangeErrorCode, Problems
from beta.ops.base import (
    ChangeContext,
    Line,
    Op,
    People,
    explicit_fields,
    flag_in,
    replace_row,
    with_flags,
    with_new_version,
)
from beta.ops.condition_values import check_values
from beta.refusals import Refusal
from db.flags.beta_state import BetaState
from db.ids import new_id
from db.models import FlagRule, Segment
from flags.constraints import validate_constraints, with_plain_ids
from flags.strategies import STICKINESS, Strategy, validate_strategy, with_plain_ids_in

T = TypeVar("T")

ROLLOUT_TITLE = "Rollout"
Percent = Annotated[int, Field(ge=0, le=100)]
StrategyValue = Annotated[dict[str, JsonValue], AfterValidator(with_plain_ids_in)]
ConstraintValue = Annotated[JsonValue, AfterValidator(with_plain_ids)]


class AddRule(Op):
    """Add a rule with a strategy in Unleash's format, at a position from 1, or as the last."""

    kind: Literal["RULE_ADD"] = "RULE_ADD"
    people: ClassVar[People] = People.NONE
    title: Line
    strategy: StrategyValue
    starts_at: AwareDatetime | None = None
    ends_at: AwareDatetime | None = None
    is_enabled: bool = True
    position: Annotated[int, Field(ge=1)] | None = None

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Add the rule."""
        problems = Problems()
        values: dict[str, Any] = {"title": self.title, "is_enabled": self.is_enabled}
        with problems.collecting():
            values |= rule_window(self)
        with problems.collecting():
            values["strategy"] = validated_strategy(beta, key, self.strategy)
        problems.raise_all()
        rule = FlagRule(id=new_id(), flag_key=key, position=0, version=1, **values)
        return _placed(beta, key, rule, ordered_rules(beta, key), self.position)


class UpdateRule(Op):
    """Change a rule. Fields that are not provided keep their values."""

    kind: Literal["RULE_UPDATE"] = "RULE_UPDATE"
    people: ClassVar[People] = People.NONE
    rule_id: int
    title: Line = ""
    strategy: StrategyValue = Field(default_factory=dict)
    starts_at: AwareDatetime | None = None
    ends_at: AwareDatetime | None = None
    is_enabled: bool = True

    @property
    def subject(self) -> str:
        """Label of the rule."""
        return f"rule:{self.rule_id}"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Change the provided fields of the rule."""
        values = dict(explicit_fields(self, "title", "strategy", "starts_at", "ends_at", "is_enabled"))
        if "strategy" in values:
            values["strategy"] = validated_strategy(beta, key, self.strategy)
        return _changed(beta, key, get_rule(beta, key, self.rule_id), **values)


class RemoveRule(Op):
    """Remove a rule. Users whom only this rule matched lose access."""

    kind: Literal["RULE_REMOVE"] = "RULE_REMOVE"
    people: ClassVar[People] = People.NONE
    rule_id: int

    @property
    def subject(self) -> str:
        """Label of the rule."""
        return f"rule:{self.rule_id}"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Remove the rule."""
        rule = get_rule(beta, key, self.rule_id)
        return with_new_version(with_flags(beta, rules=[row for row in beta.flags.rules if row is not rule]), key)


class MoveRule(Op):
    """Move a rule to another position, from 1. The first matching rule is the reason of an evaluation."""

    kind: Literal["RULE_MOVE"] = "RULE_MOVE"
    people: ClassVar[People] = People.NONE
    rule_id: int
    position: Annotated[int, Field(ge=1)]

    @property
    def subject(self) -> str:
        """Label of the rule."""
        return f"rule:{self.rule_id}"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Move the rule to that position, or to the last if there are fewer rules."""
        rule = get_rule(beta, key, self.rule_id)
        return _placed(
            beta, key, rule, [other for other in ordered_rules(beta, key) if other is not rule], self.position
        )


class SetRollout(Op):
    """Set the percentage of the flag's rollout rule without constraints; create the rule if it is missing."""

    kind: Literal["SET_ROLLOUT"] = "SET_ROLLOUT"
    people: ClassVar[People] = People.NONE
    percent: Percent

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Set the percentage. Raise `ChangeError` if there are several such rules."""
        flag = flag_in(beta, key)
        parameters: dict[str, JsonValue] = {"rollout": self.percent, "stickiness": STICKINESS[flag.bucket_by]}
        strategy: dict[str, JsonValue] = {"name": "flexibleRollout", "parameters": parameters}
        rollout_rules = [rule for rule in ordered_rules(beta, key) if _is_unconstrained_rollout(rule.strategy)]
        if len(rollout_rules) > 1:
            raise ChangeError(
                ChangeErrorCode.INVALID,
                Refusal.SEVERAL_ROLLOUTS,
                "percent",
            )
        if not rollout_rules:
            return AddRule(title=ROLLOUT_TITLE, strategy=strategy).apply(beta, key, context)
        return _changed(beta, key, rollout_rules[0], strategy=validated_strategy(beta, key, strategy), is_enabled=True)


class PutSegment(Op):
    """Create a segment, or replace the constraints of the segment with that name."""

    kind: Literal["SEGMENT_PUT"] = "SEGMENT_PUT"
    people: ClassVar[People] = People.NONE
    name: Line
    constraints: list[ConstraintValue]

    @property
    def subject(self) -> str:
        """Label of the segment."""
        return f"segment:{self.name}"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Create or change the segment, for every rule that uses it."""
        with refusing_invalid_data("constraints"):
            constraints = validate_constraints(self.constraints, ())
        check_values(constraints, "constraints")
        segment = _find_segment(beta, self.name)
        if segment is None:
            number = 1 + max((row.id for row in beta.flags.segments), default=0)
            created = Segment(id=number, name=self.name, constraints=constraints, version=1)
            return with_flags(beta, segments=[*beta.flags.segments, created])
        if segment.constraints == constraints:
            return beta
        changed = segment._replace(constraints=constraints, version=segment.version + 1)
        return with_flags(beta, segments=replace_row(beta.flags.segments, segment, changed))


class DeleteSegment(Op):
    """Delete a segment that no rule uses."""

    kind: Literal["SEGMENT_DELETE"] = "SEGMENT_DELETE"
    people: ClassVar[People] = People.NONE
    name: Line

    @property
    def subject(self) -> str:
        """Label of the segment."""
        return f"segment:{self.name}"

    def apply(self, beta: BetaState, key: str, context: ChangeContext) -> BetaState:
        """Delete the segment."""
        segment = _find_segment(beta, self.name)
        if segment is None:
            raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.SEGMENT_MISSING, "name", segment=self.name)
        keys = {rule.flag_key for rule in beta.flags.rules if segment.id in rule.strategy.get("segments", ())}
        if keys:
            raise ChangeError(ChangeErrorCode.IN_USE, Refusal.SEGMENT_USED, "name", flags=", ".join(sorted(keys)))
        return with_flags(beta, segments=[row for row in beta.flags.segments if row is not segment])


def ordered_rules(beta: BetaState, key: str) -> list[Any]:
    """Return the rules of a flag in their order."""
    return sorted((rule for rule in beta.flags.rules if rule.flag_key == key), key=lambda rule: rule.position)


def get_rule(beta: BetaState, key: str, rule_id: int) -> Any:
    """Return the rule of a flag with that id; raise `ChangeError` if it does not exist."""
    flag_in(beta, key)
    rule = next((rule for rule in ordered_rules(beta, key) if rule.id == rule_id), None)
    if rule is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, Refusal.RULE_MISSING, "rule_id")
    return rule


def validated_strategy(beta: BetaState, key: str, strategy: Any) -> Strategy:
    """Return a strategy in its stored form; raise `ChangeError` if it is invalid. It may name segments."""
    flag, segments = flag_in(beta, key), {segment.name: segment.id for segment in beta.flags.segments}
    numbered = _with_segment_ids(strategy, segments)
    with refusing_invalid_data("strategy"):
        known = frozenset(segments.values())
        validated = validate_strategy(numbered, salt=flag.salt, bucket_by=flag.bucket_by, segments=known)
    check_values(validated.get("constraints", ()), "strategy", "constraints")
    return validated


def _with_segment_ids(strategy: Any, ids: Mapping[str, int]) -> Any:
    named = strategy.get("segments") if isinstance(strategy, dict) else None
    if not isinstance(named, list):
        return strategy
    return {**strategy, "segments": [ids.get(each, each) if isinstance(each, str) else each for each in named]}


def rule_window(op: AddRule) -> dict[str, datetime | None]:
    """Return the time window of a new rule; raise `ChangeError` if it ends before it starts."""
    return _window(op.starts_at, op.ends_at)


def _window(starts_at: datetime | None, ends_at: datetime | None) -> dict[str, datetime | None]:
    if starts_at and ends_at and ends_at <= starts_at:
        raise ChangeError(ChangeErrorCode.INVALID, Refusal.END_BEFORE_START, "ends_at")
    return {"starts_at": starts_at, "ends_at": ends_at}


def _changed(beta: BetaState, key: str, rule: Any, **changes: Any) -> BetaState:
    if all(getattr(rule, name) == value for name, value in changes.items()):
        return beta
    changed = rule._replace(version=rule.version + 1, **changes)
    _window(changed.starts_at, changed.ends_at)
    return with_new_version(with_flags(beta, rules=replace_row(beta.flags.rules, rule, changed)), key)


def _placed(beta: BetaState, key: str, rule: Any, others: Sequence[Any], position: int | None) -> BetaState:
    index = len(others) if position is None else min(position - 1, len(others))
    ordered = [*others[:index], rule, *others[index:]]
    numbered = [row._replace(position=number) for number, row in enumerate(ordered, start=1)]
    of_other_flags = [row for row in beta.flags.rules if row.flag_key != key]
    return with_new_version(with_flags(beta, rules=[*of_other_flags, *numbered]), key)


def _is_unconstrained_rollout(strategy: Strategy) -> bool:
    return strategy["name"] == "flexibleRollout" and not strategy.get("constraints") and not strategy.get("segments")


def _find_segment(beta: BetaState, name: str) -> Any:
    return next((segment for segment in beta.flags.segments if segment.name == name), None)
