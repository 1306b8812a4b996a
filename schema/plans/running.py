"""A run of a plan: values that come later are awaited level by level, all of a level at once."""

import asyncio
from collections.abc import Awaitable, Mapping
from dataclasses import replace
from inspect import iscoroutine
from typing import Any

from graphql import GraphQLNonNull, GraphQLResolveInfo, located_error
from graphql.execution.values import VariableValues, get_argument_values
from graphql.pyutils import Path
from strawberry.execution.is_awaitable import optimized_is_awaitable as is_awaitable
from strawberry.types import ExecutionResult
from strawberry.types.arguments import convert_arguments

from db.narrow_rows import ColumnNotRead, NeededColumns, whole_rows
from resolvers.context import Context
from resolvers.core_schema import core_schema
from schema.plans.completion import Complete
from schema.plans.plan import Plan
from schema.plans.resolving import Prepared, ResolvedField
from schema.schema_variant import SchemaVariant

WORK_PER_TURN = 500
"""Objects that are completed before other requests have a turn of the event loop."""

Waiting = tuple[Awaitable[Any], dict[str, Any], str, Complete]
"""A value that comes later, the object and the name of the field that it is for, and how it is completed."""


class Run:
    """One execution of a plan for a viewer, with the values of the variables."""

    def __init__(
        self,
        plan: Plan,
        variant: SchemaVariant,
        context: Context,
        variables: VariableValues,
        *,
        narrows_rows: bool = True,
    ) -> None:
        self.plan, self.variant, self.context, self.variables = plan, variant, context, variables
        self.narrows_rows = narrows_rows
        self.prepared: list[Any] = []
        self.waiting: list[Waiting] = []
        self.has_value = False
        """Whether the first resolver has returned, so that another field may be what fails."""
        self.work = 0
        """Items of lists since the last turn."""

    async def execute(self) -> dict[str, Any]:
        """Return the data. Raise whatever a check, a resolver or a conversion raises.

        Rows are read with the columns that earlier runs have used. If that is not enough, the run begins anew with
        whole rows, as if it had read nothing.
        """
        if not self.narrows_rows:
            return await self._execute()
        budget = replace(self.context.read_budget)
        try:
            return await self._execute_with(self.plan.columns)
        except ColumnNotRead:
            self.plan.columns.doubt()
            await self.context.end_abandoned()
            self.context.read_budget.restore(budget)
            return await self._execute_with(self.plan.columns)

    async def _execute_with(self, columns: NeededColumns) -> dict[str, Any]:
        with columns.choose() as read_rows:
            self.context.reset_loaders()
            self.context.loaders.read_rows = read_rows
            data = await self._execute()
        columns.know()
        self.context.loaders.read_rows = whole_rows
        return data

    async def _execute(self) -> dict[str, Any]:
        self.prepared, self.waiting, self.has_value, self.work = [None] * self.plan.resolved, [], False, 0
        level: list[Waiting] = []
        try:
            data: dict[str, Any] = self.plan.complete(self, None)
            while self.waiting:
                level, self.waiting = self.waiting, []
                await self._complete(level)
        except BaseException:
            self._abandon([*level, *self.waiting])
            raise
        return data

    async def _complete(self, level: list[Waiting]) -> None:
        """Await the values of a level, and complete them in their order."""
        if len(level) > 1:  # coroutines must run at the same time, so that loaders see all of them
            for index, (value, *rest) in enumerate(level):
                if iscoroutine(value):
                    level[index] = (asyncio.ensure_future(value), *rest)
        for awaitable, data, name, complete in level:
            data[name] = complete(self, await awaitable)
            self.work += 1
            if self.work > WORK_PER_TURN:
                self.work = 0
                await asyncio.sleep(0)

    def _abandon(self, left: list[Waiting]) -> None:
        """Cancel what is not awaited any more."""
        for awaitable, *_ in left:
            if iscoroutine(awaitable):
                awaitable.close()
            elif isinstance(awaitable, asyncio.Future):
                awaitable.cancel()
                self.context.abandoned.add(awaitable)

    def result_of(self, error: Exception) -> ExecutionResult | None:
        """Return the result of the executor after this failure; None if that depends on more than one field."""
        field = self.plan.only_field
        if field is None or self.has_value:
            return None
        located = located_error(error, [each.node for each in field.details], [field.name])
        data = None if isinstance(field.definition.type, GraphQLNonNull) else {field.name: None}
        return ExecutionResult(data=data, errors=[located], extensions={})

    def prepare(self, field: ResolvedField) -> Prepared:
        """Check that the viewer may resolve a field, and read its arguments; once in a run."""
        info = self._info(field)
        for each in field.checks:
            each.check(info)
        prepared = self.prepared[field.number] = Prepared(info, self._arguments(field, info))
        return prepared

    def _arguments(self, field: ResolvedField, info: Any) -> Mapping[str, Any]:
        """Return the arguments of a field. Those without variables are read in the first run only."""
        if not field.has_constant_arguments:
            return self._read_arguments(field, info)
        constants = self.plan.constants
        if field.number not in constants:
            constants[field.number] = self._read_arguments(field, info)
        return constants[field.number]

    def _read_arguments(self, field: ResolvedField, info: Any) -> dict[str, Any]:
        node = field.details[0].node
        if not field.definition.args and not node.arguments:
            return {}
        given = get_argument_values(field.definition, node, self.variables, hide_suggestions=True)
        converter = self.variant.schema_converter
        return convert_arguments(
            given, field.own.arguments, scalar_registry=converter.scalar_registry, config=converter.config, info=info
        )

    def _info(self, field: ResolvedField) -> Any:
        """Return the info that resolvers get. Its path is not that of an object: no resolver asks where it is."""
        raw = GraphQLResolveInfo(
            field_name=field.details[0].node.name.value,
            field_nodes=[each.node for each in field.details],
            return_type=field.definition.type,
            parent_type=field.parent,
            path=Path(None, field.name, field.parent.name),
            schema=core_schema(self.variant),
            fragments=self.plan.fragments,
            root_value=None,
            operation=self.plan.operation,
            variable_values=self.variables.coerced,  # type: ignore[arg-type]  # what Strawberry's resolvers get
            context=self.context,
            is_awaitable=is_awaitable,  # type: ignore[arg-type]  # Strawberry's, without a type guard
            abort_signal=None,
            async_helpers=None,  # type: ignore[arg-type]  # no resolver starts work of its own
        )
        return self.variant.config.info_class(_raw_info=raw, _field=field.own)
