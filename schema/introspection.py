"""Results of introspection, which are the same for all viewers of a schema variant and expensive to make.

A result is made once for each variant and document, in a thread, so that other requests go on meanwhile. It is kept as
JSON, with an ETag. The key contains the variant, so a viewer never gets the result of another one.
"""

import asyncio
import hashlib
import re
from collections.abc import Mapping
from typing import Any

import orjson
from cachetools import LRUCache
from graphql import FieldNode, GraphQLError, GraphQLSchema, OperationType, execute_sync
from graphql.execution import Executor
from graphql.pyutils import AbortController, AbortSignal
from strawberry.types import ExecutionResult

from resolvers.core_schema import core_schema
from resolvers.operation_info import document_hash, variables_hash
from schema.cost.pricing import Operation
from schema.documents import documents
from schema.schema_variant import SchemaVariant

MAX_BYTES = 8 * 1024 * 1024
"""Bytes of results that a process keeps; the least recently used are forgotten."""
ENTRY_BYTES = 1024
"""Bytes that an entry takes besides its JSON, so that many small results are bounded, too."""
INTROSPECTION_FIELD = re.compile(r"__(?:schema|type)\b")
INTROSPECTION_FIELDS = frozenset({"__schema", "__type", "__typename"})


class EncodedData(dict[str, Any]):
    """The data of a result, with its JSON and an ETag."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        """Encode the data."""
        super().__init__(data)
        self.json = orjson.dumps(data)
        self.etag: str | None = f'W/"{hashlib.sha256(self.json).hexdigest()[:32]}"'


class AbortableExecutor(Executor[Any]):
    """Executor that ends at the next field when it is aborted; graphql-core's looks before the first one only."""

    def execute_field(self, *arguments: Any) -> Any:
        """Resolve a field."""
        if self.abort_signal and self.abort_signal.aborted:
            raise asyncio.CancelledError  # an `Exception` would be the error of one field
        return super().execute_field(*arguments)


class IntrospectionCache:
    """Executes documents that only introspect, and keeps their results."""

    def __init__(self) -> None:
        self._results: LRUCache[tuple[Any, ...], EncodedData] = LRUCache(MAX_BYTES, getsizeof=_size)
        self._lock = asyncio.Lock()

    async def execute(self, variant: SchemaVariant, operation: Operation) -> ExecutionResult | None:
        """Return the result of a valid operation that only introspects; None for every other one."""
        if not INTROSPECTION_FIELD.search(operation.query):
            return None
        key = (variant.closed, document_hash(operation.query), operation.name, variables_hash(operation.variables))
        if key not in self._results and introspects_only(operation):
            async with self._lock:  # one at a time, so that no more than one thread takes time from the others
                if key not in self._results:
                    await self._keep(key, variant, operation)
        data = self._results.get(key)
        return None if data is None else ExecutionResult(data=data, errors=None)

    async def _keep(self, key: Any, variant: SchemaVariant, operation: Operation) -> None:
        schema = core_schema(variant)
        abort = AbortController()
        try:
            data = await asyncio.to_thread(_introspect, schema, operation, abort.signal)
        finally:
            abort.abort()  # the thread does not end with this task, as when the client leaves
        if data is not None and _size(data) <= MAX_BYTES:
            self._results[key] = data


def _size(data: EncodedData) -> int:
    return len(data.json) + ENTRY_BYTES


def introspects_only(operation: Operation) -> bool:
    """Return whether all root fields of the operation are those of introspection, without fragments."""
    try:
        node = operation.find()
    except GraphQLError:
        return False
    return (
        node is not None
        and node.operation is OperationType.QUERY
        and all(
            isinstance(field, FieldNode) and field.name.value in INTROSPECTION_FIELDS
            for field in node.selection_set.selections
        )
    )


def _introspect(schema: GraphQLSchema, operation: Operation, abort_signal: AbortSignal) -> EncodedData | None:
    document = documents.parse(operation.query)
    if document.validate(schema):
        return None
    result = execute_sync(
        schema,
        document.node,
        variable_values=dict(operation.variables or {}),
        operation_name=operation.name,
        hide_suggestions=True,
        executor_class=AbortableExecutor,
        abort_signal=abort_signal,
    )
    return None if result.errors or result.data is None else EncodedData(result.data)
