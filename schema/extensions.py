"""Limits, caches and checks that every document passes before its execution."""

from collections.abc import Iterator

from graphql import GraphQLError, OperationDefinitionNode
from strawberry.extensions import MaxTokensLimiter, ParserCache, SchemaExtension, ValidationCache

MAX_TOKENS = 2000
"""Maximum length of a document in tokens."""
CACHED_DOCUMENTS = 512


class RequireOperationName(SchemaExtension):
    """Reject a document with several operations and no `operationName` (GetOperation of the specification)."""

    def on_validate(self) -> Iterator[None]:
        """Check before validation; a rejected document is not validated."""
        context = self.execution_context
        definitions = context.graphql_document.definitions if context.graphql_document else ()
        operations = [node for node in definitions if isinstance(node, OperationDefinitionNode)]
        operation_name = context._provided_operation_name  # noqa: SLF001  # `operation_name` defaults to the first operation
        if len(operations) > 1 and not operation_name and not context.pre_execution_errors:
            message = "The document has several operations. Choose one with `operationName`."
            code = {"code": "OPERATION_RESOLUTION_FAILURE"}
            context.pre_execution_errors = [GraphQLError(message, extensions=code)]
        yield


EXTENSIONS = [
    lambda: MaxTokensLimiter(max_token_count=MAX_TOKENS),
    lambda: ParserCache(maxsize=CACHED_DOCUMENTS),
    lambda: ValidationCache(maxsize=CACHED_DOCUMENTS),
    RequireOperationName,
]
"""Extensions of every variant. The caches are per variant, so they hold no results of another."""
