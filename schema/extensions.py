"""Parsing, validation and checks that every document passes before its execution."""

from collections.abc import Iterator

from graphql import GraphQLError, OperationDefinitionNode
from strawberry.extensions import SchemaExtension

from resolvers.core_schema import core_schema
from schema.documents import documents


class ParseDocument(SchemaExtension):
    """Take the document from the cache of parsed documents."""

    def on_parse(self) -> Iterator[None]:
        """Raise `GraphQLSyntaxError` if it is not GraphQL."""
        context = self.execution_context
        if context.query:
            context.graphql_document = documents.parse(context.query).node
        yield


class ValidateDocument(SchemaExtension):
    """Take the validation errors from the cache of parsed documents."""

    def on_validate(self) -> Iterator[None]:
        """Set the errors of the document in this variant; Strawberry does not validate again."""
        context = self.execution_context
        document = documents.parse(context.query or "")
        context.pre_execution_errors = document.validate(core_schema(context.schema))
        yield


class RequireOperationName(SchemaExtension):
    """Reject a document with several operations and no `operationName` (GetOperation of the specification)."""

    def on_validate(self) -> Iterator[None]:
        """Check after validation; the first reason to reject a document counts."""
        context = self.execution_context
        definitions = context.graphql_document.definitions if context.graphql_document else ()
        operations = [node for node in definitions if isinstance(node, OperationDefinitionNode)]
        operation_name = context._provided_operation_name  # noqa: SLF001  # `operation_name` defaults to the first operation
        if len(operations) > 1 and not operation_name and not context.pre_execution_errors:
            message = "The document has several operations. Choose one with `operationName`."
            code = {"code": "OPERATION_RESOLUTION_FAILURE"}
            context.pre_execution_errors = [GraphQLError(message, extensions=code)]
        yield


EXTENSIONS = [ParseDocument, ValidateDocument, RequireOperationName]
"""Extensions of every variant."""
