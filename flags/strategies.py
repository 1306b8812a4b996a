"""What the strategy of a gate's rule may be, looked at when it is written and again when it is compiled.

It is an object as Unleash writes it (docs/decisions/flags.md#rules), and three of Unleash's strategies are left: `default` takes
whoever meets the constraints, `userWithId` the users it names, `flexibleRollout` a percentage. The others let chance, a
session or an address decide, or are older words for `flexibleRollout`. Who falls into a percentage is decided by the
flag's salt and by the id that `bucket_by` names, never by chance: so a whole company sees one answer, today and
tomorrow.
"""

import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

from db.models import BucketBy
from flags.constraints import ID, validate_constraints
from flags.json_validation import InvalidFlagData, Path, require_list, require_object, require_text

Strategy = dict[str, Any]
"""An object with `name`, `parameters`, `constraints` and `segments`."""

STICKINESS: Mapping[BucketBy, str] = {BucketBy.COMPANY: "companyId", BucketBy.USER: "userId"}
"""Whose id decides, in Unleash's words."""

MAX_USER_IDS = 10_000
PERCENTAGE = re.compile(r"[0-9]{1,3}", re.ASCII)
MAX_PERCENT = 100


def validate_strategy(strategy: Any, *, salt: str, bucket_by: BucketBy, segments: Collection[int]) -> Strategy:
    """The same strategy, complete and written in one way; `Refused` where a gate must not have it.

    `segments`: the ids of those that there are. A roll-out is always one of the flag's own `salt`, whatever `groupId`
    it came with.
    """
    given = require_object(strategy, (), required=("name",), optional=("parameters", "constraints", "segments"))
    check = STRATEGY_VALIDATORS.get(require_text(given["name"], ("name",)))
    if check is None:
        raise InvalidFlagData(f"A gate may have {', '.join(STRATEGY_VALIDATORS)}; no other strategy.", ("name",))
    return {
        "name": given["name"],
        "parameters": check(given.get("parameters", {}), salt, STICKINESS[bucket_by]),
        "constraints": validate_constraints(given.get("constraints", [])),
        "segments": _segments(given.get("segments", []), segments),
    }


def is_percentage(strategy: Strategy) -> bool:
    """Whether a strategy that was checked takes a part of those who meet its constraints."""
    return bool(strategy["name"] == "flexibleRollout" and strategy["parameters"]["rollout"] != str(MAX_PERCENT))


def _nothing(parameters: Any, _salt: str, _stickiness: str) -> dict[str, str]:
    require_object(parameters, ("parameters",))
    return {}


def _user_ids(parameters: Any, _salt: str, _stickiness: str) -> dict[str, str]:
    path = ("parameters", "userIds")
    text = require_object(parameters, ("parameters",), required=("userIds",))["userIds"]
    ids = [each.strip() for each in text.split(",")] if isinstance(text, str) else []
    if not ids or len(ids) > MAX_USER_IDS or not all(ID.fullmatch(each) for each in ids):
        raise InvalidFlagData(f"This must be the numbers of at most {MAX_USER_IDS} users, with commas between.", path)
    return {"userIds": ",".join(ids)}


def _rollout(parameters: Any, salt: str, stickiness: str) -> dict[str, str]:
    path = ("parameters",)
    given = require_object(parameters, path, required=("rollout", "stickiness"), optional=("groupId",))
    if given["stickiness"] != stickiness:
        raise InvalidFlagData(
            f"This flag's percentages are of {stickiness}, and of nothing else.", (*path, "stickiness")
        )
    return {"rollout": str(_percent(given["rollout"], (*path, "rollout"))), "stickiness": stickiness, "groupId": salt}


def _percent(value: Any, path: Path) -> int:
    number = int(value) if isinstance(value, str) and PERCENTAGE.fullmatch(value) else value
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= MAX_PERCENT:
        raise InvalidFlagData(f"This must be a whole number from 0 to {MAX_PERCENT}.", path)
    return number


def _segments(value: Any, known: Collection[int]) -> list[int]:
    path = ("segments",)
    for index, each in enumerate(ids := require_list(value, path)):
        if not isinstance(each, int) or isinstance(each, bool) or each not in known:
            raise InvalidFlagData("There is no such segment.", (*path, index))
    return list(dict.fromkeys(ids))


STRATEGY_VALIDATORS: Mapping[str, Callable[[Any, str, str], dict[str, str]]] = {
    "default": _nothing,
    "flexibleRollout": _rollout,
    "userWithId": _user_ids,
}
"""The strategies that a gate may have, and what looks at the parameters of each."""
