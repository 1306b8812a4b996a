"""Gates of what a saved view names; a view of a closed feature is hidden (docs/decisions/gate.md#json-values)."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLObjectType
from graphql.utilities import coerce_input_value
from strawberry.schema import BaseSchema
from strawberry.types.arguments import convert_argument
from strawberry.utils.str_converters import to_camel_case

from auth.feature_gate import FLAG_OF_GATE, gates_of_input
from db.gates import Gate
from db.ids import type_of_id
from schema.schema_variant import gates_of_field, gates_of_type

NO_GATES: frozenset[Gate] = frozenset()


def gates_of_argument(schema: BaseSchema, list_name: StrEnum, name: str, value: Any) -> frozenset[Gate]:
    """Return the gates of the fields and enum values in a valid argument of a list."""
    if value is None:
        return NO_GATES
    variant: Any = schema
    field = variant._schema.query_type.fields[to_camel_case(list_name.value.lower())]  # noqa: SLF001  # no public way
    argument = field.args[to_camel_case(name)]
    argument_type = argument.extensions["strawberry-definition"].type
    coerced = coerce_input_value(value, argument.type)
    registry = variant.schema_converter.scalar_registry
    named = gates_of_input(convert_argument(coerced, argument_type, registry, variant.config))
    return frozenset(named).union(gates_of_ids(schema, value))


def gates_of_ids(schema: Any, value: Any) -> frozenset[Gate]:
    """Return the gates of the types of all global ids in a JSON value. An id tells its type to those who decode it."""
    if isinstance(value, Mapping):
        return gates_of_ids(schema, [*value, *value.values()])
    if isinstance(value, list | tuple):
        return NO_GATES.union(*(gates_of_ids(schema, item) for item in value))
    named_type = schema._schema.type_map.get(type_of_id(value)) if isinstance(value, str) else None  # noqa: SLF001  # no public way
    definition = None if named_type is None else named_type.extensions.get("strawberry-definition")
    return NO_GATES if definition is None else gates_of_type(definition)


def gates_of_columns(schema: Any, columns: Sequence[str]) -> frozenset[Gate]:
    """Return the gates of columns. A column is free text; it names a field by a name such as `wonValue.amount`."""
    names = gated_names(schema)
    parts = (part for column in columns for part in (column, *column.split(".")))
    named = (names.get(fold_name(part), NO_GATES) for part in parts)
    return gates_of_ids(schema, list(columns)).union(*named)


def fold_name(name: str) -> str:
    """Return a name without case, spaces and punctuation: `Won value` and `wonValue` are the same field."""
    return "".join(character for character in name if character.isalnum()).casefold()


@cache
def gated_names(schema: Any) -> Mapping[str, frozenset[Gate]]:
    """Return the names of fields that records or filters of a schema variant have behind a gate only."""
    gates: dict[str, set[Gate]] = defaultdict(set)
    public: set[str] = set()
    for name, field_gates in _fields(schema):
        gates[fold_name(name)] |= field_gates & FLAG_OF_GATE.keys()
        public |= set() if field_gates else {fold_name(name)}
    return {name: frozenset(gates[name]) for name in gates.keys() - public}


def _fields(schema: Any) -> Iterator[tuple[str, frozenset[Gate]]]:
    """Yield the fields of records, and those of filters that are not gated as a whole, with their gates."""
    for graphql_type in schema._schema.type_map.values():  # noqa: SLF001  # no public way
        definition = graphql_type.extensions.get("strawberry-definition")
        own = NO_GATES if definition is None else gates_of_type(getattr(definition, "wrapped_cls", definition))
        is_record = isinstance(graphql_type, GraphQLObjectType) and graphql_type.interfaces
        if is_record or (isinstance(graphql_type, GraphQLInputObjectType) and not own):
            for name, field in graphql_type.fields.items():
                yield name, own | gates_of_field(field.extensions["strawberry-definition"])
