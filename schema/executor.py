"""Executor of operations: graphql-core's, in turns, without suggestions and without work that outlives them."""

from collections.abc import Awaitable
from inspect import signature
from typing import Any

from graphql import GraphQLError
from graphql.execution import Executor
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from schema.documents import MAX_VALIDATION_ERRORS
from schema.turns import Turns

BUILD = signature(StrawberryGraphQLCoreExecutionContext.build)
"""The signature of the method that builds an executor: graphql-core gives most options by position."""


class OperationExecutor(StrawberryGraphQLCoreExecutionContext):
    """Executor whose errors suggest no names: a suggestion could reveal a gated one, and takes long to find.

    When a field fails, graphql-core cancels the siblings that it awaits. Those of a resolver that fails at once it
    leaves to the event loop, where they would go on reading after the snapshot is closed: the context cancels them.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:
        """Take the options of graphql-core."""
        super().__init__(*arguments, **options)
        self.turns = Turns()
        if self.context_value is not None:  # as it is for all clients; introspection by code has none
            self.context_value.executor = self

    @classmethod
    def build(cls, *arguments: Any, **options: Any) -> list[GraphQLError] | Executor[Any]:
        """Build the executor of an operation, or return the first errors of its variables."""
        bound = BUILD.bind(*arguments, **options)
        bound.arguments |= {"max_coercion_errors": MAX_VALIDATION_ERRORS, "hide_suggestions": True}
        return super().build(*bound.args, **bound.kwargs)

    def forget(self) -> None:
        """Let go of what refers to the executor itself, which is at its end."""
        self.context_value = self.async_helpers = None

    def settle_in_background(self, awaitables: list[Awaitable[Any]]) -> None:
        """Let the abandoned siblings of a failed field end in the background, and register them."""
        super().settle_in_background(awaitables)
        self.context_value.abandoned |= self.background_futures

    async def with_abort_signal(self, awaitable: Any) -> Any:
        """Await the value of a field, and then a turn; graphql-core awaits every value here."""
        try:
            value = await super().with_abort_signal(awaitable)
        except Exception:
            await self.turns.take()  # a failure that came first would cancel siblings that have not begun
            raise
        await self.turns.take()
        return value
