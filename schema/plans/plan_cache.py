"""The plans that were made last, and their execution."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from operator import attrgetter
from typing import NamedTuple

from cachetools import LRUCache
from graphql import FragmentDefinitionNode, GraphQLError, OperationDefinitionNode, OperationType, Undefined
from graphql.execution.collect_fields import FragmentDetails
from graphql.execution.values import VariableValues
from strawberry.types import ExecutionResult

from db.errors import DatabaseBusy, LockTimeout, StatementTimeout
from db.read_budget import ReadBudgetExceeded
from resolvers.context import Context
from resolvers.core_schema import core_schema
from schema.cost.pricing import Operation
from schema.documents import ParsedDocument, documents
from schema.errors import request_error
from schema.plans.plan import Plan, PlanMaker
from schema.plans.running import Run
from schema.schema_variant import SchemaVariant, with_public_errors
from schema.variables import read_variables

MAX_BYTES = 32 * 2**20
LARGEST_PART = 16
"""A plan that would take more than this part of the cache is not kept: few of them would push out all others."""
FIELD_BYTES = 2_000
"""Memory that a field of a plan takes, roughly; and that an entry takes without its plan."""
MAX_PAUSE = 64
"""Runs for which a plan rests, at most, if runs of it fail."""


@dataclass
class _Entry:
    """What is known of an operation: its plan, if there is one, and for how many runs the plan rests."""

    plan: Plan | None
    size: int = FIELD_BYTES
    """Memory in bytes, roughly, that it holds."""
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

    @property
    def key(self) -> Hashable:
        """What its plan depends on. It is short, and refers to no part of the document."""
        given = self.variables.coerced
        switches = [given.get(name, Undefined) for name in self.document.directive_variables]
        return (self.document.sha256, self.node.loc and self.node.loc.start, *switches)


class QueryPlans:
    """Executes queries by plans."""

    def __init__(self, max_bytes: int = MAX_BYTES) -> None:
        """Keep plans of at most `max_bytes` in all, with the documents that they refer to."""
        self.entries: LRUCache[Hashable, _Entry] = LRUCache(max_bytes, getsizeof=attrgetter("size"))

    async def execute(
        self, variant: SchemaVariant, context: Context, operation: Operation, *, narrows_rows: bool = True
    ) -> ExecutionResult | None:
        """Return the result of a query; None if the executor must answer. `narrows_rows`: read only needed columns.

        It is known after a failure of the only root field, and if the operation is refused as a whole: it has read too
        much, or the database broke off a statement that took too long, also to get a lock. After another failure the
        executor answers, and nothing is left of the run: what it read is neither counted nor kept.
        """
        entry, variables = self.find(variant, operation) or (_Entry(None), None)
        plan = entry.take()
        if plan is None or variables is None:
            return None
        budget, run = replace(context.read_budget), Run(plan, variant, context, variables, narrows_rows=narrows_rows)
        try:
            data = await run.execute()
        except (ReadBudgetExceeded, LockTimeout, StatementTimeout) as error:
            return ExecutionResult(data=None, errors=[request_error(error)])
        except DatabaseBusy:
            await context.read_again()  # PostgreSQL answers nothing more in the old snapshot
            return None
        except Exception as error:  # noqa: BLE001  # it is reported here, or by the executor, which meets it again
            if (result := run.result_of(error)) is not None:
                return with_public_errors(result)
            entry.note_failure()
            await context.end_abandoned()
            context.reset_loaders()  # rows that are there already would change the order of the executor's errors
            context.read_budget.restore(budget)
            return None
        entry.failures = 0
        return ExecutionResult(data=data, errors=None, extensions={})

    def find(self, variant: SchemaVariant, operation: Operation) -> tuple[_Entry, VariableValues] | None:
        """Return what is known of a query, and its variables; None for one that is not valid or no query."""
        query = _read(variant, operation)
        if query is None:
            return None
        key = (variant.closed, query.key)
        entry = self.entries.get(key)
        if entry is None:
            entry = self.entries[key] = self._new_entry(variant, query)
        return entry, query.variables

    def _new_entry(self, variant: SchemaVariant, query: _Query) -> _Entry:
        """Make the plan. One that is too large to be kept is not made again: the executor answers."""
        plan = _make(variant, query)
        if plan is None:
            return _Entry(None)
        size = query.document.size + FIELD_BYTES * (1 + plan.size)
        return _Entry(plan, size) if size <= self.entries.maxsize // LARGEST_PART else _Entry(None)


def _read(variant: SchemaVariant, operation: Operation) -> _Query | None:
    """Return the query; None for another operation, and for one that is not valid."""
    try:
        node, document = operation.find(), documents.parse(operation.query)
    except GraphQLError:
        return None
    schema = core_schema(variant)
    if node is None or node.operation is not OperationType.QUERY or document.validate(schema):
        return None
    variables = read_variables(schema, node, operation.variables)
    return None if variables is None else _Query(document, node, variables)


def _make(variant: SchemaVariant, query: _Query) -> Plan | None:
    schema = core_schema(variant)
    fragments = {
        each.name.value: FragmentDetails(each)
        for each in query.document.node.definitions
        if isinstance(each, FragmentDefinitionNode)
    }
    try:
        return PlanMaker(schema, query.node, fragments, query.variables).make()
    except Exception:  # noqa: BLE001  # NotCovered, or a directive with null: the executor reports what it meets
        return None
