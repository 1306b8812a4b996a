"""Parsed and validated documents, kept up to a number of bytes."""

import sys
from collections.abc import Hashable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from cachetools import LRUCache
from graphql import (
    DirectiveNode,
    DocumentNode,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    Source,
    VariableNode,
    Visitor,
    get_operation_ast,
    parse,
    validate,
    visit,
)
from graphql.validation.rules import overlapping_fields_can_be_merged

from resolvers.operation_info import OperationInfo, document_hash
from schema.validation_rules import rules_for

MAX_LENGTH = 32_000
"""Maximum length of a document in characters. The lexer looks at each; long values belong into variables."""
MAX_TOKENS = 1_200
"""Maximum length of a document in tokens."""
MAX_VALIDATION_ERRORS = 10
"""Errors of a document that are reported; the validation ends there."""
MAX_COMPARISONS = 4_000
"""Budget of the rule that compares fields pairwise; its cost grows with the square of their number."""
TOKEN_BYTES = 500
"""Memory that a parsed token takes, its share of nodes and locations included."""
MAX_NAME_LENGTH = 100
"""Characters of an operation's name in logs."""
MAX_KNOWN_COSTS = 32
"""Costs of a document that are remembered, for as many different variables."""
MAX_CACHE_BYTES = 32 * 2**20
TOO_LONG = f"Document contains more than {MAX_LENGTH} characters. Send long values as variables."

overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = MAX_COMPARISONS  # how the library wants it to be set


@dataclass
class ParsedDocument:
    """A document, and its validation errors by schema."""

    node: DocumentNode
    tokens: int
    source: Source
    errors: dict[GraphQLSchema, list[GraphQLError]] = field(default_factory=dict)
    costs: LRUCache[Hashable, int] = field(default_factory=lambda: LRUCache(MAX_KNOWN_COSTS))
    """Costs of its operations, by schema, name and variables (`schema.cost.pricing`)."""

    @property
    def size(self) -> int:
        """Memory in bytes of its nodes, tokens and text, roughly. A reference to one node holds all of them."""
        return self.tokens * TOKEN_BYTES + _text_size(self.source)

    @cached_property
    def sha256(self) -> str:
        """The SHA-256 of its text: a key that does not keep the text."""
        return document_hash(self.source.body)

    @cached_property
    def directive_variables(self) -> tuple[str, ...]:
        """The names of the variables that decide which fields are in the answer (`@skip`, `@include`)."""
        names = _VariablesOfDirectives()
        visit(self.node, names)
        return tuple(sorted(names.found))

    def validate(self, schema: GraphQLSchema) -> list[GraphQLError]:
        """Return the errors of the document in a schema. They suggest nothing, so they reveal no names."""
        if schema not in self.errors:
            self.errors[schema] = validate(
                schema, self.node, rules_for(self.source), max_errors=MAX_VALIDATION_ERRORS, hide_suggestions=True
            )
        return self.errors[schema]


class _VariablesOfDirectives(Visitor):
    """Collects the names of variables in directives."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def enter_directive(self, node: DirectiveNode, *_: Any) -> None:
        values = [argument.value for argument in node.arguments or ()]
        self.found |= {value.name.value for value in values if isinstance(value, VariableNode)}


class DocumentCache:
    """The documents that were parsed last, and those that cannot be parsed."""

    def __init__(self, max_bytes: int = MAX_CACHE_BYTES) -> None:
        """Keep documents of at most `max_bytes` in all."""
        self.documents: LRUCache[str, ParsedDocument | GraphQLSyntaxError] = LRUCache(max_bytes, getsizeof=_size)

    def parse(self, query: str) -> ParsedDocument:
        """Return the parsed document. Raise `GraphQLSyntaxError`."""
        if len(query) > MAX_LENGTH:
            raise GraphQLSyntaxError(Source(""), 0, TOO_LONG)
        found = self.documents.get(query)
        if found is None:
            found = _parse(query)
            if _size(found) <= self.documents.maxsize:
                self.documents[query] = found
        if isinstance(found, GraphQLSyntaxError):
            raise found.with_traceback(None)  # else it would keep the frames of every request
        return found


def _parse(query: str) -> ParsedDocument | GraphQLSyntaxError:
    source = Source(query)
    try:
        node = parse(source, max_tokens=MAX_TOKENS)
    except GraphQLSyntaxError as error:
        return error
    return ParsedDocument(node, _token_count(node), source)


def _size(document: ParsedDocument | GraphQLSyntaxError) -> int:
    """Return the memory in bytes that a document takes, roughly."""
    if isinstance(document, ParsedDocument):
        return document.size
    return MAX_TOKENS * TOKEN_BYTES + _text_size(document.source)


def _text_size(source: Source | None) -> int:
    """Return the memory of a text and of the parts of it in tokens. A character takes up to 4 bytes."""
    return 2 * sys.getsizeof(source.body) if source else 0


def _token_count(document: DocumentNode) -> int:
    token: Any = document.loc.start_token if document.loc else None
    count = 0
    while token is not None:
        token, count = token.next, count + 1
    return count


documents = DocumentCache()
"""The documents of this process. Parsing does not depend on the viewer; validation errors are kept by schema."""


def describe_operation(query: str, name: str | None) -> OperationInfo:
    """Return what may be said of an operation in logs; its kind and name are empty if the document has none."""
    try:
        node = get_operation_ast(documents.parse(query).node, name)
    except GraphQLError:
        node = None
    kind, own_name = ("", "") if node is None else (node.operation.value, node.name.value if node.name else "")
    return OperationInfo(kind, own_name[:MAX_NAME_LENGTH], document_hash(query))
