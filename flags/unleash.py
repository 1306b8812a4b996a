"""Import flags from Unleash's client state, and export them to it.

Unleash's engine makes the same decisions before and after. `flags.strategies` validates imported rules when they are
compiled. Two differences are converted: in Unleash, a flag without strategies is on for all, here it is off; and
Unleash expresses the start and end of a rule as constraints.
"""

import secrets
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from db.flags import FlagSet
from db.ids import MAX_ID, new_id
from db.models import BucketBy, Flag, FlagKind, FlagRequirement, FlagRule, FlagStage, Segment
from flags.compiler import is_open
from flags.data_faults import DataFault
from flags.json_validation import Faults, InvalidFlagData, Path, require_bool, require_list, require_text

Object = dict[str, Any]

STATE_VERSION = 2
MAX_KEY_LENGTH = 64
DEFAULT_STRATEGY: Object = {"name": "default"}
UNLEASH_TYPES = {FlagKind.RELEASE: "release", FlagKind.BETA: "permission", FlagKind.OPS: "operational"}
KIND_OF_UNLEASH_TYPE = {name: kind for kind, name in UNLEASH_TYPES.items()} | {"kill-switch": FlagKind.OPS}


class UnleashFeature(NamedTuple):
    """One imported flag with its rules and requirements."""

    flag: Flag
    rules: tuple[FlagRule, ...]
    requirements: tuple[FlagRequirement, ...]


def import_state(state: Any, now: datetime) -> FlagSet:
    """Return the flags of a state as new rows; raise `InvalidFlagData` with all faults if it is invalid.

    Each flag becomes a hidden flag in the stage BETA. A missing flag that others depend on is added as archived: it was
    off and stays off.
    """
    faults = Faults()
    flags = read_state(state, now, faults)
    faults.raise_all()
    return flags


def read_state(state: Any, now: datetime, faults: Faults) -> FlagSet:
    """Return what can be read of a state as `import_state` does, and add what is wrong with the rest to `faults`."""
    state = _require_object(state, ())
    if "features" not in state:
        raise InvalidFlagData(DataFault.FIELD_REQUIRED, ("features",), name="features")
    features, segments = dict[str, UnleashFeature](), list[Segment]()
    for element, path in _elements(state["features"], ("features",), faults):
        with faults.collecting():
            feature = _import_feature(_require_object(element, path), path, now, faults)
            if feature is not None and feature.flag.key in features:
                raise InvalidFlagData(DataFault.NAME_TWICE, path)
            if feature is not None:
                features[feature.flag.key] = feature
    for element, path in _elements(state.get("segments", []), ("segments",), faults):
        with faults.collecting():
            segments.append(_import_segment(_require_object(element, path), path))
    return _flag_set(list(features.values()), segments, now)


def _flag_set(features: list[UnleashFeature], segments: list[Segment], now: datetime) -> FlagSet:
    requirements = tuple(requirement for feature in features for requirement in feature.requirements)
    missing = {requirement.parent_key for requirement in requirements} - {feature.flag.key for feature in features}
    return FlagSet(
        flags=(*(feature.flag for feature in features), *(_archived_flag(key, now) for key in sorted(missing))),
        rules=tuple(rule for feature in features for rule in feature.rules),
        requirements=requirements,
        segments=tuple(segments),
    )


def export_state(flags: FlagSet) -> Object:
    """Return the state for Unleash's clients, without members, exclusions and archived flags."""
    segments = [
        {"id": segment.id, "name": segment.name, "constraints": segment.constraints} for segment in flags.segments
    ]
    return {"version": STATE_VERSION, "features": list(_export_features(flags)), "segments": segments}


def _require_object(value: Any, path: Path) -> Object:
    if not isinstance(value, dict):
        raise InvalidFlagData(DataFault.OBJECT_NEEDED, path)
    return value


def _require_objects(value: Any, path: Path) -> list[tuple[Object, Path]]:
    """Return the objects of a list, each with its path."""
    elements = enumerate(require_list(value, path))
    return [(_require_object(element, (*path, index)), (*path, index)) for index, element in elements]


def _elements(value: Any, path: Path, faults: Faults) -> list[tuple[Any, Path]]:
    """Return the elements of a list, each with its path; none if it is no list."""
    elements = list[Any]()
    with faults.collecting():
        elements = require_list(value, path)
    return [(element, (*path, index)) for index, element in enumerate(elements)]


def _check_unique(names: list[str], path: Path) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            raise InvalidFlagData(DataFault.NAME_TWICE, (*path, index))


def _import_feature(feature: Object, path: Path, now: datetime, faults: Faults) -> UnleashFeature | None:
    """Return a flag without the parts that cannot be read; None if it has no name."""
    read = dict[str, Any](is_enabled=False, variants=[])
    strategies, requirements = list[Object](), tuple[FlagRequirement, ...]()
    names = list[str]()
    with faults.collecting():
        names.append(_require_key(feature, "name", path))
    key = names[0] if names else ""
    with faults.collecting():
        read["is_enabled"] = require_bool(feature.get("enabled"), (*path, "enabled"))
    with faults.collecting():
        read["variants"] = _objects_at(feature, "variants", path)
    for element, strategy_path in _elements(feature.get("strategies", []), (*path, "strategies"), faults):
        with faults.collecting():
            strategies.append(_import_strategy(element, strategy_path))
    with faults.collecting():
        requirements = _import_requirements(key, feature.get("dependencies", []), (*path, "dependencies"))
    if not key:
        return None
    strategies = strategies or [DEFAULT_STRATEGY]
    flag = _new_flag(
        key,
        now,
        description=str(feature.get("description") or ""),
        kind=KIND_OF_UNLEASH_TYPE.get(str(feature.get("type")), FlagKind.RELEASE),
        **read,
        **_bucketing(key, strategies),
    )
    rules = tuple(_new_rule(key, position, strategy) for position, strategy in enumerate(strategies))
    return UnleashFeature(flag, rules, requirements)


def _import_strategy(value: Any, path: Path) -> Object:
    strategy = _require_object(value, path)
    if strategy.get("parameters"):
        _require_object(strategy["parameters"], (*path, "parameters"))
    if strategy.get("segments"):
        for index, segment in enumerate(require_list(strategy["segments"], (*path, "segments"))):
            if not isinstance(segment, int):
                raise InvalidFlagData(DataFault.WHOLE_NUMBER_NEEDED, (*path, "segments", index), least=0, most=MAX_ID)
    return strategy


def _objects_at(value: Object, name: str, path: Path) -> list[Object]:
    return [element for element, _ in _require_objects(value.get(name, []), (*path, name))]


def _require_key(value: Object, name: str, path: Path) -> str:
    return require_text(value.get(name), (*path, name), max_length=MAX_KEY_LENGTH)


def _new_flag(key: str, now: datetime, **values: Any) -> Flag:
    defaults = {
        "title": key,
        "description": "",
        "kind": FlagKind.RELEASE,
        "stage": FlagStage.BETA,
        "is_hidden": True,
        "is_enabled": False,
        "owner": "",
        "variants": [],
        "version": 1,
        "created_at": now,
        **_bucketing(key, []),
    }
    return Flag(**{**dict.fromkeys(Flag.c.keys()), "key": key, **defaults, **values})


def _archived_flag(key: str, now: datetime) -> Flag:
    return _new_flag(key, now, archived_at=now)


def _bucketing(key: str, strategies: Iterable[Object]) -> dict[str, Any]:
    """Return salt and `bucket_by` of an existing roll-out, so that its decisions stay; else a random salt."""
    parameters = [strategy.get("parameters") for strategy in strategies if strategy.get("name") == "flexibleRollout"]
    rollouts = [rollout for rollout in parameters if isinstance(rollout, dict)]
    group_ids = [str(rollout.get("groupId") or key) for rollout in rollouts]
    by_user = any(rollout.get("stickiness") == "userId" for rollout in rollouts)
    return {
        "salt": next((group_id for group_id in group_ids if len(group_id) <= MAX_KEY_LENGTH), secrets.token_hex(16)),
        "bucket_by": BucketBy.USER if by_user else BucketBy.COMPANY,
    }


def _new_rule(key: str, position: int, strategy: Object) -> FlagRule:
    return FlagRule(
        id=new_id(),
        flag_key=key,
        position=position,
        title="",
        strategy=strategy,
        starts_at=None,
        ends_at=None,
        is_enabled=strategy.get("disabled") is not True,
        version=1,
    )


def _import_requirements(key: str, value: Any, path: Path) -> tuple[FlagRequirement, ...]:
    dependencies = _require_objects(value, path)
    parents = [_require_key(dependency, "feature", dependency_path) for dependency, dependency_path in dependencies]
    _check_unique(parents, path)
    return tuple(
        FlagRequirement(
            flag_key=key,
            parent_key=dependency["feature"],
            is_enabled=require_bool(dependency.get("enabled", True), (*dependency_path, "enabled")),
            variants=require_list(dependency.get("variants", []), (*dependency_path, "variants")),
        )
        for dependency, dependency_path in dependencies
    )


def _import_segment(segment: Object, path: Path) -> Segment:
    segment_id, name = segment.get("id"), segment.get("name")
    if not isinstance(segment_id, int) or isinstance(segment_id, bool) or not 0 <= segment_id <= MAX_ID:
        raise InvalidFlagData(DataFault.WHOLE_NUMBER_NEEDED, (*path, "id"), least=0, most=MAX_ID)
    constraints = _objects_at(segment, "constraints", path)
    name = require_text(name, (*path, "name")) if name is not None else f"segment {segment_id}"
    return Segment(id=segment_id, name=name, constraints=constraints, version=1)


def _export_features(flags: FlagSet) -> Iterator[Object]:
    for flag in flags.flags:
        if flag.archived_at is None:
            rules = [rule for rule in flags.rules if rule.flag_key == flag.key and rule.is_enabled]
            yield {
                "name": flag.key,
                "description": flag.description,
                "type": UNLEASH_TYPES[flag.kind],
                "enabled": is_open(flag) and bool(rules),
                "strategies": [_export_strategy(rule) for rule in rules],
                "variants": flag.variants,
                "dependencies": [
                    _export_dependency(requirement)
                    for requirement in flags.requirements
                    if requirement.flag_key == flag.key
                ],
            }


def _export_strategy(rule: FlagRule) -> Object:
    strategy: Object = rule.strategy
    time_constraints = list(_time_constraints(rule))
    if not time_constraints:
        return strategy
    return {**strategy, "constraints": [*(strategy.get("constraints") or []), *time_constraints]}


def _time_constraints(rule: FlagRule) -> Iterator[Object]:
    """Yield constraints for start and end: at `starts_at` the rule is active, at `ends_at` no longer."""
    for at, is_start in ((rule.starts_at, True), (rule.ends_at, False)):
        if at is not None:
            yield {
                "contextName": "currentTime",
                "operator": "DATE_BEFORE",
                "value": at.isoformat(),
                "inverted": is_start,
            }


def _export_dependency(requirement: FlagRequirement) -> Object:
    variants = {"variants": requirement.variants} if requirement.variants else {}
    return {"feature": requirement.parent_key, "enabled": requirement.is_enabled, **variants}
