"""Validate the strategies of rules, both when they are written and when they are compiled.

A strategy is an object as in Unleash (docs/decisions/flags.md#rules). Three of Unleash's strategies are allowed:
`default` matches all users who meet the constraints, `userWithId` the listed users, `flexibleRollout` a percentage.
Unleash's other strategies depend on chance, sessions or IP addresses, or are old names of `flexibleRollout`. The flag's
salt and the id that `bucket_by` names decide who belongs to a percentage. So all users of a company get the same
decision, and it does not change from day to day.
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeAlias

from db.models import BucketBy
from flags.constraints import ID, plain_id, validate_constraints, with_plain_ids
from flags.data_faults import DataFault
from flags.json_validation import (
    Faults,
    InvalidFlagData,
    Path,
    Validator,
    require_list,
    require_object,
    require_text,
    validate_object,
)

Strategy = dict[str, Any]
"""An object with `name`, `parameters`, `constraints` and `segments`."""
ParametersValidator: TypeAlias = Callable[[Any, Path, str, str], dict[str, str]]
"""Validates parameters at a path; its other arguments are the flag's salt and stickiness."""

STICKINESS: Mapping[BucketBy, str] = {BucketBy.COMPANY: "companyId", BucketBy.USER: "userId"}
"""The attribute that Unleash calls the stickiness, by the kind of id that decides."""

MAX_USER_IDS = 10_000
PERCENTAGE = re.compile(r"[0-9]{1,3}", re.ASCII)
MAX_PERCENT = 100


def validate_strategy(strategy: Any, *, salt: str, bucket_by: BucketBy, segments: Collection[int]) -> Strategy:
    """Return the strategy, complete and normalized; raise `InvalidFlagData` if it is invalid.

    `segments`: the ids of existing segments. The `groupId` of a roll-out is replaced by the flag's `salt`.
    """
    values = {**EMPTY_STRATEGY, **require_object(strategy, ())}
    validate_parameters = _parameters_validator(values.get("name"))
    validators: dict[str, Validator] = {
        "name": _validate_name,
        "parameters": lambda parameters, path: validate_parameters(parameters, path, salt, STICKINESS[bucket_by]),
        "constraints": validate_constraints,
        "segments": lambda ids, path: _validate_segments(ids, path, segments),
    }
    return validate_object(values, (), validators, required=("name",))


def has_conditions(strategy: Strategy) -> bool:
    """Return whether a strategy chooses users by what they are: otherwise it matches all, or a percentage by chance."""
    names_users = strategy["name"] not in {"default", "flexibleRollout"}
    return names_users or bool(strategy.get("constraints") or strategy.get("segments"))


def _validate_name(value: Any, path: Path) -> str:
    name = require_text(value, path)
    if name not in STRATEGY_VALIDATORS:
        raise InvalidFlagData(DataFault.STRATEGY_UNKNOWN, path, known=", ".join(STRATEGY_VALIDATORS))
    return name


def _parameters_validator(name: Any) -> ParametersValidator:
    known = STRATEGY_VALIDATORS.get(name) if isinstance(name, str) else None
    return known or _accept_parameters


def is_percentage(strategy: Strategy) -> bool:
    """Return whether a validated strategy matches only a percentage of those who meet its constraints."""
    return bool(strategy["name"] == "flexibleRollout" and strategy["parameters"]["rollout"] != str(MAX_PERCENT))


def with_plain_ids_in(strategy: Strategy) -> Strategy:
    """Return a strategy, valid or not, with the plain ids of users and companies."""
    constraints, parameters = strategy.get("constraints"), strategy.get("parameters")
    changed: Strategy = {}
    if isinstance(constraints, list):
        changed["constraints"] = [with_plain_ids(each) for each in constraints]
    if isinstance(parameters, dict) and isinstance(listed := parameters.get("userIds"), str):
        ids = ",".join(plain_id("userId", each) for each in listed.split(","))
        changed["parameters"] = {**parameters, "userIds": ids}
    return {**strategy, **changed}


def with_segment_names(strategy: Mapping[str, Any], names: Mapping[int, str]) -> Strategy:
    """Return a strategy that names its segments; `names` of segments by id.

    A number means another segment in another deployment, or after a change; a name means the same to people, too.
    """
    segments = [names.get(segment, segment) for segment in strategy.get("segments") or ()]
    return {**strategy, "segments": segments}


def _accept_parameters(_parameters: Any, _path: Path, _salt: str, _stickiness: str) -> dict[str, str]:
    """Accept all parameters of an unknown strategy: which it may have is unknown, too."""
    return {}


def _validate_no_parameters(parameters: Any, path: Path, _salt: str, _stickiness: str) -> dict[str, str]:
    return validate_object(parameters, path, {}, required=())


def _validate_listed_users(parameters: Any, path: Path, _salt: str, _stickiness: str) -> dict[str, str]:
    return validate_object(parameters, path, {"userIds": _validate_user_ids}, required=("userIds",))


def _validate_user_ids(text: Any, path: Path) -> str:
    ids = [user_id.strip() for user_id in text.split(",")] if isinstance(text, str) else []
    if not ids or len(ids) > MAX_USER_IDS or not all(ID.fullmatch(user_id) for user_id in ids):
        raise InvalidFlagData(DataFault.USER_IDS_MALFORMED, path, most=MAX_USER_IDS)
    return ",".join(ids)


def _validate_rollout(parameters: Any, path: Path, salt: str, stickiness: str) -> dict[str, str]:
    validators: dict[str, Validator] = {
        "rollout": _validate_percent,
        "stickiness": lambda value, path: _validate_stickiness(value, path, stickiness),
        "groupId": lambda _value, _path: salt,
    }
    return {**validate_object(parameters, path, validators, required=("rollout", "stickiness")), "groupId": salt}


def _validate_stickiness(value: Any, path: Path, stickiness: str) -> str:
    if value != stickiness:
        raise InvalidFlagData(DataFault.STICKINESS_OF_OTHER_ID, path, stickiness=stickiness)
    return stickiness


def _validate_percent(value: Any, path: Path) -> str:
    number = int(value) if isinstance(value, str) and PERCENTAGE.fullmatch(value) else value
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= MAX_PERCENT:
        raise InvalidFlagData(DataFault.WHOLE_NUMBER_NEEDED, path, least=0, most=MAX_PERCENT)
    return str(number)


def _validate_segments(value: Any, path: Path, known: Collection[int]) -> list[int]:
    ids, faults = require_list(value, path), Faults()
    unknown = [index for index, segment_id in enumerate(ids) if not _is_among(segment_id, known)]
    faults.add(InvalidFlagData(DataFault.SEGMENT_UNKNOWN, (*path, index)) for index in unknown)
    faults.raise_all()
    return list(dict.fromkeys(ids))


def _is_among(value: Any, known: Collection[int]) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value in known


EMPTY_STRATEGY: Mapping[str, Any] = {"parameters": {}, "constraints": [], "segments": []}
"""What a strategy has that leaves these out."""
STRATEGY_VALIDATORS: Mapping[str, ParametersValidator] = {
    "default": _validate_no_parameters,
    "flexibleRollout": _validate_rollout,
    "userWithId": _validate_listed_users,
}
"""The allowed strategies, and the function that validates the parameters of each."""
