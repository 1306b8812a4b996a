"""Cost of input values: one point a value, and for an object as many as its type has fields.

Coercion looks at every field of an input object, given or not. Counting stops as soon as the limit is passed.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeAlias

from graphql import (
    GraphQLInputObjectType,
    GraphQLInputType,
    ListValueNode,
    ObjectValueNode,
    ValueNode,
    VariableNode,
    get_named_type,
)

from schema.cost.limits import MAX_COST

InputType: TypeAlias = GraphQLInputType | None
FieldCounts: TypeAlias = Callable[[str], int]
"""From the name of an input type to the number of its fields, the same for all viewers."""


def json_cost(value: Any, input_type: InputType, field_counts: FieldCounts) -> int:
    """Return the cost of a variable's value; it is not exact beyond `MAX_COST`."""
    total, waiting = 0, [(value, input_type)]
    while waiting and total <= MAX_COST:
        part, part_type = waiting.pop()
        if isinstance(part, list):
            total += len(part)
            waiting += [(item, part_type) for item in part if isinstance(item, dict | list)]
        elif isinstance(part, dict):
            total += _object_cost(part_type, field_counts) + 1
            waiting += [(item, _field_type(part_type, name)) for name, item in part.items()]
        else:
            total += 1
    return total


def literal_cost(
    node: ValueNode, input_type: InputType, field_counts: FieldCounts, variables: Mapping[str, int]
) -> int:
    """Return the cost of a value in a document; `variables` are the costs of the variables in it."""
    total, waiting = 0, [(node, input_type)]
    while waiting:
        part, part_type = waiting.pop()
        total += 1
        if isinstance(part, VariableNode):
            total += variables.get(part.name.value, 0)
        elif isinstance(part, ObjectValueNode):
            total += _object_cost(part_type, field_counts)
        waiting += _children(part, part_type)
    return total


def _children(node: ValueNode, input_type: InputType) -> Iterator[tuple[ValueNode, InputType]]:
    if isinstance(node, ListValueNode):
        yield from ((item, input_type) for item in node.values)
    elif isinstance(node, ObjectValueNode):
        yield from ((field.value, _field_type(input_type, field.name.value)) for field in node.fields)


def _object_cost(input_type: InputType, field_counts: FieldCounts) -> int:
    named = get_named_type(input_type)
    return field_counts(named.name) if isinstance(named, GraphQLInputObjectType) else 0


def _field_type(input_type: InputType, name: str) -> InputType:
    named = get_named_type(input_type)
    field = named.fields.get(name) if isinstance(named, GraphQLInputObjectType) else None
    return field.type if field is not None else None
