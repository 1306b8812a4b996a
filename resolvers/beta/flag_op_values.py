"""Stored changes of a change request as values of `FlagOpInput`, so that a client can send them again."""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, get_args, get_type_hints

from strawberry.utils.str_converters import to_camel_case

from db.ids import global_id
from resolvers.beta.change_flags import FLAG_INPUT_NAMES
from resolvers.beta.flag_op_input import MODELS_BY_ID_FIELD, SWITCHES, FlagOpInput, FlagSwitch
from resolvers.beta.op_inputs import OpInput

SWITCH_OF_KIND: Mapping[str, FlagSwitch] = {op().kind: switch for switch, op in SWITCHES.items()}


def _input_types() -> Mapping[str, type[OpInput]]:
    """Return the type of each field of `FlagOpInput` that holds the parameters of a change."""
    hints = {name: get_args(hint)[0] for name, hint in get_type_hints(FlagOpInput).items()}
    return {name: hint for name, hint in hints.items() if hasattr(hint, "op_type")}


INPUT_TYPES = _input_types()
NAME_OF_KIND = {input_type.op_type.model_fields["kind"].default: name for name, input_type in INPUT_TYPES.items()}


def flag_op_value(op: Mapping[str, Any]) -> Any:
    """Return a stored change as a value of `FlagOpInput`: an object with the one field that is set."""
    if op["kind"] in SWITCH_OF_KIND:
        return {"switch": SWITCH_OF_KIND[op["kind"]].value}
    is_for_user = op.get("email") is not None or op.get("user_id") is not None
    name = NAME_OF_KIND[op["kind"]] if op["kind"] != "INVITE" else "invite_user" if is_for_user else "invite_company"
    values = dict(_api_field(field, value) for field, value in op.items() if field != "kind")
    known = {to_camel_case(FLAG_INPUT_NAMES.get(each.name, each.name)) for each in fields(INPUT_TYPES[name])}
    return {to_camel_case(name): {field: value for field, value in values.items() if field in known}}


def _api_field(name: str, value: Any) -> tuple[str, Any]:
    if name == "subjects":
        return "people", [dict(_api_field(field, item) for field, item in each.items()) for each in value]
    model = MODELS_BY_ID_FIELD.get(name)
    api_value = value if model is None or value is None else global_id(model.__name__, value)
    return to_camel_case(FLAG_INPUT_NAMES.get(name, name)), api_value
