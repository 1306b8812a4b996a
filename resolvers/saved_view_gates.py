"""Gates of what a saved view names; a view of a closed feature is hidden (docs/decisions/gate.md#json-values)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLNamedType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
)
from graphql.utilities import coerce_input_value
from strawberry.schema import BaseSchema
from strawberry.types.arguments import convert_argument
from strawberry.utils.str_converters import to_camel_case

from auth.feature_gate import FLAG_OF_GATE, gates_of_input
from db.gates import Gate, gated_enum_values
from db.ids import beginning_of_ids
from resolvers.core_schema import core_schema, list_field, list_field_name
from resolvers.gates_of_types import gates_of_field, gates_of_type
from resolvers.phrases import FoldedWords, fold_name

NO_GATES: frozenset[Gate] = frozenset()


def gates_of_argument(schema: BaseSchema, list_name: StrEnum, name: str, value: Any) -> frozenset[Gate]:
    """Return the gates of the fields and enum values in a valid argument of a list."""
    if value is None:
        return NO_GATES
    argument = list_field(schema, list_field_name(list_name)).args[to_camel_case(name)]
    argument_type = argument.extensions["strawberry-definition"].type
    coerced = coerce_input_value(value, argument.type)
    variant: Any = schema
    registry = variant.schema_converter.scalar_registry
    named = gates_of_input(convert_argument(coerced, argument_type, registry, variant.config))
    return frozenset(named).union(gates_of_ids(schema, value))


def gates_of_ids(schema: Any, value: Any) -> frozenset[Gate]:
    """Return the gates of the types of all global ids in a JSON value, also of ids within longer texts.

    An id tells its type to those who decode it.
    """
    if isinstance(value, Mapping):
        return gates_of_ids(schema, [*value, *value.values()])
    if isinstance(value, list | tuple):
        return NO_GATES.union(*(gates_of_ids(schema, item) for item in value))
    beginnings = _beginnings_of_gated_ids(schema).items() if isinstance(value, str) else ()
    return NO_GATES.union(*(gates for beginning, gates in beginnings if beginning in value))


@cache
def _beginnings_of_gated_ids(schema: Any) -> Mapping[str, frozenset[Gate]]:
    """Return how the ids of each gated type begin."""
    found: dict[str, frozenset[Gate]] = {}
    for name, named_type in core_schema(schema).type_map.items():
        definition = named_type.extensions.get("strawberry-definition")
        gates = NO_GATES if definition is None else gates_of_type(definition)
        found |= {beginning_of_ids(name): gates} if gates else {}
    return found


def gates_of_columns(schema: Any, columns: Sequence[str]) -> frozenset[Gate]:
    """Return the gates of columns. A column is free text; it names a field by words such as `wonValue.amount`."""
    texts = [FoldedWords(column) for column in columns]
    named = (gates for name, gates in gated_names(schema).items() if any(text.contain(name) for text in texts))
    return gates_of_ids(schema, list(columns)).union(*named)


@cache
def gated_names(schema: Any) -> Mapping[str, frozenset[Gate]]:
    """Return the names of fields, arguments and enum values that a schema variant has behind a gate only."""
    core = core_schema(schema)
    named = [(fold_name(name), gates) for each in core.type_map.values() for name, gates, _ in _members(each)]
    public = {fold_name(name) for name in _public_names(core)}
    gates: dict[str, set[Gate]] = defaultdict(set)
    for name, own in named:
        gates[name] |= (own or FLAG_OF_GATE.keys()) & FLAG_OF_GATE.keys()
    return {name: frozenset(found) for name, found in gates.items() if name not in public}


def _public_names(schema: GraphQLSchema) -> Iterator[str]:
    """Yield the names on all ways from a root type that pass no gate."""
    waiting: list[Any] = [schema.query_type, schema.mutation_type, schema.subscription_type]
    seen = set()
    while waiting:
        graphql_type = waiting.pop()
        if graphql_type is None or graphql_type.name in seen:
            continue
        seen.add(graphql_type.name)
        for name, gates, leads_to in _members(graphql_type):
            if not gates:
                yield name
                waiting += leads_to
        waiting += schema.get_possible_types(graphql_type) if is_abstract_type(graphql_type) else []


def _members(graphql_type: GraphQLNamedType) -> Iterator[tuple[str, frozenset[Gate], list[GraphQLNamedType]]]:
    """Yield the fields with their arguments, or the values of a type: name, gates, and the types to which they lead."""
    definition = graphql_type.extensions.get("strawberry-definition")
    python_type = getattr(definition, "wrapped_cls", definition)
    own = NO_GATES if definition is None else gates_of_type(python_type)
    if isinstance(graphql_type, GraphQLEnumType):
        gates = {value.name: gate for value, gate in gated_enum_values(python_type).items()}
        yield from ((name, own | {gates[name]} if name in gates else own, []) for name in graphql_type.values)
    for name, field in getattr(graphql_type, "fields", {}).items() if definition is not None else ():
        field_gates = own | gates_of_field(field.extensions["strawberry-definition"])
        arguments = getattr(field, "args", {})
        yield name, field_gates, [get_named_type(each.type) for each in (field, *arguments.values())]
        yield from ((argument, field_gates, []) for argument in arguments)
