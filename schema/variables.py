"""Values of variables, as an operation declares them."""

from collections.abc import Mapping
from typing import Any

from graphql import GraphQLSchema, OperationDefinitionNode
from graphql.execution.values import VariableValues, get_variable_values


def read_variables(
    schema: GraphQLSchema, operation: OperationDefinitionNode, given: Mapping[str, Any] | None
) -> VariableValues | None:
    """Return the values of the variables; None if one is wrong. The executor says what is wrong.

    The first error ends it: to describe each of thousands, graphql-core reads the whole value again.
    """
    definitions = operation.variable_definitions or ()
    values = get_variable_values(schema, definitions, dict(given or {}), max_errors=0, hide_suggestions=True)
    return None if isinstance(values, list) else values
