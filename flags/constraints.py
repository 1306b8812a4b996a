"""What a constraint of a gate may ask, and of which attributes.

Every attribute comes from our database, and none is what somebody may change for themselves: whoever could choose their
own language or time zone could let themselves in. A user's id and their company's decide by being named, nothing else:
neither is a number to be compared.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from flags.json_validation import InvalidFlagData, Path, require_bool, require_list, require_object, require_text


class AttributeKind(Enum):
    """What may be asked of an attribute: the operators, in Unleash's words."""

    ID = ("IN", "NOT_IN")
    TEXT = ("IN", "NOT_IN", "STR_CONTAINS", "STR_STARTS_WITH", "STR_ENDS_WITH")
    MOMENT = ("DATE_AFTER", "DATE_BEFORE")


ATTRIBUTES: Mapping[str, AttributeKind] = {
    "companyCreatedAt": AttributeKind.MOMENT,
    "companyCurrency": AttributeKind.TEXT,
    "companyId": AttributeKind.ID,
    "companyTimeZone": AttributeKind.TEXT,
    "currentTime": AttributeKind.MOMENT,
    "role": AttributeKind.TEXT,
    "userCreatedAt": AttributeKind.MOMENT,
    "userId": AttributeKind.ID,
}
"""All that a rule may ask about whoever asks. `currentTime` is the moment for which it is decided."""

ID = re.compile(r"[1-9][0-9]{0,18}", re.ASCII)
Constraint = dict[str, Any]


def validate_constraints(constraints: Any, path: Path = ("constraints",)) -> list[Constraint]:
    """The same constraints, written in one way; `Refused` where a gate must not have one of them.

    For the engine a NOT_IN, and whatever is inverted, holds where the attribute is missing. So that nobody comes in for
    what is not known of them, "it is set" is added to these.
    """
    given = enumerate(require_list(constraints, path))
    return list(_with_guards([_checked(each, (*path, index)) for index, each in given]))


def _with_guards(constraints: list[Constraint]) -> Iterator[Constraint]:
    yield from constraints
    guarded = [each for each in constraints if each["operator"] == "NOT_IN" or each.get("inverted")]
    for name in dict.fromkeys(each["contextName"] for each in guarded):
        if is_set_constraint(name) not in constraints and name != "currentTime":  # which the engine always knows
            yield is_set_constraint(name)


def is_set_constraint(name: str) -> Constraint:
    """A constraint that holds where the attribute is known: every text begins with the empty one."""
    return {"contextName": name, "operator": "STR_STARTS_WITH", "values": [""]}


def _checked(constraint: Any, path: Path) -> Constraint:
    optional = ("value", "values", "inverted", "caseInsensitive")
    given = require_object(constraint, path, required=("contextName", "operator"), optional=optional)
    name = require_text(given["contextName"], (*path, "contextName"))
    if name not in ATTRIBUTES:
        known = ", ".join(ATTRIBUTES)
        raise InvalidFlagData(f"There is no such attribute. A gate may ask for {known}.", (*path, "contextName"))
    if given == is_set_constraint(name):
        return is_set_constraint(name)
    kind, operator = ATTRIBUTES[name], _operator(given["operator"], name, (*path, "operator"))
    compared = _moment(given, path) if kind is AttributeKind.MOMENT else _values(given, kind, path)
    return {"contextName": name, "operator": operator, **compared, **_switches(given, path)}


def _operator(operator: Any, name: str, path: Path) -> str:
    known = ATTRIBUTES[name].value
    if not isinstance(operator, str) or operator not in known:
        raise InvalidFlagData(f"Of {name} a gate may ask {', '.join(known)}, and nothing else.", path)
    return operator


def _values(given: Constraint, kind: AttributeKind, path: Path) -> dict[str, Any]:
    if given.get("value"):
        raise InvalidFlagData("This operator compares with `values`; leave `value` out.", (*path, "value"))
    here = (*path, "values")
    values = [require_text(each, (*here, index)) for index, each in enumerate(require_list(given.get("values"), here))]
    if not values:
        raise InvalidFlagData("Name at least one value.", here)
    for index, each in enumerate(values):
        if kind is AttributeKind.ID and not ID.fullmatch(each):
            raise InvalidFlagData("This is not the number of a user or company.", (*here, index))
    return {"values": values}


def _moment(given: Constraint, path: Path) -> dict[str, Any]:
    if given.get("values"):
        raise InvalidFlagData("This operator compares with `value`; leave `values` out.", (*path, "values"))
    here = (*path, "value")
    text = require_text(given.get("value"), here)
    try:
        moment = datetime.fromisoformat(text)
        return {"value": moment.astimezone(UTC).isoformat()} if moment.tzinfo else _without_zone(here)
    except (ValueError, OverflowError):
        raise InvalidFlagData("This is not a moment, such as 2026-03-01T09:00:00Z.", here) from None


def _without_zone(path: Path) -> dict[str, Any]:
    raise InvalidFlagData("A moment needs its offset from UTC, such as the Z of 2026-03-01T09:00:00Z.", path)


def _switches(given: Constraint, path: Path) -> dict[str, Any]:
    names = [name for name in ("inverted", "caseInsensitive") if name in given]
    return {name: True for name in names if require_bool(given[name], (*path, name))}
