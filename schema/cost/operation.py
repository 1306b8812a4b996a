"""Static cost of an operation: the number of values that its answer may have at most.

Each field counts one for each object that may have it. Lists multiply what is selected below them: connections by
`first` or `last`, lists of ids by their length, other lists by an assumed length. One walk, in which each fragment is
visited once for each type and page size, so fragments that spread fragments cost nothing extra.

What `@skip` or `@include` leaves out costs nothing.

Unknown names count as names without arguments and weights do: a name behind a closed gate costs what any other does.
"""

from collections import Counter
from collections.abc import Mapping
from typing import Any, NamedTuple

from graphql import (
    BooleanValueNode,
    DirectiveNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    NamedTypeNode,
    OperationDefinitionNode,
    OperationType,
    SchemaMetaFieldDef,
    SelectionNode,
    SelectionSetNode,
    TypeMetaFieldDef,
    ValueNode,
    VariableNode,
    get_named_type,
    get_nullable_type,
    introspection_types,
    is_leaf_type,
    is_list_type,
    type_from_ast,
    value_from_ast_untyped,
)

from db.pagination.page import DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE
from schema.cost.inputs import json_cost, literal_cost
from schema.cost.limits import (
    ASSUMED_LENGTH,
    BASE_COST,
    CONNECTION_COST,
    FIELD_COSTS,
    INTROSPECTION_LENGTHS,
    INTROSPECTION_VALUES_PER_POINT,
    MAX_DEPTH,
    MAX_DUPLICATES,
    MUTATION_COST,
    MUTATION_INPUT_FACTOR,
    ROOT_FIELD_COST,
    TYPES_FOR_ONE_LIST_OF_LISTS,
    USUAL_WRAPPERS,
    CostLimitExceeded,
)

PAGE_ARGUMENTS = ("first", "last")
PAGE_FIELDS = frozenset({"edges", "nodes"})
EVENT_TYPE = "Event"
WRAPPED, TYPE_OF_TYPES = "ofType", introspection_types["__Type"]
META_FIELDS = {"__schema": SchemaMetaFieldDef, "__type": TypeMetaFieldDef}


class Measure(NamedTuple):
    """Cost of a selection set for one object, and its height in levels."""

    cost: int
    height: int


class Place(NamedTuple):
    """Where a selection set stands: its type (None if unknown), the page size of its lists, and its level."""

    parent: GraphQLNamedType | None
    page_size: int | None
    depth: int
    spread: set[str]
    """Names of the fragments that were counted for the same object; a second spread adds nothing."""
    wrappers: int = 0
    """How many `ofType` of an introspection lead here from a type that has a name or is the type of a field."""


def operation_cost(
    schema: GraphQLSchema,
    public: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any],
    *,
    event_count: int = MAX_PAGE_SIZE,
) -> int:
    """Return the cost of an operation in points. Raise `CostLimitExceeded` if it is too deep or too repetitive.

    `public` is the schema that all viewers see. Sizes of input types are taken from it, so that a document costs the
    same for all viewers who may run it. `event_count`: the number of events in a message of a subscription.
    """
    return BASE_COST + _Walk(schema, public, document, operation, variables, event_count).cost()


class _Walk:
    """The walk of one operation."""

    def __init__(
        self,
        schema: GraphQLSchema,
        public: GraphQLSchema,
        document: DocumentNode,
        operation: OperationDefinitionNode,
        variables: Mapping[str, Any],
        event_count: int,
    ) -> None:
        self.schema, self.public, self.operation = schema, public, operation
        self.event_count = event_count if operation.operation is OperationType.SUBSCRIPTION else ASSUMED_LENGTH
        self.fragments = {
            node.name.value: node for node in document.definitions if isinstance(node, FragmentDefinitionNode)
        }
        self.measures: dict[tuple[str, str, int | None, int], Measure] = {}
        self.variables = _provided_variables(operation, variables)
        self.variable_costs = self._variable_costs()
        is_mutation = operation.operation is OperationType.MUTATION
        self.root = schema.get_root_type(operation.operation)
        self.root_cost = MUTATION_COST if is_mutation else ROOT_FIELD_COST
        self.input_factor = MUTATION_INPUT_FACTOR if is_mutation else 1
        # Reading a variable was counted once already: so it costs as much as the same value in the document.
        self.argument_costs = {name: cost // self.input_factor for name, cost in self.variable_costs.items()}

    def cost(self) -> int:
        """Return the cost of the variables and of all fields. Raise `CostLimitExceeded`."""
        return (
            sum(self.variable_costs.values())
            + self._selections(self.operation.selection_set, Place(self.root, None, 1, set())).cost
        )

    def _variable_costs(self) -> dict[str, int]:
        types = {
            node.variable.name.value: type_from_ast(self.schema, node.type)
            for node in self.operation.variable_definitions or ()
        }
        return {
            name: json_cost(value, types.get(name), self._field_count)  # type: ignore[arg-type]  # validation refuses others
            for name, value in self.variables.items()
        }

    def _field_count(self, name: str) -> int:
        for schema in (self.public, self.schema):
            found = schema.type_map.get(name)
            if isinstance(found, GraphQLInputObjectType):
                return len(found.fields)
        return 0

    def _selections(self, selection_set: SelectionSetNode, place: Place) -> Measure:
        _check_depth(place.depth)
        _check_duplicates(selection_set.selections)
        measures = [self._selection(node, place) for node in selection_set.selections]
        return Measure(sum(each.cost for each in measures), 1 + max((each.height for each in measures), default=0))

    def _selection(self, node: SelectionNode, place: Place) -> Measure:
        if any(map(self._leaves_out, node.directives or ())):
            return Measure(0, 0)
        if isinstance(node, FieldNode):
            return self._field(node, place)
        if isinstance(node, FragmentSpreadNode):
            return self._fragment(node.name.value, place)
        if isinstance(node, InlineFragmentNode):
            return self._selections(node.selection_set, self._narrow(node.type_condition, place))
        return Measure(0, 0)

    def _leaves_out(self, directive: DirectiveNode) -> bool:
        """Return whether this is `@skip(if: true)` or `@include(if: false)`, literally or by a variable."""
        leaving = {"skip": True, "include": False}.get(directive.name.value)
        condition = next((each.value for each in directive.arguments or () if each.name.value == "if"), None)
        return leaving is not None and self._boolean(condition) is leaving

    def _boolean(self, node: ValueNode | None) -> object:
        if isinstance(node, VariableNode):
            return self.variables.get(node.name.value)
        return node.value if isinstance(node, BooleanValueNode) else None

    def _narrow(self, condition: NamedTypeNode | None, place: Place) -> Place:
        parent = self.schema.type_map.get(condition.name.value) if condition else place.parent
        return place._replace(parent=parent, depth=place.depth + 1)

    def _fragment(self, name: str, place: Place) -> Measure:
        """Return the measure of a fragment, from an earlier visit if there was one; a cycle costs nothing."""
        fragment = self.fragments.get(name)
        if fragment is None or name in place.spread:
            return Measure(0, 0)
        place.spread.add(name)
        key = (name, place.parent.name if place.parent else "", place.page_size, place.wrappers)
        if key not in self.measures:
            self.measures[key] = Measure(0, 0)
            self.measures[key] = self._selections(
                fragment.selection_set, self._narrow(fragment.type_condition, place._replace(spread=set()))
            )
        _check_depth(place.depth + self.measures[key].height)
        return self.measures[key]

    def _field(self, node: FieldNode, place: Place) -> Measure:
        field = self._definition(node.name.value, place)
        below, wrappers = Measure(0, 0), place.wrappers + 1 if node.name.value == WRAPPED else 0
        if node.selection_set is not None:
            named = get_named_type(field.type) if field else None
            below = self._selections(
                node.selection_set, Place(named, self._page_size(node, field), place.depth + 1, set(), wrappers)
            )
        once = self._own_cost(node, field, place)
        cost = once + self._length(node, field, place) * (1 + below.cost)
        if node.name.value in META_FIELDS:
            cost = cost // INTROSPECTION_VALUES_PER_POINT + 1
        if wrappers > USUAL_WRAPPERS and place.parent is TYPE_OF_TYPES:
            cost //= TYPES_FOR_ONE_LIST_OF_LISTS  # it is null for the others
        return Measure(cost, below.height)

    def _definition(self, name: str, place: Place) -> GraphQLField | None:
        if name in META_FIELDS:
            return META_FIELDS[name]
        parent = place.parent
        return parent.fields.get(name) if isinstance(parent, GraphQLObjectType | GraphQLInterfaceType) else None

    def _own_cost(self, node: FieldNode, field: GraphQLField | None, place: Place) -> int:
        """Return what a field costs once for each object: its weight and its arguments."""
        types = {name: argument.type for name, argument in field.args.items()} if field else {}
        arguments = sum(
            literal_cost(each.value, types.get(each.name.value), self._field_count, self.argument_costs)
            for each in node.arguments or ()
        )
        weight = self._weight(node.name.value, place) if field else 0
        weight += CONNECTION_COST if self._page_size(node, field) is not None else 0
        return weight + arguments * self.input_factor + (self.root_cost if place.parent is self.root else 0)

    def _weight(self, name: str, place: Place) -> int:
        own_name = f"{place.parent.name}.{name}" if place.parent else name
        return FIELD_COSTS.get(name, 0) + FIELD_COSTS.get(own_name, 0)

    def _page_size(self, node: FieldNode, field: GraphQLField | None) -> int | None:
        """Return how many items the lists of a connection have at most; None for a field that is no connection."""
        given = {each.name.value: each.value for each in node.arguments or ()}
        sizes = [self._integer(given[name]) for name in PAGE_ARGUMENTS if name in given]
        if sizes:
            return max(sizes)
        is_connection = field is not None and "first" in field.args
        return DEFAULT_PAGE_SIZE if is_connection else None

    def _length(self, node: FieldNode, field: GraphQLField | None, place: Place) -> int:
        """Return how many items a field has at most; 1 for a field that is no list."""
        if place.page_size is not None and node.name.value in PAGE_FIELDS:
            return place.page_size
        if field is None or not is_list_type(get_nullable_type(field.type)):
            return 1
        if place.parent is not None and place.parent.name.startswith("__"):
            return INTROSPECTION_LENGTHS.get(node.name.value, 1)
        ids = next((each.value for each in node.arguments or () if each.name.value == "ids"), None)
        if ids is not None:
            return self._list_length(ids)
        size = self._page_size(node, field)
        if size is not None:
            return size
        return self._assumed_length(get_named_type(field.type))

    def _assumed_length(self, item_type: GraphQLNamedType) -> int:
        if is_leaf_type(item_type):
            return 1
        return self.event_count if item_type.name == EVENT_TYPE else ASSUMED_LENGTH

    def _integer(self, node: ValueNode) -> int:
        """Return the value of a page size, at most `MAX_PAGE_SIZE`; that for a value of another type, too."""
        value = self.variables.get(node.name.value) if isinstance(node, VariableNode) else None
        if isinstance(node, IntValueNode):
            value = int(node.value[:10])
        return min(max(value, 1), MAX_PAGE_SIZE) if isinstance(value, int) else _size_without_value(value)

    def _list_length(self, node: ValueNode) -> int:
        value = self.variables.get(node.name.value) if isinstance(node, VariableNode) else None
        items = node.values if isinstance(node, ListValueNode) else value
        return len(items) if isinstance(items, list | tuple) else 1


def _size_without_value(value: Any) -> int:
    return DEFAULT_PAGE_SIZE if value is None else MAX_PAGE_SIZE


def _provided_variables(operation: OperationDefinitionNode, variables: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of the declared variables, with their defaults; others are not used."""
    provided = {}
    for node in operation.variable_definitions or ():
        name = node.variable.name.value
        if name in variables:
            provided[name] = variables[name]
        elif node.default_value is not None:
            provided[name] = value_from_ast_untyped(node.default_value)
    return provided


def _check_depth(depth: int) -> None:
    if depth > MAX_DEPTH:
        msg = f"This document is nested deeper than {MAX_DEPTH} levels."
        raise CostLimitExceeded(msg)


def _check_duplicates(selections: tuple[SelectionNode, ...]) -> None:
    names = Counter((node.alias or node.name).value for node in selections if isinstance(node, FieldNode))
    if names and max(names.values()) > MAX_DUPLICATES:
        msg = f"A selection set has the same field more than {MAX_DUPLICATES} times."
        raise CostLimitExceeded(msg)
