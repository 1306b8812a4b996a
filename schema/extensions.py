"""What a document may be before anybody looks at what it asks for."""

from collections.abc import Iterator

from graphql import GraphQLError, OperationDefinitionNode
from strawberry.extensions import MaxTokensLimiter, ParserCache, SchemaExtension, ValidationCache

MAX_TOKENS = 2000
"""How long it may be."""
CACHED_DOCUMENTS = 512


class RequireOperationName(SchemaExtension):
    """Refuses several operations of which none is named (GetOperation of the specification)."""

    def on_validate(self) -> Iterator[None]:
        """Look before it is validated; what is refused here is not validated."""
        context = self.execution_context
        definitions = context.graphql_document.definitions if context.graphql_document else ()
        operations = [each for each in definitions if isinstance(each, OperationDefinitionNode)]
        named = context._provided_operation_name  # `operation_name` would answer the first one's
        if len(operations) > 1 and not named and not context.pre_execution_errors:
            message = "The document has several operations: say which with `operationName`."
            code = {"code": "OPERATION_RESOLUTION_FAILURE"}
            context.pre_execution_errors = [GraphQLError(message, extensions=code)]
        yield


EXTENSIONS = [
    lambda: MaxTokensLimiter(max_token_count=MAX_TOKENS),
    lambda: ParserCache(maxsize=CACHED_DOCUMENTS),
    lambda: ValidationCache(maxsize=CACHED_DOCUMENTS),
    RequireOperationName,
]
"""What looks at every document, whoever sent it; verdicts are kept for each variant of the schema by itself."""
