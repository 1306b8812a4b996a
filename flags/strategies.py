"""Validate the strategies of rules, both when they are written and when they are compiled.

A strategy is an object as in Unleash (docs/decisions/flags.md#rules). Three of Unleash's strategies are allowed:
`default` matches all users who meet the constraints, `userWithId` the listed users, `flexibleRollout` a percentage.
Unleash's other strategies depend on chance, sessions or IP addresses, or are old names of `flexibleRollout`. The flag's
salt and the id that `bucket_by` names decide who belongs to a percentage. So all users of a company get the same
decision, and it does not change from day to day.
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

from db.models import BucketBy
from flags.constraints import ID, plain_id, validate_constraints, with_plain_ids
from flags.data_faults import DataFault
from flags.json_validation import Faults, InvalidFlagData, Path, require_list, require_object, require_text

Strategy = dict[str, Any]
"""An object with `name`, `parameters`, `constraints` and `segments`."""

STICKINESS: Mapping[BucketBy, str] = {BucketBy.COMPANY: "companyId", BucketBy.USER: "userId"}
"""The attribute that Unleash calls the stickiness, by the kind of id that decides."""

MAX_USER_IDS = 10_000
PERCENTAGE = re.compile(r"[0-9]{1,3}", re.ASCII)
MAX_PERCENT = 100


def validate_strategy(strategy: Any, *, salt: str, bucket_by: BucketBy, segments: Collection[int]) -> Strategy:
    """Return the strategy, complete and normalized; raise `InvalidFlagData` if it is invalid.

    `segments`: the ids of existing segments. The `groupId` of a roll-out is replaced by the flag's `salt`.
    """
    values = require_object(strategy, (), required=("name",), optional=("parameters", "constraints", "segments"))
    faults, validated = Faults(), {"name": values["name"]}
    with faults.collecting():
        validate_parameters = _parameters_validator(values["name"])
        validated["parameters"] = validate_parameters(values.get("parameters", {}), salt, STICKINESS[bucket_by])
    with faults.collecting():
        validated["constraints"] = validate_constraints(values.get("constraints", []))
    with faults.collecting():
        validated["segments"] = _validate_segments(values.get("segments", []), segments)
    faults.raise_all()
    return validated


def _parameters_validator(name: Any) -> Callable[[Any, str, str], dict[str, str]]:
    known = STRATEGY_VALIDATORS.get(require_text(name, ("name",)))
    if known is None:
        raise InvalidFlagData(DataFault.STRATEGY_UNKNOWN, ("name",), known=", ".join(STRATEGY_VALIDATORS))
    return known


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


def _validate_no_parameters(parameters: Any, _salt: str, _stickiness: str) -> dict[str, str]:
    require_object(parameters, ("parameters",))
    return {}


def _validate_user_ids(parameters: Any, _salt: str, _stickiness: str) -> dict[str, str]:
    path = ("parameters", "userIds")
    text = require_object(parameters, ("parameters",), required=("userIds",))["userIds"]
    ids = [user_id.strip() for user_id in text.split(",")] if isinstance(text, str) else []
    if not ids or len(ids) > MAX_USER_IDS or not all(ID.fullmatch(user_id) for user_id in ids):
        raise InvalidFlagData(DataFault.USER_IDS_MALFORMED, path, most=MAX_USER_IDS)
    return {"userIds": ",".join(ids)}


def _validate_rollout(parameters: Any, salt: str, stickiness: str) -> dict[str, str]:
    path = ("parameters",)
    values = require_object(parameters, path, required=("rollout", "stickiness"), optional=("groupId",))
    if values["stickiness"] != stickiness:
        raise InvalidFlagData(DataFault.STICKINESS_OF_OTHER_ID, (*path, "stickiness"), stickiness=stickiness)
    return {
        "rollout": str(_validate_percent(values["rollout"], (*path, "rollout"))),
        "stickiness": stickiness,
        "groupId": salt,
    }


def _validate_percent(value: Any, path: Path) -> int:
    number = int(value) if isinstance(value, str) and PERCENTAGE.fullmatch(value) else value
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= MAX_PERCENT:
        raise InvalidFlagData(DataFault.WHOLE_NUMBER_NEEDED, path, least=0, most=MAX_PERCENT)
    return number


def _validate_segments(value: Any, known: Collection[int]) -> list[int]:
    path = ("segments",)
    ids = require_list(value, path)
    for index, segment_id in enumerate(ids):
        if not isinstance(segment_id, int) or isinstance(segment_id, bool) or segment_id not in known:
            raise InvalidFlagData(DataFault.SEGMENT_UNKNOWN, (*path, index))
    return list(dict.fromkeys(ids))


STRATEGY_VALIDATORS: Mapping[str, Callable[[Any, str, str], dict[str, str]]] = {
    "default": _validate_no_parameters,
    "flexibleRollout": _validate_rollout,
    "userWithId": _validate_user_ids,
}
"""The allowed strategies, and the function that validates the parameters of each."""
