"""Changes of rules, of roll-outs, and of the segments that rules share."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AwareDatetime, Field, JsonValue

from beta.errors import ChangeError, ChangeErrorCode
from beta.op_base import ChangeContext, Line, Op, explicit_fields, flag_in, replace_row, with_flags, with_new_version
from db.flags.beta_state import BetaState
from db.ids import new_id
from db.models import FlagRule, Segment
from flags.constraints import validate_constraints
from flags.json_validation import InvalidFlagData
from flags.strategies import STICKINESS, Strategy, validate_strategy

T = TypeVar("T")

ROLLOUT = "Roll-out"
Percent = Annotated[int, Field(ge=0, le=100)]


class AddRule(Op):
    """Let in whom a strategy, as Unleash writes it, takes; as the last rule, or at a place from 1 on."""

    kind: Literal["RULE_ADD"] = "RULE_ADD"
    title: Line
    strategy: dict[str, JsonValue]
    starts_at: AwareDatetime | None = None
    ends_at: AwareDatetime | None = None
    is_enabled: bool = True
    position: Annotated[int, Field(ge=1)] | None = None

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With the rule."""
        said: dict[str, Any] = rule_window(self) | {"title": self.title, "is_enabled": self.is_enabled}
        strategy = validated_strategy(beta, key, self.strategy)
        rule = FlagRule(id=new_id(), flag_key=key, position=0, strategy=strategy, version=1, **said)
        return _placed(beta, key, rule, ordered_rules(beta, key), self.position)


class UpdateRule(Op):
    """Say other things of a rule; what is left out stays as it is."""

    kind: Literal["RULE_UPDATE"] = "RULE_UPDATE"
    rule_id: int
    title: Line = ""
    strategy: dict[str, JsonValue] = Field(default_factory=dict)
    starts_at: AwareDatetime | None = None
    ends_at: AwareDatetime | None = None
    is_enabled: bool = True

    @property
    def subject(self) -> str:
        """The rule."""
        return f"rule:{self.rule_id}"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With the other rule."""
        said = dict(explicit_fields(self, "title", "strategy", "starts_at", "ends_at", "is_enabled"))
        if "strategy" in said:
            said["strategy"] = validated_strategy(beta, key, self.strategy)
        return _changed(beta, key, get_rule(beta, key, self.rule_id), **said)


class RemoveRule(Op):
    """Take a rule away, and with it whom only this rule let in."""

    kind: Literal["RULE_REMOVE"] = "RULE_REMOVE"
    rule_id: int

    @property
    def subject(self) -> str:
        """The rule."""
        return f"rule:{self.rule_id}"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """Without the rule."""
        rule = get_rule(beta, key, self.rule_id)
        return with_new_version(with_flags(beta, rules=[each for each in beta.flags.rules if each is not rule]), key)


class MoveRule(Op):
    """Put a rule at another place among the flag's, from 1 on; the first that takes somebody is named as the reason."""

    kind: Literal["RULE_MOVE"] = "RULE_MOVE"
    rule_id: int
    position: Annotated[int, Field(ge=1)]

    @property
    def subject(self) -> str:
        """The rule."""
        return f"rule:{self.rule_id}"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With the rule at that place, or at the last there is."""
        rule = get_rule(beta, key, self.rule_id)
        return _placed(beta, key, rule, [each for each in ordered_rules(beta, key) if each is not rule], self.position)


class SetRollout(Op):
    """Let in that percentage of everybody: by the flag's one rule that rolls out to all, which is made if need be."""

    kind: Literal["SET_ROLLOUT"] = "SET_ROLLOUT"
    percent: Percent

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With that percentage. Where several rules roll out to all, one of them must be changed by its id."""
        flag = flag_in(beta, key)
        parameters: dict[str, JsonValue] = {"rollout": self.percent, "stickiness": STICKINESS[flag.bucket_by]}
        strategy: dict[str, JsonValue] = {"name": "flexibleRollout", "parameters": parameters}
        found = [rule for rule in ordered_rules(beta, key) if _is_for_all(rule.strategy)]
        if len(found) > 1:
            raise ChangeError(
                ChangeErrorCode.INVALID, "Several rules roll out to all; change one of them by its id.", "percent"
            )
        if not found:
            return AddRule(title=ROLLOUT, strategy=strategy).apply(beta, key, at)
        return _changed(beta, key, found[0], strategy=validated_strategy(beta, key, strategy), is_enabled=True)


class PutSegment(Op):
    """Make a segment, or give the one of that name other constraints."""

    kind: Literal["SEGMENT_PUT"] = "SEGMENT_PUT"
    name: Line
    constraints: list[JsonValue]

    @property
    def subject(self) -> str:
        """The segment."""
        return f"segment:{self.name}"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """With the segment, for every rule that refers to it."""
        constraints = _checked(lambda: validate_constraints(self.constraints, ()), "constraints")
        found = _segment(beta, self.name)
        if found is None:
            number = 1 + max((each.id for each in beta.flags.segments), default=0)
            made = Segment(id=number, name=self.name, constraints=constraints, version=1)
            return with_flags(beta, segments=[*beta.flags.segments, made])
        if found.constraints == constraints:
            return beta
        changed = found._replace(constraints=constraints, version=found.version + 1)
        return with_flags(beta, segments=replace_row(beta.flags.segments, found, changed))


class DeleteSegment(Op):
    """Take a segment away that no rule refers to any more."""

    kind: Literal["SEGMENT_DELETE"] = "SEGMENT_DELETE"
    name: Line

    @property
    def subject(self) -> str:
        """The segment."""
        return f"segment:{self.name}"

    def apply(self, beta: BetaState, key: str, at: ChangeContext) -> BetaState:
        """Without the segment."""
        found = _segment(beta, self.name)
        if found is None:
            raise ChangeError(ChangeErrorCode.NOT_FOUND, f"There is no segment {self.name!r}.", "name")
        users = {rule.flag_key for rule in beta.flags.rules if found.id in rule.strategy.get("segments", ())}
        if users:
            raise ChangeError(ChangeErrorCode.IN_USE, f"Rules of {', '.join(sorted(users))} refer to it.", "name")
        return with_flags(beta, segments=[each for each in beta.flags.segments if each is not found])


def ordered_rules(beta: BetaState, key: str) -> list[Any]:
    """The rules of a flag, in order."""
    return sorted((rule for rule in beta.flags.rules if rule.flag_key == key), key=lambda rule: rule.position)


def get_rule(beta: BetaState, key: str, identity: int) -> Any:
    """The rule of a flag with that id."""
    flag_in(beta, key)
    found = next((rule for rule in ordered_rules(beta, key) if rule.id == identity), None)
    if found is None:
        raise ChangeError(ChangeErrorCode.NOT_FOUND, "The flag has no such rule.", "rule_id")
    return found


def validated_strategy(beta: BetaState, key: str, strategy: Any) -> Strategy:
    """A strategy as it is kept; `NotDone` where a gate must not have it."""
    flag, segments = flag_in(beta, key), {each.id for each in beta.flags.segments}
    return _checked(
        lambda: validate_strategy(strategy, salt=flag.salt, bucket_by=flag.bucket_by, segments=segments), "strategy"
    )


def _checked(check: Callable[[], T], *path: str) -> T:
    try:
        return check()
    except InvalidFlagData as refused:
        raise ChangeError(ChangeErrorCode.INVALID, str(refused), *path, *refused.path) from None


def rule_window(op: AddRule) -> dict[str, datetime | None]:
    """The window of a rule, which must not end before it begins."""
    return _window(op.starts_at, op.ends_at)


def _window(starts_at: datetime | None, ends_at: datetime | None) -> dict[str, datetime | None]:
    if starts_at and ends_at and ends_at <= starts_at:
        raise ChangeError(ChangeErrorCode.INVALID, "It must end after it starts.", "ends_at")
    return {"starts_at": starts_at, "ends_at": ends_at}


def _changed(beta: BetaState, key: str, rule: Any, **changes: Any) -> BetaState:
    if all(getattr(rule, name) == value for name, value in changes.items()):
        return beta
    changed = rule._replace(version=rule.version + 1, **changes)
    _window(changed.starts_at, changed.ends_at)
    return with_new_version(with_flags(beta, rules=replace_row(beta.flags.rules, rule, changed)), key)


def _placed(beta: BetaState, key: str, rule: Any, others: Sequence[Any], position: int | None) -> BetaState:
    place = len(others) if position is None else min(position - 1, len(others))
    ordered = [*others[:place], rule, *others[place:]]
    numbered = [each._replace(position=number) for number, each in enumerate(ordered, start=1)]
    elsewhere = [each for each in beta.flags.rules if each.flag_key != key]
    return with_new_version(with_flags(beta, rules=[*elsewhere, *numbered]), key)


def _is_for_all(strategy: Strategy) -> bool:
    return strategy["name"] == "flexibleRollout" and not strategy.get("constraints") and not strategy.get("segments")


def _segment(beta: BetaState, name: str) -> Any:
    return next((each for each in beta.flags.segments if each.name == name), None)
