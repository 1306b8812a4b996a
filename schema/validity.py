"""Whether a document, or a whole request, is valid in a variant of the schema."""

from graphql import GraphQLError

from resolvers.core_schema import core_schema
from schema.cost.pricing import Operation
from schema.documents import documents
from schema.schema_variant import SchemaVariant
from schema.variables import read_variables


def is_valid(variant: SchemaVariant, query: str) -> bool:
    """Return whether a document is valid in a variant."""
    return not document_errors(variant, query)


def is_valid_request(variant: SchemaVariant, operation: Operation) -> bool:
    """Return whether a document, the name of its operation and its variables are valid in a variant."""
    node = operation.find() if is_valid(variant, operation.query) else None
    if node is None:
        return False
    return read_variables(core_schema(variant), node, operation.variables) is not None


def document_errors(variant: SchemaVariant, query: str) -> list[GraphQLError]:
    """Return why a document is not valid in a variant; an empty list if it is."""
    try:
        return documents.parse(query).validate(core_schema(variant))
    except GraphQLError as error:
        return [error]
