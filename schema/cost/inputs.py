"""Cost of input values: one point a value, and for an object half as many as its type has fields.

Coercion looks at every field of an input object, given or not. An object in a `JSON` value may be a filter. Counting
stops as soon as the limit is passed.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
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

from schema.cost.limits import (
    MAX_COST,
    MAX_VALUE_DEPTH,
    MAX_VARIABLE_VALUES,
    UNTYPED_OBJECT_COST,
    CostLimitExceeded,
)

CONTAINERS = (dict, list)
InputType: TypeAlias = GraphQLInputType | None
FieldCounts: TypeAlias = Callable[[str], int]
"""From the name of an input type to the number of its fields, the same for all viewers."""


def json_cost(value: Any, input_type: InputType, field_counts: FieldCounts) -> int:
    """Return the cost of a variable's value; beyond `MAX_COST` it is not exact. Raise `CostLimitExceeded`."""
    total, waiting = 1, [(value, input_type, 1)] if isinstance(value, CONTAINERS) else []
    while waiting and total <= MAX_COST:
        part, part_type, depth = waiting.pop()
        _check_depth(depth)
        total += len(part)
        if isinstance(part, dict):
            total += _object_cost(part_type, field_counts)
        waiting += [(item, item_type, depth + 1) for item, item_type in _containers(part, part_type)]
    return total


def literal_cost(
    node: ValueNode, input_type: InputType, field_counts: FieldCounts, variables: Mapping[str, int]
) -> int:
    """Return the cost of a value in a document; `variables` are the costs of the variables in it."""
    total, waiting = 0, [(node, input_type, 1)]
    while waiting:
        part, part_type, depth = waiting.pop()
        _check_depth(depth)
        total += 1
        if isinstance(part, VariableNode):
            total += variables.get(part.name.value, 0)
        elif isinstance(part, ObjectValueNode):
            total += _object_cost(part_type, field_counts)
        waiting += [(item, item_type, depth + 1) for item, item_type in _children(part, part_type)]
    return total


def require_small_variables(variables: Mapping[str, Any]) -> None:
    """Raise `CostLimitExceeded` for too many values or levels, whether or not the operation declares the variables."""
    level: list[Any] = [variables]
    depth = count = 0
    while level:
        count += sum(map(len, level))
        _check_count(count)
        _check_depth(depth)
        level = [each for part in level for each in _values(part) if isinstance(each, CONTAINERS)]
        depth += 1


def _values(part: Mapping[str, Any] | list[Any]) -> Iterable[Any]:
    return part if isinstance(part, list) else part.values()


def _check_count(count: int) -> None:
    if count > MAX_VARIABLE_VALUES:
        msg = f"The variables have more than {MAX_VARIABLE_VALUES:,} values."
        raise CostLimitExceeded(msg)


def _check_depth(depth: int) -> None:
    if depth > MAX_VALUE_DEPTH:
        msg = f"An argument is nested deeper than {MAX_VALUE_DEPTH} levels."
        raise CostLimitExceeded(msg)


def _containers(value: dict[str, Any] | list[Any], input_type: InputType) -> Iterator[tuple[Any, InputType]]:
    """Yield the objects and lists in a value, with their types; there may be thousands of other values."""
    if isinstance(value, dict):
        inside = [(name, item) for name, item in value.items() if isinstance(item, CONTAINERS)]
        yield from ((item, _field_type(input_type, name)) for name, item in inside)
    else:
        yield from ((item, input_type) for item in value if isinstance(item, CONTAINERS))


def _children(node: ValueNode, input_type: InputType) -> Iterator[tuple[ValueNode, InputType]]:
    if isinstance(node, ListValueNode):
        yield from ((item, input_type) for item in node.values)
    elif isinstance(node, ObjectValueNode):
        yield from ((field.value, _field_type(input_type, field.name.value)) for field in node.fields)


def _object_cost(input_type: InputType, field_counts: FieldCounts) -> int:
    named = get_named_type(input_type)
    return (field_counts(named.name) + 1) // 2 if isinstance(named, GraphQLInputObjectType) else UNTYPED_OBJECT_COST


def _field_type(input_type: InputType, name: str) -> InputType:
    named = get_named_type(input_type)
    field = named.fields.get(name) if isinstance(named, GraphQLInputObjectType) else None
    return field.type if field is not None else None
