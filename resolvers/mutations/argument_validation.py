"""Validation of stored arguments of lists, such as the filter of a saved view."""

from enum import StrEnum
from typing import Any

from graphql import GraphQLError
from graphql.utilities import validate_input_value
from strawberry.schema import BaseSchema
from strawberry.utils.str_converters import to_camel_case

from resolvers.core_schema import list_field, list_field_name
from resolvers.errors import BadUserInput


def argument_error(schema: BaseSchema, list_name: StrEnum, name: str, value: Any) -> str | None:
    """Return the first error of an argument of the list `list_name`; None if the value is valid."""
    arguments = list_field(schema, list_field_name(list_name)).args
    if value is None:
        return None
    if to_camel_case(name) not in arguments:
        return "This list does not have this argument."
    try:
        validate_input_value(value, arguments[to_camel_case(name)].type, _raise_first, hide_suggestions=True)
    except BadUserInput as error:
        return str(error)
    return None


def _raise_first(error: GraphQLError, path: list[str | int]) -> None:
    """Raise the first error, which ends it: to describe each of thousands, the whole value is read again."""
    place = ".".join(map(str, path))
    raise BadUserInput(f"{place}: {error.message}" if place else error.message)
