"""Price of operations for one viewer: estimated from the document, and paid from the viewer's points."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

import orjson
from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    get_operation_ast,
)

from db.pagination.page import MAX_PAGE_SIZE
from resolvers.context import Context, RequestContext
from resolvers.prices import CHANGE_COST
from resolvers.rate_limit import OperationCost
from schema.cost.inputs import require_small_variables
from schema.cost.limits import (
    BASE_COST,
    DELIVERY_COST,
    MAX_COST,
    MAX_FRAGMENTS,
    MAX_OPERATIONS,
    REFUSED_COST,
    CostLimitExceeded,
    require_affordable,
)
from schema.cost.operation import operation_cost
from schema.documents import documents

MAX_VARIABLES_BYTES = 512
"""Longer variables are priced each time."""
DEFINITIONS = (
    (OperationDefinitionNode, MAX_OPERATIONS, "operations"),
    (FragmentDefinitionNode, MAX_FRAGMENTS, "fragments"),
)
"""Parts of a document, how many it may have of each, and what they are called."""


class Operation(NamedTuple):
    """What a client asks to run: a document, its variables, and the name of the operation if there are several."""

    query: str
    variables: Mapping[str, Any] | None = None
    name: str | None = None

    def find(self) -> OperationDefinitionNode | None:
        """Return the operation in the document; None if the name chooses none. Raise `GraphQLSyntaxError`."""
        return get_operation_ast(documents.parse(self.query).node, self.name)


@dataclass(frozen=True)
class Pricing:
    """Prices in the schema of a viewer. `public` is what all viewers see; see `operation_cost`."""

    schema: GraphQLSchema
    public: GraphQLSchema

    def estimate(self, operation: Operation, *, event_count: int = MAX_PAGE_SIZE) -> int:
        """Return the cost in points; that of the least operation if none is chosen.

        `event_count`: the number of events in a message, if the operation is a subscription. Raise
        `GraphQLSyntaxError`, or `CostLimitExceeded` if the document is too deep or too repetitive.
        """
        require_small_variables(operation.variables or {})
        document, key = documents.parse(operation.query), self._key(operation, event_count)
        cost = None if key is None else document.costs.get(key)
        if cost is None:
            cost = self._compute(operation, document.node, event_count)
            if key is not None:
                document.costs[key] = cost
        return cost

    def _compute(self, operation: Operation, document: DocumentNode, event_count: int) -> int:
        node, variables = operation.find(), operation.variables or {}
        _require_few_definitions(document)
        if node is None:
            return BASE_COST
        return operation_cost(self.schema, self.public, document, node, variables, event_count=event_count)

    def _key(self, operation: Operation, event_count: int) -> Hashable | None:
        """Return what the cost of a document depends on; None for variables that are too long to be remembered."""
        try:
            variables = orjson.dumps(operation.variables or {}, option=orjson.OPT_SORT_KEYS)
        except TypeError:  # they are nested too deeply, which is refused, or a test has given them
            return None
        key = (self.schema, operation.name, variables, event_count)
        return key if len(variables) <= MAX_VARIABLES_BYTES else None

    def cost_of(self, query: str, variables: Mapping[str, Any] | None, name: str | None) -> OperationCost:
        """Return the cost of an operation, and whether it may run. Raise `GraphQLSyntaxError`."""
        cost = None
        try:
            cost = self.estimate(Operation(query, variables, name))
            require_affordable(cost)
        except CostLimitExceeded as error:
            return OperationCost(cost, MAX_COST, str(error))
        return OperationCost(cost, MAX_COST)

    async def pay(self, context: Context, request_context: RequestContext, operation: Operation) -> int:
        """Spend the cost of an operation, and return it. Raise `CostLimitExceeded` or `PointsExhausted`.

        A document that is refused for its cost, or that cannot be parsed, spends `REFUSED_COST`.
        """
        cost, refusal = REFUSED_COST, None
        try:
            cost = self.estimate(operation)
            require_affordable(cost)
        except CostLimitExceeded as error:
            cost, refusal = REFUSED_COST, error
        except GraphQLError:
            pass  # the execution reports it
        request_context.balance = await context.spend(cost)
        if refusal is not None:
            raise refusal
        return cost

    async def pay_for_message(self, context: Context, operation: Operation, data: Any, receivers: int) -> None:
        """Spend the cost of a message of a subscription, as long as it is. Raise `PointsExhausted`.

        What reading it took is paid already (`CHANGE_COST`).
        """
        cost = self.estimate(operation, event_count=_longest_list(data))
        await context.spend(cost - CHANGE_COST + receivers * DELIVERY_COST)


def _require_few_definitions(document: DocumentNode) -> None:
    for kind, most, name in DEFINITIONS:
        if sum(isinstance(each, kind) for each in document.definitions) > most:
            msg = f"This document has more than {most} {name}."
            raise CostLimitExceeded(msg)


def _longest_list(data: Any) -> int:
    """Return the length of the longest list of a message: its value, or in its value."""
    values = list((data or {}).values())
    parts = [*values, *(part for value in values if isinstance(value, dict) for part in value.values())]
    return max((len(part) for part in parts if isinstance(part, list)), default=0)
