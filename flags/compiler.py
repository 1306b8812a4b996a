"""Compile flags for evaluation, once per revision.

Each rule is a toggle of its own in the engine, named `key#rule_id`. So the matching rule is known. A flag without rules
is off, although the engine turns a toggle without strategies on for all.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

import orjson
from yggdrasil_engine.engine import UnleashEngine

from db.flags import FlagSet
from db.models import Flag, FlagRequirement, FlagRule, Segment
from db.models.flags import CLOSED_STAGES
from flags.constraints import Constraint, validate_constraints
from flags.json_validation import InvalidFlagData
from flags.strategies import Strategy, is_percentage, validate_strategy

T = TypeVar("T", FlagRule, FlagRequirement)

STATE_VERSION = 2
NO_REVISION = -1
"""Revision before any flags were read; the first revision is 0."""
MAX_REQUIREMENT_DEPTH = 32
"""Maximum length of a chain of requirements. A flag with a longer chain is off."""


_KEPT: deque[tuple[FlagSet, "CompiledFlags"]] = deque(maxlen=4)
"""What was compiled last: a change compiles the same flags in its plan, its preview and its snapshot."""


class FlagCompileError(Exception):
    """A stored rule is invalid at `place`. Only a manual change of the tables can cause it."""

    def __init__(self, rule: FlagRule, place: str, why: str) -> None:
        super().__init__(f"Rule {rule.id} of {rule.flag_key}, at {place}: {why}")
        self.flag, self.rule, self.place = rule.flag_key, rule.title or str(rule.id), place


class FlagEngineError(Exception):
    """The engine does not know the rule."""


class CompiledRule(NamedTuple):
    """An enabled rule. `strategy` includes the constraints of its segments."""

    row: FlagRule
    toggle: str
    strategy: Strategy
    is_percentage: bool


class CompiledFlag(NamedTuple):
    """A flag with its enabled rules in order and its requirements.

    `has_requirement_cycle`: the requirements form a cycle or a chain longer than `MAX_REQUIREMENT_DEPTH`.
    """

    row: Flag
    rules: tuple[CompiledRule, ...]
    requirements: tuple[FlagRequirement, ...]
    has_requirement_cycle: bool


@dataclass(frozen=True, eq=False)
class CompiledFlags:
    """All flags at one revision by key, without the archived ones."""

    revision: int = NO_REVISION
    flags: Mapping[str, CompiledFlag] = field(default_factory=lambda: MappingProxyType({}))
    engine: UnleashEngine | None = None

    def is_closed_by_kill(self, key: str) -> bool:
        """Return whether the flag, or one that it requires, is killed. The requirements must have no cycle."""
        flag = self.flags.get(key)
        if flag is None:
            return False
        is_killed = flag.row.killed_at is not None
        return is_killed or any(self.is_closed_by_kill(row.parent_key) for row in flag.requirements)

    def rule_matches(self, rule: CompiledRule, unleash_context: Mapping[str, Any]) -> bool:
        """Return whether the rule matches the context; raise `FlagEngineError` if the engine does not know the rule."""
        result = self.engine.check_enabled(rule.toggle, dict(unleash_context)) if self.engine else None
        if result is None or not result.is_found:
            raise FlagEngineError(rule.toggle)
        return bool(result.is_enabled)


def compile_flags(flag_set: FlagSet) -> CompiledFlags:
    """Compile flags, or return them as they were compiled; raise `FlagCompileError` if an enabled rule is invalid."""
    for known, flags in _KEPT:
        if known == flag_set:
            return flags
    compiled = _compile(flag_set)
    _KEPT.appendleft((flag_set, compiled))
    return compiled


def _compile(flag_set: FlagSet) -> CompiledFlags:
    rules, requirements = _group_by_flag(flag_set.rules), _group_by_flag(flag_set.requirements)
    parents = {key: [requirement.parent_key for requirement in rows] for key, rows in requirements.items()}
    cyclic = _find_cyclic(parents)
    segments = _SegmentConstraints(flag_set.segments)
    flags = {
        flag.key: CompiledFlag(
            flag,
            tuple(_compile_rule(flag, rule, segments) for rule in rules[flag.key] if rule.is_enabled),
            tuple(requirements[flag.key]),
            flag.key in cyclic,
        )
        for flag in flag_set.flags
        if flag.archived_at is None
    }
    return CompiledFlags(flag_set.revision, MappingProxyType(flags), _build_engine(flags.values()))


def with_switches_applied(compiled: CompiledFlags, newer: FlagSet) -> CompiledFlags:
    """Return the same flags with those switched off that are closed or archived in `newer`; ignore other changes.

    A kill switch must work even if other newer flags cannot be compiled.
    """
    rows = {flag.key: flag for flag in newer.flags if flag.archived_at is None}
    flags = {}
    for key, flag in compiled.flags.items():
        if key in rows:
            flags[key] = flag if is_open(rows[key]) else flag._replace(row=rows[key])
    return replace(compiled, flags=MappingProxyType(flags))


def is_open(flag: Flag) -> bool:
    """Return whether a flag can be on at all: enabled, not killed, and neither a draft nor retired."""
    return flag.is_enabled and flag.killed_at is None and flag.stage not in CLOSED_STAGES


def _group_by_flag(rows: Iterable[T]) -> defaultdict[str, list[T]]:
    grouped: defaultdict[str, list[T]] = defaultdict(list)
    for row in rows:
        grouped[row.flag_key].append(row)
    return grouped


def _find_cyclic(parents: Mapping[str, list[str]]) -> frozenset[str]:
    """Return the flags whose requirements form a cycle or a too long chain.

    Each pass removes the flags that require none of the remaining ones.
    """
    remaining = dict(parents)
    for _ in range(MAX_REQUIREMENT_DEPTH):
        resolved = [key for key, required in remaining.items() if not any(parent in remaining for parent in required)]
        for key in resolved:
            del remaining[key]
    return frozenset(remaining)


class _SegmentConstraints(dict[int, list[Constraint]]):
    """The constraints of segments by id. They are validated when a rule first uses the segment."""

    def __init__(self, rows: Iterable[Segment]) -> None:
        super().__init__()
        self.rows = {row.id: row for row in rows}

    def __missing__(self, segment_id: int) -> list[Constraint]:
        self[segment_id] = validate_constraints(self.rows[segment_id].constraints, ("segments", segment_id))
        return self[segment_id]


def _compile_rule(flag: Flag, rule: FlagRule, segments: _SegmentConstraints) -> CompiledRule:
    try:
        strategy = validate_strategy(rule.strategy, salt=flag.salt, bucket_by=flag.bucket_by, segments=segments.rows)
        constraints = list(strategy["constraints"])
        for segment_id in strategy["segments"]:
            constraints += segments[segment_id]
    except InvalidFlagData as error:
        raise FlagCompileError(rule, error.dotted_path or "strategy", str(error)) from error
    with_segments = {**strategy, "constraints": constraints, "segments": []}
    return CompiledRule(rule, f"{flag.key}#{rule.id}", with_segments, is_percentage(strategy))


def _build_engine(flags: Iterable[CompiledFlag]) -> UnleashEngine | None:
    rules = [rule for flag in flags for rule in flag.rules]
    if not rules:
        return None
    toggles = [{"name": rule.toggle, "enabled": True, "strategies": [rule.strategy]} for rule in rules]
    engine = UnleashEngine()
    engine.take_state(orjson.dumps({"version": STATE_VERSION, "features": toggles}).decode())
    known = {toggle.name for toggle in engine.list_known_toggles()}  # the engine ignores an invalid state silently
    for rule in rules:
        if rule.toggle not in known:
            raise FlagCompileError(rule.row, "strategy", "The engine did not accept it.")
    return engine
