"""The schema of graphql-core that Strawberry's wraps, and the lists of records in it."""

from enum import StrEnum
from typing import Any

from graphql import GraphQLField, GraphQLSchema
from strawberry.schema import BaseSchema
from strawberry.utils.str_converters import to_camel_case


def core_schema(schema: BaseSchema) -> GraphQLSchema:
    """Return the schema of graphql-core that a variant wraps."""
    variant: Any = schema
    wrapped: GraphQLSchema = variant._schema  # noqa: SLF001  # no public way
    return wrapped


def list_field_name(view_list: StrEnum) -> str:
    """Return the name of the root field of a list: `accountBoard` for ACCOUNT_BOARD."""
    return to_camel_case(view_list.lower())


def list_field(schema: BaseSchema, name: str) -> GraphQLField:
    """Return the root field of this name in a variant that has it."""
    query_type: Any = core_schema(schema).query_type
    field: GraphQLField = query_type.fields[name]
    return field
