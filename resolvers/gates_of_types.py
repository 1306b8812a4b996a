"""Gates of types, fields and arguments, as their marks say."""

from typing import Any

from strawberry.types.base import StrawberryContainer, StrawberryObjectDefinition, get_object_definition
from strawberry.types.field import StrawberryField
from strawberry.types.lazy_type import LazyType
from strawberry.types.union import StrawberryUnion

from auth.feature_gate import gate_of
from db.gates import Gate


def gates_of_type(graphql_type: Any) -> frozenset[Gate]:
    """Return the gates of a type: its own, and those of its item types (list, connection, union)."""
    if isinstance(graphql_type, LazyType):
        return gates_of_type(graphql_type.resolve_type())
    if isinstance(graphql_type, StrawberryContainer):
        return gates_of_type(graphql_type.of_type)
    if isinstance(graphql_type, StrawberryUnion):
        return frozenset.intersection(*(gates_of_type(member) for member in graphql_type.types))
    is_definition = isinstance(graphql_type, StrawberryObjectDefinition)
    definition = graphql_type if is_definition else get_object_definition(graphql_type)
    own = gate_of(definition.origin if definition else graphql_type)
    type_arguments = definition.type_var_map.values() if definition else ()
    return frozenset({own} if own else ()).union(*(gates_of_type(argument) for argument in type_arguments))


def gates_of_field(field: StrawberryField) -> frozenset[Gate]:
    """Return the gates of a field: its own, and those of its type."""
    own = field.metadata.get("gate")
    return gates_of_type(field.type) | ({own} if own else frozenset())


def gates_of_argument(argument: Any) -> frozenset[Gate]:
    """Return the gates of an argument: its own, and those of its type."""
    own = argument.metadata.get("gate")
    return gates_of_type(argument.type) | ({own} if own else frozenset())
