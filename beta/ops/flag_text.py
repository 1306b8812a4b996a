"""Changes of flags, rules and segments in words, for those who compare or approve them."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, TypeAlias

from beta.kill_switch import Kill, Revive
from beta.ops.base import Op
from beta.ops.flag_ops import (
    AddRequirement,
    Archive,
    CreateFlag,
    Disable,
    Enable,
    RemoveRequirement,
    SetStage,
    UpdateFlag,
)
from beta.ops.rule_ops import AddRule, DeleteSegment, MoveRule, PutSegment, RemoveRule, SetRollout, UpdateRule
from beta.words import in_words
from db.flags.flag_set import FlagSet
from db.models import FlagStage
from flags.constraints import SET_CONSTRAINTS

COLUMN_OF_FIELD = {"flag_kind": "kind"}
Names: TypeAlias = Mapping[tuple[str, str], str]
"""Names of users and companies, by the attribute of a condition and the id."""
NO_NAMES: Names = MappingProxyType({})
ATTRIBUTE_NAMES: Mapping[str, str] = {
    "companyCreatedAt": "the company's start",
    "companyCurrency": "the company's currency",
    "companyId": "the company",
    "companyTimeZone": "the company's time zone",
    "currentTime": "the time now",
    "role": "the role",
    "userCreatedAt": "the user's start",
    "userId": "the user",
}
COMPARISONS: Mapping[str, tuple[str, str]] = {
    "DATE_AFTER": ("is after", "is not after"),
    "DATE_BEFORE": ("is before", "is not before"),
    "IN": ("is", "is not"),
    "NOT_IN": ("is not", "is"),
    "STR_CONTAINS": ("contains", "does not contain"),
    "STR_ENDS_WITH": ("ends with", "does not end with"),
    "STR_STARTS_WITH": ("begins with", "does not begin with"),
}
"""The words of each operator, and those of its inversion."""
WORDS = {"is_hidden": "hidden", "bucket_by": "counts by", "review_by": "review by"}


def describe_op(op: Op, key: str, flags: FlagSet, names: Names = NO_NAMES) -> Iterator[str]:
    """Yield what a change would do to the stored flag `key`, as lines of text.

    `names`: of users and companies, which stand in conditions in place of their ids.
    """
    match op:
        case CreateFlag():
            yield f"create the flag: {op.title}"
        case UpdateFlag():
            yield from _updates(op, key, flags)
        case SetStage():
            stored = _flag(flags, key)  # None: this change creates it, as a draft
            yield f"stage: {stored.stage if stored else FlagStage.DRAFT} → {op.stage}"
        case Enable() | Disable() | Archive() | Kill() | Revive():
            yield f"{op.kind.lower()} it"
        case AddRequirement():
            yield f"require that {op.parent_key} is {'on' if op.is_enabled else 'off'}"
        case RemoveRequirement():
            yield f"no longer require {op.parent_key}"
        case PutSegment():
            yield _segment(op, flags, names)
        case DeleteSegment():
            yield f"remove the segment {op.name}"
        case _:
            yield from _rule_changes(op, flags, names)


def _segment(op: PutSegment, flags: FlagSet, names: Names) -> str:
    """Return the conditions of a segment before and after; those after alone if it is new or stays as it is."""
    after = constraints_text(op.constraints, names) or "everyone"
    stored = [
        constraints_text(each.constraints, names) or "everyone" for each in flags.segments if each.name == op.name
    ]
    return f"segment {op.name}: {' → '.join(dict.fromkeys([*stored, after]))}"


def _rule_changes(op: Op, flags: FlagSet, names: Names) -> Iterator[str]:
    match op:
        case SetRollout():
            yield f"roll out to {op.percent} percent"
        case AddRule():
            others = [_rule_field(field, value) for field, value in _limits(op).items()]
            yield ", ".join([f"add the rule {op.title}: {strategy_text(op.strategy, flags, names)}", *others])
        case UpdateRule():
            strategy = f": {strategy_text(op.strategy, flags, names)}" if "strategy" in op.model_fields_set else ""
            fields = sorted(op.model_fields_set - {"kind", "rule_id", "strategy"})
            others = [_rule_field(field, getattr(op, field)) for field in fields]
            yield f"change the rule {_title(op.rule_id, flags)}{strategy}{', '.join(['', *others])}"
        case RemoveRule():
            yield f"remove the rule {_title(op.rule_id, flags)}"
        case MoveRule():
            yield f"move the rule {_title(op.rule_id, flags)} to position {op.position}"
        case _:
            yield op.kind


def _limits(op: AddRule) -> dict[str, Any]:
    """Return the fields of a new rule that limit when it applies."""
    limits = {name: getattr(op, name) for name in ("starts_at", "ends_at")}
    return {name: value for name, value in limits.items() if value} | ({} if op.is_enabled else {"is_enabled": False})


def _rule_field(field: str, value: Any) -> str:
    """Return the new value of a field of a rule in words."""
    match field:
        case "is_enabled":
            return "resume it" if value else "pause it"
        case "starts_at" | "ends_at":
            time = "no time" if value is None else _time(value)
            return f"{'from' if field == 'starts_at' else 'until'} {time}"
        case _:
            return f"{field} {value}"


def _time(value: datetime) -> str:
    return f"{value.astimezone(UTC):%Y-%m-%d %H:%M}"


def _updates(op: UpdateFlag, key: str, flags: FlagSet) -> Iterator[str]:
    flag = _flag(flags, key)
    for field in sorted(op.model_fields_set - {"kind"}):
        name = COLUMN_OF_FIELD.get(field, field)
        yield f"{WORDS.get(name, name)}: {_value(getattr(flag, name, None))} → {_value(getattr(op, field))}"


def _value(value: Any) -> Any:
    return in_words(value) if isinstance(value, StrEnum) else value


def _flag(flags: FlagSet, key: str) -> Any:
    return next((flag for flag in flags.flags if flag.key == key), None)


def _title(rule_id: int, flags: FlagSet) -> str:
    return next((rule.title for rule in flags.rules if rule.id == rule_id), str(rule_id))


def strategy_text(strategy: Mapping[str, Any], flags: FlagSet, names: Names = NO_NAMES) -> str:
    """Return whom a strategy lets in; `names` as in `describe_op`."""
    parameters = strategy.get("parameters") or {}
    match strategy.get("name"):
        case "flexibleRollout":
            counted = "users" if parameters.get("stickiness") == "userId" else "companies"
            who = f"{parameters.get('rollout')} percent of {counted}"
        case "userWithId":
            ids = str(parameters.get("userIds")).split(",")
            who = f"the users {', '.join(names.get(('userId', each.strip()), each) for each in ids)}"
        case _:
            who = "everyone"
    known = {segment.id: segment.name for segment in flags.segments}
    segments = [f"in the segment {known.get(number, number)}" for number in strategy.get("segments") or ()]
    where = constraints_text(strategy.get("constraints") or (), names)
    return " ".join([who, *segments, *([f"where {where}"] if where else [])])


def constraints_text(constraints: Any, names: Names = NO_NAMES) -> str:
    """Return the conditions in words; empty if there are none. `names` as in `describe_op`."""
    return " and ".join(_constraint(each, names) for each in constraints if each not in SET_CONSTRAINTS)


def _constraint(constraint: Mapping[str, Any], names: Names) -> str:
    name, comparison = constraint["contextName"], COMPARISONS[constraint["operator"]]
    values = [_said(value) for value in constraint.get("values") or [constraint.get("value")]]
    words = comparison[bool(constraint.get("inverted"))]
    return f"{ATTRIBUTE_NAMES[name]} {words} {' or '.join(names.get((name, each), each) for each in values)}"


def _said(value: Any) -> str:
    """Return a value of a condition; a moment as all others are written."""
    if not (isinstance(value, str) and "T" in value):
        return str(value)
    try:
        return _time(datetime.fromisoformat(value))
    except ValueError:
        return value
