"""Flags made ready to be asked, once for each revision.

Each rule is a toggle of its own in the engine, `key#rule_id`: so it is known which rule said yes, and a flag whose last
rule was removed is off (to the engine a toggle without strategies is on for everybody).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

import orjson
from yggdrasil_engine.engine import UnleashEngine

from db.flags import FlagSet
from db.models import Flag, FlagRequirement, FlagRule, FlagStage, Segment
from flags.constraints import Constraint, validate_constraints
from flags.json_validation import InvalidFlagData
from flags.strategies import Strategy, is_percentage, validate_strategy

T = TypeVar("T", FlagRule, FlagRequirement)

STATE_VERSION = 2
NO_REVISION = -1
"""The revision of nothing at all; the first there is is 0."""
MAX_REQUIREMENT_DEPTH = 32
"""How many flags may require one another in a row; what requires more is off."""


class FlagCompileError(Exception):
    """Something among the flags cannot be a gate. Only a hand in the tables can have brought it there."""


class FlagEngineError(Exception):
    """The engine could not say yes or no."""


class CompiledRule(NamedTuple):
    """A rule that is in use; `strategy` has the constraints of its segments among its own."""

    row: FlagRule
    toggle: str
    strategy: Strategy
    is_percentage: bool


class CompiledFlag(NamedTuple):
    """A flag with its rules in order, and what it requires; `is_endless` where that leads in a circle, or too far."""

    row: Flag
    rules: tuple[CompiledRule, ...]
    requirements: tuple[FlagRequirement, ...]
    has_requirement_cycle: bool


@dataclass(frozen=True, eq=False)
class CompiledFlags:
    """All flags but those that are archived, as they were at one revision."""

    revision: int = NO_REVISION
    flags: Mapping[str, CompiledFlag] = field(default_factory=lambda: MappingProxyType({}))
    engine: UnleashEngine | None = None

    def rule_matches(self, rule: CompiledRule, asking: Mapping[str, Any]) -> bool:
        """Whether a rule of these flags lets in whoever that context of Unleash tells of."""
        found = self.engine.check_enabled(rule.toggle, dict(asking)) if self.engine else None
        if found is None or not found.is_found:
            raise FlagEngineError(rule.toggle)
        return bool(found.is_enabled)


def compile_flags(given: FlagSet) -> CompiledFlags:
    """Make flags ready; `Uncompilable` where a rule in use is none that a gate may have."""
    kept = [flag for flag in given.flags if flag.archived_at is None]
    rules, requirements = _by_flag(given.rules), _by_flag(given.requirements)
    endless = _endless({key: [each.parent_key for each in of_it] for key, of_it in requirements.items()})
    segments = _Segments(given.segments)
    flags = {
        flag.key: CompiledFlag(
            flag,
            tuple(_compiled(flag, rule, segments) for rule in rules[flag.key] if rule.is_enabled),
            tuple(requirements[flag.key]),
            flag.key in endless,
        )
        for flag in kept
    }
    return CompiledFlags(given.revision, MappingProxyType(flags), _engine(flags.values()))


def with_switches_applied(compiled: CompiledFlags, newer: FlagSet) -> CompiledFlags:
    """The same flags, but what was switched off or archived since is so here, too; nothing else is taken over.

    A switch must close even while something else among the newer flags keeps all of them from being compiled.
    """
    rows = {flag.key: flag for flag in newer.flags if flag.archived_at is None}
    left = {key: each for key, each in compiled.flags.items() if key in rows}
    flags = {key: each if is_open(rows[key]) else each._replace(row=rows[key]) for key, each in left.items()}
    return replace(compiled, flags=MappingProxyType(flags))


def is_open(flag: Flag) -> bool:
    """Whether a flag is for anybody at all: enabled, not killed, in a stage between the first and the last."""
    return flag.is_enabled and flag.killed_at is None and flag.stage not in {FlagStage.DRAFT, FlagStage.RETIRED}


def _by_flag(rows: Iterable[T]) -> defaultdict[str, list[T]]:
    grouped: defaultdict[str, list[T]] = defaultdict(list)
    for row in rows:
        grouped[row.flag_key].append(row)
    return grouped


def _endless(parents: Mapping[str, list[str]]) -> frozenset[str]:
    """The flags whose requirements lead in a circle, or too far: those left once all that end are taken out."""
    left = dict(parents)
    for _ in range(MAX_REQUIREMENT_DEPTH):
        ends = [key for key, required in left.items() if not any(parent in left for parent in required)]
        for key in ends:
            del left[key]
    return frozenset(left)


class _Segments(dict[int, list[Constraint]]):
    """The constraints of segments by their ids, each looked at when a rule first asks for it."""

    def __init__(self, rows: Iterable[Segment]) -> None:
        super().__init__()
        self.rows = {row.id: row for row in rows}

    def __missing__(self, identity: int) -> list[Constraint]:
        self[identity] = validate_constraints(self.rows[identity].constraints, ("segments", identity))
        return self[identity]


def _compiled(flag: Flag, rule: FlagRule, segments: _Segments) -> CompiledRule:
    try:
        strategy = validate_strategy(rule.strategy, salt=flag.salt, bucket_by=flag.bucket_by, segments=segments.rows)
        constraints = [*strategy["constraints"], *(each for id_ in strategy["segments"] for each in segments[id_])]
    except InvalidFlagData as refused:
        msg = f"Rule {rule.id} of {flag.key}, at {refused.dotted_path or 'its strategy'}: {refused}"
        raise FlagCompileError(msg) from refused
    whole = {**strategy, "constraints": constraints, "segments": []}
    return CompiledRule(rule, f"{flag.key}#{rule.id}", whole, is_percentage(strategy))


def _engine(flags: Iterable[CompiledFlag]) -> UnleashEngine | None:
    rules = [rule for flag in flags for rule in flag.rules]
    if not rules:
        return None
    toggles = [{"name": rule.toggle, "enabled": True, "strategies": [rule.strategy]} for rule in rules]
    engine = UnleashEngine()
    engine.take_state(orjson.dumps({"version": STATE_VERSION, "features": toggles}).decode())
    known = {each.name for each in engine.list_known_toggles()}  # a state it could not read, it passes over in silence
    if known != {rule.toggle for rule in rules}:
        raise FlagCompileError("The engine did not take the rules.")
    return engine
