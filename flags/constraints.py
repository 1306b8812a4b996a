"""Validate the constraints of rules: attributes, operators and values.

All attributes come from the database, and users cannot change them. With a language or time zone that they choose
themselves, users could grant themselves access. Ids can only be listed, never compared as numbers.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from db.ids import row_id_of
from flags.data_faults import DataFault
from flags.json_validation import (
    Faults,
    InvalidFlagData,
    Path,
    Validator,
    require_bool,
    require_list,
    require_object,
    require_text,
    validate_object,
)


class AttributeKind(Enum):
    """Kind of an attribute; its value is the allowed operators, named as in Unleash."""

    ID = ("IN", "NOT_IN")
    TEXT = ("IN", "NOT_IN", "STR_CONTAINS", "STR_STARTS_WITH", "STR_ENDS_WITH")
    DATE_TIME = ("DATE_AFTER", "DATE_BEFORE")


ATTRIBUTES: Mapping[str, AttributeKind] = {
    "companyCreatedAt": AttributeKind.DATE_TIME,
    "companyCurrency": AttributeKind.TEXT,
    "companyId": AttributeKind.ID,
    "companyTimeZone": AttributeKind.TEXT,
    "currentTime": AttributeKind.DATE_TIME,
    "role": AttributeKind.TEXT,
    "userCreatedAt": AttributeKind.DATE_TIME,
    "userId": AttributeKind.ID,
}
"""All attributes that a constraint may use. `currentTime` is the time of the evaluation."""

ID = re.compile(r"[1-9][0-9]{0,18}", re.ASCII)
TYPES_OF_IDS: Mapping[str, str] = {"companyId": "Company", "userId": "User"}
"""The types whose ids the attributes hold."""
Constraint = dict[str, Any]
OPERANDS = ("value", "values")


def validate_constraints(constraints: Any, path: Path = ("constraints",)) -> list[Constraint]:
    """Return the constraints in a normalized form; raise `InvalidFlagData` if one is invalid.

    In the engine, NOT_IN and inverted constraints match if the attribute is missing. A missing attribute must not grant
    access, so a constraint that the attribute is set is added.
    """
    faults, validated = Faults(), list[Constraint]()
    for index, element in enumerate(require_list(constraints, path)):
        with faults.collecting():
            validated.append(_validate_constraint(element, (*path, index)))
    faults.raise_all()
    return list(_with_guards(validated))


def _with_guards(constraints: list[Constraint]) -> Iterator[Constraint]:
    yield from constraints
    negative = [
        constraint for constraint in constraints if constraint["operator"] == "NOT_IN" or constraint.get("inverted")
    ]
    for name in dict.fromkeys(constraint["contextName"] for constraint in negative):
        if is_set_constraint(name) not in constraints and name != "currentTime":  # the engine always sets currentTime
            yield is_set_constraint(name)


def plain_id(name: str, value: Any) -> Any:
    """Return the number of a global id as text, as rules hold the ids of an attribute; other values as they are."""
    row_id = row_id_of(TYPES_OF_IDS[name], value.strip()) if isinstance(value, str) and name in TYPES_OF_IDS else None
    return value if row_id is None else str(row_id)


def with_plain_ids(constraint: Any) -> Any:
    """Return a constraint, valid or not, with the plain ids of users and companies."""
    values = constraint.get("values") if isinstance(constraint, dict) else None
    if not isinstance(values, list):
        return constraint
    name = str(constraint.get("contextName"))
    return {**constraint, "values": [plain_id(name, value) for value in values]}


def is_set_constraint(name: str) -> Constraint:
    """Return a constraint that matches if the attribute is set: every text starts with the empty text."""
    return {"contextName": name, "operator": "STR_STARTS_WITH", "values": [""]}


SET_CONSTRAINTS = [is_set_constraint(name) for name in ATTRIBUTES]
"""The constraints that an attribute is set, which are added to others."""


def _validate_constraint(value: Any, path: Path) -> Constraint:
    constraint = require_object(value, path)
    if constraint in SET_CONSTRAINTS:
        return {**constraint}
    name, faults, validated = constraint.get("contextName"), Faults(), Constraint()
    kind = ATTRIBUTES.get(name) if isinstance(name, str) else None
    with faults.collecting():
        validated |= _validate_fields(constraint, kind, path)
    with faults.collecting():
        validated |= _validate_operands(constraint, kind, path)
    faults.raise_all()
    return validated


def _validate_fields(constraint: Constraint, kind: AttributeKind | None, path: Path) -> Constraint:
    """Return the attribute, the operator, and the switches that are on."""
    validators: dict[str, Validator] = {
        "contextName": _validate_attribute,
        "operator": lambda operator, path: _validate_operator(operator, kind, constraint.get("contextName"), path),
        "inverted": require_bool,
        "caseInsensitive": require_bool,
        **dict.fromkeys(OPERANDS, lambda _value, _path: False),
    }
    fields = validate_object(constraint, path, validators, required=("contextName", "operator"))
    return {name: value for name, value in fields.items() if value is not False}


def _validate_attribute(value: Any, path: Path) -> str:
    name = require_text(value, path)
    if name not in ATTRIBUTES:
        raise InvalidFlagData(DataFault.ATTRIBUTE_UNKNOWN, path, known=", ".join(ATTRIBUTES))
    return name


def _validate_operator(operator: Any, kind: AttributeKind | None, name: Any, path: Path) -> Any:
    """Return an operator that the attribute allows. Which an unknown attribute would allow is unknown."""
    if kind is not None and (not isinstance(operator, str) or operator not in kind.value):
        raise InvalidFlagData(DataFault.OPERATOR_UNKNOWN, path, name=name, known=", ".join(kind.value))
    return operator


def _validate_operands(constraint: Constraint, kind: AttributeKind | None, path: Path) -> Constraint:
    if kind is None:
        return {}
    return (
        _validate_date_time(constraint, path)
        if kind is AttributeKind.DATE_TIME
        else _validate_values(constraint, kind, path)
    )


def _validate_values(constraint: Constraint, kind: AttributeKind, path: Path) -> dict[str, Any]:
    if constraint.get("value"):
        raise InvalidFlagData(DataFault.VALUE_INSTEAD_OF_VALUES, (*path, "value"))
    path = (*path, "values")
    elements = enumerate(require_list(constraint.get("values"), path))
    faults, values = Faults(), list[str]()
    for index, element in elements:
        with faults.collecting():
            values.append(_validate_value(element, kind, (*path, index)))
    faults.raise_all()
    if not values:
        raise InvalidFlagData(DataFault.VALUES_MISSING, path)
    return {"values": values}


def _validate_value(element: Any, kind: AttributeKind, path: Path) -> str:
    value = require_text(element, path)
    if kind is AttributeKind.ID and not ID.fullmatch(value):
        raise InvalidFlagData(DataFault.ID_MALFORMED, path)
    return value


def _validate_date_time(constraint: Constraint, path: Path) -> dict[str, Any]:
    if constraint.get("values"):
        raise InvalidFlagData(DataFault.VALUES_INSTEAD_OF_VALUE, (*path, "values"))
    path = (*path, "value")
    text = require_text(constraint.get("value"), path)
    try:
        date_time = datetime.fromisoformat(text)
        in_utc = date_time.astimezone(UTC)
    except (ValueError, OverflowError):
        raise InvalidFlagData(DataFault.DATE_TIME_MALFORMED, path) from None
    if date_time.tzinfo is None:
        raise InvalidFlagData(DataFault.OFFSET_MISSING, path)
    return {"value": in_utc.isoformat()}
