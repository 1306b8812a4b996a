"""Flags as Unleash writes them for its clients, to and fro.

Whatever Unleash's engine would answer, it answers before and after. Whether a rule that came from there may be a gate's
is for `strategies` to say. Two things differ, and are said in the other's words: a flag without strategies is on for
everybody there, and off here; and windows of time are constraints there.
"""

import secrets
from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any, NamedTuple

from db.flags import FlagSet
from db.ids import MAX_ID, new_id
from db.models import BucketBy, Flag, FlagKind, FlagRequirement, FlagRule, FlagStage, Segment
from flags.compiler import is_open
from flags.json_validation import InvalidFlagData, Path, require_bool, require_list, require_text

Object = dict[str, Any]

STATE_VERSION = 2
LONGEST_KEY = 64
EVERYBODY: Object = {"name": "default"}
TYPES = {FlagKind.RELEASE: "release", FlagKind.BETA: "permission", FlagKind.OPS: "operational"}
KINDS = {name: kind for kind, name in TYPES.items()} | {"kill-switch": FlagKind.OPS}


class UnleashFeature(NamedTuple):
    """One flag of a state, with what belongs to it."""

    flag: Flag
    rules: tuple[FlagRule, ...]
    requirements: tuple[FlagRequirement, ...]


def import_state(state: Any, now: datetime) -> FlagSet:
    """The flags of a state, as new rows; `Refused` where it is none.

    What is enabled there becomes a BETA of which outsiders must not learn. A flag that others depend on, but is not
    there, is made and archived at once: it was off, and is.
    """
    given = _object(state, ())
    features = [_feature(*each, now) for each in _objects(given.get("features"), ("features",))]
    _refuse_doubles([each.flag.key for each in features], ("features",))
    requirements = tuple(each for feature in features for each in feature.requirements)
    missing = {each.parent_key for each in requirements} - {each.flag.key for each in features}
    return FlagSet(
        flags=(*(each.flag for each in features), *(_missing(key, now) for key in sorted(missing))),
        rules=tuple(rule for feature in features for rule in feature.rules),
        requirements=requirements,
        segments=tuple(_segment(*each) for each in _objects(given.get("segments", []), ("segments",))),
    )


def export_state(flags: FlagSet) -> Object:
    """The state that Unleash's clients would be given: without members, exclusions, and what is archived."""
    segments = [{"id": each.id, "name": each.name, "constraints": each.constraints} for each in flags.segments]
    return {"version": STATE_VERSION, "features": list(_features(flags)), "segments": segments}


def _object(value: Any, path: Path) -> Object:
    if not isinstance(value, dict):
        raise InvalidFlagData("This must be an object.", path)
    return value


def _objects(value: Any, path: Path) -> list[tuple[Object, Path]]:
    """Some objects, each with the way to it."""
    given = enumerate(require_list(value, path))
    return [(_object(each, (*path, index)), (*path, index)) for index, each in given]


def _refuse_doubles(names: list[str], path: Path) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            raise InvalidFlagData("This is here twice.", (*path, index))


def _feature(given: Object, path: Path, now: datetime) -> UnleashFeature:
    key = _key(given, "name", path)
    strategies = [each for each, _ in _objects(given.get("strategies", []), (*path, "strategies"))] or [EVERYBODY]
    flag = _flag(
        key,
        now,
        description=str(given.get("description") or ""),
        kind=KINDS.get(str(given.get("type")), FlagKind.RELEASE),
        is_enabled=require_bool(given.get("enabled"), (*path, "enabled")),
        variants=[each for each, _ in _objects(given.get("variants", []), (*path, "variants"))],
        **_bucketing(key, strategies),
    )
    rules = tuple(_rule(key, position, each) for position, each in enumerate(strategies))
    return UnleashFeature(flag, rules, _requirements(key, given.get("dependencies", []), (*path, "dependencies")))


def _key(given: Object, name: str, path: Path) -> str:
    return require_text(given.get(name), (*path, name), longest=LONGEST_KEY)


def _flag(key: str, now: datetime, **known: Any) -> Flag:
    usual = {
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
    return Flag(**{**dict.fromkeys(Flag.c.keys()), "key": key, **usual, **known})


def _missing(key: str, now: datetime) -> Flag:
    return _flag(key, now, archived_at=now)


def _bucketing(key: str, strategies: Iterable[Object]) -> dict[str, Any]:
    """The salt that a roll-out has already, so that nobody changes sides; else one that nobody can guess."""
    given = [each.get("parameters") for each in strategies if each.get("name") == "flexibleRollout"]
    rollouts = [each for each in given if isinstance(each, dict)]
    groups = [str(each.get("groupId") or key) for each in rollouts]
    of_users = any(each.get("stickiness") == "userId" for each in rollouts)
    return {
        "salt": next((group for group in groups if len(group) <= LONGEST_KEY), secrets.token_hex(16)),
        "bucket_by": BucketBy.USER if of_users else BucketBy.COMPANY,
    }


def _rule(key: str, position: int, strategy: Object) -> FlagRule:
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


def _requirements(key: str, value: Any, path: Path) -> tuple[FlagRequirement, ...]:
    given = _objects(value, path)
    _refuse_doubles([_key(each, "feature", here) for each, here in given], path)
    return tuple(
        FlagRequirement(
            flag_key=key,
            parent_key=each["feature"],
            is_enabled=require_bool(each.get("enabled", True), (*here, "enabled")),
            variants=require_list(each.get("variants", []), (*here, "variants")),
        )
        for each, here in given
    )


def _segment(given: Object, path: Path) -> Segment:
    identity, name = given.get("id"), given.get("name")
    if not isinstance(identity, int) or isinstance(identity, bool) or not 0 <= identity <= MAX_ID:
        raise InvalidFlagData("This must be a whole number.", (*path, "id"))
    constraints = [each for each, _ in _objects(given.get("constraints", []), (*path, "constraints"))]
    named = require_text(name, (*path, "name")) if name is not None else f"segment {identity}"
    return Segment(id=identity, name=named, constraints=constraints, version=1)


def _features(flags: FlagSet) -> Iterator[Object]:
    for flag in flags.flags:
        if flag.archived_at is None:
            rules = [rule for rule in flags.rules if rule.flag_key == flag.key and rule.is_enabled]
            yield {
                "name": flag.key,
                "description": flag.description,
                "type": TYPES[flag.kind],
                "enabled": is_open(flag) and bool(rules),
                "strategies": [_strategy(rule) for rule in rules],
                "variants": flag.variants,
                "dependencies": [_dependency(each) for each in flags.requirements if each.flag_key == flag.key],
            }


def _strategy(rule: FlagRule) -> Object:
    window = list(_window(rule))
    return (
        {**rule.strategy, "constraints": [*(rule.strategy.get("constraints") or []), *window]}
        if window
        else rule.strategy
    )


def _window(rule: FlagRule) -> Iterator[Object]:
    """From the moment on at which it starts, which is not before it; until just before the one at which it ends."""
    for moment, is_start in ((rule.starts_at, True), (rule.ends_at, False)):
        if moment is not None:
            yield {
                "contextName": "currentTime",
                "operator": "DATE_BEFORE",
                "value": moment.isoformat(),
                "inverted": is_start,
            }


def _dependency(requirement: FlagRequirement) -> Object:
    variants = {"variants": requirement.variants} if requirement.variants else {}
    return {"feature": requirement.parent_key, "enabled": requirement.is_enabled, **variants}
