"""Making of a plan: the walk through the fields of an operation."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLAbstractType,
    GraphQLField,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLOutputType,
    GraphQLSchema,
    OperationDefinitionNode,
    is_abstract_type,
    is_leaf_type,
)
from graphql.execution.collect_fields import (
    CollectedFields,
    FieldDetailsList,
    FragmentDetails,
    collect_fields,
    collect_subfields,
)
from graphql.execution.values import VariableValues

from db.narrow_rows import NeededColumns
from schema.field_check import FieldCheck
from schema.plans import completion
from schema.plans.completion import Complete, Resolve, Step
from schema.plans.leaves import NoValue, leaf_converter, plain_class
from schema.plans.resolving import ResolvedField, resolve_attribute, resolve_constant, resolve_field
from schema.schema_variant import HideGatedRows

MAX_FIELDS = 2_000
"""Fields of a plan. Fragments that contain fragments can repeat them without end."""
OWN_RESOLVERS = "strawberry.schema.schema_converter"
"""The module whose resolvers call those of this program. Another one stands for something that a plan cannot know."""
TYPENAME = "__typename"


class NotCovered(Exception):
    """The operation has something that plans do not know, so the executor runs it."""


@dataclass(frozen=True)
class Plan:
    """An operation, compiled for one variant of the schema and one outcome of its directives."""

    complete: Complete
    only_field: ResolvedField | None
    """The root field, if it is the only one and has a resolver."""
    resolved: int
    """How many fields have a resolver or checks."""
    size: int
    """How many fields there are."""
    operation: OperationDefinitionNode
    fragments: dict[str, Any]
    constants: dict[int, Mapping[str, Any]] = field(default_factory=dict)
    """Arguments of resolved fields that have no variables, by the field's number: they are the same in each run."""
    columns: NeededColumns = field(default_factory=NeededColumns)
    """The columns that runs of the plan need of the rows that they read."""


@dataclass
class PlanMaker:
    """Compiles an operation. `variables` decide its directives only: arguments are read in each run."""

    schema: GraphQLSchema
    operation: OperationDefinitionNode
    fragments: dict[str, FragmentDetails]
    variables: VariableValues
    resolved: int = 0
    size: int = 0
    first: ResolvedField | None = None

    def make(self) -> Plan:
        """Return the plan. Raise `NotCovered`."""
        root = self.schema.query_type
        if root is None or self.operation.directives:
            raise NotCovered
        collected = collect_fields(
            self.schema, self.fragments, self.variables, root, self.operation, hide_suggestions=True
        )
        complete = completion.complete_object(root, self._steps(root, collected), is_required=True, is_root=True)
        definitions = {name: details.definition for name, details in self.fragments.items()}
        only_field = self.first if len(collected.grouped_field_set) == 1 else None
        return Plan(complete, only_field, self.resolved, self.size, self.operation, definitions)

    def _object(self, kind: GraphQLObjectType, details: FieldDetailsList, *, is_required: bool) -> Complete:
        steps = self._steps(kind, self._subfields(kind, details))
        return completion.complete_object(kind, steps, is_required=is_required)

    def _steps(self, kind: GraphQLObjectType, collected: CollectedFields) -> list[Step]:
        if collected.new_defer_usages or collected.forbidden_directive_instances:
            raise NotCovered
        return [self._step(kind, name, details) for name, details in collected.grouped_field_set.items()]

    def _step(self, kind: GraphQLObjectType, name: str, details: FieldDetailsList) -> Step:
        self.size += 1
        if self.size > MAX_FIELDS or any(each.fragment_variable_values for each in details):
            raise NotCovered
        field_name = details[0].node.name.value
        if field_name == TYPENAME:
            return _resolved_step(name, resolve_constant(kind.name))
        definition = kind.fields.get(field_name)
        own: Any = definition and definition.extensions.get("strawberry-definition")
        if definition is None or own is None or not _is_known(definition, own):
            raise NotCovered
        if own.is_basic_field:
            return self._attribute(definition, own.python_name, name, details)
        resolved = ResolvedField(self.resolved, name, definition, kind, details)
        self.first, self.resolved = self.first or resolved, self.resolved + 1
        return _resolved_step(name, resolve_field(resolved, self._value(definition.type, details)))

    def _attribute(self, definition: GraphQLField, attribute: str, name: str, details: FieldDetailsList) -> Step:
        kind: Any = definition.type
        is_required = isinstance(kind, GraphQLNonNull)
        inner: Any = kind.of_type if is_required else kind
        if is_leaf_type(inner):
            return name, attribute, plain_class(inner), leaf_converter(inner, is_required=is_required), None
        return _resolved_step(name, resolve_attribute(attribute, self._value(kind, details)))

    def _value(self, kind: GraphQLOutputType, details: FieldDetailsList) -> Complete:
        is_required = isinstance(kind, GraphQLNonNull)
        inner: Any = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
        if is_leaf_type(inner):
            return completion.complete_leaf(leaf_converter(inner, is_required=is_required))
        if isinstance(inner, GraphQLList):
            return completion.complete_list(self._value(inner.of_type, details), is_required=is_required)
        if is_abstract_type(inner):
            return self._abstract(inner, details, is_required=is_required)
        return self._object(inner, details, is_required=is_required)

    def _abstract(self, kind: GraphQLAbstractType, details: FieldDetailsList, *, is_required: bool) -> Complete:
        kinds = self.schema.get_possible_types(kind)
        return completion.complete_abstract(
            kind,
            [(each, self._object(each, details, is_required=True)) for each in kinds],
            is_required=is_required,
        )

    def _subfields(self, kind: GraphQLObjectType, details: FieldDetailsList) -> CollectedFields:
        return collect_subfields(
            self.schema, self.fragments, self.variables, self.operation, kind, details, hide_suggestions=True
        )


def _resolved_step(name: str, resolve: Resolve) -> Step:
    return name, "", NoValue, None, resolve


def _is_known(definition: GraphQLField, own: Any) -> bool:
    """Return whether the resolver is Strawberry's around ours, with extensions that plans know."""
    has_known_extensions = all(isinstance(each, FieldCheck | HideGatedRows) for each in own.extensions)
    return has_known_extensions and getattr(definition.resolve, "__module__", "") == OWN_RESOLVERS
