"""Functions that resolve a field of an object: checks and arguments once in a run, the resolver for each object."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from types import GeneratorType
from typing import TYPE_CHECKING, Any, NamedTuple

from graphql import GraphQLField, GraphQLObjectType, ListValueNode, ObjectValueNode, ValueNode, VariableNode
from graphql.execution.collect_fields import FieldDetailsList
from strawberry.execution.is_awaitable import optimized_is_awaitable as is_awaitable
from strawberry.types.field import StrawberryField
from strawberry.types.fields.resolver import StrawberryResolver

from schema.field_check import FieldCheck
from schema.plans.completion import Complete, Resolve
from schema.schema_variant import HideGatedRows, without_gated_rows

if TYPE_CHECKING:
    from schema.plans.running import Run


class Prepared(NamedTuple):
    """What all calls of a resolver share in a run."""

    info: Any
    arguments: Mapping[str, Any]


Call = Callable[[Any, Prepared], Any]
LATER: dict[type[Any], bool] = {}
"""Whether values of a class must be awaited."""


@dataclass(frozen=True)
class ResolvedField:
    """A field with a resolver or with checks, at one place of a document; `number` is its number in the plan."""

    number: int
    name: str
    definition: GraphQLField
    parent: GraphQLObjectType
    details: FieldDetailsList

    @property
    def own(self) -> StrawberryField:
        """Strawberry's definition of the field."""
        field: StrawberryField = self.definition.extensions["strawberry-definition"]
        return field

    @property
    def checks(self) -> list[FieldCheck]:
        """What the viewer needs for the field."""
        return [each for each in self.own.extensions if isinstance(each, FieldCheck)]

    @cached_property
    def has_constant_arguments(self) -> bool:
        """Whether its arguments have no variables, so that they are the same in each run."""
        return not any(_has_variable(argument.value) for argument in self.details[0].node.arguments or ())

    @property
    def hides_rows(self) -> bool:
        """Whether rows of closed features are left out of its value."""
        return any(isinstance(each, HideGatedRows) for each in self.own.extensions)


def _has_variable(value: ValueNode) -> bool:
    if isinstance(value, ListValueNode):
        return any(map(_has_variable, value.values))
    if isinstance(value, ObjectValueNode):
        return any(_has_variable(each.value) for each in value.fields)
    return isinstance(value, VariableNode)


def comes_later(value: Any) -> bool:
    """Return whether a value must be awaited. Its class tells that, and the values of a list have few classes."""
    kind = value.__class__
    is_later = LATER.get(kind)
    if is_later is None:
        is_later = is_awaitable(value)
        if kind is not GeneratorType:  # some generators are coroutines, and others are not
            LATER[kind] = is_later
    return is_later


def resolve_field(field: ResolvedField, complete: Complete) -> Resolve:
    """Return the function that resolves a field, and completes its value or leaves it to the run if it comes later."""
    call, number = _caller(field.own), field.number
    if field.hides_rows:
        complete = _without_gated_rows(number, complete)
    if number == 0:
        complete = _noting_value(complete)

    def resolve(run: "Run", source: Any, data: dict[str, Any], name: str) -> None:
        value = call(source, run.prepared[number] or run.prepare(field))
        if comes_later(value):
            data[name] = None  # its place among the others
            run.waiting.append((value, data, name, complete))
        else:
            data[name] = complete(run, value)

    return resolve


def resolve_attribute(attribute: str, complete: Complete) -> Resolve:
    """Return the function that completes an attribute."""

    def resolve(run: "Run", source: Any, data: dict[str, Any], name: str) -> None:
        data[name] = complete(run, getattr(source, attribute))

    return resolve


def resolve_constant(value: str) -> Resolve:
    """Return the function for a value that is known, such as that of `__typename`."""

    def resolve(_run: "Run", _source: Any, data: dict[str, Any], name: str) -> None:
        data[name] = value

    return resolve


def _without_gated_rows(number: int, complete: Complete) -> Complete:
    return lambda run, value: complete(run, without_gated_rows(value, run.prepared[number].info))


def _noting_value(complete: Complete) -> Complete:
    def complete_and_note(run: "Run", value: Any) -> Any:
        run.has_value = True
        return complete(run, value)

    return complete_and_note


def _caller(field: StrawberryField) -> Call:
    """Return the function that calls the resolver of a field, or reads its attribute."""
    resolver = field.base_resolver
    if resolver is None:
        read = attrgetter(field.python_name)
        return lambda source, _prepared: read(source)
    return _resolver_caller(resolver)


def _resolver_caller(resolver: StrawberryResolver[Any]) -> Call:
    """Return the function that calls a resolver: with its parent and the info where it takes them."""
    function: Callable[..., Any] = resolver.wrapped_func
    parent, info = _parent_name(resolver), resolver.info_parameter
    names = tuple(resolver.signature.parameters)
    if parent is not None and info is not None and names[:2] == (parent, info.name):
        return lambda source, prepared: function(source, prepared.info, **prepared.arguments)
    if parent is None and info is not None and names[:1] == (info.name,):
        return lambda _source, prepared: function(prepared.info, **prepared.arguments)
    if info is None and parent is not None and names[:1] == (parent,):
        return lambda source, prepared: function(source, **prepared.arguments)
    return _named_caller(resolver)


def _named_caller(resolver: StrawberryResolver[Any]) -> Call:
    function: Callable[..., Any] = resolver.wrapped_func
    parent, info = _parent_name(resolver), resolver.info_parameter

    def call(source: Any, prepared: Prepared) -> Any:
        given = dict(prepared.arguments)
        if parent is not None:
            given[parent] = source
        if info is not None:
            given[info.name] = prepared.info
        return function(**given)

    return call


def _parent_name(resolver: StrawberryResolver[Any]) -> str | None:
    parameter = resolver.parent_parameter or resolver.root_parameter or resolver.self_parameter
    return None if parameter is None else parameter.name
