"""A variant of the schema: without what is behind the gates that are closed (docs/decisions/gate.md).

A mark on a type is enough. Fields that lead to the type, arguments and input fields that take it, and lists and
connections of it are absent, too, as is what can then no longer be reached: from results, errors and introspection.
Building a variant fails if anything closed is left in it.
"""

import copy
from collections.abc import Awaitable, Iterator, Sequence
from inspect import isawaitable
from typing import Any

import strawberry
from graphql import GraphQLEnumType, GraphQLError
from strawberry.extensions import FieldExtension
from strawberry.types import ExecutionContext, ExecutionResult
from strawberry.types.base import StrawberryContainer, StrawberryObjectDefinition, get_object_definition
from strawberry.types.field import StrawberryField
from strawberry.types.union import StrawberryUnion

from auth.feature_gate import FeatureClosed
from db.gates import ClosedGates, Gate, gated_enum_values
from resolvers.gates_of_types import gates_of_argument, gates_of_field, gates_of_type
from schema import errors
from schema.executor import OperationExecutor
from schema.field_check import FieldCheck
from schema.input_types import resolve_input_fields


class RequireGate(FieldCheck):
    """Check, before a field is resolved, that its gates are open, whatever variant was chosen."""

    def __init__(self, gates: frozenset[Gate]) -> None:
        """Require these gates."""
        self.gates = gates

    def check(self, info: Any) -> None:
        """Raise the error of an unknown field if a gate is closed."""
        try:
            info.context.gates.require(*self.gates)
        except FeatureClosed as error:
            raise unknown_field(info.field_name, info._raw_info.parent_type.name) from error  # noqa: SLF001  # no public way


class HideGatedRows(FieldExtension):
    """Replace rows of a closed model by null in the result of a field whose type is an interface or a union."""

    def resolve(self, next_: Any, source: Any, info: Any, **arguments: Any) -> Any:
        """Resolve, and hide gated rows."""
        value = next_(source, info, **arguments)
        return self._hide_later(value, info) if isawaitable(value) else without_gated_rows(value, info)

    async def resolve_async(self, next_: Any, source: Any, info: Any, **arguments: Any) -> Any:
        """Resolve, and hide gated rows."""
        return without_gated_rows(await next_(source, info, **arguments), info)

    async def _hide_later(self, value: Awaitable[Any], info: Any) -> Any:
        return without_gated_rows(await value, info)


def without_gated_rows(value: Any, info: Any) -> Any:
    """Return a row, or a list of rows, with null in the place of the rows of closed models."""
    if isinstance(value, list):
        return [without_gated_rows(row, info) for row in value]
    gate = getattr(type(value), "gate", None)
    if gate is None:
        return value
    try:
        info.context.gates.require(gate)
    except FeatureClosed:
        return None
    return value


def unknown_field(name: str, type_name: str) -> GraphQLError:
    """Return the validation error of a field that does not exist."""
    message = f"Cannot query field '{name}' on type '{type_name}'."
    return GraphQLError(message, extensions={"code": "GRAPHQL_VALIDATION_FAILED"})


def _gate_extensions(field: StrawberryField, gates: frozenset[Gate]) -> Iterator[FieldExtension]:
    if gates:
        yield RequireGate(gates)
    field_type = field.type
    while isinstance(field_type, StrawberryContainer):
        field_type = field_type.of_type
    definition = get_object_definition(field_type)
    if isinstance(field_type, StrawberryUnion) or (definition is not None and definition.is_interface):
        yield HideGatedRows()


class SchemaVariant(strawberry.Schema):
    """Strawberry's schema without what is closed. Its errors are those of `schema.errors`."""

    def __init__(self, *, closed: ClosedGates, description: str, **parts: Any) -> None:
        """Build the variant; raise `RuntimeError` if a closed type is left in it."""
        self.closed = closed
        super().__init__(**parts, execution_context_class=OperationExecutor)
        self._schema.description = description  # Strawberry takes none
        for graphql_type in self._schema.type_map.values():
            if isinstance(graphql_type, GraphQLEnumType):
                _remove_closed_values(graphql_type, closed)
                _hide_suggestions(graphql_type)
        resolve_input_fields(self.schema_converter.type_map.values())
        self._check_nothing_closed()

    def get_fields(self, type_definition: StrawberryObjectDefinition) -> list[StrawberryField]:
        """Return copies of the fields that are in this variant; Strawberry modifies the fields that it builds."""
        type_gates = gates_of_type(type_definition)
        return [
            self._copy(field, () if type_definition.is_input else tuple(_gate_extensions(field, gates - type_gates)))
            for field in type_definition.fields
            if not (gates := gates_of_field(field)) & self.closed
        ]

    def _copy(self, field: StrawberryField, extensions: Sequence[FieldExtension]) -> StrawberryField:
        own = copy.copy(field)
        own.arguments = [argument for argument in field.arguments if not gates_of_argument(argument) & self.closed]
        own.extensions = [*field.extensions, *extensions]
        return own

    def _check_nothing_closed(self) -> None:
        for name, graphql_type in self._schema.type_map.items():
            definition = graphql_type.extensions.get("strawberry-definition")
            gates = gates_of_type(getattr(definition, "wrapped_cls", definition)) & self.closed
            if gates:
                msg = f"The type {name} is in a variant of the schema where its gates {gates} are closed."
                raise RuntimeError(msg)

    def process_errors(self, errors: object, execution_context: ExecutionContext | None = None) -> None:
        """Log nothing here: `schema.errors` logs unexpected exceptions, and client errors are not logged."""

    async def execute(self, *args: Any, **options: Any) -> ExecutionResult:
        """Execute a document; the errors of the result are public."""
        return with_public_errors(await super().execute(*args, **options))


def has_fields(root: Any, closed: ClosedGates) -> bool:
    """Return whether a root type has fields in this variant; GraphQL has no empty types."""
    return any(not gates_of_field(field) & closed for field in root.__strawberry_definition__.fields)


def with_public_errors(result: ExecutionResult) -> ExecutionResult:
    """Return the result with its errors as clients receive them."""
    if result.errors:
        result.errors = errors.format_errors(result.errors)
    return result


def _remove_closed_values(enum: GraphQLEnumType, closed: ClosedGates) -> None:
    """Remove the closed values of an enum, before its lookup table is built."""
    definition: Any = enum.extensions.get("strawberry-definition")
    gates = gated_enum_values(definition.wrapped_cls) if definition is not None else {}
    for value, gate in gates.items():
        if gate in closed:
            enum.values.pop(value.name, None)
    vars(enum).pop("_value_lookup", None)


def _hide_suggestions(enum: GraphQLEnumType) -> None:
    """Let the enum suggest no names for a wrong value, which are looked for in a time that grows with its length.

    graphql-core asks for none when it describes an error, but converts the value before.
    """
    coerce: Any = enum.coerce_input_value
    vars(enum)["coerce_input_value"] = lambda value, *_, **__: coerce(value, True)  # graphql-core's way
