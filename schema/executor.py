"""Executor of operations: graphql-core's, without suggestions in the errors of variables."""

from typing import Any

from graphql import GraphQLError
from graphql.execution import Executor
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext


class SilentExecutor(StrawberryGraphQLCoreExecutionContext):
    """Executor whose errors suggest no names: a suggestion could reveal a gated one, and takes long to find."""

    @classmethod
    def build(cls, *arguments: Any, **options: Any) -> list[GraphQLError] | Executor[Any]:
        """Build the executor of an operation, or return the errors of its variables."""
        return super().build(*arguments, **{**options, "hide_suggestions": True})
