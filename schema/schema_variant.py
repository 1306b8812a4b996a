"""The schema as somebody sees it: without whatever is behind a gate that is closed to them (docs/decisions/gate.md#layer-1-schema-variants).

A mark on a type is enough. A field that leads to it, an argument or an input's part that takes it, a list or a page of
it, and whatever can then no longer be reached, is not in the variant: not in what it answers, its errors, its
introspection. When a variant was made it is proved that nothing closed is left in it.
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
from strawberry.types.lazy_type import LazyType
from strawberry.types.union import StrawberryUnion

from auth.feature_gate import FeatureClosed, gate_of
from db.gates import ClosedGates, Gate, gated_enum_values
from schema import errors
from schema.field_check import FieldCheck


class RequireGate(FieldCheck):
    """Asks, before a field is resolved that leads behind a gate, whether it is open, whatever variant was chosen."""

    def __init__(self, gates: frozenset[Gate]) -> None:
        """Ask for these."""
        self.gates = gates

    def check(self, info: Any) -> None:
        """Refuse as if there were no such field."""
        try:
            info.context.gates.require(*self.gates)
        except FeatureClosed as shut:
            raise unknown_field(info.field_name, info._raw_info.parent_type.name) from shut  # there is no public way


class HideGatedRows(FieldExtension):
    """Looks at what comes of a field that may answer rows of several kinds: of a closed kind there is nothing."""

    def resolve(self, next_: Any, source: Any, info: Any, **arguments: Any) -> Any:
        """Go on, and look at what comes, now or later."""
        found = next_(source, info, **arguments)
        return self._later(found, info) if isawaitable(found) else _left(found, info)

    async def resolve_async(self, next_: Any, source: Any, info: Any, **arguments: Any) -> Any:
        """Go on, and look at what comes."""
        return _left(await next_(source, info, **arguments), info)

    async def _later(self, found: Awaitable[Any], info: Any) -> Any:
        return _left(await found, info)


def _left(found: Any, info: Any) -> Any:
    if isinstance(found, list):
        return [_left(each, info) for each in found]
    gate = getattr(type(found), "gate", None)
    if gate is None:
        return found
    try:
        info.context.gates.require(gate)
    except FeatureClosed:
        return None
    return found


def unknown_field(name: str, owner: str) -> GraphQLError:
    """What is said of a field that is not there."""
    message = f"Cannot query field '{name}' on type '{owner}'."
    return GraphQLError(message, extensions={"code": "GRAPHQL_VALIDATION_FAILED"})


def _asking(field: StrawberryField, gates: frozenset[Gate]) -> Iterator[FieldExtension]:
    if gates:
        yield RequireGate(gates)
    kind = field.type
    while isinstance(kind, StrawberryContainer):
        kind = kind.of_type
    definition = get_object_definition(kind)
    if isinstance(kind, StrawberryUnion) or (definition is not None and definition.is_interface):
        yield HideGatedRows()


def gates_of_type(kind: Any) -> frozenset[Gate]:
    """The gates behind which a type is: its own mark's, and those of what it is a list, a page or a union of."""
    if isinstance(kind, LazyType):
        return gates_of_type(kind.resolve_type())
    if isinstance(kind, StrawberryContainer):
        return gates_of_type(kind.of_type)
    if isinstance(kind, StrawberryUnion):
        return frozenset.intersection(*(gates_of_type(each) for each in kind.types))
    definition = kind if isinstance(kind, StrawberryObjectDefinition) else get_object_definition(kind)
    own = gate_of(definition.origin if definition else kind)
    held = definition.type_var_map.values() if definition else ()
    return frozenset({own} if own else ()).union(*(gates_of_type(each) for each in held))


def gates_of_field(field: StrawberryField) -> frozenset[Gate]:
    """The gates behind which a field is: its own mark's, and its type's."""
    own = field.metadata.get("gate")
    return gates_of_type(field.type) | ({own} if own else frozenset())


def gates_of_argument(argument: Any) -> frozenset[Gate]:
    """The gates behind which an argument is: its type's, and its own, where it says so in its metadata."""
    own = argument.metadata.get("gate")
    return gates_of_type(argument.type) | ({own} if own else frozenset())


class SchemaVariant(strawberry.Schema):
    """Strawberry's schema without what is closed, whose errors tell clients what they may know."""

    def __init__(self, *, closed: ClosedGates, **parts: Any) -> None:
        """Build it; `RuntimeError` if anything closed is left in it."""
        self.closed = closed
        super().__init__(**parts)
        for kind in self._schema.type_map.values():
            if isinstance(kind, GraphQLEnumType):
                _strip(kind, closed)
        self._prove()

    def get_fields(self, type_definition: StrawberryObjectDefinition) -> list[StrawberryField]:
        """The fields of a type that are in this variant, each a copy of its own: Strawberry changes what it builds."""
        behind = gates_of_type(type_definition)
        return [
            self._own(field, () if type_definition.is_input else tuple(_asking(field, gates - behind)))
            for field in type_definition.fields
            if not (gates := gates_of_field(field)) & self.closed
        ]

    def _own(self, field: StrawberryField, asking: Sequence[FieldExtension]) -> StrawberryField:
        own = copy.copy(field)
        own.arguments = [each for each in field.arguments if not gates_of_argument(each) & self.closed]
        own.extensions = [*field.extensions, *asking]
        return own

    def _prove(self) -> None:
        for name, kind in self._schema.type_map.items():
            definition = kind.extensions.get("strawberry-definition")
            left = gates_of_type(getattr(definition, "wrapped_cls", definition)) & self.closed
            if left:
                msg = f"{name} is still there, though it is behind {left}, which is closed."
                raise RuntimeError(msg)

    def process_errors(self, errors: object, execution_context: ExecutionContext | None = None) -> None:
        """Log nothing: a client's mistake is no error of ours, and what is ours is logged where it is masked."""

    async def execute(self, *args: Any, **options: Any) -> ExecutionResult:
        """Answer a document, and publish the errors of the answer."""
        return with_public_errors(await super().execute(*args, **options))


def has_fields(root: Any, closed: ClosedGates) -> bool:
    """Whether anything of a root is left without what is closed; GraphQL knows no empty types."""
    return any(not gates_of_field(field) & closed for field in root.__strawberry_definition__.fields)


def with_public_errors(result: ExecutionResult) -> ExecutionResult:
    """The same answer with its errors as clients are told them."""
    if result.errors:
        result.errors = errors.format_errors(result.errors)
    return result


def _strip(kind: GraphQLEnumType, closed: ClosedGates) -> None:
    """Take the values of an enum away that are closed, before anybody has looked one up."""
    definition: Any = kind.extensions.get("strawberry-definition")
    values = gated_enum_values(definition.wrapped_cls) if definition is not None else {}
    for value, gate in values.items():
        if gate in closed:
            kind.values.pop(value.name, None)
    vars(kind).pop("_value_lookup", None)
