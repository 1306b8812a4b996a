"""The plans that were made last, and their execution."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import structlog
from cachetools import LRUCache
from graphql import FragmentDefinitionNode, GraphQLError, OperationDefinitionNode, OperationType
from graphql.execution.collect_fields import FragmentDetails
from graphql.execution.values import VariableValues, get_variable_values
from strawberry.types import ExecutionResult

from resolvers.context import Context
from schema.cost.pricing import Operation
from schema.documents import ParsedDocument, documents
from schema.plans.plan import NotCovered, Plan, PlanMaker
from schema.plans.running import Run
from schema.schema_variant import SchemaVariant

MAX_BYTES = 32 * 2**20
FIELD_BYTES = 2_000
"""Memory that a field of a plan takes, roughly."""
MAX_PAUSE = 64
"""Runs for which a plan rests, at most, if runs of it fail."""

log = structlog.get_logger("afterwin.plans")


@dataclass
class _Entry:
    """What is known of an operation: its plan, if it is covered, and for how many runs the plan rests."""

    plan: Plan | None
    failures: int = 0
    pause: int = 0

    def take(self) -> Plan | None:
        """Return the plan, if it is to be tried now."""
        if self.pause:
            self.pause -= 1
            return None
        return self.plan

    def note_failure(self) -> None:
        """Rest longer each time: an answer with errors is made twice."""
        self.failures += 1
        self.pause = min(2**self.failures, MAX_PAUSE)


class _Query(NamedTuple):
    """A valid query, and its variables."""

    document: ParsedDocument
    node: OperationDefinitionNode
    variables: VariableValues


class QueryPlans:
    """Executes queries by plans."""

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        """Keep plans of at most `max_bytes` in all."""
        self._entries: LRUCache[Hashable, _Entry] = LRUCache(max_bytes, getsizeof=_size)

    async def execute(self, variant: SchemaVariant, context: Context, operation: Operation) -> ExecutionResult | None:
        """Return the result of a query without errors; None if the executor must answer.

        A failed run leaves nothing behind: what it read is not counted.
        """
        query = _read(variant, operation)
        entry = query and self._entry(variant, operation, query)
        plan = entry and entry.take()
        if not (query and entry and plan):
            return None
        budget = replace(context.read_budget)
        try:
            data = await Run(plan, variant, context, query.variables).execute()
        except Exception:  # noqa: BLE001  # the executor meets it again, and reports it
            entry.note_failure()
            await context.end_abandoned()
            context.read_budget.rows, context.read_budget.bytes = budget.rows, budget.bytes
            return None
        entry.failures = 0
        return ExecutionResult(data=data, errors=None, extensions={})

    def _entry(self, variant: SchemaVariant, operation: Operation, query: _Query) -> _Entry:
        switches = [query.variables.coerced.get(name) for name in query.document.directive_variables]
        key = (variant.closed, operation.query, operation.name, *switches)
        entry = self._entries.get(key)
        if entry is None:
            entry = _Entry(_make(variant, query))
            if _size(entry) <= self._entries.maxsize:
                self._entries[key] = entry
        return entry


def _size(entry: _Entry) -> int:
    return FIELD_BYTES * (1 + (entry.plan.size if entry.plan else 0))


def _read(variant: SchemaVariant, operation: Operation) -> _Query | None:
    """Return the query; None for another operation, and for one that is not valid."""
    try:
        node, document = operation.find(), documents.parse(operation.query)
    except GraphQLError:
        return None
    schema = variant._schema  # noqa: SLF001  # no public way
    if node is None or node.operation is not OperationType.QUERY or document.validate(schema):
        return None
    given: dict[str, Any] = dict(operation.variables or {})
    variables = get_variable_values(schema, node.variable_definitions or (), given, hide_suggestions=True)
    return None if isinstance(variables, list) else _Query(document, node, variables)


def _make(variant: SchemaVariant, query: _Query) -> Plan | None:
    schema = variant._schema  # noqa: SLF001  # no public way
    fragments = {
        each.name.value: FragmentDetails(each)
        for each in query.document.node.definitions
        if isinstance(each, FragmentDefinitionNode)
    }
    try:
        return PlanMaker(schema, query.node, fragments, query.variables).make()
    except NotCovered:
        return None
