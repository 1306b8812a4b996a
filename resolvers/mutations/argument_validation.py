"""Whether a list takes arguments that somebody wants to keep."""

from enum import StrEnum
from typing import Any

from graphql import GraphQLError
from graphql.utilities import validate_input_value
from strawberry.schema import BaseSchema
from strawberry.utils.str_converters import to_camel_case


def argument_error(schema: BaseSchema, kind: StrEnum, name: str, value: Any) -> str | None:
    """Why the list that `kind` names does not take this value as its argument of that name; None if it does."""
    shape: Any = schema
    arguments = shape._schema.query_type.fields[to_camel_case(kind.value.lower())].args  # there is no public way to ask
    if value is None:
        return None
    if to_camel_case(name) not in arguments:
        return "This list takes none."
    found: list[str] = []

    def refuse(wrong: GraphQLError, path: list[str | int]) -> None:
        found.append(f"{'.'.join(map(str, path)) or 'It'}: {wrong.message}")

    validate_input_value(value, arguments[to_camel_case(name)].type, refuse)
    return next(iter(found), None)
